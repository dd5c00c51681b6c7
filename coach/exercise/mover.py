"""What a movement machine over bodies looks like to the observer."""

import math
from dataclasses import dataclass

from coach.motion.body import Body
from coach.motion.events import Event
from coach.motion.reasons import Reason


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


NOTHING = Trace(math.nan, math.nan, math.nan, "", "tally", holding=False, held_s=0.0)


class Mover:
    """One movement machine; this one measures nothing, as where the person counts."""

    def feed(self, body: Body) -> list[Event]:
        """Measure one body."""
        return []

    def unseen(self, t: float) -> list[Event]:
        """Time passes with nothing to measure."""
        return []

    def forget(self) -> None:
        """The person or the scale changed; most machines find that out by themselves."""

    def finish(self, t: float, reason: Reason) -> list[Event]:
        """The set ends."""
        return []

    @property
    def at_it(self) -> bool:
        """Whether the person is at the exercise now, so that its form can be looked at."""
        return False

    @property
    def trace(self) -> Trace:
        """What the latest body was measured as."""
        return NOTHING
