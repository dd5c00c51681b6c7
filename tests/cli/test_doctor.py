"""``coach doctor``: every part has a verdict, and what is wrong has advice."""

import sys
from pathlib import Path

import pytest

from coach.capture.camera_list import Camera
from coach.capture.errors import CameraBusy, ModelDamaged
from coach.capture.models import ModelName
from coach.doctor import checks, voice
from coach.doctor.display import display_name
from coach.doctor.finding import Finding, conclusion, told

from .conftest import Coach

CAMERA = Camera(0, "Desk camera", "path", ((0, 0),))


def test_findings_and_a_conclusion_are_printed(
    coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [Finding("Camera", "limited", "none", "Plug one in"), Finding("Speed", "good", "40")]
    monkeypatch.setattr("coach.doctor.examine.examine", lambda data: iter(found))
    result = coach("doctor")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "[note] Camera: none",
        "       Plug one in",
        "[ok  ] Speed: 40",
        "The coach works here, with the notes above.",
    ]


def test_what_is_broken_is_the_exit_code(coach: Coach, monkeypatch: pytest.MonkeyPatch) -> None:
    found = [Finding("Pose model", "broken", "missing", "Install again")]
    monkeypatch.setattr("coach.doctor.examine.examine", lambda data: iter(found))
    assert coach("doctor").exit_code == 1


def test_all_is_well() -> None:
    assert conclusion([Finding("Speed", "good", "40")]) == "All is well."
    assert told(Finding("Speed", "good", "40")) == "[ok  ] Speed: 40"


def test_the_shipped_models_and_libraries_are_good() -> None:
    assert checks.check_models().verdict == "good"
    assert checks.check_versions().verdict == "good"


def test_a_missing_library_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "LIBRARIES", ("no-such-library",))
    assert checks.check_versions().verdict == "broken"


def test_no_camera_is_a_note_with_a_way_out() -> None:
    finding = checks.check_cameras(find=list)
    assert finding.verdict == "limited"
    assert "coach demo" in finding.advice


def test_a_camera_that_gives_pictures() -> None:
    finding = checks.check_cameras(find=lambda: [CAMERA], look=lambda camera: "640 by 480 pixels")
    assert finding.verdict == "good"
    assert "Desk camera" in finding.found


def test_a_camera_that_is_busy_says_so() -> None:
    def look(camera: Camera) -> str:
        raise CameraBusy("Another program uses it.")

    finding = checks.check_cameras(find=lambda: [CAMERA], look=look)
    assert (finding.verdict, finding.advice) == ("limited", "Another program uses it.")


@pytest.mark.parametrize(
    ("full", "lite", "verdict", "words"),
    [(40.0, 60.0, "good", ""), (9.0, 20.0, "limited", "use lite"), (4.0, 8.0, "limited", "slowly")],
)
def test_speed(full: float, lite: float, verdict: str, words: str) -> None:
    def measure(model: ModelName, frames: int) -> float:
        return full if model == "full" else lite

    finding = checks.check_speed(measure)
    assert finding.verdict == verdict
    assert words in finding.advice


def test_a_damaged_model_has_no_speed() -> None:
    def measure(model: ModelName, frames: int) -> float:
        raise ModelDamaged("It is damaged.")

    assert checks.check_speed(measure).verdict == "broken"


def test_the_data_folder_is_made(tmp_path: Path) -> None:
    assert checks.check_data_folder(tmp_path / "new").verdict == "good"
    assert (tmp_path / "new").is_dir()


def test_a_file_in_the_place_of_the_data_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    finding = checks.check_data_folder(tmp_path / "file")
    assert finding.verdict == "broken"
    assert "--data DIR" in finding.advice


@pytest.mark.parametrize(
    ("question", "verdict", "words"),
    [
        ("print('engines', 'a'); print('speaks', 'a')", "good", "a"),
        ("print('engines', 'a')", "limited", "no speech engine"),
        ("print('engines')", "limited", "no speech engine"),
        ("raise ImportError('libX is missing')", "limited", "libX is missing"),
    ],
    ids=["speaks", "does not start", "none", "no Qt"],
)
def test_voice(question: str, verdict: str, words: str) -> None:
    finding = voice.check_voice((sys.executable, "-c", question), patience_s=300.0)
    assert finding.verdict == verdict
    assert words in finding.found


def test_a_voice_that_never_answers_is_given_up() -> None:
    finding = voice.check_voice(
        (sys.executable, "-c", "import time; time.sleep(60)"), patience_s=0.5
    )
    assert finding.verdict == "limited"
    assert "did not answer" in finding.found


@pytest.mark.parametrize(
    ("environment", "platform", "name"),
    [
        ({}, "linux", None),
        ({"DISPLAY": ":1"}, "linux", ":1"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", "wayland-0"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", "offscreen"),
        ({}, "darwin", ""),
        ({}, "win32", ""),
    ],
)
def test_where_the_window_would_open(
    environment: dict[str, str], platform: str, name: str | None
) -> None:
    assert display_name(environment, platform) == name


def test_the_window_has_a_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "display_name", lambda: None)
    assert checks.check_window().verdict == "limited"
    monkeypatch.setattr(checks, "display_name", lambda: ":1")
    assert checks.check_window().found == "Qt loads, display :1"
