"""What the conductor reports beyond the movements' own events."""

from dataclasses import dataclass
from typing import Literal

from coach.motion.events import Event, Side

PainMoment = Literal["before", "during", "after", "next_morning"]


@dataclass(frozen=True, slots=True)
class SetStarted(Event):
    """Set ``set_number`` (from 1) of plan item ``item`` (from 0) begins to be watched."""

    item: int
    exercise_id: str
    side: Side | None
    set_number: int


@dataclass(frozen=True, slots=True)
class SetDone(Event):
    """A set ended. ``completed`` is False where it was cut short or skipped into."""

    item: int
    exercise_id: str
    side: Side | None
    set_number: int
    count: int
    held_s: float
    completed: bool


@dataclass(frozen=True, slots=True)
class SetSkipped(Event):
    """A set was passed over before it began or in its middle, with the user's reason if given."""

    item: int
    exercise_id: str
    side: Side | None
    set_number: int
    why: str | None


@dataclass(frozen=True, slots=True)
class SetRestarted(Event):
    """The running set begins again from nothing; what it had so far no longer counts."""


@dataclass(frozen=True, slots=True)
class RestStarted(Event):
    """A rest of ``duration_s`` seconds begins."""

    duration_s: float


@dataclass(frozen=True, slots=True)
class RestEnded(Event):
    """The rest is over or was cut short."""


@dataclass(frozen=True, slots=True)
class SessionPaused(Event):
    """Nothing counts until it is resumed; ``by`` says who paused."""

    by: Literal["user", "lost", "source"]


@dataclass(frozen=True, slots=True)
class SessionResumed(Event):
    """The session goes on where it was paused."""


@dataclass(frozen=True, slots=True)
class CountCorrected(Event):
    """The user changed the running set's count by ``change``; the camera's count is kept."""

    change: int


@dataclass(frozen=True, slots=True)
class PainReported(Event):
    """The user's pain, 0 to 10."""

    when: PainMoment
    score: int


@dataclass(frozen=True, slots=True)
class SessionFinished(Event):
    """The session is over; ``completed`` when every set was done."""

    completed: bool
