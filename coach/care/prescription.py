"""What a physio prescribes: exercises with every part of their dose, when, and within which limits.

It is the document that a plan file carries, that a practice keeps and that the person's app
follows. Where it names no figure the app's own rules hold; a limit can only be tighter than those.
"""

from datetime import date, timedelta
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Score = Annotated[int, Field(ge=0, le=10, strict=True)]
"""0 to 10; 0 is an answer."""

PainLimit = Annotated[int, Field(ge=0, le=5, strict=True)]
"""A limit of pain: never above the app's own 5."""

PrescribedSide = Literal["both", "left", "right", "each", "in_turn"]
"""As the side of a plan item; "in_turn" changes sides from set to set, left first."""

Support = Literal["none", "fingertips", "two_hands"]
Eyes = Literal["open", "closed"]
Surface = Literal["firm", "foam", "step_edge"]

Stop = Literal["sharp_pain", "swelling", "giving_way", "numbness", "calf_swelling", "dizziness"]
"""Signs at which the person stops and asks; their words are the window's."""

ShortText = Annotated[str, StringConstraints(max_length=120, strip_whitespace=True)]
LongText = Annotated[str, StringConstraints(max_length=1000, strip_whitespace=True)]
Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
ExerciseId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,63}$")]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Band(_Strict):
    """An elastic band: ``colour`` as its maker has it, ``stretch_percent`` over slack length."""

    brand: ShortText = ""
    colour: ShortText
    stretch_percent: int | None = Field(default=None, ge=1, le=300)


class Load(_Strict):
    """What makes it heavier: exactly one of ``kg`` and ``band``."""

    kg: float | None = Field(default=None, gt=0, le=200)
    band: Band | None = None

    @model_validator(mode="after")
    def _one_load(self) -> Self:
        if (self.kg is None) == (self.band is None):
            raise ValueError("give either kg or a band")
        return self


class Growth(_Strict):
    """How far the exercise may grow by the app's own suggestions.

    ``most_amount`` (repetitions, or seconds of a hold) and ``most_sets`` bound it; None leaves
    the app's own bounds.
    """

    most_amount: int | None = Field(default=None, ge=1, le=600)
    most_sets: int | None = Field(default=None, ge=1, le=20)


class Prescribed(_Strict):
    """One exercise with its dose. Exactly one of ``reps`` and ``hold_s`` is set.

    ``grow`` None keeps the dose as it is: it still shrinks by the pain rules. ``pain_max`` is the
    pain during it up to which it goes on. ``range_max_deg`` is how far it may go, ``effort_max``
    how hard it may feel.
    """

    exercise_id: ExerciseId
    side: PrescribedSide
    sets: int = Field(ge=1, le=20)
    reps: int | None = Field(default=None, ge=1, le=200)
    hold_s: float | None = Field(default=None, ge=1, le=600)
    rest_s: float = Field(ge=0, le=600)
    tempo_s: tuple[float, float, float] | None = None
    load: Load | None = None
    times_a_day: int = Field(default=1, ge=1, le=6)
    days_a_week: int = Field(default=7, ge=1, le=7)
    weeks: int | None = Field(default=None, ge=1, le=52)
    pain_max: PainLimit = 5
    range_max_deg: float | None = Field(default=None, gt=0, le=90)
    effort_max: Score | None = None
    support: Support | None = None
    eyes: Eyes | None = None
    surface: Surface | None = None
    grow: Growth | None = None
    stops: tuple[Stop, ...] = Field(default=(), max_length=6)
    note: LongText = ""

    @model_validator(mode="after")
    def _one_target(self) -> Self:
        if (self.reps is None) == (self.hold_s is None):
            raise ValueError("give either reps or hold_s, not both and not neither")
        if self.tempo_s is not None and not (
            all(0 <= part <= 60 for part in self.tempo_s) and sum(self.tempo_s) > 0
        ):
            raise ValueError("tempo_s is up, hold, down in seconds, none below 0 and not all 0")
        return self


class Prescription(_Strict):
    """A whole plan; a change makes a new ``version`` of the same ``id``.

    ``items`` are in the order in which they are done. ``morning_pain_max`` is the pain on the
    next morning up to which the dose may stay. ``auto_progress`` lets the app's suggestions take
    effect by themselves within each exercise's ``grow``. ``language`` is that of the notes.
    """

    id: Id
    version: int = Field(ge=1, le=10_000)
    name: ShortText = Field(min_length=1)
    starts: date
    review: date | None = None
    phase: int | None = Field(default=None, ge=1, le=5)
    items: tuple[Prescribed, ...] = Field(min_length=1, max_length=40)
    morning_pain_max: PainLimit = 5
    auto_progress: bool = False
    note: LongText = ""
    language: Literal["en", "de"] = "en"

    @model_validator(mode="after")
    def _review_after_start(self) -> Self:
        if self.review is not None and self.review < self.starts:
            raise ValueError("review is before starts")
        return self

    def ends(self, item: Prescribed) -> date | None:
        """The last day of an item; None where it goes on until the plan is changed."""
        if item.weeks is None:
            return None
        return self.starts + timedelta(weeks=item.weeks, days=-1)
