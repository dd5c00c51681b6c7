"""The entries of the care log: those of the programme, and all kinds of them together."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from coach.care.dosage import Dosage
from coach.care.entry import Entry
from coach.care.plan import Plan
from coach.care.prescription_entries import PhysioEntry
from coach.care.run_entries import RunEntry
from coach.motion.events import Side

Score = Annotated[int, Field(ge=0, le=10, strict=True)]
"""0 to 10; 0 is an answer."""

Phase = Annotated[int, Field(ge=1, le=5, strict=True)]

Test = Literal[
    "rest_pain",
    "walk_min",
    "single_raises",
    "double_raises",
    "balance_s",
    "knee_to_wall_cm",
    "hops",
]


class ScreenAnswered(Entry):
    """The safety screen: yes or no by the question's id. A question left out is not answered."""

    kind: Literal["screen_answered"] = "screen_answered"
    answers: dict[str, bool]


class Cleared(Entry):
    """The person says that a professional has seen it and that they may go on.

    ``questions`` are the ids it is about. It holds for the yes answers up to now: a question that
    is no in between and then yes again needs to be seen again.
    """

    kind: Literal["cleared"] = "cleared"
    questions: tuple[str, ...] = Field(min_length=1)


class NewInjury(Entry):
    """The ankle was hurt anew on ``day``; the screen is due again."""

    kind: Literal["new_injury"] = "new_injury"
    side: Side | None = None
    note: str = Field(default="", max_length=500)


class MorningPain(Entry):
    """Pain on getting up on ``day``; ``side`` None is the one sore ankle, or both as a whole.

    ``swelling``, ``limp`` and ``giving_way`` are whether there is any that is new; None where it
    was not asked. Said twice of a day and side, the later one counts.
    """

    kind: Literal["morning_pain"] = "morning_pain"
    score: Score
    side: Side | None = None
    swelling: bool | None = None
    limp: bool | None = None
    giving_way: bool | None = None


class SignsNoted(Entry):
    """How the ankle is now, said before a session or at any time of ``day``.

    New limp, swelling (new or rising) and giving way; ``rest_pain`` is pain at rest, ``before``
    the pain before a session that is about to begin, by which today's loading is decided.
    """

    kind: Literal["signs_noted"] = "signs_noted"
    side: Side | None = None
    limp: bool | None = None
    swelling: bool | None = None
    giving_way: bool | None = None
    rest_pain: Score | None = None
    before: Score | None = None


class Walked(Entry):
    """A walk of ``minutes``; ``limp`` is a marked one. ``brisk`` None is not said."""

    kind: Literal["walked"] = "walked"
    minutes: int = Field(ge=1, le=600)
    worst_pain: Score | None = None
    limp: bool | None = None
    brisk: bool | None = None


class TestResult(BaseModel):
    """One result of an assessment.

    ``value`` in the test's own unit: rest_pain 0 to 10, walk_min minutes walked at ease,
    single_raises repetitions in one go, double_raises repetitions of two sets together,
    balance_s the best of three in seconds, knee_to_wall_cm by tape, hops in a row on one leg.
    ``pain`` is the worst during the test, ``limp`` and ``brisk`` are for the walk.
    """

    __test__ = False  # pytest would take the name for one of its own.

    model_config = ConfigDict(frozen=True, extra="forbid")

    test: Test
    side: Side | None = None
    value: float = Field(ge=0, le=1000, allow_inf_nan=False)
    by: Literal["camera", "self"] = "self"
    pain: Score | None = None
    limp: bool | None = None
    brisk: bool | None = None


class Assessed(Entry):
    """A short assessment, whole or in part: a test that was left out is unknown."""

    kind: Literal["assessed"] = "assessed"
    results: tuple[TestResult, ...] = Field(min_length=1)


class PhaseChosen(Entry):
    """The person is in ``phase`` from ``day`` on."""

    kind: Literal["phase_chosen"] = "phase_chosen"
    phase: Phase
    by: Literal["start", "proposal", "own", "physio"] = "proposal"


class PhaseDeclined(Entry):
    """The person stays where they are instead of going to ``phase``."""

    kind: Literal["phase_declined"] = "phase_declined"
    phase: Phase


class SuggestionAnswered(Entry):
    """The answer to a suggestion for ``exercise_id`` that rests on session ``session_id``.

    ``dose`` is what the exercise is from then on if it is accepted; its ``exercise_id`` is
    another one where the ladder leads there. None where the suggestion changes no dose.
    """

    kind: Literal["suggestion_answered"] = "suggestion_answered"
    exercise_id: str
    session_id: str
    row: int = Field(ge=0, le=8)
    action: Literal["progress", "regress", "hold", "no_loading", "stop"]
    accepted: bool
    by: Literal["user", "auto"] = "user"
    dose: Dosage | None = None


class AutoProgress(Entry):
    """The physio lets the suggestions take effect by themselves (``on``), or no longer."""

    kind: Literal["auto_progress"] = "auto_progress"
    on: bool


class PhysioPlan(Entry):
    """The physio's plan takes the place of the programme's content; None ends that."""

    kind: Literal["physio_plan"] = "physio_plan"
    plan: Plan | None


ProgrammeEntry = (
    ScreenAnswered
    | Cleared
    | NewInjury
    | MorningPain
    | SignsNoted
    | Walked
    | Assessed
    | PhaseChosen
    | PhaseDeclined
    | SuggestionAnswered
    | AutoProgress
    | PhysioPlan
)

AnyEntry = Annotated[ProgrammeEntry | RunEntry | PhysioEntry, Field(discriminator="kind")]
"""Every kind of entry, those about running and of a physio among them, told apart by ``kind``."""
