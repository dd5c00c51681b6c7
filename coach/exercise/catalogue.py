"""The exercises by id, made from the text of their files and checked."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Literal

from pydantic import ValidationError

from coach.exercise.definition import Exercise

Damage = Literal["unreadable", "missing", "unknown", "unfit"]


class ExerciseFileError(ValueError):
    """An exercise file cannot be used; the text names the file, the key and the reason.

    ``damage`` says of which kind that is, None of a file that is none at all. ``line`` counts from
    1 and is where an unreadable one cannot be understood any more; ``key`` is what is missing,
    unknown, or says something that does not fit.
    """

    def __init__(
        self,
        words: str,
        damage: Damage | None = None,
        *,
        line: int | None = None,
        key: str | None = None,
    ) -> None:
        super().__init__(words)
        self.damage, self.line, self.key = damage, line, key


class Catalogue(Mapping[str, Exercise]):
    """Exercises by id, in the order of their files' names."""

    def __init__(self, exercises: Mapping[str, Exercise]) -> None:
        self._exercises = dict(exercises)

    def __getitem__(self, exercise_id: str) -> Exercise:
        return self._exercises[exercise_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._exercises)

    def __len__(self) -> int:
        return len(self._exercises)

    def in_language(self, code: str) -> "Catalogue":
        """The same exercises with their words in the language ``code`` where they have them."""
        return Catalogue({one.id: one.in_language(code) for one in self._exercises.values()})


def parse_exercise(text: str, name: str) -> Exercise:
    """The exercise written in ``text``; ``name`` is the file's, for the error.

    Raises:
        ExerciseFileError: not TOML, an unknown or missing key, or a value out of bounds.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = _line_of(error, text)
        raise ExerciseFileError(f"{name}: {error}", "unreadable", line=line) from None
    try:
        return Exercise.model_validate(data)
    except ValidationError as error:
        # A misspelt key is also a missing one; the misspelling is what helps.
        first = min(error.errors(), key=lambda e: e["type"] != "extra_forbidden")
        key = ".".join(str(part) for part in first["loc"]) or "the whole file"
        damage: Damage = _DAMAGE.get(first["type"], "unfit")
        raise ExerciseFileError(f"{name}: {key}: {first['msg']}", damage, key=key) from None


_DAMAGE: dict[str, Damage] = {"missing": "missing", "extra_forbidden": "unknown"}


def _line_of(error: tomllib.TOMLDecodeError, text: str) -> int:
    """The reader says it in its sentence alone, and of the last line only that it is the last."""
    found = re.search(r"\(at line (\d+), column \d+\)$", str(error))
    return int(found[1]) if found else max(1, len(text.splitlines()))


def catalogue_from(files: Mapping[str, str]) -> Catalogue:
    """The catalogue of these files, given as text by file name.

    Raises:
        ExerciseFileError: a file cannot be used, is named otherwise than its id, or there is none.
    """
    found: dict[str, Exercise] = {}
    for name in sorted(files):
        exercise = parse_exercise(files[name], name)
        if f"{exercise.id}.toml" != name:
            raise ExerciseFileError(f"{name}: id: {exercise.id!r} is not the file's name")
        found[exercise.id] = exercise
    if not found:
        raise ExerciseFileError("there are no exercise files (*.toml)")
    return Catalogue(found)
