"""How long the window takes to come up, and the first live picture with a skeleton in it.

    uv run python -m tests.benchmarks.start_up [RUNS]

Each run is a process of its own, with a record of its own, on the display at hand; without one,
Qt's offscreen platform stands in. The clock runs from before the process starts to

- ``window``: Today is painted with its programme, and a Start that can be pressed;
- ``physio``: the same for somebody who prescribes, whose first page is People;
- ``first start``: the welcome is painted where the coach never ran, and its record is made as well;
- ``skeleton``: ``coach demo``, there too, has painted a picture with a skeleton over it;
- ``bare Qt``: an empty window is painted. No start can be quicker.

As on any computer where the coach has run before, Python finds its compiled files: they are kept
for the runs, and one round before them is not counted. On a busy machine only the processor's own
seconds say something: those that each process had worked by then.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from coach.care.entries import PhaseChosen, ScreenAnswered
from coach.care_library import load_rules
from coach.doctor.display import display_name
from coach.library import load_catalogue
from coach.record import settings as stored
from coach.record.care_log import CareLog
from coach.record.store import Store
from tests.benchmarks.load import load_now

RUNS = 7
PATIENCE_S = 60.0
LIMITS_S = {"window": 1.2, "physio": 1.5, "first start": 1.5, "skeleton": 4.0}

BARE_QT = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
class Empty(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, app.quit)
empty = Empty()
empty.show()
app.exec()
print(time.monotonic() - float(sys.argv[1]), time.process_time())
"""


def main(arguments: Sequence[str]) -> None:
    """Print each figure's median and slowest run, in turns so that a busy spell slows all."""
    runs = int(arguments[0]) if arguments else RUNS
    names = ("bare Qt", "window", "physio", "first start", "skeleton")
    timed: dict[str, list[Taken]] = {name: [] for name in names}
    with tempfile.TemporaryDirectory() as folder:
        # The round before the first one compiles all that is imported.
        for number in range(runs + 1):
            for name, taken in timed.items():
                data = Path(folder, f"{name} {number}")
                taken.append(seconds_to(name, data, Path(folder, "compiled")))
        for taken in timed.values():
            taken.pop(0)
    print(f"{runs} runs on {display_name() or 'offscreen'}, {load_now()}")
    print(f"{'seconds to':<14}{'median':>8}{'quickest':>10}{'slowest':>9}{'processor':>11}")
    for name, taken in timed.items():
        gone_s = [one.gone_s for one in taken]
        worked_s = statistics.median(one.worked_s for one in taken)
        median = statistics.median(gone_s)
        line = f"{name:<14}{median:>8.2f}{min(gone_s):>10.2f}{max(gone_s):>9.2f}{worked_s:>11.2f}"
        limit_s = LIMITS_S.get(name)
        if limit_s is not None:
            line += f"  under {limit_s} s: {'met' if median < limit_s else 'MISSED'}"
        print(line)


class Taken(NamedTuple):
    """The seconds that went by, and those that the processor worked."""

    gone_s: float
    worked_s: float


def seconds_to(name: str, data: Path, compiled: Path) -> Taken:
    """Start the app once and wait until it has shown what ``name`` stands for."""
    if name in {"window", "physio"}:
        prepare(data, physio=name == "physio")
    environment = os.environ | {"PYTHONPYCACHEPREFIX": f"{compiled}"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if display_name() is None:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    program = ["-c", BARE_QT] if name == "bare Qt" else ["-m", "tests.benchmarks.start_up_child"]
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, *program, f"{began}", name, f"{data}"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    try:
        gone_s, worked_s = map(float, done.stdout.split())
    except ValueError:
        raise SystemExit(f"{name} was not reached: {done.stderr}") from None
    return Taken(gone_s, worked_s)


def prepare(data: Path, **settings: object) -> None:
    """The record of somebody who has been through the welcome and is in phase 2."""
    now = datetime.now(UTC)
    said = {"at": now, "day": now.date()}
    answers = {question.id: False for question in load_rules(load_catalogue()).screen.questions}
    with Store.open(data) as store:
        agreed = {"storage_consent_at": now, "camera_consent_at": now}
        stored.save(store, stored.load(store).changed(onboarded=True, **agreed, **settings))
        CareLog(store).add(
            ScreenAnswered(**said, answers=answers), PhaseChosen(**said, phase=2, by="start")
        )


if __name__ == "__main__":
    main(sys.argv[1:])
