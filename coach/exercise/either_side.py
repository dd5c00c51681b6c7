"""Watches a recording whose working leg nobody named, and reports the leg that did the exercise."""

from collections.abc import Sequence

from coach.exercise.definition import Exercise
from coach.exercise.measure import Balance, Tally
from coach.exercise.mover import Trace
from coach.exercise.observer import Observer
from coach.motion.events import Event, HoldEnded, RepCounted, RepRejected, Side
from coach.motion.pose import Pose
from coach.motion.reasons import Reason

OVERLAP_S = 0.2
"""Claims that share less time than this are about different moments."""


class EitherSide:
    """Both legs are watched; at the end, where the two claim the same moment, the stronger stays.

    Everything is reported by ``finish``: while the recording runs it cannot be known which leg
    it is.
    """

    def __init__(self, exercise: Exercise) -> None:
        self.exercise = exercise
        self._legs: dict[Side, Observer] = {
            "left": Observer(exercise, "left"),
            "right": Observer(exercise, "right"),
        }
        self._events: dict[Side, list[Event]] = {"left": [], "right": []}

    @property
    def trace(self) -> Trace:
        """The trace of the leg that moves more now."""
        left, right = self._legs["left"].trace, self._legs["right"].trace
        return right if right.level > left.level else left

    @property
    def notice(self) -> Reason | None:
        """Why nothing is measured, where neither leg is."""
        left, right = self._legs["left"].notice, self._legs["right"].notice
        return left if left is not None and right is not None else None

    def feed(self, pose: Pose) -> list[Event]:
        """Measure one pose on both legs; always empty."""
        for side, observer in self._legs.items():
            self._events[side] += observer.feed(pose)
        return []

    def finish(self, t: float, reason: Reason | None = None) -> list[Event]:
        """The events of both legs, without the weaker leg's claims on the same moments."""
        for side, observer in self._legs.items():
            self._events[side] += observer.finish(t, reason)
        total = {side: _reps_total(events) for side, events in self._events.items()}
        kept: list[Event] = []
        for side, events in self._events.items():
            rivals = self._events["right" if side == "left" else "left"]
            behind = total[side] < total["right" if side == "left" else "left"]
            kept += [event for event in events if not _beaten(event, rivals, behind)]
        return sorted(kept, key=lambda event: event.t)


def watch(exercise: Exercise, side: Side | None) -> Observer | EitherSide:
    """The observer for an exercise: both legs in the balance where one works and none is named."""
    one_sided = exercise.side == "each" and not isinstance(exercise.measure, Balance | Tally)
    if side is None and one_sided:
        return EitherSide(exercise)
    return Observer(exercise, side if exercise.side == "each" else None)


def _reps_total(events: Sequence[Event]) -> float:
    return sum(event.range for event in events if isinstance(event, RepCounted))


def _beaten(event: Event, rivals: Sequence[Event], behind: bool) -> bool:
    """Whether the other leg has the better claim: of repetitions the leg that did more in all
    (``behind`` is the other), of holds the longer one, of rejected ones the leg that counted."""
    if isinstance(event, RepCounted):
        return behind and any(_overlap_s(event, r) > OVERLAP_S for r in rivals)
    if isinstance(event, RepRejected):
        return behind
    if isinstance(event, HoldEnded):
        longer = [
            r
            for r in rivals
            if isinstance(r, HoldEnded) and r.end_s - r.start_s > event.end_s - event.start_s
        ]
        return any(_overlap_s(event, r) > OVERLAP_S for r in longer)
    return False


def _overlap_s(a: RepCounted | HoldEnded, b: Event) -> float:
    if not isinstance(b, RepCounted | HoldEnded):
        return 0.0
    return min(a.end_s, b.end_s) - max(a.start_s, b.start_s)
