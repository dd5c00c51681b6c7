"""What a practice knows of its people, as values; where they are kept is the store's matter."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from coach.care.person import Ankle
from coach.care.prescription import Prescription


class Look(StrEnum):
    """Why a person needs a look, the most pressing first."""

    RED_FLAG = "red_flag"
    PAIN_RISING = "pain_rising"
    NOT_SEEN = "not_seen"


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which writing of a row this is: its number from 1, when, and on which machine."""

    version: int
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What the results of a person amount to, as far as they were read; None is not known.

    ``morning_pain`` is the mean of the last week's mornings, ``morning_pain_before`` that of the
    week before it. ``adherence`` is the share of the planned sets of 14 days that was done.
    """

    last_active: date | None = None
    red_flag: date | None = None
    morning_pain: float | None = None
    morning_pain_before: float | None = None
    adherence: float | None = None
    sessions: int = 0


@dataclass(frozen=True, slots=True)
class Client:
    """One person of the practice. ``id`` is random and goes with every plan and result file.

    ``result_key`` is the public key that signed the first result that was read; None before.
    """

    id: str
    name: str
    note: str
    ankle: Ankle | None
    archived: bool
    seen_on: date | None
    result_key: bytes | None
    standing: Standing
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class ClientLine:
    """One line of the list; ``looks`` is empty where all is well, else the most pressing first."""

    client: Client
    looks: tuple[Look, ...]


@dataclass(frozen=True, slots=True)
class StoredPlan:
    """One version of a plan of ``client_id``. ``signed_at`` is None while it is a draft."""

    client_id: str
    prescription: Prescription
    signed_at: datetime | None
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Template:
    """A plan to begin from; ``shipped`` ones cannot be changed."""

    id: str
    name: str
    prescription: Prescription
    shipped: bool
    stamp: Stamp | None = None


@dataclass(frozen=True, slots=True)
class OwnExercise:
    """An exercise of the practice's own: ``toml`` as a file of ``exercises/`` would be.

    ``picture`` is a PNG of at most 512 px a side, or None where a shipped loop shows it.
    """

    id: str
    toml: str
    picture: bytes | None
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class SetLine:
    """One set of a result, for trends and tables; as ``set_run`` of a record has it."""

    session_id: str
    number: int
    started_at: datetime | None
    exercise_id: str
    side: str | None
    count: int | None
    held_s: float | None
    target_reps: int | None
    target_hold_s: float | None
    completed: bool | None


@dataclass(frozen=True, slots=True)
class ResultLine:
    """A result file that was read: the sessions from ``first`` to ``last`` that it covers."""

    id: str
    client_id: str
    received_at: datetime
    first: date | None
    last: date | None
    sessions: int
    tracks: bool


class Scale(StrEnum):
    """A questionnaire of which only the total is kept, since its items belong to others."""

    FAAM_ADL = "faam_adl"
    FAAM_SPORT = "faam_sport"
    LEFS = "lefs"
    CAIT = "cait"
    IDFAI = "idfai"
    VISA_A = "visa_a"
    UWRI = "uwri"


@dataclass(frozen=True, slots=True)
class Total:
    """The total of a questionnaire that was filled in on paper on ``day``."""

    id: str
    client_id: str
    scale: Scale
    day: date
    score: float


@dataclass(frozen=True, slots=True)
class ClientPage:
    """Everything of one person's page; plans newest first, sets of the last results first."""

    line: ClientLine
    plans: tuple[StoredPlan, ...]
    results: tuple[ResultLine, ...]
    sets: tuple[SetLine, ...]
    totals: tuple[Total, ...] = field(default=())
