"""How much of an exercise is done now: the level of each of its variables."""

from pydantic import BaseModel, ConfigDict, Field


class Dosage(BaseModel):
    """The present level of one exercise.

    ``variant`` is the step of the exercise's own variants (0 the plainest, such as eyes open),
    ``range_level``, ``load`` and ``speed`` are levels from 0 whose words are in
    ``assets/care/progression.toml``. ``amount`` is repetitions a set, or seconds a hold.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    exercise_id: str = Field(pattern=r"^[a-z][a-z0-9_]{0,63}$")
    variant: int = Field(default=0, ge=0, le=9)
    range_level: int = Field(default=0, ge=0, le=9)
    amount: int = Field(ge=1, le=600)
    sets: int = Field(ge=1, le=20)
    load: int = Field(default=0, ge=0, le=9)
    speed: int = Field(default=0, ge=0, le=9)

    @property
    def volume(self) -> int:
        """Repetitions, or seconds held, over all sets."""
        return self.amount * self.sets
