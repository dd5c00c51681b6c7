"""The Learn screen: what is found, how it is read, and where it leads."""

from collections.abc import Iterator
from dataclasses import fields
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from coach.library import load_cards
from coach.ui.desk import Desk
from coach.ui.host_learn import LearnHost
from coach.ui.language import Language
from coach.ui.learn import Learn
from coach.ui.page_host import House
from coach.ui.scrolling import Scrolling
from coach.ui.theme import Theme

from .fits import at_rest, cut_off
from .learn_scenes import LearnWindow, open_card, scenes
from .page_scenes import Longer

CARDS = {card.id: card for card in load_cards()}


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> LearnWindow:
    return shown(qtbot, theme)


@pytest.fixture
def learn(window: LearnWindow) -> Learn:
    window.learn.show_cards()
    return window.learn


def shown(
    qtbot: QtBot, theme: Theme, code: str = "en", size: tuple[int, int] = (1280, 800)
) -> LearnWindow:
    window = LearnWindow(theme, code)
    qtbot.addWidget(window)
    window.resize(*size)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def test_typing_sifts_and_enter_opens(qtbot: QtBot, learn: Learn) -> None:
    qtbot.keyClicks(learn.list.search, "achilles stiff")
    (tile,) = learn.list.grid.shown
    assert tile.card.id == "tendon_pain"
    assert learn.list.subtitle.text() == "1 card"
    qtbot.keyClick(learn.list.search, Qt.Key.Key_Return)
    assert learn.currentWidget() is learn.page
    assert learn.page.title.text() == "Tendon pain"


def test_nothing_found_is_said_and_all_can_be_shown_again(qtbot: QtBot, learn: Learn) -> None:
    qtbot.keyClicks(learn.list.search, "teapot")
    assert learn.list.nothing.isVisible()
    assert not learn.list.grid.isVisible()
    learn.list.clear.click()
    assert not learn.list.nothing.isVisible()
    assert len(learn.list.grid.shown) == len(CARDS)
    qtbot.keyClicks(learn.list.search, "teapot")
    qtbot.keyClick(learn.list.search, Qt.Key.Key_Escape)
    assert learn.list.search.text() == ""


def test_the_arrows_walk_the_cards(qtbot: QtBot, learn: Learn) -> None:
    qtbot.keyClick(learn.list.search, Qt.Key.Key_Down)
    tiles = learn.list.grid.shown
    assert learn.window().focusWidget() is tiles[0]
    qtbot.keyClick(tiles[0], Qt.Key.Key_Right)
    qtbot.keyClick(tiles[1], Qt.Key.Key_Down)
    assert learn.window().focusWidget() is tiles[3]
    qtbot.keyClick(tiles[3], Qt.Key.Key_Return)
    assert learn.page.title.text() == tiles[3].card.title
    qtbot.keyClick(learn.page.back, Qt.Key.Key_Escape)
    assert learn.window().focusWidget() is tiles[3]


@pytest.mark.parametrize("card_id", CARDS)
def test_a_card_tells_all_there_is(learn: Learn, card_id: str) -> None:
    card = CARDS[card_id]
    open_card(learn, card_id)
    said = {label.text() for label in learn.page.findChildren(QWidget) if hasattr(label, "text")}
    assert set(card.do) | set(card.see) <= said
    assert "\n\n".join(card.about) in said
    assert learn.page.alert.isVisible() == bool(card.alert)
    assert [tile.exercise_id for tile in learn.page.moves] == list(card.moves)
    assert [tile.source_id for tile in learn.page.source_tiles] == list(card.sources)
    assert len(learn.page.whys) == len(card.claims)
    assert len(learn.page.levels) == len(card.level)


def test_a_move_asks_for_its_page(qtbot: QtBot, learn: Learn) -> None:
    open_card(learn, "calves")
    with qtbot.waitSignal(learn.move_asked) as asked:
        qtbot.keyClick(learn.page.moves[3], Qt.Key.Key_Return)
    assert asked.args == ["knee_to_wall"]


def test_neighbours_are_those_that_were_found(qtbot: QtBot, learn: Learn) -> None:
    learn.list.search.setText("shoes")
    first, second = learn.list.shown[:2]
    learn.open(first)
    assert not learn.page.previous.isEnabled()
    qtbot.keyClick(learn.page.next, Qt.Key.Key_Return)
    assert learn.page.title.text() == second.title
    open_card(learn, "early_care")
    assert not learn.page.next.isEnabled()


