"""A kept set measured again: its signal and levels for drawing, and what was seen in it.

The poses go through the very observer that watched the set, so that what is drawn is what was
counted by. It is measured by this version's rules: where those have changed since, the stored
events stay what counted, and ``Replay.agrees`` says so.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coach.exercise.definition import Exercise
from coach.exercise.observer import Observer
from coach.motion.events import Event, RepCounted, Side
from coach.motion.pose import Pose
from coach.motion.reasons import Reason
from coach.review.marks import RepMark

SAME_MOMENT_S = 0.5
"""A repetition seen again is the same one if its end is no further off."""


@dataclass(frozen=True, slots=True, eq=False)
class Replay:
    """What each pose was measured as; all arrays are [N], and NaN is not measured.

    ``t_s`` is the source's time. ``value`` is the signal in ``unit``; ``level`` is 1 at the
    person's own range and counts from ``target`` on. ``phases`` and ``unseen`` are the machine's
    phase and why the pose could not be measured, one a pose. ``holding`` where a hold's clock runs.
    """

    t_s: NDArray[np.float64]
    value: NDArray[np.float64]
    level: NDArray[np.float64]
    target: NDArray[np.float64]
    holding: NDArray[np.bool_]
    unit: str
    phases: tuple[str, ...]
    unseen: tuple[Reason | None, ...]
    events: tuple[Event, ...]

    def between(self, start_s: float, end_s: float) -> slice:
        """The poses from ``start_s`` to ``end_s``; none where a time is not known."""
        if not (math.isfinite(start_s) and math.isfinite(end_s)):
            return slice(0, 0)
        first = int(np.searchsorted(self.t_s, start_s, "left"))
        return slice(first, int(np.searchsorted(self.t_s, end_s, "right")))

    def agrees(self, reps: Sequence[RepMark]) -> bool:
        """Whether the same repetitions were counted as are in the record."""
        again = [event.end_s for event in self.events if isinstance(event, RepCounted)]
        kept = [rep.end_s for rep in reps if rep.number is not None]
        return len(again) == len(kept) and all(
            abs(one - other) <= SAME_MOMENT_S for one, other in zip(again, kept, strict=True)
        )


def replay(poses: Iterable[Pose], exercise: Exercise, side: Side | None) -> Replay:
    """Measure ``poses``, which are in the order of their time, as a set of ``exercise``."""
    observer = Observer(exercise, side)
    rows: list[tuple[float, float, float, float, bool]] = []
    phases: list[str] = []
    unseen: list[Reason | None] = []
    events: list[Event] = []
    unit, last_s = "", 0.0
    for pose in poses:
        events += observer.feed(pose)
        trace = observer.trace
        missing = observer.notice
        # What could not be measured is not drawn as if it had stayed where it was.
        value, level = (math.nan, math.nan) if missing else (trace.value, trace.level)
        rows.append((pose.t, value, level, trace.target, trace.holding))
        phases.append(trace.phase)
        unseen.append(missing)
        unit, last_s = trace.unit or unit, pose.t
    events += observer.finish(last_s)
    table = np.array(rows, np.float64).reshape(-1, 5)
    return Replay(
        t_s=table[:, 0],
        value=table[:, 1],
        level=table[:, 2],
        target=table[:, 3],
        holding=table[:, 4].astype(np.bool_),
        unit=unit,
        phases=tuple(phases),
        unseen=tuple(unseen),
        events=tuple(events),
    )
