"""How often counts are right for new people, as a report says it: from figures that ship."""

import tomllib
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator

Count = Annotated[int, Field(ge=0)]


class TriedOnce(BaseModel):
    """A set of recordings of people never seen before: so many, and of those so many right."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    name: str
    recordings: Annotated[int, Field(gt=0)]
    exact: Count
    within_one: Count

    @model_validator(mode="after")
    def _no_more_than_all(self) -> "TriedOnce":
        if not self.exact <= self.within_one <= self.recordings:
            raise ValueError(f"{self.name}: more right than there are")
        return self


class Accuracy(BaseModel):
    """Every set that was tried once."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    tried_once: Annotated[tuple[TriedOnce, ...], Field(min_length=1)]

    @property
    def recordings(self) -> int:
        """Recordings in all."""
        return sum(one.recordings for one in self.tried_once)

    @property
    def within_one(self) -> int:
        """Of those, whose count was right to within one repetition."""
        return sum(one.within_one for one in self.tried_once)


def accuracy_from(text: str) -> Accuracy:
    """The figures of a TOML text. Raises ValueError."""
    return Accuracy.model_validate(tomllib.loads(text))
