"""The exercises to choose from: those that ship, and the practice's own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from coach.care.prescription import Prescribed
from coach.care.prescription_start import start_of
from coach.care.progression_file import Progression
from coach.exercise.catalogue import ExerciseFileError
from coach.exercise.definition import Exercise
from coach.practice.values import OwnExercise
from coach.ui.exercise_files import exercise_from


@dataclass(frozen=True)
class Shelf:
    """``exercises`` has their words in the window's language, the practice's own come first.

    ``pictures`` are those of the practice's own, PNG, by exercise id. ``damaged`` are the ids of
    own exercises that cannot be read.
    """

    exercises: Mapping[str, Exercise]
    progressions: Mapping[str, Progression]
    own: frozenset[str] = frozenset()
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    damaged: tuple[str, ...] = ()

    def start_of(self, exercise_id: str) -> Prescribed:
        """The dose with which an exercise is added."""
        return start_of(self.exercises[exercise_id], self.progressions.get(exercise_id))


def shelf_of(
    shipped: Mapping[str, Exercise],
    progressions: Mapping[str, Progression],
    own: Sequence[OwnExercise],
    language: str,
) -> Shelf:
    """The shelf of a practice; one of its own that is called as a shipped one is passed over."""
    mine: dict[str, Exercise] = {}
    damaged = []
    for one in own:
        try:
            exercise = exercise_from(one.toml.encode("utf-8", "replace"), one.id)
        except ExerciseFileError:
            damaged.append(one.id)
            continue
        if exercise.id in shipped or exercise.id != one.id:
            damaged.append(one.id)
        else:
            mine[one.id] = exercise.in_language(language)
    by_name = dict(sorted(mine.items(), key=lambda pair: pair[1].name.casefold()))
    return Shelf(
        {**by_name, **shipped},
        progressions,
        frozenset(mine),
        {one.id: one.picture for one in own if one.picture is not None and one.id in mine},
        tuple(damaged),
    )
