"""Carries out what takes its time with a record, beside a window that stays alive."""

from collections.abc import Callable
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer

POLL_MS = 30

Result = TypeVar("Result")


def at_once(work: Callable[[], Result]) -> Result:
    """Do it here and now."""
    return work()


def beside(work: Callable[[], Result]) -> Result:
    """What ``work`` gives, in a thread of its own; the window takes no input meanwhile.

    Raises what ``work`` raises.
    """
    return _carried_out(work, QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def beside_and_heard(work: Callable[[], Result]) -> Result:
    """The same, with a window that takes input, such as the wish to stop the work."""
    return _carried_out(work, QEventLoop.ProcessEventsFlag.AllEvents)


def _carried_out(work: Callable[[], Result], taking: QEventLoop.ProcessEventsFlag) -> Result:
    done: list[Result] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            done.append(work())
        except BaseException as error:
            # Raised again below, where somebody hears of it.
            failed.append(error)

    thread = Thread(target=run, name="beside the window")
    waiting, poll = QEventLoop(), QTimer()
    poll.timeout.connect(lambda: None if thread.is_alive() else waiting.quit())
    thread.start()
    poll.start(POLL_MS)
    waiting.exec(taking)
    poll.stop()
    thread.join()
    if failed:
        raise failed[0]
    return done[0]
