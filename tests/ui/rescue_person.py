"""A record in distress, and somebody who answers the windows that come up about it."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from coach.care.default_plan import demo_plan
from coach.record import backup
from coach.record.errors import RecordDamaged, RecordError
from coach.record.history import History
from coach.record.store import Store
from coach.ui.rescue_window import RescueWindow
from coach.ui.rescue_words import Way
from coach.ui.window import Window

NOW = datetime(2025, 3, 30, 8, 0, tzinfo=UTC)
TODAY = date(2025, 3, 30)


def kept(folder: Path) -> Path:
    """Keep a record with one session in ``folder``, and a backup of it."""
    with Store.open(folder) as store:
        store.begin_session(demo_plan(), "camera", NOW)
    backup.make(folder, TODAY)
    return folder


def fault_of(data: Path) -> RecordError:
    with pytest.raises(RecordDamaged) as refused:
        Store.open(data)
    return refused.value


class Person:
    """Answers each rescue window that comes up with the next of ``answers``."""

    def __init__(self, *answers: Callable[[RescueWindow], object]) -> None:
        self.answers = list(answers)
        self.seen: list[RescueWindow] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def _look(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if not isinstance(widget, RescueWindow) or not widget.isVisible():
                continue
            if self.answers and widget.buttons[Way.QUIT].isEnabled():
                self.seen.append(widget)
                self.answers.pop(0)(widget)


def press(way: Way) -> Callable[[RescueWindow], object]:
    return lambda window: window.buttons[way].click()


def go_back(window: RescueWindow) -> None:
    window.list.buttons[0].click()


def damage(data: Path) -> bytes:
    file = data / "coach.db"
    file.write_bytes(file.read_bytes()[:5000])
    return file.read_bytes()


def sessions(data: Path) -> int:
    with Store.open(data) as store:
        return len(History(store).sessions(10))


class Visitor:
    """Does the next of ``steps`` with each window of the app that comes up."""

    def __init__(self, *steps: Callable[[Window], object]) -> None:
        self._steps = list(steps)
        self._done: list[Window] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(50)

    def _look(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, Window) and widget.isVisible() and widget not in self._done:
                self._done.append(widget)
                step = self._steps.pop(0)
                if not self._steps:
                    self._timer.stop()
                step(widget)

    @property
    def done(self) -> int:
        return len(self._done)
