"""Progress: what it shows of a record, and that nothing of the record is lost by correcting it."""

from collections.abc import Callable, Iterator
from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QThreadPool
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from coach.care.default_plan import default_plan
from coach.exercise.catalogue import Catalogue
from coach.record.settings import Settings
from coach.record.store import Store
from coach.record.system_zone import SystemZone
from coach.review.days import DayState
from coach.review.measures import Measure
from coach.review.one_session import read_session
from coach.review.period import Period
from coach.ui.desk import Desk
from coach.ui.host_review import ReviewHost
from coach.ui.report_draw import HIGH_PT, draw_report
from coach.ui.review_tiles import SessionTile, TrendTile
from coach.ui.theme import Theme
from coach.ui.window import Window

from .review_people import TODAY, fill

NOW = datetime.combine(TODAY, time(18), SystemZone())


class Opened:
    """A window on Progress, for somebody with a record."""

    def __init__(self, qtbot: QtBot, theme: Theme, catalogue: Catalogue, folder: Path) -> None:
        self.folder = folder
        self.desk = Desk(folder, catalogue, default_plan(catalogue))
        settings = Settings(onboarded=True, storage_consent_at=NOW, age_band="40_49", ankle="right")
        self.desk.keep_settings(settings)
        self.window = Window(theme, self.desk, None, "recording")
        qtbot.addWidget(self.window)
        self.host: ReviewHost = self.window.shell.hosts["history"].review
        self.host.now = lambda: NOW
        self.window.show()
        qtbot.waitExposed(self.window)
        self.qtbot = qtbot
        self.window.show_page("history")
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            for pool in self.host.findChildren(QThreadPool):
                pool.waitForDone()
            self.qtbot.wait(30)

    def open_newest(self) -> None:
        self.host.page.overview.findChildren(SessionTile)[0].click()
        self.host._sessions.session.build_all()
        self.settle()

    def close(self) -> None:
        self.host.settle()
        self.window.close()
        self.desk.close()


Open = Callable[[str], Opened]


@pytest.fixture
def someone(qtbot: QtBot, theme: Theme, catalogue: Catalogue, tmp_path: Path) -> Iterator[Open]:
    opened: list[Opened] = []

    def make(person: str) -> Opened:
        folder = tmp_path / person
        with Store.open(folder) as store:
            fill(store, person)
        opened.append(Opened(qtbot, theme, catalogue, folder))
        return opened[-1]

    yield make
    for one in opened:
        one.close()


def words(widget: object) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


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
    assert chart.accessibleDescription().endswith("counted by you")
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


def test_each_repetition_opens_with_its_reason(someone: Open) -> None:
    opened = someone("one")
    opened.open_newest()
    session = opened.host._sessions.session
    session.rows[4].look.click()
    replay = opened.host._sessions.replay
    rejected = [p for p, mark in enumerate(replay.strip.marks) if mark.kind == "rejected"]
    kept = [rep for rep in session.set_of(4).marks.reps if rep.reason is not None]
    assert len(rejected) == len(kept) > 0
    replay.show_mark(rejected[0])
    assert replay.verdict.text().startswith("Not counted: ")
    assert "of your range" in replay.verdict.text()
    assert any("are needed" in fact for fact in replay.strip.marks[rejected[0]].facts)
    assert replay.player.now_s == pytest.approx(kept[0].peak_s, abs=0.05)


def test_frames_go_one_by_one_and_playing_keeps_to_its_speed(someone: Open) -> None:
    opened = someone("one")
    opened.open_newest()
    opened.host._sessions.session.rows[1].look.click()
    player = opened.host._sessions.replay.player
    at = player.frame
    player.forth.click()
    player.forth.click()
    player.back.click()
    assert player.frame == at + 1
    player.seek(float(player._t_s[0]))
    player.speed.button(2.0).click()
    began, now = player.now_s, datetime.now()
    player.play.click()
    opened.qtbot.waitUntil(lambda: player.now_s > began + 1.0, timeout=5000)
    took_s = (datetime.now() - now).total_seconds()
    assert 0.4 < took_s < 2.0
    player.pause()
    assert not player.is_playing


def test_a_set_without_poses_says_so_calmly(someone: Open) -> None:
    opened = someone("own")
    opened.open_newest()
    opened.host._sessions.session.rows[1].look.click()
    replay = opened.host._sessions.replay
    assert "You counted this set yourself" in words(replay)
    assert not replay.figure.isVisible()


def test_a_correction_stands_beside_the_camera_and_can_be_undone(someone: Open) -> None:
    opened = someone("one")
    opened.open_newest()
    session = opened.host._sessions.session
    id_ = session.review.summary.id
    before = read_session(opened.desk.store, id_).sets[0]
    session.rows[1].fix.click()
    session.correcting.field.line.setText("3")
    session.correcting.note.setText("held on to the wall")
    session.correcting.save.click()
    session.build_all()
    opened.settle()
    after = read_session(opened.desk.store, id_).sets[0]
    assert (after.count, after.note) == (3, "held on to the wall")
    assert after.recorded == before.recorded
    assert f"the camera counted {before.count}" in words(session)
    session.undo.click()
    undone = read_session(opened.desk.store, id_).sets[0]
    assert (undone.count, undone.note, undone.corrected) == (before.count, "", False)


