"""Today shows the one next step large, and asks for things with what was said and no more."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from coach.ui.theme import Theme
from coach.ui.today import Day

from . import path_people
from .path_opened import open_path
from .path_people import EVERYBODY
from .path_scenes import PathWindow
from .path_someone import Someone


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> PathWindow:
    return open_path(qtbot, theme)


def primaries(page: QWidget) -> list[str]:
    """The buttons that stand out, but for those of the cards that others put in."""
    return [
        one.accessibleName()
        for one in page.findChildren(QAbstractButton)
        if one.isVisible() and one.property("kind") == "primary"
    ]


@pytest.mark.parametrize("name", [name for name in EVERYBODY if name != "phase1"])
def test_one_thing_stands_out_at_most(window: PathWindow, name: str) -> None:
    someone = EVERYBODY[name]()
    window.show_today(someone)
    window.today.put_suggestions([])
    expected = {
        "new": ["Answer the questions"],
        "untested": ["Begin the short test"],
        "phase2_ready": ["Yes, move on"],
        "emergency": ["Open the safety questions"],
        "within_days": ["Open the safety questions"],
        "weekly": ["Answer the questions"],
        "hurt": ["Answer the questions"],
        "run": ["Open Running"],
        "rest": [],
        "done": [],
    }
    assert primaries(window.today) == expected.get(name, ["Start"])


def test_in_an_emergency_nothing_can_be_begun(qtbot: QtBot, window: PathWindow) -> None:
    window.show_today(path_people.emergency())
    begun = QSignalSpy(window.today.started)
    assert window.today.gate.isVisible()
    assert not window.today.session.isVisible()
    assert not window.today.also.isVisible()
    qtbot.keyClick(window.today, Qt.Key.Key_Space)
    assert begun.count() == 0
    assert "emergency" in window.today.gate.title.text()


def test_the_safety_questions_come_first(window: PathWindow) -> None:
    window.show_today(path_people.new())
    asked = QSignalSpy(window.today.screen_asked)
    window.today.gate.answer.click()
    assert asked.count() == 1
    assert window.focusWidget() is window.today.gate.answer


def test_what_stays_open_stays_under_a_lock_of_loading(window: PathWindow) -> None:
    window.show_today(path_people.checked_within_days())
    assert window.today.gate.isVisible()
    assert window.today.session.isVisible()
    assert window.today.session.title.text() == "A gentle day"


@pytest.mark.parametrize(
    ("button", "signal", "carries"), [("go", "phase_accepted", 3), ("stay", "phase_declined", 3)]
)
def test_a_phase_is_offered_and_never_silent(
    window: PathWindow, button: str, signal: str, carries: int
) -> None:
    window.show_today(path_people.phase_2_ready())
    heard = QSignalSpy(getattr(window.today, signal))
    getattr(window.today.proposal, button).click()
    assert heard.at(0) == [carries]


def test_a_run_is_opened(window: PathWindow) -> None:
    window.show_today(path_people.run_day())
    heard = QSignalSpy(window.today.run_asked)
    window.today.session.run.click()
    assert heard.count() == 1


def test_a_rest_day_begins_nothing_by_space(qtbot: QtBot, window: PathWindow) -> None:
    window.show_today(path_people.rest_day())
    begun, gentle = QSignalSpy(window.today.started), QSignalSpy(window.today.gentle_asked)
    assert window.today.session.title.text() == "Rest day"
    assert not window.today.start.isVisible()
    qtbot.keyClick(window.today, Qt.Key.Key_Space)
    window.today.session.gentle.click()
    assert (begun.count(), gentle.count()) == (0, 1)


def test_space_starts_where_there_is_a_session(qtbot: QtBot, window: PathWindow) -> None:
    window.show_today(path_people.phase_3())
    begun = QSignalSpy(window.today.started)
    qtbot.keyClick(window.today, Qt.Key.Key_Space)
    assert begun.count() == 1


@pytest.mark.parametrize("name", ["warm_up", "cool_down"])
def test_the_rounds_are_asked_for(window: PathWindow, name: str) -> None:
    window.show_today(path_people.phase_3())
    heard = QSignalSpy(getattr(window.today, f"{name}_asked"))
    getattr(window.today.session, name).click()
    assert heard.count() == 1


def test_more_than_two_suggestions_wait_for_a_click(window: PathWindow) -> None:
    window.show_today(path_people.phase_3())
    cards = window.today.suggestions._cards
    assert [one.isVisible() for one in cards] == [True, True, False, False]
    assert window.today.suggestions.more.text().strip() == "All 4 suggestions"
    window.today.suggestions.more.click()
    assert all(one.isVisible() for one in cards)
    assert not window.today.suggestions.more.isVisible()
    window.today.put_suggestions([])
    assert not window.today.suggestions.isVisible()


@pytest.mark.parametrize("make", [path_people.weekly, path_people.hurt_anew])
def test_suggestions_wait_for_the_safety_questions(
    window: PathWindow, make: Callable[[], Someone]
) -> None:
    window.show_today(make())
    assert len(window.today.suggestions._cards) == 4
    assert not window.today.suggestions.isVisible()
    window.show_today(path_people.phase_3())
    assert window.today.suggestions.isVisible()


def test_what_is_left_out_is_said_with_its_reason(window: PathWindow) -> None:
    window.show_today(path_people.phase_3_sore())
    said = [one.text() for one in window.today.session._left.findChildren(QWidget) if texts(one)]
    assert any("Heel raise" in one and "pumps" in one for one in said)


def texts(widget: QWidget) -> bool:
    return hasattr(widget, "text") and bool(widget.text())


def test_an_easy_start_after_a_gap_is_kindly_said(window: PathWindow) -> None:
    window.show_today(path_people.after_gap())
    assert any("Good to see you" in one for one in lead(window))


def lead(window: PathWindow) -> list[str]:
    lines = window.today.session._lead.findChildren(QWidget)
    return [one.text() for one in lines if texts(one)]


def test_a_missed_day_is_no_reproach(window: PathWindow) -> None:
    window.show_today(path_people.phase_3())
    said = window.today.lower.week.accessibleDescription()
    assert "Tuesday: a free day" in said
    assert "Monday: done" in said
    assert "Wednesday (today): exercises are planned" in said
    assert "miss" not in said.casefold()


def test_my_path_is_opened_from_its_card(window: PathWindow) -> None:
    window.show_today(path_people.phase_3())
    heard = QSignalSpy(window.today.path_asked)
    window.today.lower.path.click()
    assert heard.count() == 1
    assert "Phase 3 of 5" in window.today.lower.path.accessibleName()
    assert "goals met" in window.today.lower.path.accessibleDescription()


def test_without_a_programme_the_plan_stands_alone(window: PathWindow) -> None:
    plan = path_people.phase_3().plan()
    now = path_people.phase_3().at(0)
    window.today.show_day(Day(now, plan, [], True, None, None))
    assert window.today.session.title.text() == "Today's session"
    assert not window.today.gate.isVisible()
    assert not window.today.lower.path.isVisible()
    window.today.show_day(Day(now, None, [], True, None, None))
    assert not window.today.session.isVisible()


def reached(qtbot: QtBot, page: QWidget, first: QWidget) -> set[QWidget]:
    first.setFocus()
    seen: set[QWidget] = set()
    for _ in range(300):
        focus = page.window().focusWidget()
        if focus in seen:
            break
        seen.add(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    return seen


def within(button: QAbstractButton, seen: set[QWidget]) -> bool:
    """Of a group of which one answer holds, Tab reaches one and the arrows the others."""
    if button.group() is None:
        return button in seen
    return any(one in seen for one in button.group().buttons())


@pytest.mark.parametrize("make", [path_people.phase_1, path_people.run_day, path_people.emergency])
def test_every_control_is_named_and_reached(
    qtbot: QtBot, window: PathWindow, make: Callable[[], Someone]
) -> None:
    window.show_today(make())
    window.activateWindow()
    controls = [
        one
        for one in window.today.findChildren(QAbstractButton)
        if one.isVisible() and one.isEnabled()
    ]
    seen = reached(qtbot, window.today, controls[0])
    assert [one for one in controls if not one.accessibleName()] == []
    assert [one.accessibleName() for one in controls if not within(one, seen)] == []
