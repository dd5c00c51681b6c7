"""What the conductor reports beyond the movements' own events."""

from dataclasses import dataclass
from typing import Literal

from coach.motion.events import Event, Side

PainMoment = Literal["before", "during", "after", "half_hour", "next_morning"]


@dataclass(frozen=True, slots=True)
class SetStarted(Event):
    """Set ``set_number`` (from 1) of plan item ``item`` (from 0) begins to be watched.

    ``self_counted`` where no camera watches and the person counts.
    """

    item: int
    exercise_id: str
    side: Side | None
    set_number: int
    self_counted: bool = False


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
class SideChanged(Event):
    """Set ``set_number`` of plan item ``item`` is done on ``side``, and begins from nothing.

    What was planned for that side and is still to come changes places with it.
    """

    item: int
    set_number: int
    side: Side


@dataclass(frozen=True, slots=True)
class SelfCounting(Event):
    """From here on the person counts: in plan item ``item``, or None in all that is left."""

    item: int | None


@dataclass(frozen=True, slots=True)
class RepTapped(Event):
    """The person counted one repetition, with a key or by going with the beat."""

    side: Side | None
    by: Literal["tap", "beat"] = "tap"


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
    """The user's pain, 0 to 10; ``item`` is the plan item it was in, None for none of them.

    ``sharp`` where it came suddenly or was sharp.
    """

    when: PainMoment
    score: int
    item: int | None = None
    sharp: bool = False


@dataclass(frozen=True, slots=True)
class EffortReported(Event):
    """How hard plan item ``item`` was for the user, 0 to 10; None is the session as a whole."""

    score: int
    item: int | None = None


@dataclass(frozen=True, slots=True)
class SessionFinished(Event):
    """The session is over; ``completed`` when every set was done."""

    completed: bool