def test_what_is_left_out_leaves_every_figure_and_comes_back(someone: Open) -> None:
    opened = someone("own")
    trend = opened.host.desk.trend("heel_raise_single", Measure.REPS, Period.ALL)
    opened.open_newest()
    session = opened.host._sessions.session
    session.fix.click()
    session.correcting.leave_out.click()
    assert session.review.excluded
    less = opened.host.desk.trend("heel_raise_single", Measure.REPS, Period.ALL)
    assert [len(line.points) for line in less.lines] == [
        len(line.points) - 1 for line in trend.lines
    ]
    session.fix.click()
    assert session.correcting.leave_out.text().strip() == "Count it again"
    session.correcting.leave_out.click()
    again = opened.host.desk.trend("heel_raise_single", Measure.REPS, Period.ALL)
    assert again == trend


def test_escape_leaves_a_correction_and_then_the_session(someone: Open) -> None:
    opened = someone("one")
    opened.open_newest()
    session = opened.host._sessions.session
    session.rows[2].fix.click()
    session.correcting.field.line.setText("1")
    QTest.keyClick(session.correcting.field.line, Qt.Key.Key_Escape)
    assert session.correcting is None
    assert opened.window.focusWidget() is session.rows[2].fix
    assert opened.host._sessions._desk.session(session.review.summary.id).corrections == ()
    QTest.keyClick(session, Qt.Key.Key_Escape)
    assert opened.host.page.currentWidget() is opened.host.page.overview


def test_two_sessions_stand_side_by_side(someone: Open) -> None:
    opened = someone("usual")
    opened.open_newest()
    opened.host._sessions.session.compare.click()
    compare = opened.host._sessions.compare
    opened.settle()
    assert opened.host.page.currentWidget() is compare
    assert "Today" in compare.subtitle.text()
    assert "not done in this session" in words(compare)
    other = compare.other.values[3]
    compare.other.pick(other)
    assert compare.other.value == other


def test_the_report_fits_its_page_and_forgets_the_name(someone: Open, tmp_path: Path) -> None:
    opened = someone("usual")
    opened.host.page.overview.report.click()
    page, saving = opened.host.saving.report, opened.host.saving
    page.name.setText("Erika Beispiel")
    files = iter([tmp_path / "a.pdf", tmp_path / "a.png"])
    saving.ask_where = lambda _name, _kinds: next(files)
    page.pdf.click()
    page.png.click()
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "a.pdf").read_bytes().count(b"/Type /Page\n") == 1
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    assert page.report.name == "Erika Beispiel"
    canvas = QImage(595, 842, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    assert draw_report(painter, page.report) < HIGH_PT - 50
    painter.end()
    page.closed.emit()
    opened.host.page.overview.report.click()
    assert page.name.text() == ""
    assert b"Erika" not in b"".join(
        file.read_bytes() for file in opened.folder.iterdir() if file.is_file()
    )


def test_a_report_that_cannot_be_written_says_so(someone: Open, tmp_path: Path) -> None:
    opened = someone("one")
    opened.host.page.overview.report.click()
    saving = opened.host.saving
    saving.ask_where = lambda _name, _kinds: tmp_path / "missing" / "a.pdf"
    saving.report.pdf.click()
    assert "could not be written" in saving.report.message.text()


def test_an_export_comes_back_and_a_stray_file_changes_nothing(
    someone: Open, tmp_path: Path
) -> None:
    opened = someone("own")
    files, saving = opened.host.page.overview.files, opened.host.saving
    out = tmp_path / "out.zip"
    saving.ask_where = lambda _name, _kinds: out
    files.export.click()
    opened.settle()
    assert out.is_file()
    opened.desk.erase()
    opened.window.show_page("history")
    saving.ask_which = lambda: Path(__file__)
    files.take_in.click()
    opened.settle()
    assert "it is no archive" in files.message.text()
    assert opened.host.desk.sessions(5) == []
    saving.ask_which = lambda: out
    files.take_in.click()
    opened.settle()
    assert files.message.text().startswith("Taken in: 6 sessions")
    assert len(opened.host.desk.sessions(10)) == 6


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


def test_a_mark_can_be_pressed(someone: Open) -> None:
    opened = someone("one")
    opened.open_newest()
    row = opened.host._sessions.session.rows[1]
    mark = row.strip.marks[2]
    at = QPoint(round(row.strip._x(mark.peak_s)), row.strip.height() - 12)
    QTest.mouseClick(row.strip, Qt.MouseButton.LeftButton, pos=at)
    replay = opened.host._sessions.replay
    assert opened.host.page.currentWidget() is replay
    assert replay.title_of_mark.text() == mark.title
