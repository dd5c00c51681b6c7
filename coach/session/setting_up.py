"""Decides when a set may begin: the person stands where they can be measured, or says so."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from coach.exercise.definition import Exercise
from coach.exercise.measure import Circle, Repetition, Tally
from coach.motion.advice import Advice
from coach.motion.events import Side
from coach.motion.judging import Posture
from coach.motion.pose import Pose
from coach.motion.setup_check import SetupCheck, SetupItem, SetupStatus

SEEN_S = 1.0
"""How long the joints must be in sight before a set begins."""
HIDDEN_S = 1.0
"""How long they may be out of sight before a count-in is broken off."""


@dataclass(frozen=True, slots=True)
class Setup:
    """What is right and what is not; ``instruction`` is the first thing to change, None if none.

    ``waited_s`` is how long it has not been right. ``left_s`` is what is left of the count-in,
    or of the time that a set without a camera gives to get ready; None while none runs.
    """

    items: tuple[SetupItem, ...] = ()
    ready: bool = False
    instruction: Advice | None = None
    waited_s: float = 0.0
    left_s: float | None = None


class Check(Protocol):
    """Looks at a person who gets into place."""

    def update(self, pose: Pose, brightness: float | None) -> SetupStatus:
        """What is right with this pose; ``brightness`` is the picture's, 0 to 255."""


MakeCheck = Callable[[Exercise, Side | None], Check]


class SettingUp:
    """Watches the person getting into place for one set."""

    def __init__(self, check: Check) -> None:
        self._check = check
        self._status: SetupStatus | None = None
        self._waited_s = 0.0
        self._hidden_s = 0.0
        self.forced = False

    def look(self, pose: Pose, brightness: float | None, dt: float, *, measurable: bool) -> None:
        """Look at one pose, ``dt`` after the one before."""
        self._status = self._check.update(pose, brightness)
        self._hidden_s = 0.0 if measurable else self._hidden_s + dt
        if not self._status.ready:
            self._waited_s += dt

    def may_begin(self, seen_s: float) -> bool:
        """Whether all is right, with the joints seen for ``seen_s``, or the person said so."""
        ready = self._status is not None and self._status.ready
        return self.forced or (ready and seen_s >= SEEN_S)

    @property
    def lost(self) -> bool:
        """Whether the person has gone out of sight again."""
        return not self.forced and self._hidden_s >= HIDDEN_S

    def told(self, left_s: float | None) -> Setup:
        """What to show of it."""
        now = self._status
        if now is None:
            return Setup(left_s=left_s)
        return Setup(now.items, now.ready, now.first_instruction, self._waited_s, left_s)


def check_for(exercise: Exercise, side: Side | None) -> Check:
    """The check of a set: the exercise's own view, joints and posture."""
    joints = () if isinstance(exercise.measure, Tally) else exercise.measure.needs
    return SetupCheck(exercise.view, joints, side, posture_of(exercise))


def posture_of(exercise: Exercise) -> Posture:
    """How the exercise is done, from what its measure asks: circles and gated moves need a seat."""
    measure = exercise.measure
    if isinstance(measure, Circle):
        return "seated"
    gates = measure.gate if isinstance(measure, Repetition) else ()
    return "seated" if any(gate.reason == "not_seated" for gate in gates) else "standing"
