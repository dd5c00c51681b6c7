"""What is imported before the window shows: nothing slow that can wait, and Qt is left alone."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.start_up import prepare

PROBE = """
import json, os, sys
from pathlib import Path
from coach.ui import app
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

class Watched(app.Window):
    def show(self):
        super().show()
        QTimer.singleShot(0, self, self.tell)

    def tell(self):
        print(json.dumps({
            "ready": self.today.start.isVisible() and self.today.start.isEnabled(),
            "modules": list(sys.modules),
            "files": [str(getattr(one, "__file__", "")) for one in sys.modules.values()],
            "variables": [name for name in os.environ if name.startswith("QT_QPA_")],
        }))
        self.close()

app.Window = Watched
made = QApplication(["coach", "-platform", "offscreen"])
options = app.AppOptions(lambda: None, "recording", None, Path(sys.argv[1]), False, None)
sys.exit(app.run(options))
"""

WAIT = (
    "PySide6.QtMultimedia",
    "alembic",
    "coach.analysis",
    "coach.exchange",
    "coach.practice",
    "coach.session.conductor",
    "coach.ui.review_page",
    "coach.ui.session",
    "coach.ui.sounds",
    "coach.ui.welcome",
    "cryptography",
    "fhir",
    "gpxpy",
    "icalendar",
    "keyring",
    "matplotlib",
    "mediapipe",
    "psycopg",
    "pyqtgraph",
    "qtpy",
    "rich",
    "segno",
    "sqlalchemy.dialects.postgresql",
    "sqlalchemy.ext",
)

QT = ("PySide6", "shiboken6", "shibokensupport")


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a start knows of itself when Today is on the screen, in a process of its own."""
    data = tmp_path_factory.mktemp("record") / "data"
    prepare(data)
    given = {name: value for name, value in os.environ.items() if not name.startswith("QT_QPA_")}
    program = [sys.executable, "-c", PROBE, f"{data}"]
    done = subprocess.run(program, env=given, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["ready"]
    return found


def within(name: str, packages: tuple[str, ...]) -> bool:
    """Whether a module is one of these, or in one of them."""
    return any(name == one or name.startswith(f"{one}.") for one in packages)


def test_the_window_waits_for_nothing_slow(started: dict[str, Any]) -> None:
    assert [name for name in started["modules"] if within(name, WAIT)] == []


def test_what_is_no_part_of_the_window_is_imported_before_qt(started: dict[str, Any]) -> None:
    """Else Qt reads the source of each; see ``coach.before_qt``."""
    modules, files = started["modules"], started["files"]
    first = modules.index("PySide6")
    late = [
        name
        for name, file in zip(modules[first:], files[first:], strict=True)
        if not within(name, (*QT, "coach.ui"))
        and (name.startswith("coach.") or "site-packages" in Path(file).parts)
    ]
    assert late == []


def test_qt_finds_its_own_plugins(started: dict[str, Any]) -> None:
    assert started["variables"] == []
