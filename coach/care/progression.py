"""One step forward or back in the dose of an exercise, never outside its limits.

Forward, one variable at a time in the order range, repetitions, sets, load, speed (clinical
"Pain engine"), then the next variant or the next exercise of the ladder. Back, one level, or 40 %
less volume.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from coach.care.dosage import Dosage
from coach.care.locks import Lock, closing
from coach.care.progression_file import Progression
from coach.exercise.definition import Exercise

Variable = Literal[
    "range", "reps", "sets", "load", "speed", "variant", "exercise", "volume", "level"
]

VOLUME_LEFT = 0.6
"""What is left after "40 % less volume"."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a dose becomes, and in which variable it changes."""

    variable: Variable
    dose: Dosage


@dataclass(frozen=True, slots=True)
class Ladders:
    """The progressions and the exercises by id; both have the same ids."""

    progressions: Mapping[str, Progression]
    exercises: Mapping[str, Exercise]


def forward(
    dose: Dosage, ladders: Ladders, reachable: frozenset[str], locks: frozenset[Lock]
) -> Change | None:
    """One variable more; None at the top of what is ``reachable`` and not closed by ``locks``."""
    own = ladders.progressions[dose.exercise_id]
    levels: tuple[tuple[Variable, str, int, int, int], ...] = (
        ("range", "range_level", dose.range_level, 1, len(own.range) - 1),
        ("reps", "amount", dose.amount, own.amount.step, own.amount.most),
        ("sets", "sets", dose.sets, own.sets.step, own.sets.most),
        ("load", "load", dose.load, 1, len(own.load) - 1),
        ("speed", "speed", dose.speed, 1, len(own.speed) - 1),
    )
    for variable, name, now, step, most in levels:
        if now < most:
            grown = dose.model_copy(update={name: min(now + step, most)})
            return Change(variable, own.held(grown))
    return _next_variant(dose, own, ladders, locks) or _next_exercise(
        own, ladders, reachable, locks
    )


def back(dose: Dosage, ladders: Ladders) -> Change | None:
    """One level back, or 40 % less volume; None where nothing less of it is left.

    The levels that were reached last (variant, speed, load) go first.
    """
    own = ladders.progressions[dose.exercise_id]
    for name in ("speed", "load", "variant"):
        level = getattr(dose, name)
        if level > 0:
            return Change("level", own.held(dose.model_copy(update={name: level - 1})))
    less = less_volume(dose, own)
    if less is not None:
        return Change("volume", less)
    if own.easier is not None:
        easier = ladders.progressions[own.easier].start(ladders.exercises[own.easier])
        return Change("exercise", less_volume(easier, ladders.progressions[own.easier]) or easier)
    return None


def less_volume(dose: Dosage, own: Progression) -> Dosage | None:
    """The dose with at most 60 % of its volume, as many sets kept as can be.

    Where the limits leave no so small a dose it is the smallest, and None if it is that already.
    """
    target = dose.volume * VOLUME_LEFT
    for sets in range(dose.sets, own.sets.least - 1, -1):
        amount = math.floor(target / sets)
        if amount >= own.amount.least:
            return own.held(dose.model_copy(update={"sets": sets, "amount": amount}))
    smallest = dose.model_copy(update={"sets": own.sets.least, "amount": own.amount.least})
    return own.held(smallest) if smallest.volume < dose.volume else None


def open_variant(dose: Dosage, own: Progression, locks: frozenset[Lock]) -> Dosage | None:
    """The dose in the hardest variant up to its own that ``locks`` leave open; None in no one."""
    for variant in range(dose.variant, -1, -1):
        if not closing(own.id, own.locks_of(variant), locks):
            return dose if variant == dose.variant else dose.model_copy(update={"variant": variant})
    return None


def _next_variant(
    dose: Dosage, own: Progression, ladders: Ladders, locks: frozenset[Lock]
) -> Change | None:
    variant = dose.variant + 1
    if variant >= len(own.variants) or closing(own.id, own.locks_of(variant), locks):
        return None
    start = own.start(ladders.exercises[own.id]).model_copy(update={"variant": variant})
    return Change("variant", own.held(start))


def _next_exercise(
    own: Progression, ladders: Ladders, reachable: frozenset[str], locks: frozenset[Lock]
) -> Change | None:
    if own.harder is None or own.harder not in reachable:
        return None
    harder = ladders.progressions[own.harder]
    if harder.physio_only or closing(harder.id, harder.locks_of(0), locks):
        return None
    return Change("exercise", harder.start(ladders.exercises[harder.id]))
