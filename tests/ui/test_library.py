"""The library: what is found, how it is opened, and what the teaching page says."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coach.exercise.catalogue import Catalogue
from coach.ui.library import Library
from coach.ui.library_filter import Filter, kind_of, place_of, things_of
from coach.ui.loop_view import LoopView
from coach.ui.theme import Theme


@pytest.fixture
def library(qtbot: QtBot, theme: Theme, catalogue: Catalogue) -> Library:
    library = Library(theme, catalogue)
    qtbot.addWidget(library)
    library.resize(1072, 800)
    with qtbot.waitExposed(library):
        library.show()
    library.show_cards()
    return library


KINDS = {
    "ankle_circles": ("mobility", "seated"),
    "band_dorsiflexion": ("strength", "seated"),
    "calf_stretch_straight": ("stretch", "standing"),
    "heel_raise_double": ("strength", "standing"),
    "single_leg_balance": ("balance", "standing"),
}


@pytest.mark.parametrize(("exercise_id", "expected"), KINDS.items(), ids=list(KINDS))
def test_kind_and_place_come_from_the_data(
    catalogue: Catalogue, exercise_id: str, expected: tuple[str, str]
) -> None:
    exercise = catalogue[exercise_id]
    assert (kind_of(exercise), place_of(exercise)) == expected


def test_each_thing_is_offered_once(catalogue: Catalogue) -> None:
    things = things_of(catalogue.values())
    assert {"wall", "chair", "resistance band"} <= set(things)
    assert not any(" or " in thing or thing.endswith(" in reach") for thing in things)


@pytest.mark.parametrize(
    ("looked_for", "found"),
    [
        (Filter(text="CIRCLES ankle"), "ankle_circles"),
        (Filter(kind="balance"), "single_leg_balance"),
        (Filter(legs="both"), "heel_raise_double"),
        (Filter(place="seated", thing="resistance band"), "band_dorsiflexion"),
        (Filter(thing="chair"), "single_leg_balance"),
    ],
)
def test_a_filter_lets_in_what_fits(catalogue: Catalogue, looked_for: Filter, found: str) -> None:
    kept = [one.id for one in catalogue.values() if looked_for.lets_in(one)]
    assert found in kept
    assert len(kept) < len(catalogue)


def test_an_open_filter_lets_in_all(catalogue: Catalogue) -> None:
    assert Filter().is_open
    assert all(Filter().lets_in(one) for one in catalogue.values())


def test_typing_sifts_and_enter_opens(qtbot: QtBot, library: Library) -> None:
    qtbot.keyClicks(library.list.search, "balance single")
    (shown,) = library.list.grid.shown
    assert shown.exercise.id == "single_leg_balance"
    assert library.list.subtitle.text() == "1 exercise"
    qtbot.keyClick(library.list.search, Qt.Key.Key_Return)
    assert library.currentWidget() is library.lesson
    assert library.lesson.title.text() == "Single-leg balance"


def test_nothing_found_is_said_and_escape_shows_all(qtbot: QtBot, library: Library) -> None:
    qtbot.keyClicks(library.list.search, "swimming")
    assert library.list.nothing.isVisible()
    assert not library.list.grid.isVisible()
    qtbot.keyClick(library.list.search, Qt.Key.Key_Escape)
    assert library.list.filter.is_open
    assert not library.list.nothing.isVisible()
    assert len(library.list.grid.shown) == len(library.list.tiles)


def test_filters_narrow_together(library: Library) -> None:
    library.list.kind.choose("strength")
    library.list.place.choose("seated")
    assert all(kind_of(one) == "strength" for one in library.list.shown)
    assert all(place_of(one) == "seated" for one in library.list.shown)
    assert "Strength" in library.list.kind.accessibleName()
    library.list.clear.click()
    assert library.list.filter.is_open


def test_the_arrows_walk_the_cards(qtbot: QtBot, library: Library) -> None:
    qtbot.keyClick(library.list.search, Qt.Key.Key_Down)
    cards = library.list.grid.shown
    assert library.window().focusWidget() is cards[0]
    qtbot.keyClick(cards[0], Qt.Key.Key_Right)
    assert library.window().focusWidget() is cards[1]
    qtbot.keyClick(cards[1], Qt.Key.Key_Down)
    assert library.window().focusWidget() is cards[3]
    qtbot.keyClick(cards[3], Qt.Key.Key_Return)
    assert library.lesson.title.text() == cards[3].exercise.name
    qtbot.keyClick(library.lesson.back, Qt.Key.Key_Escape)
    assert library.window().focusWidget() is cards[3]


def test_a_lesson_tells_all_there_is(library: Library, catalogue: Catalogue) -> None:
    for exercise in catalogue.values():
        library.open(exercise)
        lesson = library.lesson
        assert lesson.purpose.words.text() == exercise.purpose
        assert lesson.stand.words.text() == exercise.stand
        assert lesson.skip.words.text() == exercise.skip_when
        assert tuple(line.text() for line in lesson.cues.lines) == exercise.cues
        amount = exercise.dose.reps or exercise.dose.hold_s
        assert f"{amount:g}" in lesson.dose.words.text()
        assert lesson.side.isVisible() == (exercise.side == "each")


def test_the_loop_is_mirrored_for_the_left_leg(library: Library, catalogue: Catalogue) -> None:
    library.side = "left"
    library.open(catalogue["single_leg_balance"])
    assert library.lesson.loop._mirrored
    library.lesson.side.button("right").click()
    assert not library.lesson.loop._mirrored


def test_neighbours_are_those_that_were_found(qtbot: QtBot, library: Library) -> None:
    library.list.kind.choose("stretch")
    first, second = library.list.shown[:2]
    library.open(first)
    assert not library.lesson.previous.isEnabled()
    qtbot.keyClick(library.lesson.next, Qt.Key.Key_Return)
    assert library.lesson.title.text() == second.name


def test_the_picture_can_be_stopped(library: Library, catalogue: Catalogue, theme: Theme) -> None:
    library.open(catalogue["heel_raise_double"])
    loop = library.lesson.loop
    assert loop.is_moving
    library.lesson.still.click()
    assert not loop.is_moving
    library.lesson.still.click()
    assert loop.is_moving
    theme.reduce_motion(True)
    assert not loop.is_moving
    assert not library.lesson.still.isVisible()


def test_small_pictures_are_kept_and_made_anew_for_a_larger_size(
    qtbot: QtBot, theme: Theme
) -> None:
    loop = LoopView(theme)
    qtbot.addWidget(loop)
    loop.resize(100, 100)
    loop.show_move("heel_raise_double", "Heel raise")
    loop.show()
    small = loop._moving
    assert small is not None
    assert small.image.height() == round(100 * loop.devicePixelRatioF())
    loop.resize(180, 180)
    larger = loop._moving
    assert larger is not None
    assert larger is not small
    assert larger.image.height() == round(180 * loop.devicePixelRatioF())
    assert loop.is_moving


def test_a_picture_that_was_opened_large_is_kept_once_it_is_small(
    qtbot: QtBot, theme: Theme
) -> None:
    loop = LoopView(theme)
    qtbot.addWidget(loop)
    loop.resize(480, 480)
    loop.show_move("heel_raise_double", "Heel raise")
    loop.show()
    assert loop._moving is not None
    assert loop._moving.image.height() == 512
    loop.resize(120, 120)
    assert loop._moving.image.height() == round(120 * loop.devicePixelRatioF())
    assert loop.is_moving
