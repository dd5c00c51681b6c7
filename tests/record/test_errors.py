from pathlib import Path

import pytest

from coach.record import errors

FILE = Path("/data/coach.db")


@pytest.mark.parametrize(
    "error",
    [
        errors.RecordDamaged(FILE, "it is not a database"),
        errors.RecordFromNewerVersion(FILE, "0009"),
        errors.RecordUnwritable(FILE, "the disk is full"),
        errors.RecordBusy(FILE),
    ],
)
def test_an_error_of_the_file_names_it(error: errors.RecordError) -> None:
    assert str(FILE) in error.sentence
    assert error.file == FILE
    assert str(error) == error.sentence


@pytest.mark.parametrize(
    "error",
    [
        errors.NoSuchSession("s"),
        errors.SessionOver("s"),
        errors.NoSetYet("s"),
        errors.SessionNotUnderstood("s"),
    ],
)
def test_an_error_of_a_session_is_no_fault_of_a_file(error: errors.RecordError) -> None:
    assert error.sentence.endswith(".")
    assert error.file is None
    assert error.session_id == "s"  # type: ignore[attr-defined]


def test_damage_is_told_whole() -> None:
    sentence = errors.RecordDamaged(FILE, "it is empty").sentence
    assert sentence.startswith("Your exercise record is damaged: it is empty. Nothing was changed.")
    assert "Put a backup in its place" in sentence
