"""A session in Progress: its repetitions, its replay, and what was put right in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coach.exercise.catalogue import Catalogue
from coach.review.measures import Measure
from coach.review.one_session import read_session
from coach.review.period import Period
from coach.ui.theme import Theme

from .review_opened import Open, anybody, words


@pytest.fixture
def someone(qtbot: QtBot, theme: Theme, catalogue: Catalogue, tmp_path: Path) -> Iterator[Open]:
    with anybody(qtbot, theme, catalogue, tmp_path) as someone:
        yield someone


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
    assert "of the usual range" in replay.verdict.text()
    assert any("are needed" in fact for fact in replay.strip.marks[rejected[0]].facts)
    assert replay.player.now_s == pytest.approx(kept[0].peak_s, abs=0.05)


class Clock:
    """Says that a tenth of a second has gone by, each time it is looked at."""

    looks = 0

    def start(self) -> None:
        pass

    def restart(self) -> int:
        self.looks += 1
        return 100


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
    player._clock = clock = Clock()
    began_s = player.now_s
    player.play.click()
    opened.qtbot.waitUntil(lambda: clock.looks >= 10)
    player.pause()
    assert player.now_s - began_s == pytest.approx(2 * 0.1 * clock.looks, abs=0.1)
    assert not player.is_playing


def test_a_set_without_poses_says_so_calmly(someone: Open) -> None:
    opened = someone("own")
    opened.open_newest()
    opened.host._sessions.session.rows[1].look.click()
    replay = opened.host._sessions.replay
    assert "This set was counted by hand" in words(replay)
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
