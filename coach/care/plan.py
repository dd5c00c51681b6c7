"""A plan: which exercises a person does in a session, and how much of each."""

from typing import Annotated, Any, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    StringConstraints,
    model_serializer,
    model_validator,
)

from coach.care.prescription import PainLimit, Stop

PlanSide = Literal["both", "left", "right", "each", "in_turn"]

HeedText = Annotated[str, StringConstraints(min_length=1, max_length=1200)]

GENERAL_PAIN_MAX = 5
"""Pain during an exercise up to which it goes on where nobody set less (clinical, row 2)."""

_OF_A_PHYSIO: dict[str, object] = {
    "pain_max": GENERAL_PAIN_MAX,
    "range_max_deg": None,
    "stops": [],
    "heed": [],
}
"""What only a physio sets, with the value that says nothing."""


class PlanItem(BaseModel):
    """One exercise of a plan, with its dose.

    ``side`` "each" means all the sets left, then all the sets right; "in_turn" changes sides from
    set to set, left first; "both" is one movement of both legs. Exactly one of ``reps`` and
    ``hold_s`` is set. ``pain_max`` is the pain during it up to which it goes on, never above the
    general 5; ``range_max_deg`` is how far it may go and ``stops`` are the signs at which to stop;
    ``heed`` are lines to read before it begins, in the words of the person's language.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    exercise_id: str = Field(pattern=r"^[a-z][a-z0-9_]{0,63}$")
    side: PlanSide
    sets: int = Field(ge=1, le=20)
    reps: int | None = Field(default=None, ge=1, le=200)
    hold_s: float | None = Field(default=None, ge=1, le=600)
    rest_s: float = Field(ge=0, le=600)
    tempo_s: tuple[float, float, float] | None = None
    note: str = Field(default="", max_length=2000)
    pain_max: PainLimit = GENERAL_PAIN_MAX
    range_max_deg: float | None = Field(default=None, gt=0, le=90)
    stops: tuple[Stop, ...] = Field(default=(), max_length=6)
    heed: tuple[HeedText, ...] = Field(default=(), max_length=6)

    @model_validator(mode="after")
    def _one_target(self) -> Self:
        if (self.reps is None) == (self.hold_s is None):
            raise ValueError("give either reps or hold_s, not both and not neither")
        return self

    @property
    def all_sets(self) -> int:
        """The sets of both sides together."""
        return self.sets * (2 if self.side in ("each", "in_turn") else 1)

    @model_serializer(mode="wrap")
    def _without_what_says_nothing(self, write: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Leave out the limits that nobody set, so that older versions can read the plan."""
        written: dict[str, Any] = write(self)
        return {
            name: value
            for name, value in written.items()
            if name not in _OF_A_PHYSIO or _plain(value) != _OF_A_PHYSIO[name]
        }


class Plan(BaseModel):
    """A frozen list of plan items with a name; a change makes a new plan."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(min_length=1, max_length=64)
    name: str = Field(min_length=1, max_length=120)
    items: tuple[PlanItem, ...] = Field(min_length=1, max_length=50)


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value
