"""The pure folders stay pure: no window, camera or model below them, and no arrow runs up."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

COACH = Path(__file__).resolve().parents[1] / "coach"

MAY_IMPORT = {
    "motion": {"motion"},
    "exercise": {"motion", "exercise"},
    "care": {"motion", "exercise", "care"},
    "session": {"motion", "exercise", "care", "session"},
    "review": {"motion", "exercise", "care", "session", "record", "review"},
}
HEAVY = ("PySide6", "cv2", "mediapipe")
OUTSIDE_WORLD = {"time", "datetime", "os", "io", "pathlib", "socket", "sqlite3", "random"}
DATES = {"care": {"datetime"}, "review": {"datetime"}}
"""Who may speak of dates; nobody may ask what the date is."""
ASKS_THE_CLOCK = {"now", "today", "utcnow"}


def modules(folder: str) -> list[Path]:
    return sorted((COACH / folder).rglob("*.py"))


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


@pytest.mark.parametrize("folder", MAY_IMPORT)
def test_no_arrow_runs_up(folder: str) -> None:
    for path in modules(folder):
        for name in imported(path):
            parts = name.split(".")
            if parts[0] == "coach":
                assert parts[1] in MAY_IMPORT[folder], f"{path.name} imports {name}"


@pytest.mark.parametrize("folder", MAY_IMPORT)
def test_no_clock_and_no_files(folder: str) -> None:
    for path in modules(folder):
        roots = {name.split(".")[0] for name in imported(path)}
        reached = roots & (OUTSIDE_WORLD - DATES.get(folder, set()))
        assert not reached, f"{path.name} imports {sorted(reached)}"
        called = [
            node.func
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call)
        ]
        by_name = {one.id for one in called if isinstance(one, ast.Name)}
        assert "open" not in by_name, f"{path.name} opens a file"
        of_dates = {
            one.attr
            for one in called
            if isinstance(one, ast.Attribute)
            and isinstance(one.value, ast.Name)
            and one.value.id in {"date", "datetime"}
        }
        assert not of_dates & ASKS_THE_CLOCK, f"{path.name} asks the clock"


@pytest.mark.parametrize("folder", MAY_IMPORT)
def test_nothing_heavy_is_loaded(folder: str) -> None:
    names = [
        "coach." + ".".join(path.relative_to(COACH).with_suffix("").parts)
        for path in modules(folder)
        if path.name != "__init__.py"
    ]
    program = (
        f"import importlib, sys\nfor name in {names!r}: importlib.import_module(name)\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
