"""What the movement machines report: frozen values, from which all that is shown and kept comes."""

from dataclasses import dataclass
from typing import Literal

from coach.motion.reasons import Reason

Side = Literal["left", "right"]
Direction = Literal["clockwise", "anticlockwise"]


@dataclass(frozen=True, slots=True)
class Event:
    """Something happened at ``t`` seconds of the source's time."""

    t: float


@dataclass(frozen=True, slots=True)
class Armed(Event):
    """A stable start pose was seen; from here on repetitions count."""


@dataclass(frozen=True, slots=True)
class RepCounted(Event):
    """A whole repetition. ``range`` is in ``unit``; ``direction`` is the user's, for circles.

    ``tempo_s`` is up, at the top, and down; ``faults`` are the form faults seen meanwhile, which
    do not touch the count; ``seen`` is the share of the time in which it could be measured.
    """

    start_s: float
    peak_s: float
    end_s: float
    range: float
    unit: str
    side: Side | None
    direction: Direction | None = None
    faults: tuple[str, ...] = ()
    tempo_s: tuple[float, float, float] | None = None
    seen: float = 1.0


@dataclass(frozen=True, slots=True)
class RepRejected(Event):
    """A movement that was looked at and not counted, with the reason."""

    start_s: float
    peak_s: float
    end_s: float
    range: float
    unit: str
    side: Side | None
    reason: Reason
    direction: Direction | None = None


@dataclass(frozen=True, slots=True)
class HoldStarted(Event):
    """The held position is right from ``start_s`` on."""

    start_s: float
    side: Side | None


@dataclass(frozen=True, slots=True)
class HoldEnded(Event):
    """A stretch of time in the right position ended, by ``reason``; a pause is an end as well."""

    start_s: float
    end_s: float
    side: Side | None
    reason: Reason


@dataclass(frozen=True, slots=True)
class SwayMeasured(Event):
    """How much a hold swayed, in leg lengths: the hips' side-to-side root mean square about their
    mean, and their path a second. For the person's own trend only (clinical.md section 2)."""

    start_s: float
    end_s: float
    side: Side | None
    side_to_side: float
    path_a_s: float


@dataclass(frozen=True, slots=True)
class Touchdown(Event):
    """In a balance the lifted foot touched the floor."""

    side: Side | None


@dataclass(frozen=True, slots=True)
class FaultStarted(Event):
    """A form fault has been there long enough to be named; ``say`` is the cue for it."""

    id: str
    start_s: float
    say: str


@dataclass(frozen=True, slots=True)
class FaultEnded(Event):
    """The form fault ``id`` is over."""

    id: str
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class TrackingLost(Event):
    """A joint that the movement needs cannot be trusted: measuring is frozen."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class TrackingFound(Event):
    """All the joints that the movement needs are back."""
