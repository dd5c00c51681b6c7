"""Tries an exercise on a recording, without any Qt: its poses once, then one set as often as asked.

The set is led by the session's own conductor. In a recording nobody can be asked to stand
otherwise, so what has to be right before a set is taken as right.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coach.analysis.pose_stream import PoseStream
from coach.care.plan import Plan, PlanItem
from coach.exercise.definition import Exercise
from coach.exercise.measure import Balance, Hold, Repetition, Tally
from coach.motion.body import MIN_VISIBILITY
from coach.motion.events import Event, FaultStarted, HoldEnded, RepCounted, RepRejected, Side
from coach.motion.pose import Pose
from coach.motion.setup_check import SetupStatus
from coach.motion.signals import for_legs
from coach.motion.tracking import Needs, Tracker
from coach.session.commands import Finish
from coach.session.conductor import Session
from coach.session.hands import NoHands
from coach.session.status import Stage
from coach.session.ways import Ways

MOST_POSES = 36_000
"""Twenty minutes at 30 a second; what comes after them is not looked at."""
MOST_REPS, MOST_HOLD_S = 200, 600.0
"""A plan's largest set: the recording ends before it does."""

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Recorded:
    """The poses of a recording that is called ``name``; ``cut`` where it was too long."""

    name: str
    poses: tuple[Pose, ...]
    cut: bool


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """One signal over the poses, [N], in its own unit, with the band in which it is right.

    ``against`` is what was taken off: "zero" nothing, "lowest" and "highest" the level that it
    kept, "usual_here" its middle, "start" where it was at first. NaN is not seen; the band is
    infinite where it is open.
    """

    signal: str
    values: Values
    low: float
    high: float
    against: str


@dataclass(frozen=True, slots=True, eq=False)
class Tried:
    """What one set over a recording came to; times are seconds of the recording.

    ``level`` is 1 at the person's own range and counts from ``target`` on, [N]. ``side`` is the
    leg that was watched, None for both.
    """

    exercise: Exercise
    side: Side | None
    t_s: Values
    level: Values
    target: Values
    traces: tuple[Trace, ...]
    events: tuple[Event, ...]

    @property
    def counted(self) -> tuple[RepCounted, ...]:
        """The repetitions that counted."""
        return tuple(one for one in self.events if isinstance(one, RepCounted))

    @property
    def rejected(self) -> tuple[RepRejected, ...]:
        """Those that did not."""
        return tuple(one for one in self.events if isinstance(one, RepRejected))

    @property
    def holds(self) -> tuple[HoldEnded, ...]:
        """The stretches that were held."""
        return tuple(one for one in self.events if isinstance(one, HoldEnded))

    @property
    def held_s(self) -> float:
        """Seconds held in all."""
        return sum(one.end_s - one.start_s for one in self.holds)

    @property
    def faults(self) -> tuple[FaultStarted, ...]:
        """The form faults that were named."""
        return tuple(one for one in self.events if isinstance(one, FaultStarted))


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """The same recording by the exercise as it is edited and by its original, if there is one."""

    edited: Tried
    original: Tried | None


def read_poses(
    path: Path, progress: Callable[[float], None], stopped: Callable[[], bool]
) -> Recorded | None:
    """The poses of a video or a pose track; None where it was ``stopped``. ``progress`` is told
    the share that is done, NaN where it is not known. Raises CaptureError."""
    poses: list[Pose] = []
    with PoseStream(path) as stream:
        count = stream.frame_count
        for _, pose in islice(stream, MOST_POSES + 1):
            if stopped():
                return None
            poses.append(pose)
            progress(len(poses) / count if count else math.nan)
    return Recorded(path.name, tuple(poses[:MOST_POSES]), len(poses) > MOST_POSES)


def try_out(poses: Sequence[Pose], exercise: Exercise, side: Side | None) -> Tried:
    """One set over ``poses``; where one leg works and none is named, the leg that did more."""
    if exercise.side == "each" and side is None:
        return max(
            (_one_set(poses, exercise, leg) for leg in ("right", "left")),
            key=lambda one: (len(one.counted), one.held_s, len(one.rejected)),
        )
    return _one_set(poses, exercise, side if exercise.side == "each" else None)


