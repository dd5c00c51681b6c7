"""Writes an own exercise as a file, and reads one that anybody may have made."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from coach.exercise.catalogue import ExerciseFileError, parse_exercise
from coach.exercise.definition import Exercise
from coach.ui.whole_file import whole_file

translate = QCoreApplication.translate

MOST_BYTES = 64_000
"""The largest shipped file has 3,000."""
MOST_DEPTH = 12


def read_exercise(path: Path) -> Exercise:
    """The exercise of a file; nothing in it is ever run.

    Raises:
        ExerciseFileError: it cannot be read, is too large or too deep, or is no exercise.
    """
    name = path.name
    try:
        if not path.is_file():
            raise ExerciseFileError(f"{name}: " + translate("exercise", "this is not a file"))
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        # The system's own reason is in English, or in its own language.
        why = translate("exercise", "it cannot be opened")
        raise ExerciseFileError(f"{name}: {why}") from error
    return exercise_from(content, name)


def exercise_from(content: bytes, name: str) -> Exercise:
    """The exercise of a file's ``content``. Raises as ``read_exercise`` does."""
    if len(content) > MOST_BYTES:
        raise ExerciseFileError(f"{name}: " + translate("exercise", "it is larger than 64 kB"))
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        raise ExerciseFileError(f"{name}: " + translate("exercise", "it is not text")) from None
    too_deep = ExerciseFileError(f"{name}: " + translate("exercise", "it is nested too deeply"))
    if _depth(text) > MOST_DEPTH:
        raise too_deep
    try:
        return parse_exercise(text.replace("\r\n", "\n"), name)
    except RecursionError:
        raise too_deep from None
    except ExerciseFileError as error:
        raise ExerciseFileError(f"{name}: {_damage_words(error)}", error.damage) from error
    except ValueError:
        # Such a number has thousands of digits.
        why = translate("exercise", "a number in it is too long")
        raise ExerciseFileError(f"{name}: {why}") from None


def _damage_words(error: ExerciseFileError) -> str:
    """What is wrong with a file, in the language of the window."""
    if error.damage == "unreadable":
        words = translate("exercise", "line {0} cannot be read; something in it is misspelt")
        return words.format(error.line)
    words = {
        "missing": translate("exercise", "“{0}” is missing"),
        "unknown": translate("exercise", "this version of coach does not know “{0}”"),
    }.get(error.damage or "", translate("exercise", "what it says for “{0}” does not fit"))
    return words.format(error.key)


def write_exercise(path: Path, toml: str) -> None:
    """Write a file that appears whole or not at all. Raises OSError."""
    with whole_file(path) as part:
        part.write_text(toml, encoding="utf-8", newline="\n")


def _depth(text: str) -> int:
    """The most brackets that are open at once, and the most dots in a line's name."""
    now = most = 0
    for sign in text:
        if sign in "[{":
            now += 1
            most = max(most, now)
        elif sign in "]}":
            now = max(0, now - 1)
    names = (line.split("=", 1)[0].count(".") for line in text.splitlines())
    return max(most, max(names, default=0))
