"""Keeps an own exercise in the practice's data, and reads those that are there."""

from collections.abc import Mapping
from dataclasses import dataclass

from coach.exercise.catalogue import ExerciseFileError
from coach.exercise.definition import Exercise
from coach.exercise.writing import exercise_toml
from coach.practice.book import Book
from coach.practice.faults import ChangedElsewhere
from coach.practice.values import OwnExercise
from coach.ui.exercise_files import exercise_from
from coach.ui.exercise_work import Work


@dataclass(frozen=True, slots=True)
class Shelved:
    """One that is kept; ``exercise`` is None where it cannot be read, for the reason ``why``."""

    own: OwnExercise
    exercise: Exercise | None
    why: str = ""


def shelved(book: Book) -> list[Shelved]:
    """All own exercises by name, those that cannot be read last. Raises PracticeError."""
    found = [_read(own) for own in book.own_exercises()]
    return sorted(
        found,
        key=lambda one: (
            one.exercise is None,
            one.own.id if one.exercise is None else one.exercise.name.casefold(),
        ),
    )


def _read(own: OwnExercise) -> Shelved:
    try:
        return Shelved(own, exercise_from(own.toml.encode("utf-8", "replace"), f"{own.id}.toml"))
    except ExerciseFileError as error:
        return Shelved(own, None, str(error))


def keep(
    work: Work, book: Book, shipped: Mapping[str, Exercise], *, over: OwnExercise | None = None
) -> OwnExercise | None:
    """Keep what ``work`` says, over the writing ``over`` of somebody else where one is given.

    None while anything is wrong with it. Raises PracticeError.
    """
    taken = {*shipped, *(one.id for one in book.own_exercises())}
    exercise = work.finished(taken)
    if exercise is None:
        return None
    was = over if over is not None else work.was
    try:
        kept = book.keep_exercise(exercise.id, exercise_toml(exercise), work.picture, was)
    except ChangedElsewhere:
        if was is not None:
            raise
        # Another machine has taken the new id in this moment: it is no other writing of this one.
        return keep(work, book, shipped)
    work.mark_kept(kept, exercise)
    return kept
