"""Keeps corrections from nagging and praise from being cheap; needs no Qt."""

import math

from coach.motion.events import Event, FaultStarted, RepCounted, RepRejected
from coach.session.events import SetRestarted, SetStarted

AGAIN_S = 12.0
"""The same correction is said again after this long at the earliest."""
ANY_S = 4.0
"""Two different corrections are said at least so far apart."""
STREAK = 5
"""So many good repetitions in a row, with nothing to correct, are worth a word. Once a set."""


class Corrections:
    """Remembers what has been said."""

    def __init__(self) -> None:
        self._said_s: dict[str, float] = {}

    def may_say(self, words: str, t: float) -> bool:
        """Whether ``words`` may be said at ``t``; if so, they count as said."""
        latest_s = max(self._said_s.values(), default=-math.inf)
        if t - self._said_s.get(words, -math.inf) < AGAIN_S or t - latest_s < ANY_S:
            return False
        self._said_s[words] = t
        return True

    def forget(self) -> None:
        """A new set: everything may be said once more."""
        self._said_s = {}


class Praise:
    """Finds the one moment of a set that deserves praise, if there is one."""

    def __init__(self) -> None:
        self._good = 0
        self._given = False

    def hear(self, event: Event) -> bool:
        """Whether ``event`` deserves it."""
        match event:
            case SetStarted() | SetRestarted():
                self._good, self._given = 0, False
            case RepRejected() | FaultStarted():
                self._good = 0
            case RepCounted():
                self._good = 0 if event.faults else self._good + 1
        if self._good < STREAK or self._given:
            return False
        self._given = True
        return True
