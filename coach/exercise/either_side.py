"""Watches a recording whose working leg nobody named, and reports the leg that did the exercise."""

from collections.abc import Sequence

from coach.exercise.definition import Exercise
from coach.exercise.measure import Balance, Tally
from coach.exercise.mover import Trace
from coach.exercise.observer import Observer
from coach.motion.events import Event, HoldEnded, HoldStarted, RepCounted, RepRejected, Side
from coach.motion.pose import Pose
from coach.motion.reasons import Reason

Weighed = RepCounted | RepRejected | HoldEnded


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
        strength = {side: _strength(events) for side, events in self._events.items()}
        strong: Side = "left" if strength["left"] >= strength["right"] else "right"
        weak: Side = "right" if strong == "left" else "left"
        taken = [e for e in self._events[strong] if isinstance(e, RepCounted | HoldEnded)]
        kept = list(self._events[strong])
        for event in self._events[weak]:
            if isinstance(event, RepCounted | HoldEnded):
                if not any(_overlap_s(event, other) > 0.2 for other in taken):
                    kept.append(event)
            elif isinstance(event, HoldStarted):
                kept.append(event)
        return sorted(kept, key=lambda event: event.t)


def watch(exercise: Exercise, side: Side | None) -> Observer | EitherSide:
    """The observer for an exercise: both legs in the balance where one works and none is named."""
    one_sided = exercise.side == "each" and not isinstance(exercise.measure, Balance | Tally)
    if side is None and one_sided:
        return EitherSide(exercise)
    return Observer(exercise, side if exercise.side == "each" else None)


def _strength(events: Sequence[Event]) -> float:
    reps = sum(event.range for event in events if isinstance(event, RepCounted))
    holds = sum(event.end_s - event.start_s for event in events if isinstance(event, HoldEnded))
    return reps + holds


def _overlap_s(a: RepCounted | HoldEnded, b: RepCounted | HoldEnded) -> float:
    return min(a.end_s, b.end_s) - max(a.start_s, b.start_s)
