"""An installed wheel works far from the checkout, with all that it needs inside."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from coach.library import load_catalogue

from .places import DEMO_TRACK, ROOT

LOOK_AROUND = """
from pathlib import Path
import coach.resources
from coach.capture.models import model_bytes
from coach.record.store import Store
from coach.ui.sources import open_builtin
print(Path(coach.resources.__file__).resolve())
Store.open(Path("data")).close()
assert len(model_bytes("full")) > len(model_bytes("lite")) > 1_000_000
with open_builtin() as demo:
    assert demo.read().picture.shape[2] == 3
print("all there")
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=500)
    (built,) = out.iterdir()
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs a program of a new environment, which has the wheel and borrows what it depends on."""
    home = tmp_path_factory.mktemp("installed")
    empty = tmp_path_factory.mktemp("empty")
    environment = home / "venv"
    venv.create(environment, with_pip=True, symlinks=os.name == "posix")
    names = {"base": str(environment), "platbase": str(environment)}
    scripts = Path(sysconfig.get_path("scripts", "venv", names))
    packages = Path(sysconfig.get_path("purelib", "venv", names))
    # Its own .pth files are not followed, so the checkout stays out of reach.
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")

    def run(program: str, *arguments: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(scripts / program), *map(str, arguments)],
            cwd=empty,
            env={key: value for key, value in os.environ.items() if key != "PYTHONPATH"},
            capture_output=True,
            text=True,
            check=True,
            timeout=500,
        )

    run("python", "-m", "pip", "install", "--no-index", "--no-deps", "--quiet", wheel)
    return run


def test_the_wheel_holds_what_ships_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    shipped = {
        f"coach/shipped/{path.relative_to(ROOT).as_posix()}"
        for folder in ("assets", "exercises")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.parent.name != "screens"
    }
    assert shipped <= names
    assert not any("/screens/" in name for name in names)
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"coach"}


def test_it_finds_everything_outside_the_checkout(installed: Run) -> None:
    place, verdict = installed("python", "-c", LOOK_AROUND).stdout.splitlines()
    assert not Path(place).is_relative_to(ROOT)
    assert verdict == "all there"


def test_its_command_lists_the_exercises(installed: Run) -> None:
    listed = json.loads(installed("coach", "exercises", "--json").stdout.splitlines()[0])
    assert listed["id"] in load_catalogue()


def test_its_command_analyses(installed: Run) -> None:
    done = installed("coach", "analyse", DEMO_TRACK, "--exercise", "heel_raise_double", "--json")
    (line,) = done.stdout.splitlines()
    assert json.loads(line)["counted"] == 6
