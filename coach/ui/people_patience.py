"""Has a practice's server asked in another thread, while the window goes on being drawn.

Nobody can press anything meanwhile but the way to stop waiting, so that what comes back meets the
pages as they were.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QThread, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from coach.practice.faults import PracticeError
from coach.ui.people_only_here import only_here

T = TypeVar("T")
UNNOTICED_S = 0.1
"""So long the window may stand still: most answers are there by then."""
SAID_AFTER_MS = 500
NOBODY = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents


class WaitingStopped(PracticeError):
    """Somebody would not wait for the server any longer; what it was asked may still be done."""

    def __init__(self) -> None:
        super().__init__(
            "You stopped waiting: the practice's server had not answered yet. If something was "
            "being kept, look whether it is there before you do it again."
        )


class _Bell(QObject):
    """Carries the news from the other thread into the window's."""

    rung = Signal()


class Patience(QObject):
    """``long`` comes when an answer takes so long that it should be said, ``over`` once it came."""

    long = Signal()
    over = Signal()
    _stopped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asking = ThreadPoolExecutor(1, "practice")
        self._left: list[Future[object]] = []
        self._veil: QWidget | None = None

    def say_on(self, veil: QWidget) -> None:
        """Let people press what is on ``veil`` while they wait, once it has come."""
        self._veil = veil

    def ask(self, work: Callable[[], T]) -> T:
        """The answer of ``work``; raises what it raises, and WaitingStopped.

        Another thread's work is done there.
        """
        if QThread.currentThread() is not self.thread():
            return work()
        answer = self._asking.submit(work)
        wait((answer,), UNNOTICED_S)
        if not answer.done() and not self._came(answer):
            # The next one that asks does not stand behind this one.
            self._left.append(answer)
            self._asking.shutdown(wait=False)
            self._asking = ThreadPoolExecutor(1, "practice")
            raise WaitingStopped
        return answer.result()

    @Slot()
    def stop(self) -> None:
        """Wait no longer."""
        self._stopped.emit()

    def afterwards(self, work: Callable[[], None]) -> None:
        """Do ``work`` now, or in the other thread where somebody's question is still open."""
        self._left = [one for one in self._left if not one.done()]
        if self._left:
            self._asking.submit(work)
        else:
            work()

    def _came(self, answer: "Future[T]") -> bool:
        """Wait for it in the window's own loop; False where somebody would not any longer."""
        loop, bell, quiet = QEventLoop(), _Bell(), QTimer()
        stopped: list[bool] = []
        # Queued: where the answer is there already, the loop ends as soon as it has begun.
        bell.rung.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        answer.add_done_callback(lambda _: bell.rung.emit())
        quiet.setSingleShot(True)
        quiet.timeout.connect(loop.quit)
        quiet.start(SAID_AFTER_MS)
        loop.exec(NOBODY)
        if not answer.done():
            self.long.emit()
            leave = self._stopped.connect(lambda: (stopped.append(True), loop.quit()))
            self._wait_aloud(loop)
            self.disconnect(leave)
        self.over.emit()
        return answer.done() or not stopped

    def _wait_aloud(self, loop: QEventLoop) -> None:
        veil = self._veil
        if veil is None or not isValid(veil) or not veil.isVisible():
            loop.exec(NOBODY)
            return
        with only_here(veil):
            loop.exec()
