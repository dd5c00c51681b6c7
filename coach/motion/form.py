"""Watches one form fault: named once it has lasted, and apart from whether anything counts."""

import math
from dataclasses import dataclass

from coach.motion.events import Event, FaultEnded, FaultStarted

LASTING_S = 0.3
"""A fault fires only when held this long (clinical.md section 1)."""


@dataclass(frozen=True, slots=True)
class FaultRule:
    """A signal out of ``low``..``high``, taken from the start pose on where ``relative``."""

    id: str
    signal: str
    low: float
    high: float
    relative: bool
    say: str


class FaultWatch:
    """Feed it ``update(t, value)``."""

    def __init__(self, rule: FaultRule) -> None:
        self.rule = rule
        self._reference = math.nan
        self._since_s = math.nan
        self._well_since_s = math.nan
        self._on = False

    def rebase(self, value: float) -> None:
        """Take ``value`` as the start pose's."""
        if not math.isnan(value):
            self._reference = value

    def update(self, t: float, value: float) -> list[Event]:
        """One sample; an unknown value changes nothing."""
        if math.isnan(value):
            return []
        if self.rule.relative:
            if math.isnan(self._reference):
                self._reference = value
            value -= self._reference
        if self.rule.low <= value <= self.rule.high:
            return self._well(t)
        self._well_since_s = math.nan
        if math.isnan(self._since_s):
            self._since_s = t
        if self._on or t - self._since_s < LASTING_S:
            return []
        self._on = True
        return [FaultStarted(t, self.rule.id, self._since_s, self.rule.say)]

    def finish(self, t: float) -> list[Event]:
        """Close an open fault at ``t``."""
        if not self._on:
            return []
        self._on = False
        start_s, self._since_s = self._since_s, math.nan
        return [FaultEnded(t, self.rule.id, start_s, t)]

    def _well(self, t: float) -> list[Event]:
        if math.isnan(self._since_s):
            return []
        if not self._on:
            self._since_s = math.nan
            return []
        if math.isnan(self._well_since_s):
            self._well_since_s = t
        if t - self._well_since_s < LASTING_S:
            return []
        self._on = False
        start_s, self._since_s = self._since_s, math.nan
        end_s, self._well_since_s = self._well_since_s, math.nan
        return [FaultEnded(t, self.rule.id, start_s, end_s)]
