"""Makes the day's copy of the practice's file beside the work, once the book has been opened."""

from datetime import date
from pathlib import Path
from threading import Thread

from coach.practice import copies
from coach.practice.faults import PracticeError


class DailyCopy:
    """Begins at once, if the day has no copy yet; what fails stops nothing and is in ``fault``."""

    def __init__(self, data: Path, today: date) -> None:
        self.fault: PracticeError | None = None
        self._data = data
        self._today = today
        self._thread: Thread | None = None
        if copies.is_due(data, today):
            self._thread = Thread(target=self._make, name="practice-backup")
            self._thread.start()

    def wait(self) -> None:
        """Until the copy is made, or has failed."""
        if self._thread is not None:
            self._thread.join()

    def _make(self) -> None:
        try:
            copies.make(self._data, self._today)
        except PracticeError as error:
            self.fault = error
