"""A recording is watched from end to end, and onlookers see what the coach sees."""

from pathlib import Path

import pytest

from coach.analysis.result import Analysis
from coach.analysis.run import Moment, Task, analyse
from coach.capture.errors import CaptureError
from coach.exercise.either_side import watch
from coach.library import load_catalogue
from coach.motion.events import HoldEnded, RepCounted
from coach.motion.reasons import Reason

from .makers import Scripted, track_file

HEEL_RAISE = load_catalogue()["heel_raise_double"]
COUNTED = RepCounted(0.5, 0.1, 0.3, 0.5, 0.2, "shank", None)


class Notes:
    def __init__(self) -> None:
        self.moments: list[Moment] = []
        self.analyses: list[Analysis] = []

    def see(self, moment: Moment) -> None:
        self.moments.append(moment)

    def done(self, analysis: Analysis) -> None:
        self.analyses.append(analysis)


def test_every_pose_is_fed_and_the_end_is_told(tmp_path: Path) -> None:
    engine = Scripted(at_end=[HoldEnded(0.9, 0.1, 0.9, None, Reason("recording_ended"))])
    path = track_file(tmp_path / "a.npz")
    found = analyse(path, Task(HEEL_RAISE, None, lambda exercise, side: engine))
    assert engine.seen == found.poses == 30
    assert engine.finished_at == pytest.approx(29 / 30)
    assert found.held_s == pytest.approx(0.8)
    assert (found.file, found.exercise, found.model) == (str(path), "heel_raise_double", "track")


def test_poses_with_nobody_are_not_found_people(tmp_path: Path) -> None:
    path = track_file(tmp_path / "a.npz", empty=15)
    found = analyse(path, Task(HEEL_RAISE, None, lambda exercise, side: Scripted()))
    assert found.person_found == 0.5


def test_onlookers_see_every_moment_and_then_the_analysis(tmp_path: Path) -> None:
    notes = Notes()
    engine = Scripted({4: [COUNTED]})
    task = Task(HEEL_RAISE, None, lambda exercise, side: engine)
    found = analyse(track_file(tmp_path / "a.npz"), task, [notes])
    assert [i for i, moment in enumerate(notes.moments) if moment.events] == [4]
    assert notes.moments[0].trace is engine.trace
    assert notes.moments[0].picture is None
    assert notes.analyses == [found]
    assert found.counted == 1


def test_progress_goes_up_to_one(tmp_path: Path) -> None:
    steps: list[float] = []
    task = Task(HEEL_RAISE, None, lambda exercise, side: Scripted())
    analyse(track_file(tmp_path / "a.npz"), task, advance=steps.append)
    assert sum(steps) == pytest.approx(1.0)


def test_the_engine_gets_the_exercise_and_the_side(tmp_path: Path) -> None:
    asked: list[object] = []
    task = Task(HEEL_RAISE, "left", lambda *what: asked.extend(what) or Scripted())
    analyse(track_file(tmp_path / "a.npz"), task)
    assert asked == [HEEL_RAISE, "left"]


def test_the_same_recording_gives_the_same_analysis(tmp_path: Path) -> None:
    path = track_file(tmp_path / "a.npz", seconds=3)
    first, second = (analyse(path, Task(HEEL_RAISE, None, watch)) for _ in range(2))
    assert first.reps == second.reps
    assert first.faults == second.faults


def test_what_cannot_be_read_is_refused_before_anything_is_seen(tmp_path: Path) -> None:
    engine = Scripted()
    with pytest.raises(CaptureError):
        analyse(tmp_path / "none.npz", Task(HEEL_RAISE, None, lambda exercise, side: engine))
    assert engine.seen == 0
