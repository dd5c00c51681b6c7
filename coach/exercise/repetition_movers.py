"""Puts a body's signals into repetition counters: both legs together, one leg, or in turn."""

import math

from coach.exercise.measure import Repetition
from coach.exercise.mover import Mover, Trace
from coach.motion.body import Body
from coach.motion.events import Event, Side
from coach.motion.gates import Gate
from coach.motion.reasons import Reason
from coach.motion.repetition import RepetitionCounter
from coach.motion.repetition_rules import RepetitionRules
from coach.motion.signals import for_each_leg, for_legs


class RepetitionMover(Mover):
    """Repetitions of one leg, or of both together."""

    def __init__(self, spec: Repetition, legs: tuple[Side, ...], side: Side | None) -> None:
        gates = tuple(Gate(g.signal, g.measure, g.at_least, g.at_most, g.reason) for g in spec.gate)
        rules = RepetitionRules(
            spec.unit,
            spec.smallest_range,
            spec.usual_range,
            spec.shortest_s,
            spec.longest_s,
            gates,
            spec.part,
            spec.report == "peak",
            spec.largest_range,
            spec.reported_as,
            longest_gap_s=spec.longest_gap_s,
        )
        self._counter = RepetitionCounter(rules, side)
        self._value = for_legs(spec.signal, legs)
        self._others = {g.signal: for_each_leg(g.signal, legs) for g in spec.gate}

    def feed(self, body: Body) -> list[Event]:
        """Measure one body."""
        others = {name: signal(body) for name, signal in self._others.items()}
        return self._counter.update(body.t, self._value(body), others)

    def unseen(self, t: float) -> list[Event]:
        """Time passes with nothing to measure."""
        return self._counter.update(t, math.nan, {})

    def forget(self) -> None:
        """The person or the scale changed."""
        self._counter.forget()

    def finish(self, t: float, reason: Reason) -> list[Event]:
        """Count a last repetition that is half-way back."""
        return self._counter.finish()

    @property
    def at_it(self) -> bool:
        """Whether the person is at the exercise now."""
        return self._counter.armed

    @property
    def trace(self) -> Trace:
        """What the latest body was measured as."""
        c = self._counter
        return Trace(c.level, c.target, c.value, c.rules.unit, c.phase.value, False, 0.0)


class AlternatingMover(Mover):
    """Repetitions of the two legs in turn, each with its own range."""

    def __init__(self, spec: Repetition) -> None:
        self._legs = (
            RepetitionMover(spec, ("left",), "left"),
            RepetitionMover(spec, ("right",), "right"),
        )

    def feed(self, body: Body) -> list[Event]:
        """Measure one body."""
        return [event for leg in self._legs for event in leg.feed(body)]

    def unseen(self, t: float) -> list[Event]:
        """Time passes with nothing to measure."""
        return [event for leg in self._legs for event in leg.unseen(t)]

    def forget(self) -> None:
        """The person or the scale changed."""
        for leg in self._legs:
            leg.forget()

    def finish(self, t: float, reason: Reason) -> list[Event]:
        """Count the last repetitions that are half-way back."""
        return [event for leg in self._legs for event in leg.finish(t, reason)]

    @property
    def at_it(self) -> bool:
        """Whether the person is at the exercise now."""
        return any(leg.at_it for leg in self._legs)

    @property
    def trace(self) -> Trace:
        """The leg that is higher now."""
        left, right = self._legs[0].trace, self._legs[1].trace
        return right if right.level > left.level else left
