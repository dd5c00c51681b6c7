"""Says in the window what nobody else has caught, and notes the faults of the program privately.

A write that the disk refuses may come from any button: whatever it was for, the person reads the
record's own sentence, and the app goes on.
"""

import sys
import threading
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from coach.record.errors import RecordError
from coach.ui.crash_log import note
from coach.ui.leaving import Leaving
from coach.ui.record_notice import RecordNotice
from coach.ui.theme import Theme


class FaultHook(QObject):
    """Listens from when it is made until ``close``. ``writes`` is as the window's desk has it."""

    def __init__(
        self,
        data_folder: Path,
        theme: Theme,
        window: QWidget,
        leaving: Leaving,
        *,
        writes: bool = True,
    ) -> None:
        super().__init__(window)
        self._writes = writes
        self._data = data_folder
        self._theme = theme
        self._window = window
        self._leaving = leaving
        self._notice: RecordNotice | None = None
        self._before = sys.excepthook
        self._threads_before = threading.excepthook
        sys.excepthook = self._hear
        threading.excepthook = self._hear_thread

    def close(self) -> None:
        """Listen no more."""
        sys.excepthook = self._before
        threading.excepthook = self._threads_before

    @property
    def notice(self) -> RecordNotice:
        """Over the window, made when it is first wanted."""
        if self._notice is None:
            self._notice = RecordNotice(self._theme, self._window, writes=self._writes)
            self._notice.mend_asked.connect(self._mend)
        return self._notice

    def tell(self, words: str) -> None:
        """Say what was done to the record."""
        self.notice.tell(words)

    @Slot(object)
    def tell_fault(self, fault: RecordError) -> None:
        """Say what is wrong with the record."""
        self.notice.tell_fault(fault)

    def _hear(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, RecordError):
            self.notice.tell_fault(error)
            return
        if isinstance(error, Exception):
            note(self._data, datetime.now(), kind, trace)
        self._before(kind, error, trace)

    def _hear_thread(self, about: threading.ExceptHookArgs) -> None:
        # Only the window's own thread may show anything.
        if about.exc_value is not None and isinstance(about.exc_value, Exception):
            note(self._data, datetime.now(), about.exc_type, about.exc_traceback)
        self._threads_before(about)

    @Slot(object)
    def _mend(self, fault: RecordError) -> None:
        self._leaving.fault = fault
        self._window.close()
