"""Starting: help that teaches and comes at once, and the window only where there is one."""

import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Coach

COMMANDS = ("demo", "analyse", "track", "accuracy", "exercises", "doctor")
HEAVY = ("cv2", "mediapipe", "PySide6", "sqlalchemy", "numpy", "pydantic")


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from coach.cli import app\n"
        "try:\n"
        "    app(['--help'])\n"
        "except SystemExit:\n"
        "    pass\n"
        f"print('loaded', [name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=300
    )
    assert run.stdout.splitlines()[-1] == "loaded []"


def test_help_names_every_command_with_an_example(coach: Coach) -> None:
    text = coach("--help").stdout
    assert "Examples:" in text
    assert all(command in text for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_shows_an_example(coach: Coach, command: str) -> None:
    result = coach(command, "--help")
    assert result.exit_code == 0
    assert f"  coach {command}" in result.stdout


def test_the_module_runs_as_the_command() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "coach", "analyse", "--help"],
        capture_output=True,
        check=True,
        text=True,
        timeout=300,
    )
    assert "coach analyse" in run.stdout


@pytest.mark.parametrize("command", [(), ("demo",)])
def test_without_a_display_the_window_is_refused(
    coach: Coach, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.setattr("coach.doctor.display.display_name", lambda: None)
    result = coach(*command)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no display" in result.stderr


def test_a_video_that_is_not_there(coach: Coach, tmp_path: Path) -> None:
    result = coach("--video", tmp_path / "none.mp4")
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1


def test_camera_and_video_together(coach: Coach) -> None:
    result = coach("--camera", "0", "--video", "a.mp4")
    assert result.exit_code == 2
    assert "not both" in result.stderr


def test_the_demo_goes_straight_into_its_session(
    coach: Coach, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from coach.ui import app as window  # noqa: PLC0415

    asked: list[window.AppOptions] = []
    monkeypatch.setattr("coach.doctor.display.display_name", lambda: "")
    monkeypatch.setattr(window, "run", lambda options: asked.append(options) or 7)
    assert coach("demo", "--data", tmp_path).exit_code == 7
    (options,) = asked
    assert options.autostart
    assert options.plan is not None
    assert options.data_folder == tmp_path
    assert options.source is not None
    assert options.source().name == "demo_session.mp4"


def test_the_window_takes_the_camera_that_was_named(
    coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    from coach.ui import app as window  # noqa: PLC0415

    asked: list[window.AppOptions] = []
    monkeypatch.setattr("coach.doctor.display.display_name", lambda: "")
    monkeypatch.setattr(window, "run", lambda options: asked.append(options) or 0)
    assert coach("--camera", "Logitech").exit_code == 0
    assert (asked[0].source, asked[0].camera) == (None, "Logitech")
