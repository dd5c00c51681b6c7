"""A card of the Learn screen: what something is, what to do, and when to see a professional."""

from collections.abc import Iterable, Mapping
from typing import Literal, Self

from pydantic import Field, model_validator

from coach.care.learn_text import Id, LearnFileError, Sentence, Strict, parse
from coach.exercise.texts import LanguageCode

CardKind = Literal["care", "guide", "cause"]
Light = Literal["green", "amber", "red"]


class LevelTexts(Strict):
    """A level's words in another language."""

    name: str = Field(min_length=1, max_length=30)
    says: Sentence


class Level(Strict):
    """A part of the 0 to 10 scale, ``lowest`` to ``highest``, as a traffic light."""

    light: Light
    lowest: int = Field(ge=0, le=10)
    highest: int = Field(ge=0, le=10)
    name: str = Field(min_length=1, max_length=30)
    says: Sentence
    claim: Id


class CardTexts(Strict):
    """All that a person reads of a card, in another language."""

    title: str = Field(min_length=1, max_length=60)
    summary: str = Field(min_length=1, max_length=120)
    about: tuple[Sentence, ...]
    alert: str = Field(default="", max_length=200)
    do: tuple[Sentence, ...]
    see: tuple[Sentence, ...]
    moves_note: str = Field(default="", max_length=160)
    keywords: tuple[str, ...] = ()
    level: tuple[LevelTexts, ...] = ()


class Card(Strict):
    """One card, as read from its file; its words are English, ``text`` has them otherwise.

    ``moves`` are ids of exercises, ``claims`` and ``sources`` ids of those; ``keywords`` are
    found by the search and not shown. ``alert`` is what comes before everything else.
    """

    id: Id
    order: int = Field(ge=1, le=99)
    kind: CardKind
    icon: str = Field(pattern=r"^[a-z_]+$")
    title: str = Field(min_length=1, max_length=60)
    summary: str = Field(min_length=1, max_length=110)
    about: tuple[Sentence, ...] = Field(min_length=1, max_length=4)
    alert: str = Field(default="", max_length=160)
    do: tuple[Sentence, ...] = Field(min_length=1, max_length=7)
    see: tuple[Sentence, ...] = Field(min_length=1, max_length=6)
    moves: tuple[Id, ...] = ()
    moves_note: str = Field(default="", max_length=140)
    keywords: tuple[str, ...] = ()
    level: tuple[Level, ...] = ()
    claims: tuple[Id, ...] = ()
    sources: tuple[Id, ...] = Field(min_length=1)
    text: dict[LanguageCode, CardTexts] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _every_text_whole(self) -> Self:
        for code, words in self.text.items():
            for key in ("about", "do", "see", "level"):
                if len(getattr(words, key)) != len(getattr(self, key)):
                    raise ValueError(f"text.{code}.{key} does not have as many parts")
            for key in ("alert", "moves_note"):
                if bool(getattr(words, key)) != bool(getattr(self, key)):
                    raise ValueError(f"text.{code}.{key} is missing, or is there alone")
        return self

    def in_language(self, code: str) -> "Card":
        """The same card with its words in the language ``code``, or as it is without them."""
        words = self.text.get(code)
        if words is None:
            return self
        level = tuple(
            one.model_copy(update=said.model_dump())
            for one, said in zip(self.level, words.level, strict=True)
        )
        return self.model_copy(update={**words.model_dump(exclude={"level"}), "level": level})

    def is_about(self, looked_for: str) -> bool:
        """Whether every word of ``looked_for`` stands somewhere on the card."""
        levels = (part for one in self.level for part in (one.name, one.says))
        parts = (self.title, self.summary, self.alert, self.moves_note, *levels)
        lists = (*self.about, *self.do, *self.see, *self.keywords)
        words = " ".join((*parts, *lists)).casefold()
        return all(word in words for word in looked_for.casefold().split())


def cards_from(files: Mapping[str, str]) -> tuple[Card, ...]:
    """The cards of these files, given as text by file name, in their order.

    Raises:
        LearnFileError: a file cannot be used, is named otherwise than its id, or there is none.
    """
    cards = [parse(Card, files[name], name) for name in sorted(files)]
    for card, name in zip(cards, sorted(files), strict=True):
        if f"{card.id}.toml" != name:
            raise LearnFileError(f"{name}: id: {card.id!r} is not the file's name")
    if not cards:
        raise LearnFileError("there are no cards (*.toml)")
    return tuple(sorted(cards, key=lambda card: (card.order, card.id)))


def cards_in_language(cards: Iterable[Card], code: str) -> tuple[Card, ...]:
    """The same cards with their words in the language ``code`` where they have them."""
    return tuple(card.in_language(code) for card in cards)
