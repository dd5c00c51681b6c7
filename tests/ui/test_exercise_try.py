"""Trying an exercise: what a recording comes to by it, at once after a change, or on the camera."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coach.analysis.poses import poses_of
from coach.capture.errors import CameraBusy
from coach.exercise.catalogue import Catalogue
from coach.exercise.editing import Draft
from coach.exercise.either_side import watch
from coach.motion.events import HoldEnded, RepCounted, RepRejected
from coach.motion.reasons import Reason
from coach.session.commands import Finish, Start
from coach.session.status import Stage
from coach.ui.desk import Desk
from coach.ui.exercise_bench import read_poses, try_out
from coach.ui.exercise_editor import MEASURE, TRY
from coach.ui.exercise_tried_words import reason_lines
from coach.ui.theme import Theme

from .exercise_parts import RECORDINGS, Practice
from .fakes import FakeSource

HEEL_RAISES = RECORDINGS / "heel_double_45_L_s32.npz"
STRETCH = RECORDINGS / "calf_stretch_side_L_s23.npz"


@pytest.mark.parametrize(
    ("file", "exercise_id", "side"),
    [
        ("heel_double_45_L_s32", "heel_raise_double", None),
        ("calf_stretch_side_L_s23", "calf_stretch_straight", "left"),
        ("balance_front_L_s22", "single_leg_balance", "left"),
        ("band_side_L_s33", "band_dorsiflexion", "left"),
        ("circles_front_R_s41", "ankle_circles", "right"),
    ],
)
def test_the_conductor_counts_what_the_observer_does(
    catalogue: Catalogue, file: str, exercise_id: str, side: str | None
) -> None:
    poses, exercise = poses_of(RECORDINGS / f"{file}.npz"), catalogue[exercise_id]
    observer = watch(exercise, side)
    events = [event for pose in poses for event in observer.feed(pose)]
    events += observer.finish(poses[-1].t)
    tried = try_out(poses, exercise, None)
    assert len(tried.counted) == sum(isinstance(one, RepCounted) for one in events)
    assert len(tried.rejected) == sum(isinstance(one, RepRejected) for one in events)
    held_s = sum(one.end_s - one.start_s for one in events if isinstance(one, HoldEnded))
    assert tried.held_s == pytest.approx(held_s, abs=0.2)
    assert tried.held_s + len(tried.counted) > 5
    if exercise.side == "each":
        assert tried.side == side
    assert len(tried.t_s) == len(tried.level) == len(tried.target) == len(poses)
    assert all(len(one.values) == len(poses) for one in tried.traces)


def test_a_higher_threshold_counts_less_and_says_why(catalogue: Catalogue) -> None:
    poses = poses_of(HEEL_RAISES)
    draft = Draft.of(catalogue["heel_raise_double"])
    draft = draft.put(("measure", "usual_range"), 0.4).put(("measure", "smallest_range"), 0.3)
    assert draft.exercise is not None
    tried = try_out(poses, draft.exercise, None)
    assert tried.counted == ()
    assert {one.reason.code for one in tried.rejected} == {"partial"}


def test_reading_can_be_stopped_and_tells_how_far_it_is() -> None:
    shares: list[float] = []
    assert read_poses(HEEL_RAISES, shares.append, lambda: len(shares) > 9) is None
    assert shares == sorted(shares)
    whole = read_poses(HEEL_RAISES, shares.append, lambda: False)
    assert whole is not None
    assert len(whole.poses) == 723
    assert shares[-1] == pytest.approx(1.0)


def test_a_changed_threshold_is_tried_again_at_once(practice: Practice, qtbot: QtBot) -> None:
    practice.begin("heel_raise_double")
    practice.choose(HEEL_RAISES)
    trial = practice.editor.trial
    practice.editor.show_part(TRY)
    with qtbot.waitSignal(trial.summed, check_params_cb=bool):
        trial.file.click()
    assert trial.figure.text() == "10 counted"
    assert trial.original.text() == "With the original: 10 counted"
    practice.editor.show_part(MEASURE)
    with qtbot.waitSignal(trial.summed, check_params_cb=bool) as summed:
        practice.row("usual_range").boxes[0].line.setText("60")
        practice.row("smallest_range").boxes[0].line.setText("50")
    assert trial.figure.text() == "0 counted"
    assert "With the original: 10 counted" in summed.args[0]
    assert practice.editor.found.isVisible()
    assert summed.args[0] in practice.editor.found.text()


def test_a_hold_shows_its_seconds_and_its_conditions(practice: Practice, qtbot: QtBot) -> None:
    practice.begin("calf_stretch_straight")
    trial = practice.editor.trial
    practice.editor.show_part(TRY)
    with qtbot.waitSignal(trial.summed, check_params_cb=bool):
        trial.open_recording(STRETCH)
    held, words = trial.figure.text().split(" ", 1)
    assert float(held) == pytest.approx(19.8, abs=0.5)
    assert words == "s held"
    assert trial.found.edited.side == "left"
    assert trial.line.value == 0
    assert trial.plot.accessibleName() == "Lower leg leaning forward, °"
    QTest.keyClick(trial.plot, Qt.Key.Key_Right)
    assert "held" in trial.told.text()


def test_a_file_that_is_no_recording_is_said(
    practice: Practice, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "no.mp4"
    file.write_bytes(b"nothing")
    practice.begin("march")
    trial = practice.editor.trial
    practice.editor.show_part(TRY)
    with qtbot.waitSignal(trial.bench.failed):
        trial.open_recording(file)
    assert "no.mp4" in trial.message.text()
    assert trial.message.isVisible()


def test_leaving_lets_go_of_the_recording(practice: Practice, qtbot: QtBot) -> None:
    practice.begin("march")
    trial = practice.editor.trial
    with qtbot.waitSignal(trial.bench.read):
        trial.open_recording(HEEL_RAISES)
    practice.editor._go()
    assert trial.bench.recorded is None


def test_the_camera_plays_one_set_and_keeps_nothing(
    theme: Theme, desk: Desk, catalogue: Catalogue, qtbot: QtBot
) -> None:
    practice = Practice(theme, desk, catalogue, source=FakeSource())
    qtbot.addWidget(practice.stack)
    practice.stack.show()
    practice.begin("heel_raise_double")
    practice.editor.words.name.fields[0].line.setText("Mine")
    practice.editor.show_part(TRY)
    practice.editor.trial.camera.click()
    camera = practice.round.trials.camera
    assert camera.screen is not None
    assert practice.stack.currentWidget() is camera.screen
    assert camera.screen.plan.items[0].sets == 1
    assert not camera.screen.board.question.isVisible()
    screen = camera.screen
    qtbot.waitUntil(lambda: screen._status is not None)
    qtbot.waitUntil(lambda: screen._status.stage is Stage.GET_READY)
    screen.commanded.emit(Start())
    qtbot.waitUntil(lambda: screen._status.stage is Stage.WORKING)
    with qtbot.waitSignal(practice.editor.trial.summed, check_params_cb=bool):
        screen.commanded.emit(Finish())
    assert practice.stack.currentWidget() is practice.editor
    trial = practice.editor.trial
    assert trial.name.text() == "The set on the camera"
    assert trial.figure.text() == "0 counted"
    assert camera.screen is None
    assert practice.source.closed >= 1
    assert desk.sessions() == []
    practice.close()


def test_a_set_that_is_left_comes_back_to_the_editor(
    theme: Theme, desk: Desk, catalogue: Catalogue, qtbot: QtBot
) -> None:
    fault = CameraBusy("The camera is in use.")
    practice = Practice(theme, desk, catalogue, source=FakeSource([], fault=fault))
    qtbot.addWidget(practice.stack)
    practice.stack.show()
    practice.begin("march")
    practice.editor.trial.camera.click()
    screen = practice.round.trials.camera.screen
    qtbot.waitUntil(screen.questions.trouble.isVisible)
    assert practice.stack.currentWidget() is screen
    screen.closed.emit()
    assert practice.stack.currentWidget() is practice.editor
    assert practice.editor.trial.bench.recorded is None
    practice.close()


def test_the_camera_is_asked_for_where_it_was_never_allowed(practice: Practice, desk: Desk) -> None:
    desk.keep_settings(desk.settings.changed(camera_consent_at=None))
    practice.begin("march")
    practice.editor.show_part(TRY)
    practice.editor.trial.camera.click()
    assert practice.round.trials.allow.isVisible()
    assert practice.round.trials.camera.screen is None


def test_the_summary_says_each_reason_once(catalogue: Catalogue) -> None:
    tried = try_out(poses_of(HEEL_RAISES), catalogue["heel_raise_double"], None)
    event = tried.counted[0]
    rejected = RepRejected(
        event.t, event.start_s, event.peak_s, event.end_s, 0.1, "foot", None, Reason("walked")
    )
    twice = replace(tried, events=(rejected, rejected))
    assert reason_lines(twice) == ["2 × The feet moved: a step is not a repetition"]
