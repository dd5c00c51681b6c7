"""The physio's part of the window: faults in its language, own exercises at once, the way back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coach.exchange.vault import MemoryVault
from coach.exercise.catalogue import Catalogue
from coach.exercise.writing import exercise_toml
from coach.practice.faults import PracticeUnreachable
from coach.ui.desk import Desk
from coach.ui.language import Language
from coach.ui.sources import open_builtin
from coach.ui.theme import Theme
from coach.ui.window import Window

from .test_plan_pictures import png

OWN = "own_slow_raise"


@pytest.fixture
def window(
    qtbot: QtBot,
    theme: Theme,
    catalogue: Catalogue,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Window]:
    vault = MemoryVault()
    monkeypatch.setattr("coach.ui.practice_desk.open_vault", lambda *_: vault)
    desk = Desk(tmp_path, catalogue, None)
    desk.keep_settings(desk.settings.changed(onboarded=True, physio=True))
    window = Window(theme, desk, open_builtin, "video")
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()
    desk.close()


def keep_own(window: Window, picture: bytes | None = None) -> None:
    raise_ = window._desk.shipped["heel_raise_double"]
    own = raise_.model_copy(update={"id": OWN, "name": "Slow raise"})
    window.practice.book.keep_exercise(OWN, exercise_toml(own), picture, None)


def open_builder(window: Window):
    book = window.practice.book
    client = book.add_client("Erika Beispiel", "", None)
    window.physio.rounds.open_plan(client, None)
    return window.physio.rounds.builder


def test_an_own_exercise_is_in_the_library_at_once(window: Window) -> None:
    window.show_page("library")
    before = [card.exercise.id for card in window.library.list.tiles]
    assert OWN not in before
    keep_own(window, png(30))
    window.show_page("library")
    first = window.library.list.tiles[0].exercise
    assert first.id == OWN
    assert window._theme.pictures.image(first.picture) is not None
    window.library.open(first)
    assert window.library.lesson.title.text() == "Slow raise"


def test_the_builder_names_what_it_cannot_read(window: Window) -> None:
    window.practice.book.keep_exercise("own_broken", "id = ", None, None)
    keep_own(window)
    builder = open_builder(window)
    assert [tile.exercise.id for tile in builder.library.tiles if tile.is_own] == [OWN]
    assert "own_broken" in builder.library.damaged.words.text()
    builder.library.damaged.look.click()
    assert window._stack.currentWidget() is window.physio.rounds.exercises.shelf
    window.physio.rounds.exercises.shelf.back.click()
    assert window._stack.currentWidget() is builder


def test_an_own_exercise_is_changed_and_the_plan_goes_on(window: Window) -> None:
    keep_own(window)
    builder = open_builder(window)
    builder.add(OWN)
    builder.exercise_asked.emit(OWN)
    editor = window.physio.rounds.exercises.editor
    assert window._stack.currentWidget() is editor
    assert editor.work.was.id == OWN
    editor.words.name.fields[0].line.setText("Slower raise")
    editor.save.click()
    editor.leave()
    assert window._stack.currentWidget() is builder
    assert builder.details.item.name.text() == "Slower raise"


def test_an_own_exercise_is_tried_on_the_recording_of_the_start(window: Window) -> None:
    assert window.physio.rounds.exercises._source is open_builtin


def test_a_picture_that_is_none_is_named_before_signing(window: Window) -> None:
    keep_own(window, b"no picture")
    window.practice.name_self("Ada Berg", "")
    builder = open_builder(window)
    builder.add(OWN)
    builder.sign()
    assert "Slow raise" in builder.head.state.text()
    assert builder.keeper.stored.signed_at is None


def test_faults_are_said_in_the_language_of_the_window(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    language = Language(window)
    language.use("de")
    window._desk.speak("de")
    window.practice.name_self("Ada Berg", "")
    builder = open_builder(window)
    builder.add("march")

    def sign(*_: object) -> None:
        raise PracticeUnreachable("no route")

    monkeypatch.setattr(window.practice, "sign", sign)
    builder.sign()
    said = builder.head.state.text()
    language.leave()
    assert "Netz" in said


def test_a_start_asks_nothing_of_the_practice(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue, tmp_path: Path
) -> None:
    desk = Desk(tmp_path, catalogue, None)
    desk.keep_settings(desk.settings.changed(onboarded=True))
    window = Window(theme, desk, None, "camera")
    qtbot.addWidget(window)
    desk.keep_settings(desk.settings.changed(physio=True))
    side = window.make_physio(window._house, window._stack)
    assert not side.people.is_made
    assert side.people._home is None
    window.close()
    desk.close()
