"""The questions of the safety screen, as data."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from pydantic import Field

from coach.care.learn_text import Id, LearnFileError, Sentence, Strict, parse
from coach.care.locks import Lock
from coach.care.person import MINORS, AgeBand
from coach.exercise.texts import LanguageCode

Tier = Literal["emergency", "same_day", "within_days", "ask_first", "care"]
TIERS: tuple[Tier, ...] = ("emergency", "same_day", "within_days", "ask_first", "care")
"""From the most urgent on."""


class QuestionTexts(Strict):
    """A question in another language; ``tell`` is what a yes means for the person."""

    ask: Sentence
    tell: Sentence


class Question(Strict):
    """One question of the screen, to which yes is the answer that matters.

    ``locks`` is what a yes closes. ``seen_again``: what a professional has cleared is locked
    again by a later yes. ``red_flag`` is row 0 of the pain table. ``only`` is for whom it is
    asked. ``claim`` names why.
    """

    id: Id
    tier: Tier
    ask: Sentence
    tell: Sentence
    locks: frozenset[Lock]
    seen_again: bool = False
    red_flag: bool = False
    only: Literal["everybody", "minors", "adults"] = "everybody"
    claim: Id
    text: dict[LanguageCode, QuestionTexts] = Field(default_factory=dict)

    def asked_of(self, age_band: AgeBand | None) -> bool:
        """Whether it is asked of somebody of that age; who has not said is asked everything."""
        if self.only == "everybody" or age_band is None:
            return True
        return (age_band in MINORS) == (self.only == "minors")

    def in_language(self, code: str) -> "Question":
        """The same question with its words in the language ``code``, or as it is without them."""
        words = self.text.get(code)
        return self if words is None else self.model_copy(update=words.model_dump())


class Contradiction(Strict):
    """A yes to ``question`` that does not go with ``fact``, something else that was logged."""

    question: Id
    fact: Literal["brisk_walk", "hops", "ran", "single_raises"]


class _ScreenFile(Strict):
    question: tuple[Question, ...]
    contradiction: tuple[Contradiction, ...] = ()


@dataclass(frozen=True)
class Screen:
    """All questions in the order in which they are asked, and what contradicts which."""

    questions: tuple[Question, ...]
    contradictions: tuple[Contradiction, ...]

    @cached_property
    def by_id(self) -> Mapping[str, Question]:
        """The questions by id."""
        return {one.id: one for one in self.questions}

    def asked_of(self, age_band: AgeBand | None) -> tuple[Question, ...]:
        """The questions for somebody of that age, in order."""
        return tuple(one for one in self.questions if one.asked_of(age_band))

    def in_language(self, code: str) -> "Screen":
        """The same screen with its words in the language ``code`` where it has them."""
        return Screen(tuple(one.in_language(code) for one in self.questions), self.contradictions)


def screen_from(text: str) -> Screen:
    """The screen written in this file.

    Raises:
        LearnFileError: it cannot be used, an id is there twice, or a contradiction names none.
    """
    read = parse(_ScreenFile, text, "screen.toml")
    counted = Counter(one.id for one in read.question)
    for id_, times in counted.items():
        if times > 1:
            raise LearnFileError(f"screen.toml: {id_} is there twice")
    for pair in read.contradiction:
        if pair.question not in counted:
            raise LearnFileError(f"screen.toml: contradiction: no question {pair.question!r}")
    return Screen(read.question, read.contradiction)
