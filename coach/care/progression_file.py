"""How each exercise may grow and shrink, as data: its limits, its words and its ladder."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal, Self

from pydantic import Field, model_validator

from coach.care.dosage import Dosage
from coach.care.learn_text import Id, LearnFileError, Strict, parse
from coach.care.locks import Lock
from coach.exercise.definition import Exercise
from coach.exercise.texts import LanguageCode

Kind = Literal["mobility", "stretch", "strength", "balance", "warm_up"]
Words = tuple[str, ...]


class Amount(Strict):
    """Bounds, both included, and the step by which a variable grows."""

    least: int = Field(ge=1)
    most: int = Field(ge=1)
    step: int = Field(default=1, ge=1)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.least > self.most:
            raise ValueError("least is more than most")
        return self


class ProgressionTexts(Strict):
    """The words of the levels in another language, as many as the English ones."""

    range: Words = ()
    load: Words = ()
    speed: Words = ()
    variants: Words = ()


class Progression(Strict):
    """How one exercise may change.

    ``demands`` are the locks that close it. ``amount`` bounds the repetitions, or the seconds of
    a hold. ``range``, ``load``, ``speed`` and ``variants`` are the words of their levels, the
    first for level 0; none means that the exercise does not vary in that. ``unsupported_from``
    is the first variant that ``Lock.UNSUPPORTED`` closes. ``easier`` and ``harder`` are the
    exercises next to it in its ladder. ``load_effort_max`` is the effort (0 to 10) up to which
    more load is suggested; None asks for none.
    """

    id: Id
    kind: Kind
    demands: frozenset[Lock] = frozenset()
    physio_only: bool = False
    amount: Amount
    sets: Amount
    range: Words = ()
    load: Words = ()
    speed: Words = ()
    load_effort_max: int | None = Field(default=None, ge=0, le=10)
    speed_tempo_s: tuple[tuple[float, float, float], ...] = ()
    variants: Words = ()
    unsupported_from: int | None = None
    easier: Id | None = None
    harder: Id | None = None
    text: dict[LanguageCode, ProgressionTexts] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _words_for_every_level(self) -> Self:
        for code, words in self.text.items():
            for name in ("range", "load", "speed", "variants"):
                if len(getattr(words, name)) != len(getattr(self, name)):
                    raise ValueError(f"text.{code}.{name} has not as many words")
        if self.speed and len(self.speed_tempo_s) != len(self.speed):
            raise ValueError("speed_tempo_s has not one tempo for each speed")
        return self

    @property
    def rests_after(self) -> bool:
        """Whether a reaction the next morning means 48 hours off it."""
        return bool(self.demands & {Lock.LOADING, Lock.IMPACT})

    def locks_of(self, variant: int) -> frozenset[Lock]:
        """The locks that close this variant of the exercise."""
        alone = self.unsupported_from is not None and variant >= self.unsupported_from
        return self.demands | ({Lock.UNSUPPORTED} if alone else frozenset())

    def start(self, exercise: Exercise) -> Dosage:
        """The exercise file's own dose, held inside the limits."""
        dose = exercise.dose
        amount = dose.reps if dose.reps is not None else round(dose.hold_s or 0)
        return self.held(Dosage(exercise_id=self.id, amount=max(1, amount), sets=dose.sets))

    def held(self, dose: Dosage) -> Dosage:
        """The dose with every variable brought inside its limits."""
        return dose.model_copy(
            update={
                "variant": _level(dose.variant, self.variants),
                "range_level": _level(dose.range_level, self.range),
                "amount": min(max(dose.amount, self.amount.least), self.amount.most),
                "sets": min(max(dose.sets, self.sets.least), self.sets.most),
                "load": _level(dose.load, self.load),
                "speed": _level(dose.speed, self.speed),
            }
        )

    def in_language(self, code: str) -> "Progression":
        """The same with its words in the language ``code``, or as it is without them."""
        words = self.text.get(code)
        return self if words is None else self.model_copy(update=words.model_dump())


def _level(level: int, words: Words) -> int:
    return min(max(level, 0), max(0, len(words) - 1))


class _ProgressionFile(Strict):
    exercise: tuple[Progression, ...]


@dataclass(frozen=True, slots=True)
class Progressions(Mapping[str, Progression]):
    """The progressions by exercise id."""

    _by_id: Mapping[str, Progression]

    def __getitem__(self, exercise_id: str) -> Progression:
        return self._by_id[exercise_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)

    def in_language(self, code: str) -> "Progressions":
        """The same progressions with their words in the language ``code``."""
        return replace(
            self, _by_id={id_: one.in_language(code) for id_, one in self._by_id.items()}
        )


def progressions_from(text: str, catalogue: Iterable[str]) -> Progressions:
    """The progressions written in this file, one for each exercise of the ``catalogue``.

    Raises:
        LearnFileError: it cannot be used, or an exercise is missing, unknown or there twice.
    """
    read = parse(_ProgressionFile, text, "progression.toml").exercise
    counted = Counter(one.id for one in read)
    wanted = set(catalogue)
    wrong = [id_ for id_, times in counted.items() if times > 1] or sorted(
        wanted.symmetric_difference(counted)
    )
    if wrong:
        raise LearnFileError(f"progression.toml: {wrong[0]} is not there exactly once")
    for one in read:
        for neighbour in (one.easier, one.harder):
            if neighbour is not None and neighbour not in wanted:
                raise LearnFileError(f"progression.toml: {one.id}: no exercise {neighbour!r}")
    return Progressions({one.id: one for one in read})
