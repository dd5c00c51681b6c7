"""Puts a body's signals into the movement machine that an exercise asks for."""

import math
from dataclasses import dataclass
from typing import Protocol

from coach.exercise.measure import Balance, Circle, Hold, Measure, Repetition
from coach.motion.balance import BalanceRules, BalanceTimer
from coach.motion.body import Body
from coach.motion.circle import CircleCounter, CircleRules, CircleSample
from coach.motion.events import Event, Side
from coach.motion.geometry import distance
from coach.motion.hold import Condition, HoldRules, HoldTimer
from coach.motion.reasons import Reason
from coach.motion.repetition import Gate, RepetitionCounter, RepetitionRules
from coach.motion.signals import body_height, for_each_leg, for_legs, thigh_drop
from coach.motion.tracking import frontness


@dataclass(frozen=True, slots=True)
class Trace:
    """What the latest pose was measured as: ``level`` is 1 at the person's own range."""

    level: float
    target: float
    value: float
    unit: str
    phase: str
    holding: bool
    held_s: float


class Mover(Protocol):
    """One movement machine over bodies."""

    def feed(self, body: Body) -> list[Event]:
        """Measure one body."""

    def unseen(self, t: float) -> list[Event]:
        """Time passes with nothing to measure."""

    def forget(self) -> None:
        """The person or the scale changed."""

    def finish(self, t: float, reason: Reason) -> list[Event]:
        """The set ends."""

    @property
    def at_it(self) -> bool:
        """Whether the person is at the exercise now, so that its form can be looked at."""

    @property
    def trace(self) -> Trace:
        """What the latest body was measured as."""


