"""What a pain that is reported in the middle of a session means for the session (row 2)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from coach.care.pain_table import PAIN_AMBER_MAX


class SessionStep(StrEnum):
    """How the session goes on."""

    GO_ON = "go_on"
    STOP_EXERCISE = "stop_exercise"
    END_SESSION = "end_session"


@dataclass(frozen=True, slots=True)
class PainDuring:
    """One report during an exercise: ``score`` 0 to 10 or None, ``sharp`` if it came suddenly."""

    score: int | None = None
    sharp: bool = False
    dizzy: bool = False

    @property
    def too_much(self) -> bool:
        """More than 5, or sharp (clinical "Pain engine", row 2)."""
        return self.sharp or (self.score is not None and self.score > PAIN_AMBER_MAX)


def next_in_session(reports: Iterable[PainDuring]) -> SessionStep:
    """What follows from the latest of the session's ``reports``, given in order.

    The first that is too much stops the exercise it was in, the second the session. Dizziness
    ends it at once (clinical "Wording and consent").
    """
    said = list(reports)
    if any(one.dizzy for one in said):
        return SessionStep.END_SESSION
    if not said or sum(one.too_much for one in said) == 0:
        return SessionStep.GO_ON
    if sum(one.too_much for one in said) > 1:
        return SessionStep.END_SESSION
    return SessionStep.STOP_EXERCISE if said[-1].too_much else SessionStep.GO_ON
