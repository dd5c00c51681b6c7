"""What a person can ask of a running session, as values that cross threads safely."""

from dataclasses import dataclass
from typing import Literal

from coach.session.events import PainMoment


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop counting and timing; ``by`` "source" says that the pictures stopped, not the person."""

    by: Literal["user", "source"] = "user"


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on after a pause."""


@dataclass(frozen=True, slots=True)
class Start:
    """Begin what is waited for: the next set after a rest, the set before it is set up."""


@dataclass(frozen=True, slots=True)
class Skip:
    """End the running set or rest and go to the next step; ``why`` is the user's reason."""

    why: str | None = None


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """Pass over all that is left of the exercise in hand; ``why`` is the user's reason."""

    why: str | None = None


@dataclass(frozen=True, slots=True)
class RestartSet:
    """Begin the running set again."""


@dataclass(frozen=True, slots=True)
class ChangeSide:
    """Do this set on the other leg, and the set planned for that leg on this one."""


@dataclass(frozen=True, slots=True)
class CorrectCount:
    """Add ``change`` (+1 or -1) to the running set's count; the count never falls below 0."""

    change: int


@dataclass(frozen=True, slots=True)
class CountMyself:
    """Go on without the camera's eyes: with this exercise, or with the ``whole`` session."""

    whole: bool = False


@dataclass(frozen=True, slots=True)
class Tap:
    """In a set that the person counts: one more repetition, or start or stop the hold's clock."""


@dataclass(frozen=True, slots=True)
class CountWithBeat:
    """In sets that the person counts: let each turn of the tempo count one, or not any more."""

    on: bool


@dataclass(frozen=True, slots=True)
class ReportPain:
    """Say how much it hurts, 0 to 10; ``item`` is the plan item it was in, None the one in hand.

    ``sharp`` where it came suddenly or is sharp.
    """

    when: PainMoment
    score: int
    item: int | None = None
    sharp: bool = False


@dataclass(frozen=True, slots=True)
class ReportEffort:
    """Say how hard plan item ``item`` was, 0 to 10."""

    score: int
    item: int | None = None


@dataclass(frozen=True, slots=True)
class Finish:
    """End the session here."""


Command = (
    Pause
    | Resume
    | Start
    | Skip
    | LeaveOut
    | RestartSet
    | ChangeSide
    | CorrectCount
    | CountMyself
    | Tap
    | CountWithBeat
    | ReportPain
    | ReportEffort
    | Finish
)
