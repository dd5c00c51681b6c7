"""Watches one exercise on one side: poses in, movement events out."""

import math
from collections import deque

from coach.exercise.definition import Exercise
from coach.exercise.form import Form
from coach.exercise.measure import Balance, Repetition, Tally
from coach.exercise.mover import Trace
from coach.exercise.movers import mover_for
from coach.motion.body import MIN_VISIBILITY, Body
from coach.motion.events import Armed, Event, HoldStarted, Side
from coach.motion.planted import Planted
from coach.motion.pose import Pose
from coach.motion.reasons import Reason
from coach.motion.signals import for_legs
from coach.motion.tracking import Needs, Tracker

BOTH: tuple[Side, ...] = ("left", "right")

EARLY_S = 2.0
"""Poses of so long are kept until the unit of length is known, which takes 0.7 s of a person."""


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
        least = MIN_VISIBILITY
        if isinstance(measure, Repetition | Balance):
            least = measure.least_visibility
        needed = BOTH if alternate else legs
        self._tracker = Tracker(Needs(joints, needed, together, least))
        self._mover = mover_for(measure, legs, side)
        self._early: deque[tuple[float, Body | None]] = deque()
        spec = measure.planted if isinstance(measure, Repetition) else None
        self._place = for_legs(spec.signal, legs) if spec else None
        self._planted = Planted(spec.within if spec else math.inf)
        form_legs = (side,) if side is not None else legs
        self._form = Form(exercise.fault, form_legs, by_rep=isinstance(measure, Repetition))

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
        if not self._tracker.unit_known and pose.has_person:
            self._early.append((pose.t, body))
            while pose.t - self._early[0][0] > EARLY_S:
                self._early.popleft()
            return events
        if self._tracker.unit_known and self._early:
            events += self._measure_early()
        if self._tracker.rescaled:
            self._mover.forget()
            self._planted.forget()
        return [*events, *self._measure(pose.t, body)]

    def _measure_early(self) -> list[Event]:
        """What happened before the unit was known, so that a repetition that was already under
        way is not lost."""
        early, self._early = self._early, deque()
        known = [(t, body and self._tracker.in_unit(body)) for t, body in early]
        return [event for t, body in known for event in self._measure(t, body)]

    def _measure(self, t: float, body: Body | None) -> list[Event]:
        if body is None or not self._is_planted(body):
            return self._mover.unseen(t)
        moved = self._mover.feed(body)
        if any(isinstance(event, Armed | HoldStarted) for event in moved):
            self._form.rebase(body)
        form = self._form.update(body) if self._mover.at_it else []
        return [*self._form.noted(moved), *form]

    def _is_planted(self, body: Body) -> bool:
        return self._place is None or self._planted.update(body.t, self._place(body))

    def finish(self, t: float, reason: Reason | None = None) -> list[Event]:
        """The set or the recording ends at ``t``: close what is open."""
        why = reason if reason is not None else Reason("recording_ended")
        early = self._measure_early()
        return [*early, *self._form.noted(self._mover.finish(t, why)), *self._form.finish(t)]
