"""What is imported before the window shows: nothing slow that can wait, and Qt is left alone."""

import json
import os
import subprocess
import sys

PROBE = """
import json, os, sys
import coach.ui.app
wait = ("mediapipe", "alembic", "qtpy", "matplotlib", "pyqtgraph", "icalendar", "gpxpy")
slow = [name for name in wait if name in sys.modules]
print(json.dumps([slow, [name for name in os.environ if name.startswith("QT_QPA_")]]))
"""


def test_the_window_waits_for_nothing_slow_and_qt_finds_its_own_plugins() -> None:
    given = {name: value for name, value in os.environ.items() if not name.startswith("QT_QPA_")}
    done = subprocess.run(
        [sys.executable, "-c", PROBE], env=given, capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == [[], []]