def test_a_source_of_a_card_is_picked_out_and_left_again(qtbot: QtBot, learn: Learn) -> None:
    open_card(learn, "footwear")
    tile = learn.page.source_tiles[1]
    tile.setFocus()
    qtbot.keyClick(tile, Qt.Key.Key_Return)
    entry = learn.sources.entries[tile.source_id]
    assert learn.currentWidget() is learn.sources
    qtbot.waitUntil(lambda: learn.window().focusWidget() is entry)
    assert not entry.visibleRegion().isEmpty()
    qtbot.keyClick(entry, Qt.Key.Key_Escape)
    assert learn.currentWidget() is learn.page
    assert learn.window().focusWidget() is tile


def test_all_sources_say_how_well_they_are_known(qtbot: QtBot, learn: Learn) -> None:
    learn.list.sources.setFocus()
    qtbot.keyClick(learn.list.sources, Qt.Key.Key_Return)
    page = learn.sources
    assert set(page.entries) == set(learn._source_data.sources)
    assert "No clinician has reviewed this." in page.subtitle.text()
    own = page.entries["own_default"]
    assert "no clinical source" in own.accessibleDescription()
    page.back.click()
    assert learn.window().focusWidget() is learn.list.sources


def controls(window: QWidget) -> list[QWidget]:
    return [
        child
        for child in window.findChildren(QWidget)
        if child.isVisible()
        and child.isEnabled()
        and child.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    ]


@pytest.mark.parametrize("card_id", [None, "pain_guide", "calves"])
def test_everything_is_named_and_reached_with_tab(
    qtbot: QtBot, window: LearnWindow, card_id: str | None
) -> None:
    window.learn.show_cards()
    if card_id is not None:
        open_card(window.learn, card_id)
    there = controls(window.learn)
    assert len(there) > 5
    reached: set[QWidget] = set()
    for _ in range(len(there) + 4):
        reached.add(window.focusWidget())
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    for widget in there:
        assert widget.accessibleName().strip()
        assert widget in reached, widget.accessibleName()


@pytest.fixture
def words(request: pytest.FixtureRequest) -> Iterator[str]:
    """Speak German, or make every word of the window longer; the answer is the cards' language."""
    longer, language = Longer(), Language()
    if request.param == "longer":
        QCoreApplication.installTranslator(longer)
    else:
        language.use("de")
    yield "en" if request.param == "longer" else "de"
    language.leave()
    QCoreApplication.removeTranslator(longer)


@pytest.mark.parametrize("words", ["german", "longer"], indirect=True)
@pytest.mark.parametrize(("size", "percent"), [((1280, 800), 100), ((1024, 640), 200)])
def test_nothing_is_cut_off_or_too_wide(
    qtbot: QtBot, theme: Theme, words: str, size: tuple[int, int], percent: int
) -> None:
    theme.scale_text(percent)
    window = shown(qtbot, theme, words, size)
    faults = []
    for name in scenes(window):
        faults += [f"{name}: {one}" for one in at_rest(qtbot, partial(cut_off, window))]
        for page in window.findChildren(Scrolling):
            if page.isVisible() and page.widget().width() > page.viewport().width():
                faults.append(f"{name}: the page is too wide")
        for one in window.findChildren(QAbstractButton):
            too_small = one.width() < one.minimumSizeHint().width()
            if isinstance(one, QToolButton) and one.isVisible() and too_small:
                faults.append(f"{name}: {one.text()} is cut off")
        assert (window.width(), window.height()) == size, name
    assert not faults, "\n".join(faults)


def test_the_host_fills_learn_in_the_language_of_the_settings(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    desk.keep_settings(desk.settings.changed(language="de"))
    desk.speak("de")
    parts = {field.name: None for field in fields(House)} | {"theme": theme, "desk": desk}
    owner = QObject()
    host = LearnHost(House(**parts), owner)
    qtbot.addWidget(host.page)
    host.fill()
    assert host.page.currentWidget() is host.page.list
    open_card(host.page, "stress_fracture")
    assert host.page.page.title.text() == "Ermüdungsbruch"
    with qtbot.waitSignal(host.move_asked) as asked:
        host.page.page.moves[0].click()
    assert asked.args == ["ankle_pumps"]
