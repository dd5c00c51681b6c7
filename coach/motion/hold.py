"""Times a held position: the clock runs while every condition is met, and says why it stopped."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from coach.motion.events import Event, HoldEnded, HoldStarted, Side
from coach.motion.reasons import Reason
from coach.motion.smoothing import OneEuro


@dataclass(frozen=True, slots=True)
class Condition:
    """A signal must lie within ``low``..``high`` to start, and may stray by ``slack`` after.

    With ``baseline`` the lowest level that the signal has kept for about a second is taken off
    first: heels are measured against themselves when down.
    """

    signal: str
    low: float
    high: float
    slack: float
    reason: str
    baseline: bool = False


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

    def __init__(self) -> None:
        self._t = math.nan
        self._low = math.nan

    def update(self, t: float, x: float) -> float:
        if math.isnan(self._low):
            self._low, self._t = x, t
        dt, self._t = t - self._t, t
        seconds = 0.3 if x < self._low else 60.0
        self._low += (x - self._low) * min(1.0, dt / seconds)
        return x - self._low


class HoldTimer:
    """Feed it ``update(t, values)`` with the conditions' signals by name."""

    def __init__(self, rules: HoldRules, side: Side | None) -> None:
        self.rules = rules
        self.side = side
        self.holding = False
        self.held_s = 0.0
        self.reason: Reason | None = None
        self._filters = [OneEuro(3.0, 0.02) for _ in rules.conditions]
        self._baselines = [_Baseline() if c.baseline else None for c in rules.conditions]
        self._start_s = math.nan
        self._right_since_s = math.nan
        self._wrong_since_s = math.nan
        self._unseen_since_s = math.nan
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
        wrong: Reason | None = None
        for i, condition in enumerate(self.rules.conditions):
            value = self._filters[i].update(t, values.get(condition.signal, math.nan))
            if math.isnan(value):
                return None, True
            baseline = self._baselines[i]
            if baseline is not None:
                value = baseline.update(t, value)
            slack = condition.slack if self.holding else 0.0
            inside = condition.low - slack <= value <= condition.high + slack
            if not inside and wrong is None:
                wrong = Reason(condition.reason)
        return wrong, False

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
