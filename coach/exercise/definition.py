"""What an exercise is: the words a person reads, the dose to start from, and how it is measured."""

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from coach.exercise.measure import Fault, Measure
from coach.exercise.texts import LanguageCode, Texts

View = Literal["side", "front", "oblique"]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Dose(_Strict):
    """What a fresh prescription starts from: exactly one of ``reps`` and ``hold_s``."""

    sets: int = Field(ge=1, le=10)
    reps: int | None = Field(default=None, ge=1, le=100)
    hold_s: float | None = Field(default=None, ge=1, le=300)
    rest_s: float = Field(ge=0, le=300)
    tempo_s: tuple[float, float, float] | None = None

    @model_validator(mode="after")
    def _one_target(self) -> Self:
        if (self.reps is None) == (self.hold_s is None):
            raise ValueError("give either reps or hold_s, not both and not neither")
        if self.tempo_s is not None and (min(self.tempo_s) < 0 or sum(self.tempo_s) <= 0):
            raise ValueError("tempo_s is up, hold, down in seconds, none below 0 and not all 0")
        return self


class Exercise(_Strict):
    """One exercise, as read from its file; its words are English, ``text`` has them otherwise.

    ``side`` is "both" where the legs move together, "each" where one leg works at a time.
    ``view`` is the way the person stands to the camera. ``picture`` names a loop in
    ``assets/moves``.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]{0,63}$")
    name: str = Field(min_length=1, max_length=60)
    purpose: str = Field(min_length=1, max_length=200)
    stand: str = Field(min_length=1, max_length=200)
    equipment: tuple[str, ...] = ()
    cues: tuple[str, str, str]
    skip_when: str = Field(default="", max_length=300)
    picture: str = Field(pattern=r"^[a-z0-9_]+$")
    side: Literal["both", "each"]
    view: View
    dose: Dose
    measure: Measure = Field(discriminator="movement")
    fault: tuple[Fault, ...] = ()
    text: dict[LanguageCode, Texts] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _every_text_whole(self) -> Self:
        for code, words in self.text.items():
            if set(words.say) != {fault.id for fault in self.fault}:
                raise ValueError(f"text.{code}.say does not have the ids of the faults")
            if len(words.equipment) != len(self.equipment):
                raise ValueError(f"text.{code}.equipment does not name as many things")
            if bool(words.skip_when) != bool(self.skip_when):
                raise ValueError(f"text.{code}.skip_when is missing, or is there alone")
        return self

    def in_language(self, code: str) -> "Exercise":
        """The same exercise with its words in the language ``code``, or as it is without them."""
        words = self.text.get(code)
        if words is None:
            return self
        return self.model_copy(
            update={
                **words.model_dump(exclude={"say"}),
                "fault": tuple(
                    fault.model_copy(update={"say": words.say[fault.id]}) for fault in self.fault
                ),
            }
        )
