"""Watches one exercise on one side: poses in, movement events out."""

from coach.exercise.definition import Exercise
from coach.exercise.measure import Balance, Repetition, Tally
from coach.exercise.mover import Trace
from coach.exercise.movers import mover_for
from coach.motion.body import MIN_VISIBILITY, Body
from coach.motion.events import Armed, Event, HoldStarted, Side
from coach.motion.form import FaultRule, FaultWatch
from coach.motion.pose import Pose
from coach.motion.reasons import Reason
from coach.motion.signals import for_legs
from coach.motion.tracking import Needs, Tracker

BOTH: tuple[Side, ...] = ("left", "right")


class Observer:
    """One exercise on one side (None: both legs together, or for balance whichever stands)."""

    def __init__(self, exercise: Exercise, side: Side | None) -> None:
        measure = exercise.measure
        whole = side is None or isinstance(measure, Balance)
        legs = BOTH if whole else (side,) if side is not None else BOTH
        alternate = isinstance(measure, Repetition) and measure.legs == "alternate"
        joints = () if isinstance(measure, Tally) else measure.needs
        self.exercise = exercise
        self.side = side
        together = exercise.side == "both" and not alternate
        least = measure.least_visibility if isinstance(measure, Repetition) else MIN_VISIBILITY
        needed = BOTH if alternate else legs
        self._tracker = Tracker(Needs(joints, needed, together, least))
        self._mover = mover_for(measure, legs, side)
        self._faults = [
            (
                FaultWatch(FaultRule(f.id, f.signal, f.at_least, f.at_most, f.from_start, f.say)),
                for_legs(f.signal, legs),
            )
            for f in exercise.fault
        ]

    @property
    def trace(self) -> Trace:
        """What the latest pose was measured as."""
        return self._mover.trace

    @property
    def notice(self) -> Reason | None:
        """Why the latest pose was not measured."""
        return self._tracker.reason

    def feed(self, pose: Pose) -> list[Event]:
        """Measure one pose; poses come in the order of their time."""
        body, events = self._tracker.feed(pose)
        if self._tracker.rescaled:
            self._mover.forget()
        if body is None:
            return [*events, *self._mover.unseen(pose.t)]
        moved = self._mover.feed(body)
        if any(isinstance(event, Armed | HoldStarted) for event in moved):
            self._rebase(body)
        if self._mover.at_it:
            moved += self._form(body)
        return [*events, *moved]

    def finish(self, t: float, reason: Reason | None = None) -> list[Event]:
        """The set or the recording ends at ``t``: close what is open."""
        why = reason if reason is not None else Reason("recording_ended")
        events = self._mover.finish(t, why)
        for watch, _ in self._faults:
            events += watch.finish(t)
        return events

    def _rebase(self, body: Body) -> None:
        for watch, signal in self._faults:
            watch.rebase(signal(body))

    def _form(self, body: Body) -> list[Event]:
        events: list[Event] = []
        for watch, signal in self._faults:
            events += watch.update(body.t, signal(body))
        return events