def compare(
    poses: Sequence[Pose], exercise: Exercise, original: Exercise | None, side: Side | None
) -> Compared:
    """One set over ``poses`` by both, of the same leg."""
    edited = try_out(poses, exercise, side)
    if original is None:
        return Compared(edited, None)
    return Compared(edited, try_out(poses, original, edited.side))


class _AllIsRight:
    def update(self, pose: Pose, brightness: float | None) -> SetupStatus:
        del brightness
        return SetupStatus(pose.t, (), True)


def _one_set(poses: Sequence[Pose], exercise: Exercise, side: Side | None) -> Tried:
    ways = Ways(0.0, make_check=lambda *_: _AllIsRight(), hands=NoHands())
    session = Session(one_set(exercise, side, whole=True), {exercise.id: exercise}, (), ways)
    rows: list[tuple[float, float, float]] = []
    events: list[Event] = []
    for pose in poses:
        events += session.feed(pose)
        status = session.status
        level = math.nan if status.notice else status.level
        rows.append((pose.t, level, status.level_target))
    if session.stage is not Stage.FINISHED:
        events += session.do(Finish())
    table = np.array(rows, np.float64).reshape(-1, 3)
    return Tried(
        exercise,
        side,
        table[:, 0],
        table[:, 1],
        table[:, 2],
        _traces(poses, exercise, side),
        tuple(events),
    )


def one_set(exercise: Exercise, side: Side | None, *, whole: bool) -> Plan:
    """A plan of one set with its own dose, or of one that lasts as long as the recording
    (``whole``). It is the demo's, in which nobody trains and nothing is asked."""
    reps, hold_s = exercise.dose.reps, exercise.dose.hold_s
    if whole:
        reps = None if reps is None else MOST_REPS
        hold_s = None if hold_s is None else MOST_HOLD_S
    item = PlanItem(
        exercise_id=exercise.id,
        side=side or "both",
        sets=1,
        reps=reps,
        hold_s=hold_s,
        rest_s=0,
        tempo_s=exercise.dose.tempo_s,
    )
    return Plan(id="demo", name=exercise.name, items=(item,))


def _traces(poses: Sequence[Pose], exercise: Exercise, side: Side | None) -> tuple[Trace, ...]:
    """Each signal that a limit of the exercise looks at."""
    measure = exercise.measure
    legs: tuple[Side, ...] = ("left", "right") if side is None else (side,)
    bands: list[tuple[str, float, float, str]] = []
    if isinstance(measure, Hold):
        for one in measure.condition:
            against = "lowest" if one.against == "lowest_here" else one.against
            bands.append((one.signal, one.at_least, one.at_most, against))
    if isinstance(measure, Repetition):
        bands.append((measure.signal, -math.inf, math.inf, "zero"))
    for fault in exercise.fault:
        against = "start" if fault.from_start else "zero"
        bands.append((fault.signal, fault.at_least, fault.at_most, against))
    if isinstance(measure, Repetition):
        known = {signal for signal, *_ in bands}
        gates = dict.fromkeys(gate.signal for gate in measure.gate if gate.signal not in known)
        bands += [(signal, -math.inf, math.inf, "zero") for signal in gates]
    least = MIN_VISIBILITY
    if isinstance(measure, Repetition | Balance):
        least = measure.least_visibility
    joints = () if isinstance(measure, Tally) else measure.needs
    tracker = Tracker(Needs(joints, legs, exercise.side == "both", least))
    read = {signal: for_legs(signal, legs) for signal, *_ in bands}
    found: dict[str, list[float]] = {signal: [] for signal in read}
    for pose in poses:
        body, _ = tracker.feed(pose)
        for signal, value in read.items():
            known_now = body is not None and tracker.unit_known
            found[signal].append(value(body) if known_now and body is not None else math.nan)
    return tuple(
        Trace(signal, _against(np.array(found[signal]), against), low, high, against)
        for signal, low, high, against in bands
    )


def _against(values: Values, against: str) -> Values:
    """``values`` without the level that they are measured against, as it shows afterwards."""
    known = values[np.isfinite(values)]
    if not len(known) or against == "zero":
        return values
    level = {
        "lowest": lambda: np.percentile(known, 5),
        "highest": lambda: np.percentile(known, 95),
        "usual_here": lambda: np.median(known),
        "start": lambda: np.median(known[:30]),
    }[against]()
    return values - float(level)
