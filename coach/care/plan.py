"""A plan: which exercises a person does in a session, and how much of each."""

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

PlanSide = Literal["both", "left", "right", "each"]


class PlanItem(BaseModel):
    """One exercise of a plan, with its dose.

    ``side`` "each" means all the sets left, then all the sets right; "both" is one movement of
    both legs. Exactly one of ``reps`` and ``hold_s`` is set.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    exercise_id: str = Field(pattern=r"^[a-z][a-z0-9_]{0,63}$")
    side: PlanSide
    sets: int = Field(ge=1, le=20)
    reps: int | None = Field(default=None, ge=1, le=200)
    hold_s: float | None = Field(default=None, ge=1, le=600)
    rest_s: float = Field(ge=0, le=600)
    tempo_s: tuple[float, float, float] | None = None
    note: str = Field(default="", max_length=500)

    @model_validator(mode="after")
    def _one_target(self) -> Self:
        if (self.reps is None) == (self.hold_s is None):
            raise ValueError("give either reps or hold_s, not both and not neither")
        return self


class Plan(BaseModel):
    """A frozen list of plan items with a name; a change makes a new plan."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(min_length=1, max_length=64)
    name: str = Field(min_length=1, max_length=120)
    items: tuple[PlanItem, ...] = Field(min_length=1, max_length=50)
