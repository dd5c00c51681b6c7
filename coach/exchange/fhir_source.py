"""What is exported as FHIR, gathered as values: one person's plan and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from coach.care.entries import Assessed, MorningPain, Score, SignsNoted, Test
from coach.care.prescription import Prescription
from coach.care.prescription_entries import ActivitiesRated, ChangeImpression
from coach.exercise.definition import Exercise
from coach.motion.events import Side
from coach.practice.values import SetLine, Total
from coach.session.events import PainMoment


@dataclass(frozen=True, slots=True)
class SessionPain:
    """Pain that was said in session ``session_id`` at ``at``; ``number`` is its place there.

    ``exercise_id`` None is the session as a whole.
    """

    session_id: str
    number: int
    at: datetime
    moment: PainMoment
    score: Score
    exercise_id: str | None = None
    sharp: bool = False


@dataclass(frozen=True, slots=True)
class Adherence:
    """How many of the planned sets from ``first`` to ``last`` were done: 0 to 1.

    ``planned`` is their number, None where only the share is known.
    """

    first: date
    last: date
    share: float
    planned: int | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """What the plan aims at: a test at least, or at most, at ``value`` in the test's own unit."""

    test: Test
    value: float
    bound: Literal["at_least", "at_most"]
    due: date | None
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class FhirSource:
    """One person's plan and results.

    ``client_id`` is the random id; ``name`` is None unless the physio wants it in the file.
    ``signed_at`` None is a draft. ``exercises`` are those of the plan and of the sets, by id,
    in the plan's language. ``snomed`` adds SNOMED CT codes, for which a licence is needed.
    """

    made_at: datetime
    client_id: str
    prescription: Prescription
    exercises: Mapping[str, Exercise]
    name: str | None = None
    author: str = ""
    signed_at: datetime | None = None
    mornings: tuple[MorningPain, ...] = ()
    signs: tuple[SignsNoted, ...] = ()
    assessed: tuple[Assessed, ...] = ()
    pains: tuple[SessionPain, ...] = ()
    sets: tuple[SetLine, ...] = ()
    adherence: tuple[Adherence, ...] = ()
    activities: tuple[ActivitiesRated, ...] = ()
    changes: tuple[ChangeImpression, ...] = ()
    totals: tuple[Total, ...] = ()
    targets: tuple[Target, ...] = field(default=())
    snomed: bool = False
