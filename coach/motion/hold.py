"""Times a held position: the clock runs while every condition is met, and says why it stopped."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from coach.motion.events import Event, HoldEnded, HoldStarted, Side
from coach.motion.reasons import Reason
from coach.motion.smoothing import OneEuro

SETTLED_S = 0.4
"""A baseline is learned only after all the rest has been right for so long: on the way into the
position the foot still looks as it did in standing."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A signal must lie within ``low``..``high`` to start, and may stray by ``slack`` after.

    With ``baseline`` the lowest level that the signal has kept while all the rest was right is
    taken off first, never more than ``highest_baseline``: heels are measured against themselves
    when down, and in the same position, because a foot looks otherwise after a step.
    """

    signal: str
    low: float
    high: float
    slack: float
    reason: str
    baseline: bool = False
    highest_baseline: float = math.inf


@dataclass(frozen=True, slots=True)
class HoldRules:
    """``enter_s`` the position must be right before the clock starts (it then counts from the
    beginning of that time), ``leave_s`` it must be wrong before it stops, and ``blink_s`` is how
    long a joint may be out of sight without stopping it.
    """

    conditions: tuple[Condition, ...]
    enter_s: float = 0.4
    leave_s: float = 0.25
    blink_s: float = 0.5
    shortest_s: float = 1.0


class _Baseline:
    """The lowest level that a signal keeps: falls quickly, rises hardly at all."""

    def __init__(self, highest: float) -> None:
        self._highest = highest
        self._t = math.nan
        self._low = math.nan

    def learn(self, t: float, x: float) -> None:
        if math.isnan(self._low):
            self._low, self._t = min(x, self._highest), t
        dt, self._t = t - self._t, t
        seconds = 0.3 if x < self._low else 60.0
        self._low = min(self._highest, self._low + (x - self._low) * min(1.0, dt / seconds))

    def taken_off(self, x: float) -> float:
        return x - (min(x, self._highest) if math.isnan(self._low) else self._low)


class HoldTimer:
    """Feed it ``update(t, values)`` with the conditions' signals by name.

    ``close`` tells that at most one condition is not met: the person is at it.
    """

    def __init__(self, rules: HoldRules, side: Side | None) -> None:
        self.rules = rules
        self.side = side
        self.holding = False
        self.held_s = 0.0
        self.close = False
        self.reason: Reason | None = None
        self._filters = [OneEuro(3.0, 0.02) for _ in rules.conditions]
        self._baselines = [
            _Baseline(c.highest_baseline) if c.baseline else None for c in rules.conditions
        ]
        self._start_s = math.nan
        self._right_since_s = math.nan
        self._wrong_since_s = math.nan
        self._unseen_since_s = math.nan
        self._settled_since_s = math.nan
        self._announced = False

    def update(self, t: float, values: Mapping[str, float]) -> list[Event]:
        """One sample. A hold shorter than ``shortest_s`` is not reported."""
        wrong, unseen = self._check(t, values)
        if unseen:
            if math.isnan(self._unseen_since_s):
                self._unseen_since_s = t
            if self.holding and t - self._unseen_since_s > self.rules.blink_s:
                return self._end(t, self._unseen_since_s, Reason("cannot_see", part="foot"))
            if not self.holding:
                self._right_since_s = math.nan
            return []
        self._unseen_since_s = math.nan
        self.reason = wrong
        if wrong is None:
            self._wrong_since_s = math.nan
            return self._right(t)
        if math.isnan(self._wrong_since_s):
            self._wrong_since_s = t
        self._right_since_s = math.nan
        if self.holding and t - self._wrong_since_s >= self.rules.leave_s:
            return self._end(t, self._wrong_since_s, wrong)
        return []

    def finish(self, t: float, reason: Reason) -> list[Event]:
        """The set or the recording ends at ``t``."""
        return self._end(t, t, reason) if self.holding else []

    def _check(self, t: float, values: Mapping[str, float]) -> tuple[Reason | None, bool]:
        """The first condition that is not met, and whether something is out of sight."""
        known: list[float] = []
        for i, condition in enumerate(self.rules.conditions):
            known.append(self._filters[i].update(t, values.get(condition.signal, math.nan)))
        if any(math.isnan(value) for value in known):
            self.close = False
            return None, True
        wrong = [
            condition
            for condition, baseline, value in zip(
                self.rules.conditions, self._baselines, known, strict=True
            )
            if baseline is None and not self._met(condition, value)
        ]
        if wrong or math.isnan(self._settled_since_s):
            self._settled_since_s = t
        settled = t - self._settled_since_s >= SETTLED_S
        for condition, baseline, value in zip(
            self.rules.conditions, self._baselines, known, strict=True
        ):
            if baseline is None:
                continue
            if settled:
                baseline.learn(t, value)
            if not self._met(condition, baseline.taken_off(value)):
                wrong.append(condition)
        self.close = len(wrong) <= 1
        return (Reason(wrong[0].reason) if wrong else None), False

    def _met(self, condition: Condition, value: float) -> bool:
        slack = condition.slack if self.holding else 0.0
        return condition.low - slack <= value <= condition.high + slack

    def _right(self, t: float) -> list[Event]:
        if self.holding:
            return self._running(t)
        if math.isnan(self._right_since_s):
            self._right_since_s = t
        if t - self._right_since_s < self.rules.enter_s:
            return []
        self.holding = True
        self._announced = False
        self._start_s = self._right_since_s
        return self._running(t)

    def _running(self, t: float) -> list[Event]:
        self.held_s = t - self._start_s
        if self._announced or self.held_s < self.rules.shortest_s:
            return []
        self._announced = True
        return [HoldStarted(t, self._start_s, self.side)]

    def _end(self, t: float, end_s: float, reason: Reason) -> list[Event]:
        start_s, announced = self._start_s, self._announced
        self.holding = False
        self.held_s = 0.0
        self._right_since_s = self._wrong_since_s = self._start_s = math.nan
        if not announced:
            return []
        return [HoldEnded(t, start_s, end_s, self.side, reason)]
