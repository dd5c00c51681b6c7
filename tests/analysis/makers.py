"""Small recordings, exercises and engines for the tests of the analysis."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from coach.analysis.result import Analysis, Hold, ModelName, Rep, Spent
from coach.capture.track import write_track
from coach.motion.events import Direction, Event, Side
from coach.motion.pose import LANDMARKS, Pose, nobody
from coach.motion.reasons import Reason

SIZE = (320, 240)


def standing(t: float) -> Pose:
    """Somebody who stands still."""
    image = np.tile(np.linspace(40, 200, LANDMARKS, dtype=np.float32)[:, None], (1, 2))
    world = np.zeros((LANDMARKS, 3), dtype=np.float32)
    return Pose(t, image, world, np.ones(LANDMARKS, dtype=np.float32), SIZE)


def poses(seconds: float, rate: float = 30.0, empty: int = 0) -> list[Pose]:
    """A still person for so long, with nobody in the first ``empty`` poses."""
    times = np.arange(0, seconds, 1 / rate)
    return [nobody(t, SIZE) if i < empty else standing(float(t)) for i, t in enumerate(times)]


def track_file(path: Path, seconds: float = 1.0, rate: float = 30.0, empty: int = 0) -> Path:
    """A pose track of a still person, with nobody in the first ``empty`` poses."""
    write_track(path, poses(seconds, rate, empty))
    return path


@dataclass(frozen=True)
class Trace:
    level: float = 0.5
    target: float = 0.6
    value: float = 0.1
    phase: str = "idle"


@dataclass
class Scripted:
    """An engine that says what it was told to say, at the poses it was told."""

    script: dict[int, Sequence[Event]] = field(default_factory=dict)
    at_end: Sequence[Event] = ()
    trace: Trace = field(default_factory=Trace)
    seen: int = 0
    finished_at: float | None = None

    def feed(self, pose: Pose) -> Sequence[Event]:
        self.seen += 1
        return self.script.get(self.seen - 1, ())

    def finish(self, t: float) -> Sequence[Event]:
        self.finished_at = t
        return self.at_end


def rep(
    peak_s: float,
    *,
    why: Reason | None = None,
    side: Side | None = None,
    direction: Direction | None = None,
    size: float = 1.0,
) -> Rep:
    """A repetition a second long, counted unless there is a reason why not."""
    start_s, end_s = peak_s - 0.5, peak_s + 0.5
    return Rep(start_s, peak_s, end_s, why is None, why, size, "deg", side, direction)


def hold(start_s: float, end_s: float, side: Side | None = None) -> Hold:
    return Hold(start_s, end_s, side, Reason("foot_down"))


def analysis(
    *,
    reps: Sequence[Rep] = (),
    holds: Sequence[Hold] = (),
    side: Side | None = None,
    duration_s: float = 60.0,
    model: ModelName = "track",
) -> Analysis:
    return Analysis(
        file="a.npz",
        exercise="heel_raise_double",
        side=side,
        duration_s=duration_s,
        poses=1800,
        person_found=1.0,
        reps=tuple(reps),
        holds=tuple(holds),
        faults=(),
        touchdowns=(),
        counted=sum(each.counted for each in reps),
        held_s=sum(each.end_s - each.start_s for each in holds),
        model=model,
        seconds_spent=Spent(0.1, 0.2, 0.3),
    )
