"""Which exercises somebody looks for: every property is read from the exercise's own data."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from coach.exercise.definition import Exercise
from coach.exercise.measure import Balance, Circle, Hold, Repetition
from coach.ui.wording import alternatives

Kind = Literal["stretch", "strength", "balance", "mobility"]
Legs = Literal["both", "each"]
Place = Literal["standing", "seated"]


REST_AFTER_WORK_S = 30.0
"""The shortest rest between sets of what tires a muscle."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What is looked for; None and the empty text leave everything in."""

    text: str = ""
    kind: Kind | None = None
    legs: Legs | None = None
    place: Place | None = None
    thing: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether it leaves everything in."""
        return self == Filter()

    def lets_in(self, exercise: Exercise) -> bool:
        """Whether ``exercise`` is looked for."""
        return (
            self.kind in (None, kind_of(exercise))
            and self.legs in (None, exercise.side)
            and self.place in (None, place_of(exercise))
            and (self.thing is None or _uses(exercise, self.thing))
            and all(word in _words_of(exercise) for word in self.text.casefold().split())
        )


def kind_of(exercise: Exercise) -> Kind:
    """What an exercise trains.

    A stretch is held side on, a stance is not; repetitions that need a real rest are work.
    """
    match exercise.measure:
        case Balance():
            return "balance"
        case Hold():
            return "stretch" if exercise.view == "side" else "balance"
        case Circle():
            return "mobility"
        case _:
            return "strength" if exercise.dose.rest_s >= REST_AFTER_WORK_S else "mobility"


def place_of(exercise: Exercise) -> Place:
    """Whether one sits: circles and all that is refused to somebody who stands."""
    measure = exercise.measure
    seated = isinstance(measure, Circle) or (
        isinstance(measure, Repetition)
        and any(gate.reason == "not_seated" for gate in measure.gate)
    )
    return "seated" if seated else "standing"


def things_of(exercises: Iterable[Exercise]) -> list[str]:
    """The things to choose from, such as "chair"; "chair in reach" is the same thing."""
    ways = dict.fromkeys(way for exercise in exercises for way in _ways(exercise))
    return sorted(
        way
        for way in ways
        if not any(other != way and way.startswith(f"{other} ") for other in ways)
    )


def _ways(exercise: Exercise) -> list[str]:
    return [way for thing in exercise.equipment for way in alternatives(thing)]


def _uses(exercise: Exercise, thing: str) -> bool:
    return any(way == thing or way.startswith(f"{thing} ") for way in _ways(exercise))


def _words_of(exercise: Exercise) -> str:
    parts = (exercise.name, exercise.purpose, *exercise.cues, *exercise.equipment)
    return " ".join(parts).casefold()
