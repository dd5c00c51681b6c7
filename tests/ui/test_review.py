"""Progress at a glance and its trends: what they show of a record, and of one with little in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from coach.exercise.catalogue import Catalogue
from coach.review.days import DayState
from coach.review.measures import Measure
from coach.review.period import Period
from coach.ui.review_tiles import TrendTile
from coach.ui.theme import Theme

from .review_opened import Open, anybody, words


@pytest.fixture
def someone(qtbot: QtBot, theme: Theme, catalogue: Catalogue, tmp_path: Path) -> Iterator[Open]:
    with anybody(qtbot, theme, catalogue, tmp_path) as someone:
        yield someone


def test_an_empty_record_says_what_will_stand_there(someone: Open) -> None:
    overview = someone("empty").host.page.overview
    assert "Your first session will stand here" in words(overview)
    assert not overview.report.isVisible()
    assert not overview.findChildren(TrendTile)


def test_one_session_is_too_few_for_a_change(someone: Open) -> None:
    overview = someone("one").host.page.overview
    assert overview.subtitle.text().startswith("Your first session is in the record")
    tiles = overview.findChildren(TrendTile)
    assert tiles
    assert {tile.key.change for tile in tiles} == {"too few sessions to tell a change"}


def test_a_gap_is_told_without_blame(someone: Open) -> None:
    overview = someone("gap").host.page.overview
    assert "25 days ago. You can begin again gently." in overview.subtitle.text()


def test_the_calendar_tells_each_day_to_the_keyboard(someone: Open) -> None:
    calendar = someone("usual").host.page.overview.calendar
    said = set()
    states = {one.state for one in calendar._days}
    assert {DayState.DONE, DayState.MISSED, DayState.REST} <= states
    for _ in calendar._days:
        said.add(calendar.accessibleDescription().split(" · ")[1])
        QTest.keyClick(calendar, Qt.Key.Key_Up)
        if calendar._at % 7 == 0:
            said.add(calendar.accessibleDescription().split(" · ")[1])
            QTest.keyClick(calendar, Qt.Key.Key_Left)
            for _ in range(6):
                QTest.keyClick(calendar, Qt.Key.Key_Down)
    assert {"done", "rest", "not done, moved on"} <= said


def test_pain_that_nobody_told_is_no_point(someone: Open) -> None:
    chart = someone("gap").host.page.overview.pain
    last = chart._points[-1]
    assert (last.morning, last.during) == (None, None)
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.accessibleDescription().endswith("nothing told")


def test_all_is_read_in_the_other_thread_and_arrives(someone: Open) -> None:
    opened = someone("usual")
    overview = opened.host.page.overview
    overview.periods.button(Period.TWO_WEEKS).click()
    few = len(overview.calendar._days)
    opened.host.desk.look_again()
    overview.periods.button(Period.ALL).click()
    opened.settle()
    assert few <= 21 < len(overview.calendar._days)


def test_a_trend_has_the_numbers_of_the_record_in_its_table(someone: Open) -> None:
    opened = someone("usual")
    opened.host.page.overview.findChildren(TrendTile)[0].click()
    page = opened.host.trends
    assert page.exercises.value == "heel_raise_single"
    page.as_table.click()
    shown = opened.host.desk.trend("heel_raise_single", Measure.REPS, Period.THREE_MONTHS)
    points = sum(len(line.points) for line in shown.lines)
    assert page.table.rowCount() == points
    newest = max((p for line in shown.lines for p in line.points), key=lambda p: p.at)
    assert page.table.item(0, 2).text() == f"{newest.value:g} reps"
    assert opened.window.focusWidget() is page.table


def test_the_cursor_says_value_and_who_counted(someone: Open) -> None:
    opened = someone("own")
    opened.host.page.overview.all_trends.click()
    chart = opened.host.trends.chart
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert "11 reps" in chart.accessibleDescription()
    assert chart.accessibleDescription().endswith("counted by hand")
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert "6 reps" in chart.accessibleDescription()


def test_zoom_stays_within_the_period_and_0_shows_all(someone: Open) -> None:
    opened = someone("usual")
    opened.host.page.overview.all_trends.click()
    chart = opened.host.trends.chart
    view = chart.plot.getViewBox()
    whole = view.viewRange()[0]
    for _ in range(4):
        QTest.keyClick(chart, Qt.Key.Key_Plus)
    near = view.viewRange()[0]
    assert near[1] - near[0] < 0.4 * (whole[1] - whole[0])
    for _ in range(40):
        QTest.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.viewRange()[0][1] <= whole[1] + 1.1
    QTest.keyClick(chart, Qt.Key.Key_0)
    assert view.viewRange()[0] == pytest.approx(whole)


def test_no_clear_change_is_said_in_words(someone: Open) -> None:
    opened = someone("usual")
    opened.host.page.overview.all_trends.click()
    page = opened.host.trends
    page.exercises.pick("single_leg_balance")
    opened.settle()
    told = words(page)
    assert "no clear change yet (less than" in told
    assert "This is context, not a verdict." in told


def test_everything_has_a_name_and_the_keyboard_reaches_it(someone: Open) -> None:
    opened = someone("usual")
    opened.open_newest()
    opened.host._sessions.session.rows[1].look.click()
    opened.host.page.overview.all_trends.click()
    opened.host.page.overview.report.click()
    buttons = opened.host.page.findChildren(QAbstractButton)
    # Qt's own corner of a table is hidden and takes no keyboard.
    for button in (one for one in buttons if not one.objectName().startswith("qt_")):
        assert button.accessibleName() or button.text().strip()
        # Of answers of which one holds, Tab finds that one and the arrow keys the others.
        assert button.group() is not None or button.focusPolicy() & Qt.FocusPolicy.TabFocus
    overview = opened.host.page.overview
    for chart in (overview.calendar, overview.pain, opened.host.trends.chart):
        assert chart.accessibleName()
        assert chart.accessibleDescription()
        assert chart.focusPolicy() & Qt.FocusPolicy.TabFocus
