"""Does the bench's work in a thread of its own: reads a recording, and tries the newest draft."""

from collections.abc import Callable
from functools import partial
from math import isnan
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from coach.capture.errors import CaptureError
from coach.exercise.definition import Exercise
from coach.motion.events import Side
from coach.ui.exercise_bench import Recorded, compare, read_poses


class _Back(QObject):
    """Lives in the window's thread; its signals carry answers there."""

    moved = Signal(int, float)
    came = Signal(int, object)


class _Work(QRunnable):
    def __init__(self, number: int, work: Callable[[], Any], back: _Back) -> None:
        super().__init__()
        self._number, self._work, self._back = number, work, back

    def run(self) -> None:
        found: object
        try:
            found = self._work()
        except CaptureError as error:
            found = error
        try:
            self._back.came.emit(self._number, found)
        except RuntimeError:
            # The window has gone.
            return


class Bench(QObject):
    """``progressed`` tells the share of a recording that is read, NaN where it is not known.

    ``read`` brings its Recorded, ``failed`` a sentence, ``tried`` the Compared that was asked for
    last.
    """

    progressed = Signal(float)
    read = Signal(object)
    failed = Signal(str)
    tried = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._back = _Back(self)
        self._back.moved.connect(self._moved)
        self._back.came.connect(self._came)
        self._number = 0
        self._stop = Event()
        self.recorded: Recorded | None = None

    def open(self, path: Path) -> None:
        """Read the poses of a recording, in place of the one before."""
        self.forget()
        self._stop = stop = Event()
        number = self._next()
        tell = partial(self._tell, number, [0.0])
        self._start(number, partial(read_poses, path, tell, stop.is_set))

    def take(self, recorded: Recorded) -> None:
        """Use poses that are there already, in place of a recording's."""
        self.forget()
        self.recorded = recorded
        self.read.emit(recorded)

    def compare(self, exercise: Exercise, original: Exercise | None, side: Side | None) -> None:
        """Try both on the recording; what was asked before and not begun is dropped."""
        if self.recorded is None:
            return
        self._pool.clear()
        poses = self.recorded.poses
        self._start(self._next(), partial(compare, poses, exercise, original, side))

    def forget(self) -> None:
        """Let go of the recording and of what was asked."""
        self._stop.set()
        self._pool.clear()
        self._next()
        self.recorded = None

    def settle(self) -> None:
        """Forget everything and wait until nothing runs."""
        self.forget()
        self._pool.waitForDone()

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _start(self, number: int, work: Callable[[], Any]) -> None:
        self._pool.start(_Work(number, work, self._back))

    def _tell(self, number: int, told: list[float], share: float) -> None:
        """In the thread: a hundred steps are enough for a bar."""
        if not share - told[0] < 0.01:
            told[0] = told[0] if isnan(share) else share
            self._back.moved.emit(number, share)

    @Slot(int, float)
    def _moved(self, number: int, share: float) -> None:
        if number == self._number:
            self.progressed.emit(share)

    @Slot(int, object)
    def _came(self, number: int, found: object) -> None:
        if number != self._number or found is None:
            return
        if isinstance(found, CaptureError):
            self.failed.emit(found.sentence)
        elif isinstance(found, Recorded):
            self.recorded = found
            self.read.emit(found)
        else:
            self.tried.emit(found)
