"""Reads in a thread of its own what would hold the window up, and brings back the newest answer."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from coach.record.errors import RecordError


class _Back(QObject):
    """Lives in the window's thread; its signal carries an answer there."""

    came = Signal(int, object)


class _Work(QRunnable):
    def __init__(self, number: int, work: Callable[[], Any], back: _Back) -> None:
        super().__init__()
        self._number, self._work, self._back = number, work, back

    def run(self) -> None:
        try:
            found = self._work()
        except RecordError as error:
            found = error
        except RuntimeError:
            # The record was closed while it was being read: nobody is waiting any more.
            return
        try:
            self._back.came.emit(self._number, found)
        except RuntimeError:
            return


@dataclass(frozen=True, slots=True)
class _End:
    """What is done at the end, however often it is put off."""

    work: Callable[[], None]
    then: Callable[[], None]
    done: Event = field(default_factory=Event)

    def __call__(self) -> None:
        self.work()
        self.done.set()


class Reading(QObject):
    """One thread. ``ask`` gives each answer to its ``then``, in the window's thread.

    An answer is a RecordError where the record could not be read.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._back = _Back(self)
        self._back.came.connect(self._take)
        self._then: dict[int, Callable[[Any], None]] = {}
        self._ends: dict[int, _End] = {}
        self._number = 0

    def ask(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Have ``work`` done after what was asked for before."""
        self._number += 1
        self._then[self._number] = then
        self._pool.start(_Work(self._number, work, self._back))

    def end(self, work: Callable[[], None], then: Callable[[], None]) -> None:
        """Forget what was asked for, and have ``work`` done once nothing is being read any more.

        Unlike an answer it is never forgotten; ``then`` comes in the window's thread.
        """
        self._number += 1
        self._ends[self._number] = _End(work, then)
        self.forget()

    def forget(self) -> None:
        """Nobody wants what was asked for any more."""
        self._pool.clear()
        self._then = {}
        for number, end in self._ends.items():
            if not end.done.is_set():
                self._pool.start(_Work(number, end, self._back))

    def settle(self) -> None:
        """Forget everything and wait until nothing is being read."""
        self.forget()
        self.wait()

    def wait(self) -> None:
        """Until nothing is being read. Any thread but the one that reads may call it."""
        self._pool.waitForDone()

    @Slot(int, object)
    def _take(self, number: int, found: object) -> None:
        end = self._ends.pop(number, None)
        if end is not None:
            end.then()
        then = self._then.pop(number, None)
        if then is not None:
            then(found)
