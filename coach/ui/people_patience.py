"""Has a practice's server asked in another thread, while the window goes on being drawn.

Nobody can press anything meanwhile, so that what comes back meets the pages as they were.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QThread, QTimer, Signal

from coach.garbage import garbage_waits

T = TypeVar("T")
UNNOTICED_S = 0.1
"""So long the window may stand still: most answers are there by then."""
SAID_AFTER_MS = 500


def _in_its_thread(work: Callable[[], T]) -> T:
    with garbage_waits():
        return work()


class _Bell(QObject):
    """Carries the news from the other thread into the window's."""

    rung = Signal()


class Patience(QObject):
    """``long`` comes when an answer takes so long that it should be said, ``over`` once it came."""

    long = Signal()
    over = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asking = ThreadPoolExecutor(1, "practice")

    def ask(self, work: Callable[[], T]) -> T:
        """The answer of ``work``; raises what it raises. Another thread's work is done there."""
        if QThread.currentThread() is not self.thread():
            return work()
        answer = self._asking.submit(_in_its_thread, work)
        wait((answer,), UNNOTICED_S)
        if not answer.done():
            self._look_on(answer)
        return answer.result()

    def _look_on(self, answer: "Future[T]") -> None:
        loop, bell, said = QEventLoop(), _Bell(), QTimer()
        # Queued: where the answer is there already, the loop ends as soon as it has begun.
        bell.rung.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        said.setSingleShot(True)
        said.timeout.connect(self.long)
        said.start(SAID_AFTER_MS)
        answer.add_done_callback(lambda _: bell.rung.emit())
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        said.stop()
        self.over.emit()
