"""The welcome: nothing pre-ticked, each answer kept at once, and a way through with keys alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coach.care.default_plan import default_plan
from coach.exercise.catalogue import Catalogue
from coach.record import settings as stored
from coach.record.settings import Settings
from coach.record.store import Store
from coach.ui.age_words import age_groups, rules_of
from coach.ui.desk import Desk
from coach.ui.theme import Theme
from coach.ui.window import Window

from .fakes import FakeSource
from .page_scenes import pretend_cameras


@pytest.fixture
def new_desk(tmp_path: Path, catalogue: Catalogue) -> Iterator[Desk]:
    desk = Desk(tmp_path / "data", catalogue, default_plan(catalogue))
    yield desk
    desk.close()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, new_desk: Desk) -> Iterator[Window]:
    window = Window(theme, new_desk, FakeSource, "camera")
    pretend_cameras(window, ("Desk Cam",))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()


def reread(desk: Desk) -> Settings:
    with Store.open(desk.data_folder) as store:
        return stored.load(store)


def test_a_new_person_is_welcomed(window: Window) -> None:
    assert window._stack.currentWidget() is window.welcome
    assert window.welcome.step is window.welcome.steps[0]


def test_nothing_is_ticked_or_answered_beforehand(window: Window) -> None:
    _, person, pictures, camera, _ = window.welcome.steps
    assert person.answers.age.value is None
    assert person.answers.ankle.value is None
    assert not pictures.camera.tick.ticked
    assert not pictures.storage.tick.ticked
    assert not camera.consent.tick.ticked


def test_keys_alone_lead_through_in_order(qtbot: QtBot, window: Window, new_desk: Desk) -> None:
    def press(key: Qt.Key) -> None:
        qtbot.keyClick(window.focusWidget(), key)

    welcome = window.welcome
    press(Qt.Key.Key_Return)
    welcome.step.answers.ankle.button("right").setFocus()
    press(Qt.Key.Key_Space)
    welcome.step.answers.age.button("65_69").setFocus()
    press(Qt.Key.Key_Space)
    welcome.on.setFocus()
    press(Qt.Key.Key_Return)
    for consent in (welcome.step.camera, welcome.step.storage):
        consent.tick.box.setFocus()
        press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert welcome.step is welcome.steps[3]
    qtbot.waitUntil(lambda: welcome.step.preview.picture.has_picture)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window._feed.is_idle)
    welcome.step.check.heard.button("sounds").setFocus()
    press(Qt.Key.Key_Space)
    welcome.on.setFocus()
    press(Qt.Key.Key_Return)
    assert window._stack.currentWidget() is window.shell
    kept = reread(new_desk)
    assert kept.onboarded
    assert (kept.ankle, kept.age_band) == ("right", "65_69")
    assert (kept.voice, kept.muted) == (False, False)
    assert kept.storage_consent_at is not None
    assert kept.camera_consent_at is not None


def test_the_rest_can_be_skipped_but_not_the_first_page(window: Window, new_desk: Desk) -> None:
    assert not window.welcome.leave.isVisible()
    window.welcome.go_on()
    assert window.welcome.leave.isVisible()
    window.welcome.leave.click()
    assert window._stack.currentWidget() is window.shell
    assert reread(new_desk) == Settings(onboarded=True)
    assert window.today.nothing_kept.isVisible()


def test_answers_without_consent_are_not_stored(window: Window, new_desk: Desk) -> None:
    window.welcome.go_on()
    window.welcome.step.answers.age.button("80_plus").click()
    assert new_desk.settings.age_band == "80_plus"
    assert reread(new_desk).age_band is None


def test_escape_goes_back(qtbot: QtBot, window: Window) -> None:
    window.welcome.go_on()
    qtbot.keyClick(window.welcome, Qt.Key.Key_Escape)
    assert window.welcome.step is window.welcome.steps[0]


def test_without_consent_the_camera_page_asks_and_stays_dark(qtbot: QtBot, window: Window) -> None:
    for _ in range(3):
        window.welcome.go_on()
    step = window.welcome.step
    assert step.consent.isVisible()
    assert not step.preview.isVisible()
    assert window._feed.is_idle
    step.consent.tick.box.click()
    qtbot.waitUntil(lambda: step.preview.picture.has_picture)
    window.welcome.go_back()
    qtbot.waitUntil(lambda: window._feed.is_idle)


def test_a_larger_text_begins_the_welcome_anew(
    qtbot: QtBot, window: Window, theme: Theme, new_desk: Desk
) -> None:
    before = window.welcome
    before.step.sizes.button(150).click()
    qtbot.waitUntil(lambda: window.welcome is not before)
    assert theme.text_scale == 150
    assert window._stack.currentWidget() is window.welcome
    assert window.welcome.step.sizes.value == 150
    assert reread(new_desk).text_scale == 150


def test_a_session_without_consent_asks_for_the_camera_first(
    qtbot: QtBot, window: Window, new_desk: Desk
) -> None:
    window.welcome.go_on()
    window.welcome.leave.click()
    window.today.start.click()
    assert window.running.runner is None
    assert window.camera_question.isVisible()
    window.camera_question.allow.click()
    assert window.running.runner is not None
    assert new_desk.settings.camera_consent_at is not None
    window.close()
    assert new_desk.sessions() == []


@pytest.mark.parametrize(("band", "words"), age_groups(), ids=[band for band, _ in age_groups()])
def test_every_age_has_its_rules(band: str, words: str) -> None:
    rules = rules_of(band)
    if band in ("under_16", "16_17"):
        assert "guardian" in rules
    else:
        assert "chair or a counter" in rules
        assert "dizzy" in rules
    assert ("adult stays with you" in rules) == (band == "under_16")
    assert ("rail" in rules) == (band in ("65_69", "70_79", "80_plus"))
