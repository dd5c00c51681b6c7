"""Where the app's figures come from: sources, and the claims that rest on them.

A claim is one threshold or rule that a person may meet; a source is what stands behind it. How
well each is known is its standing. No clinician has reviewed either.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from pydantic import Field

from coach.care.learn_text import Id, LearnFileError, Sentence, Strict, parse
from coach.exercise.texts import LanguageCode

Standing = Literal["page", "secondhand", "memory", "own"]
"""Seen on a page (in excerpts); seen on a page that reports a paper; from a named paper, from
memory and not re-read; our own default with no clinical source."""

Topic = Literal["pain", "early_care", "safety", "exercise", "running", "tests", "own"]


class SourceTexts(Strict):
    """A source's words in another language; None is written the same in both."""

    says: Sentence
    cite: str | None = Field(default=None, min_length=1, max_length=130)
    where: str | None = Field(default=None, min_length=1, max_length=180)


class Source(Strict):
    """``cite`` names it, ``where`` is the page, ``says`` what we take from it and no more.

    ``where`` is empty for what was seen nowhere.
    """

    id: Id
    topic: Topic
    standing: Standing
    cite: str = Field(min_length=1, max_length=120)
    where: str = Field(default="", max_length=160)
    says: Sentence
    text: dict[LanguageCode, SourceTexts] = Field(default_factory=dict)

    def in_language(self, code: str) -> "Source":
        """The same source with its words in the language ``code``, or as it is without them."""
        words = self.text.get(code)
        if words is None:
            return self
        return self.model_copy(update=words.model_dump(exclude_none=True))


class ClaimTexts(Strict):
    """A claim's words in another language."""

    title: str = Field(min_length=1, max_length=70)
    why: str = Field(min_length=1, max_length=420)


class Claim(Strict):
    """``title`` names the threshold, ``why`` gives the reason, ``sources`` the ids behind it.

    The first source is the one that carries it.
    """

    id: Id
    standing: Standing
    title: str = Field(min_length=1, max_length=70)
    why: str = Field(min_length=1, max_length=380)
    sources: tuple[Id, ...] = Field(min_length=1)
    text: dict[LanguageCode, ClaimTexts] = Field(default_factory=dict)

    def in_language(self, code: str) -> "Claim":
        """The same claim with its words in the language ``code``, or as it is without them."""
        words = self.text.get(code)
        return self if words is None else self.model_copy(update=words.model_dump())


class SourceFile(Strict):
    """The file of the sources."""

    source: tuple[Source, ...]


class ClaimFile(Strict):
    """The file of the claims."""

    claim: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Sources:
    """All sources and claims, by id and in the order of their files."""

    sources: Mapping[str, Source]
    claims: Mapping[str, Claim]

    def of_claim(self, claim_id: str) -> list[Source]:
        """The sources of a claim, the one that carries it first. Raises KeyError."""
        return [self.sources[one] for one in self.claims[claim_id].sources]

    def claims_on(self, source_id: str) -> list[Claim]:
        """The claims that rest on a source."""
        return [claim for claim in self.claims.values() if source_id in claim.sources]

    def in_language(self, code: str) -> "Sources":
        """The same with the words in the language ``code`` where they have them."""
        return replace(
            self,
            sources={id_: one.in_language(code) for id_, one in self.sources.items()},
            claims={id_: one.in_language(code) for id_, one in self.claims.items()},
        )


def sources_from(sources_text: str, claims_text: str) -> Sources:
    """The sources and claims written in these two files.

    Raises:
        LearnFileError: a file cannot be used, an id is there twice, or a source is unknown.
    """
    sources = _by_id(parse(SourceFile, sources_text, "sources.toml").source, "sources.toml")
    claims = _by_id(parse(ClaimFile, claims_text, "claims.toml").claim, "claims.toml")
    for claim in claims.values():
        for source_id in claim.sources:
            if source_id not in sources:
                raise LearnFileError(f"claims.toml: {claim.id}: no source {source_id!r}")
    return Sources(sources, claims)


T = TypeVar("T", Source, Claim)


def _by_id(things: Iterable[T], name: str) -> dict[str, T]:
    things = tuple(things)
    counted = Counter(one.id for one in things)
    twice = [id_ for id_, times in counted.items() if times > 1]
    if twice:
        raise LearnFileError(f"{name}: {twice[0]} is there twice")
    return {one.id: one for one in things}
