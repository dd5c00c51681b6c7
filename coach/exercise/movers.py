"""Puts a body's signals into the movement machine that an exercise asks for."""

import math

from coach.exercise.measure import Balance, Circle, Hold, Measure, Repetition
from coach.exercise.mover import Mover, Trace
from coach.exercise.repetition_movers import AlternatingMover, RepetitionMover
from coach.motion.balance import BalanceRules, BalanceTimer
from coach.motion.body import Body
from coach.motion.circle import CircleCounter
from coach.motion.circle_rules import FRONT_FROM, CircleRules, CircleSample
from coach.motion.events import Event, HoldEnded, Side, SwayMeasured
from coach.motion.geometry import distance, middle
from coach.motion.hold import Condition, HoldRules, HoldTimer
from coach.motion.reasons import Reason
from coach.motion.signals import body_height, for_legs, thigh_drop
from coach.motion.smoothing import RunningMedian
from coach.motion.sway import SwayMeter
from coach.motion.tracking import frontness

FRONT_OVER_S = 2.0


class HoldMover(Mover):
    """A held position of one leg."""

    def __init__(self, spec: Hold, legs: tuple[Side, ...], side: Side | None) -> None:
        conditions = tuple(
            Condition(
                c.signal,
                c.at_least,
                c.at_most,
                c.slack,
                c.reason,
                c.against,
                math.nan if c.limit is None else c.limit,
            )
            for c in spec.condition
        )
        self._timer = HoldTimer(
            HoldRules(conditions, spec.enter_s, spec.leave_s, end_at_onset=spec.end_at_onset), side
        )
        self._signals = {c.signal: for_legs(c.signal, legs) for c in spec.condition}

    def feed(self, body: Body) -> list[Event]:
        """Measure one body."""
        return self._timer.update(body.t, {n: s(body) for n, s in self._signals.items()})

    def unseen(self, t: float) -> list[Event]:
        """Time passes with nothing to measure."""
        return self._timer.update(t, {})

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


class CircleMover(Mover):
    """Circles of one foot.

    The toe's path is taken against what keeps still. Seen from aside that is the ankle. Seen from
    the front the model's ankle goes along with the toe by up to half, and against it the path of
    two of five rendered people halves and drowns in noise: there it is the middle of the shank.
    The view is that of the rest before a bout, as a change amid circles would be a jump.
    """

    def __init__(self, spec: Circle, leg: Side, side: Side | None) -> None:
        self._counter = CircleCounter(CircleRules(smallest_swing=spec.smallest_swing), side)
        self._leg: Side = leg
        self._front = RunningMedian(FRONT_OVER_S)
        self._from_front = False

    def feed(self, body: Body) -> list[Event]:
        """Measure one body."""
        unit = body.unit_px
        toe, ankle = body.at("toe", self._leg), body.at("ankle", self._leg)
        knee = body.at("knee", self._leg)
        if not self._counter.moving:
            self._from_front = self._front.update(body.t, frontness(body)) >= FRONT_FROM
        still = middle(knee, ankle) if self._from_front else ankle
        sample = CircleSample(
            body.t,
            ((toe[0] - still[0]) / unit, (still[1] - toe[1]) / unit),
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
        return self._counter.update(
            CircleSample(t, nowhere, nowhere, nowhere, math.nan, math.nan, math.nan)
        )

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


class BalanceMover(Mover):
    """Standing on one leg, with the sway of each hold."""

    def __init__(self, side: Side | None) -> None:
        self._timer = BalanceTimer(BalanceRules(), side)
        self._leg = RunningMedian(3.0)
        self._sway = SwayMeter()

    def feed(self, body: Body) -> list[Event]:
        """Measure one body."""
        left, right = body.at("ankle", "left"), body.at("ankle", "right")
        left_hip, right_hip = body.at("hip", "left"), body.at("hip", "right")
        leg = self._leg.update(body.t, max(distance(left_hip, left), distance(right_hip, right)))
        events = self._timer.update(body.t, -left[1] / leg, -right[1] / leg)
        if self._timer.holding:
            hips = middle(left_hip, right_hip)
            self._sway.update(body.t, hips[0] / leg, hips[1] / leg)
        return self._with_sway(events)

    def unseen(self, t: float) -> list[Event]:
        """Time passes with nothing to measure."""
        return self._with_sway(self._timer.update(t, math.nan, math.nan))

    def finish(self, t: float, reason: Reason) -> list[Event]:
        """Close a running hold."""
        return self._with_sway(self._timer.finish(t, reason))

    def _with_sway(self, events: list[Event]) -> list[Event]:
        if not self._timer.holding and any(isinstance(event, HoldEnded) for event in events):
            ended = next(event for event in events if isinstance(event, HoldEnded))
            sway = self._sway.result()
            if sway is not None:
                events = [
                    *events,
                    SwayMeasured(
                        ended.t,
                        ended.start_s,
                        ended.end_s,
                        ended.side,
                        sway.side_to_side,
                        sway.path_a_s,
                    ),
                ]
        if not self._timer.holding:
            self._sway = SwayMeter()
        return events

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


def mover_for(measure: Measure, legs: tuple[Side, ...], side: Side | None) -> Mover:
    """The machine that ``measure`` asks for, over ``legs``, reporting ``side``."""
    if isinstance(measure, Repetition):
        if measure.legs == "alternate":
            return AlternatingMover(measure)
        if measure.legs == "other":
            legs = tuple("left" if leg == "right" else "right" for leg in legs)
        return RepetitionMover(measure, legs, side)
    if isinstance(measure, Hold):
        return HoldMover(measure, legs, side)
    if isinstance(measure, Circle):
        return CircleMover(measure, legs[0], side)
    if isinstance(measure, Balance):
        return BalanceMover(side)
    return Mover()
