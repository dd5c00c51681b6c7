"""The walk and jog ladder as data: its steps, how often each is done, and what its card says."""

import tomllib
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from coach.exercise.texts import LanguageCode

Tip = Annotated[str, Field(min_length=1, max_length=120)]


class LadderFileError(Exception):
    """The file of the ladder cannot be used; the message says why."""


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class LadderStep(_Strict):
    """``times`` × (``jog_s`` seconds of jogging, then ``walk_s`` of walking)."""

    jog_s: int = Field(ge=10, le=7200)
    walk_s: int = Field(ge=0, le=600)
    times: int = Field(ge=1, le=20)

    @property
    def jog_minutes(self) -> float:
        """All the jogging of the step, in minutes."""
        return self.jog_s * self.times / 60.0


class LadderTexts(_Strict):
    """The words of the card in another language."""

    title: str = Field(min_length=1, max_length=60)
    tips: tuple[Tip, ...]


class Ladder(_Strict):
    """The steps, the first one easiest. ``walk_s`` is the walk before and after each run."""

    walk_s: int = Field(ge=60, le=1200)
    times_each: int = Field(ge=1, le=5)
    rest_days: int = Field(ge=1, le=7)
    title: str = Field(min_length=1, max_length=60)
    tips: tuple[Tip, ...]
    steps: tuple[LadderStep, ...] = Field(alias="step", min_length=11, max_length=11)
    text: dict[LanguageCode, LadderTexts] = Field(default_factory=dict)

    def step(self, number: int) -> LadderStep:
        """The step called ``number``, from 1. Raises IndexError for one that is not there."""
        if number < 1:
            raise IndexError(number)
        return self.steps[number - 1]

    def in_language(self, code: str) -> "Ladder":
        """The same ladder with its words in the language ``code``, or as it is without them."""
        words = self.text.get(code)
        return self if words is None else self.model_copy(update=dict(words))


def ladder_from(text: str) -> Ladder:
    """The ladder that the TOML ``text`` describes. Raises LadderFileError."""
    try:
        return Ladder.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise LadderFileError(f"the ladder is not TOML: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise LadderFileError(f"the ladder's {where}: {first['msg']}") from error
