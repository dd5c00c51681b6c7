"""``coach exercises``, ``coach accuracy`` and ``coach doctor``."""

import json
from pathlib import Path

import pytest

from coach.library import load_catalogue

from .conftest import Coach
from .recordings import track_file


def test_every_exercise_is_listed(coach: Coach) -> None:
    text = coach("exercises").stdout
    assert all(id_ in text for id_ in load_catalogue())


def test_exercises_as_json(coach: Coach) -> None:
    values = [json.loads(line) for line in coach("exercises", "--json").stdout.splitlines()]
    assert [each["id"] for each in values] == list(load_catalogue())
    assert {"id", "name", "view", "side", "movement", "dose"} <= set(values[0])


def still_recording(folder: Path, exercise: str | None) -> None:
    track_file(folder / "still.npz", seconds=3.0)
    (folder / "still.truth.json").write_text(json.dumps({"exercise": exercise}))


def test_accuracy_of_a_folder_is_printed_and_written(coach: Coach, tmp_path: Path) -> None:
    still_recording(tmp_path, None)
    target = tmp_path / "out.md"
    result = coach("accuracy", tmp_path, "--report", target, "--jobs", 1)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "## Negatives: nothing may count" in result.stdout
    assert target.read_text(encoding="utf-8") == result.stdout


def test_accuracy_shared_between_processes_is_the_same(coach: Coach, tmp_path: Path) -> None:
    still_recording(tmp_path, "heel_raise_double")
    alone = coach("accuracy", tmp_path, "--jobs", 1)
    assert coach("accuracy", tmp_path, "--jobs", 2).stdout == alone.stdout


def test_accuracy_of_one_exercise_only(coach: Coach, tmp_path: Path) -> None:
    still_recording(tmp_path, None)
    result = coach("accuracy", tmp_path, "--exercise", "heel_raise_double", "--jobs", 1)
    assert "heel_raise_double" in result.stdout
    assert "ankle_circles" not in result.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("none",), "not a folder"),
        ((".",), "No recording with a truth file"),
        ((".", "--report", "none/a.md"), "there is no folder"),
        ((".", "--exercise", "heel_raise_doubl"), "Did you mean heel_raise_double?"),
    ],
)
def test_what_accuracy_refuses(
    coach: Coach,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    result = coach("accuracy", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    (line,) = result.stderr.splitlines()
    assert words in line
