"""Has the record backed up once a day, in a thread of its own, and once more as the app closes.

After the first of a day, what was put aside long ago is looked through as well.
"""

from datetime import date
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from coach.record import backup
from coach.record.errors import RecordDamaged, RecordError
from coach.ui.leaving import Leaving

FIRST_AFTER_MS = 20_000
AGAIN_AFTER_MS = 60 * 60 * 1000


class BackupKeeper(QObject):
    """Begins when the window has settled; what fails is said in Settings and stops nothing.

    ``leaving.backup_fault`` holds it; ``damaged`` says that the record itself is not whole.
    """

    damaged = Signal(object)

    def __init__(self, data_folder: Path, leaving: Leaving, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data_folder
        self._leaving = leaving
        self._thread: Thread | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(AGAIN_AFTER_MS)
        self._clock.timeout.connect(self.look)
        QTimer.singleShot(FIRST_AFTER_MS, self, self.look)
        self._clock.start()

    @Slot()
    def look(self) -> None:
        """Begin today's backup, if there is none yet and none is being made."""
        today = date.today()
        if (self._thread is None or not self._thread.is_alive()) and backup.is_due(
            self._data, today
        ):
            self._thread = Thread(target=self._keep, args=(today,), name="backup")
            self._thread.start()

    def close(self, *, changed: bool = True) -> None:
        """Wait for a backup that is being made; bring today's up to date if there were changes.

        ``changed`` False leaves it at that.
        """
        self._clock.stop()
        if self._thread is not None:
            self._thread.join()
        today = date.today()
        if changed and backup.has_changed(self._data, today):
            self._make(today)

    def _keep(self, today: date) -> None:
        # What follows a backup need not be waited for at the start.
        from coach.record.thinning import thin  # noqa: PLC0415

        self._make(today)
        if self._leaving.backup_fault is None:
            thin(self._data, today)

    def _make(self, today: date) -> None:
        try:
            backup.make(self._data, today)
        except RecordError as error:
            self._leaving.backup_fault = error
            if isinstance(error, RecordDamaged):
                self.damaged.emit(error)
        else:
            self._leaving.backup_fault = None
