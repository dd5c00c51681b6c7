"""Has the record unlocked before the window opens, or left aside where that is wished."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from coach.record.errors import RecordError, WrongPassphrase
from coach.record.seal import unlocked
from coach.record.seal.sealing import go_on
from coach.record.seal.unlocking import leave_aside, unlock
from coach.ui.beside import beside
from coach.ui.fault_words import fault_words
from coach.ui.record_lock_window import LockWindow
from coach.ui.theme import Theme

LONGEST_WAIT_S = 30
LONGER_MS = 3000


def wait_after(wrong: int) -> int:
    """How many seconds until the next try after so many wrong ones: mistakes are free at first."""
    return 0 if wrong < 3 else min(LONGEST_WAIT_S, 2 ** (wrong - 3))


class LockStart:
    """Asks until the record is unlocked. ``writes`` says that this window may change it.

    ``news`` says what was done, for the window that opens then.
    """

    def __init__(self, theme: Theme, folder: Path, *, writes: bool) -> None:
        self._folder = folder
        self._writes = writes
        self._wrong = 0
        self._opened = False
        self._follows = False
        self._waiting = QEventLoop()
        self.news = ""
        self.window = LockWindow(theme, may_begin_anew=writes)
        self.window.given.connect(self._try)
        self.window.left_aside.connect(self._leave_aside)
        self.window.closed.connect(self._waiting.quit)

    def ask(self) -> bool:
        """Whether the record can be opened now; False where the app is to be left."""
        self.window.begin()
        self._waiting.exec()
        self.window.closed.disconnect(self._waiting.quit)
        self.window.close()
        self.window.deleteLater()
        return self._opened

    def _try(self, passphrase: str) -> None:
        self.window.show_working(True)
        longer = QTimer(self.window, interval=LONGER_MS)
        longer.timeout.connect(self._tell_longer)
        longer.start()
        try:
            beside(partial(self._unlock, passphrase))
        except WrongPassphrase as error:
            self._wrong += 1
            self.window.show_working(False)
            self.window.show_wrong(fault_words(error.sentence), wait_after(self._wrong))
            return
        except RecordError as error:
            self.window.show_working(False)
            self.window.show_fault(fault_words(error.sentence))
            return
        finally:
            longer.stop()
        self._end()

    def _unlock(self, passphrase: str) -> None:
        unlock(self._folder, passphrase)
        if not self._writes or not unlocked.is_sealed(self._folder):
            return
        self._follows = True
        try:
            go_on(self._folder)
        except RecordError:
            # What a kill has left to do is tried again at the next start.
            return

    def _tell_longer(self) -> None:
        if self._follows:
            self.window.show_longer()

    def _leave_aside(self) -> None:
        self.window.show_working(True)
        try:
            aside = beside(partial(leave_aside, self._folder, datetime.now()))
        except RecordError as error:
            self.window.show_working(False)
            self.window.show_fault(fault_words(error.sentence))
            return
        self.news = QCoreApplication.translate(
            "RecordLock", "You begin with an empty record. The locked one is kept in {0}."
        ).format(aside)
        self._end()

    def _end(self) -> None:
        self._opened = True
        self._waiting.quit()
