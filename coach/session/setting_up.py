"""Decides when a set may begin: the person stands where they can be measured, or says so."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from coach.exercise.definition import Exercise
from coach.motion.events import Side
from coach.motion.pose import Pose

SEEN_S = 1.0
"""How long the joints must be in sight before a set begins."""
HIDDEN_S = 1.0
"""How long they may be out of sight before a count-in is broken off."""


@dataclass(frozen=True, slots=True)
class SetupItem:
    """One thing that has to be right, in words, and whether it is."""

    words: str
    met: bool


@dataclass(frozen=True, slots=True)
class Setup:
    """What is right and what is not; ``instruction`` is the first thing to change, None if none.

    ``waited_s`` is how long it has not been right. ``left_s`` is what is left of the count-in,
    or of the time that a set without a camera gives to get ready; None while none runs.
    """

    items: tuple[SetupItem, ...] = ()
    ready: bool = False
    instruction: str | None = None
    waited_s: float = 0.0
    left_s: float | None = None


class Check(Protocol):
    """Looks at a person who gets into place."""

    def look(self, pose: Pose, brightness: float) -> Setup:
        """What is right with this pose."""


MakeCheck = Callable[[Exercise, Side | None], Check]


class SettingUp:
    """Watches the person getting into place for one set."""

    def __init__(self, check: Check) -> None:
        self._check = check
        self._setup = Setup()
        self._waited_s = 0.0
        self._hidden_s = 0.0
        self.forced = False

    def look(self, pose: Pose, brightness: float, dt: float, *, measurable: bool) -> None:
        """Look at one pose, ``dt`` after the one before."""
        self._setup = self._check.look(pose, brightness)
        self._hidden_s = 0.0 if measurable else self._hidden_s + dt
        if not self._setup.ready:
            self._waited_s += dt

    def may_begin(self, seen_s: float) -> bool:
        """Whether all is right, with the joints seen for ``seen_s``, or the person said so."""
        return self.forced or (self._setup.ready and seen_s >= SEEN_S)

    @property
    def lost(self) -> bool:
        """Whether the person has gone out of sight again."""
        return not self.forced and self._hidden_s >= HIDDEN_S

    def told(self, left_s: float | None) -> Setup:
        """What to show of it."""
        now = self._setup
        return Setup(now.items, now.ready, now.instruction, self._waited_s, left_s)


class NoCheck:
    """Asks for nothing more than that the joints are seen."""

    def look(self, pose: Pose, brightness: float) -> Setup:
        """Always right."""
        del pose, brightness
        return Setup(ready=True)


def no_check(exercise: Exercise, side: Side | None) -> Check:
    """The check of a set for which being seen is enough."""
    del exercise, side
    return NoCheck()
