"""What a week holds in each phase, as data."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal, Self

from pydantic import Field, model_validator

from coach.care.learn_text import Id, LearnFileError, Strict, parse

PartKind = Literal["exercises", "walk", "run", "other"]


class Part(Strict):
    """Something that a week holds on certain days; ``days`` are 0 Monday to 6 Sunday.

    ``gap_days`` is the least number of days from one time to the next (1 is every day).
    ``with_part`` ties it to the days of another part, after which it is done.
    """

    id: Id
    kind: PartKind
    exercises: tuple[Id, ...] = ()
    minutes: int | None = Field(default=None, ge=1, le=180)
    times: int = Field(default=1, ge=1, le=5)
    days: frozenset[int]
    gap_days: int = Field(default=1, ge=1, le=7)
    with_part: Id | None = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if (self.kind == "exercises") != bool(self.exercises):
            raise ValueError("exercises are named for the kind exercises, and for no other")
        if not self.days or not self.days <= set(range(7)):
            raise ValueError("days are 0 Monday to 6 Sunday, one at least")
        return self


class _PhaseWeek(Strict):
    number: int = Field(ge=1, le=5)
    part: tuple[Part, ...] = Field(min_length=1)


class RoundItem(Strict):
    """One exercise of a round; ``amount`` is repetitions, or seconds of a hold."""

    exercise: Id
    sets: int = Field(ge=1, le=3)
    amount: int = Field(ge=1, le=60)


class Round(Strict):
    """A warm-up or cool-down: what belongs to it from ``from_phase`` on."""

    item: tuple[RoundItem, ...] = Field(min_length=1)
    from_phase: int = Field(ge=1, le=5)


class _WeekFile(Strict):
    phase: tuple[_PhaseWeek, ...]
    warm_up: Round
    cool_down: Round


@dataclass(frozen=True, slots=True)
class Weeks:
    """The parts of the week by phase, and what comes before and after."""

    parts: Mapping[int, tuple[Part, ...]]
    warm_up: Round
    cool_down: Round


def weeks_from(text: str, catalogue: Collection[str]) -> Weeks:
    """The weeks written in this file.

    Raises:
        LearnFileError: it cannot be used, lacks a phase or names an unknown exercise or part.
    """
    read = parse(_WeekFile, text, "week.toml")
    if [one.number for one in read.phase] != [1, 2, 3, 4, 5]:
        raise LearnFileError("week.toml: phase: not 1 to 5 in order")
    rounds = [one.exercise for one in (*read.warm_up.item, *read.cool_down.item)]
    named = [id_ for one in read.phase for part in one.part for id_ in part.exercises]
    for id_ in (*named, *rounds):
        if id_ not in catalogue:
            raise LearnFileError(f"week.toml: no exercise {id_!r}")
    for one in read.phase:
        ids = {part.id for part in one.part}
        for part in one.part:
            if part.with_part is not None and part.with_part not in ids:
                raise LearnFileError(f"week.toml: phase {one.number}: no part {part.with_part!r}")
    return Weeks({one.number: one.part for one in read.phase}, read.warm_up, read.cool_down)