class RepetitionMover:
    """Repetitions of one leg, or of both together."""

    def __init__(self, spec: Repetition, legs: tuple[Side, ...], side: Side | None) -> None:
        gates = tuple(
            Gate(g.signal, g.measure, g.at_least, g.at_most, g.reason) for g in spec.gate
        )
        rules = RepetitionRules(
            spec.unit,
            spec.smallest_range,
            spec.usual_range,
            spec.shortest_s,
            spec.longest_s,
            gates,
            spec.part,
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
        """A repetition that is not over does not count."""
        return []

    @property
    def at_it(self) -> bool:
        """Whether the person is at the exercise now."""
        return self._counter.armed

    @property
    def trace(self) -> Trace:
        """What the latest body was measured as."""
        c = self._counter
        return Trace(c.level, c.target, c.value, c.rules.unit, c.phase.value, False, 0.0)


class AlternatingMover:
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
        """A repetition that is not over does not count."""
        return []

    @property
    def at_it(self) -> bool:
        """Whether the person is at the exercise now."""
        return any(leg.at_it for leg in self._legs)

    @property
    def trace(self) -> Trace:
        """The leg that is higher now."""
        left, right = self._legs[0].trace, self._legs[1].trace
        return right if right.level > left.level else left


class HoldMover:
    """A held position of one leg."""

    def __init__(self, spec: Hold, legs: tuple[Side, ...], side: Side | None) -> None:
        conditions = tuple(
            Condition(
                c.signal,
                c.at_least,
                c.at_most,
                c.slack,
                c.reason,
                c.baseline,
                c.highest_baseline,
            )
            for c in spec.condition
        )
        self._timer = HoldTimer(HoldRules(conditions, spec.enter_s, spec.leave_s), side)
        self._signals = {c.signal: for_legs(c.signal, legs) for c in spec.condition}

    def feed(self, body: Body) -> list[Event]:
        """Measure one body."""
        return self._timer.update(body.t, {n: s(body) for n, s in self._signals.items()})

    def unseen(self, t: float) -> list[Event]:
        """Time passes with nothing to measure."""
        return self._timer.update(t, {})

    def forget(self) -> None:
        """A hold is judged afresh at every pose: nothing to forget."""

    def finish(self, t: float, reason: Reason) -> list[Event]:
        """Close a running hold."""
        return self._timer.finish(t, reason)

    @property
    def at_it(self) -> bool:
        """Whether the person is at the exercise now."""
        return self._timer.close

    @property
    def trace(self) -> Trace:
        """What the latest body was measured as."""
        timer = self._timer
        phase = "hold" if timer.holding else (timer.reason.code if timer.reason else "ready")
        level = 1.0 if timer.holding else 0.0
        return Trace(level, 1.0, level, "", phase, timer.holding, timer.held_s)


class CircleMover:
    """Circles of one foot."""

    def __init__(self, spec: Circle, leg: Side, side: Side | None) -> None:
        self._counter = CircleCounter(CircleRules(smallest_swing=spec.smallest_swing), side)
        self._leg: Side = leg
        self._level = math.nan

    def feed(self, body: Body) -> list[Event]:
        """Measure one body."""
        unit = body.unit_px
        toe, ankle = body.at("toe", self._leg), body.at("ankle", self._leg)
        knee = body.at("knee", self._leg)
        sample = CircleSample(
            body.t,
            ((toe[0] - ankle[0]) / unit, (ankle[1] - toe[1]) / unit),
            (ankle[0] / unit, -ankle[1] / unit),
            (knee[0] / unit, -knee[1] / unit),
            thigh_drop(body, self._leg),
            body_height(body, self._leg),
            frontness(body),
        )
        return self._counter.update(sample)

    def unseen(self, t: float) -> list[Event]:
        """Time passes with nothing to measure."""
        nowhere = (math.nan, math.nan)
        return self._counter.update(CircleSample(t, *[nowhere] * 3, *[math.nan] * 3))

    def forget(self) -> None:
        """A jump ends the running bout by its own gap."""

    def finish(self, t: float, reason: Reason) -> list[Event]:
        """Count a last circle that is nearly whole."""
        return self._counter.finish(t)

    @property
    def at_it(self) -> bool:
        """Whether the person is at the exercise now."""
        return self._counter.moving

    @property
    def trace(self) -> Trace:
        """What the latest body was measured as."""
        c = self._counter
        phase = "circling" if c.moving else "ready"
        return Trace(c.level, math.nan, math.nan, "shank", phase, False, 0.0)


class BalanceMover:
    """Standing on one leg."""

    def __init__(self, side: Side | None) -> None:
        self._timer = BalanceTimer(BalanceRules(), side)

    def feed(self, body: Body) -> list[Event]:
        """Measure one body."""
        left, right = body.at("ankle", "left"), body.at("ankle", "right")
        leg = max(
            distance(body.at("hip", "left"), left), distance(body.at("hip", "right"), right)
        )
        return self._timer.update(body.t, (right[1] - left[1]) / leg)

    def unseen(self, t: float) -> list[Event]:
        """Time passes with nothing to measure."""
        return self._timer.update(t, math.nan)

    def forget(self) -> None:
        """The two-feet level is learned anew by itself."""

    def finish(self, t: float, reason: Reason) -> list[Event]:
        """Close a running hold."""
        return self._timer.finish(t, reason)

    @property
    def at_it(self) -> bool:
        """Whether the person is at the exercise now."""
        return self._timer.holding

    @property
    def trace(self) -> Trace:
        """What the latest body was measured as."""
        timer = self._timer
        level = abs(timer.difference) / timer.rules.lifted
        phase = "hold" if timer.holding else "ready"
        return Trace(level, 1.0, timer.difference, "leg", phase, timer.holding, timer.held_s)


class TallyMover:
    """The person counts; the camera only watches."""

    def feed(self, body: Body) -> list[Event]:
        """Nothing is measured."""
        return []

    def unseen(self, t: float) -> list[Event]:
        """Nothing is measured."""
        return []

    def forget(self) -> None:
        """Nothing is measured."""

    def finish(self, t: float, reason: Reason) -> list[Event]:
        """Nothing is measured."""
        return []

    @property
    def at_it(self) -> bool:
        """Whether the person is at the exercise now."""
        return False

    @property
    def trace(self) -> Trace:
        """Nothing is measured."""
        return Trace(math.nan, math.nan, math.nan, "", "tally", False, 0.0)


def mover_for(measure: Measure, legs: tuple[Side, ...], side: Side | None) -> Mover:
    """The machine that ``measure`` asks for, over ``legs``, reporting ``side``."""
    if isinstance(measure, Repetition):
        if measure.legs == "alternate":
            return AlternatingMover(measure)
        return RepetitionMover(measure, legs, side)
    if isinstance(measure, Hold):
        return HoldMover(measure, legs, side)
    if isinstance(measure, Circle):
        return CircleMover(measure, legs[0], side)
    if isinstance(measure, Balance):
        return BalanceMover(side)
    return TallyMover()
