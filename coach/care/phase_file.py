"""The five phases and what has to be so to leave each, as data."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from pydantic import Field

from coach.care.learn_text import Id, LearnFileError, Sentence, Strict, parse
from coach.exercise.texts import LanguageCode

Measure = Literal[
    "screen",
    "walk",
    "brisk_walk",
    "rest_pain",
    "swelling",
    "knee_to_wall_gap",
    "double_raises",
    "balance",
    "weeks_in_phase",
    "single_raises",
    "hops",
    "giving_way",
    "ladder",
]


class CriterionTexts(Strict):
    """A criterion's words in another language."""

    says: Sentence
    find_out: Sentence


class CriterionRule(Strict):
    """One thing that has to be so before the phase is left.

    ``says`` names it, with {need} for a figure that goes by age; ``find_out`` is what to do to
    know. ``need`` has the thresholds that ``measure`` works with, by name.
    """

    id: Id
    measure: Measure
    need: dict[str, float] = Field(default_factory=dict)
    says: Sentence
    find_out: Sentence
    claim: Id
    text: dict[LanguageCode, CriterionTexts] = Field(default_factory=dict)

    def in_language(self, code: str) -> "CriterionRule":
        """The same with its words in the language ``code``, or as it is without them."""
        words = self.text.get(code)
        return self if words is None else self.model_copy(update=words.model_dump())


class PhaseTexts(Strict):
    """A phase's words in another language."""

    name: str = Field(min_length=1, max_length=40)
    about: Sentence


class PhaseRule(Strict):
    """A phase: its name, what it is about, and what has to be so to leave it for the next."""

    number: int = Field(ge=1, le=5)
    name: str = Field(min_length=1, max_length=40)
    about: Sentence
    criterion: tuple[CriterionRule, ...] = ()
    text: dict[LanguageCode, PhaseTexts] = Field(default_factory=dict)

    def in_language(self, code: str) -> "PhaseRule":
        """The same with its words in the language ``code``, or as it is without them."""
        words = self.text.get(code)
        mine = self if words is None else self.model_copy(update=words.model_dump())
        return mine.model_copy(
            update={"criterion": tuple(one.in_language(code) for one in self.criterion)}
        )


class _PhaseFile(Strict):
    phase: tuple[PhaseRule, ...]


@dataclass(frozen=True, slots=True)
class Phases:
    """The phases by number."""

    by_number: Mapping[int, PhaseRule]

    def in_language(self, code: str) -> "Phases":
        """The same phases with their words in the language ``code``."""
        spoken = {number: one.in_language(code) for number, one in self.by_number.items()}
        return replace(self, by_number=spoken)


def phases_from(text: str) -> Phases:
    """The phases written in this file. Raises LearnFileError."""
    read = parse(_PhaseFile, text, "phases.toml").phase
    if [one.number for one in read] != [1, 2, 3, 4, 5]:
        raise LearnFileError("phases.toml: phase: not 1 to 5 in order")
    return Phases({one.number: one for one in read})
