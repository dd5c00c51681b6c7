"""How far the writing anew of a record has come, and a wish to stop it while that changes nothing.

Bytes are counted, each four times: read, written, read again to compare, and checked.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection
from threading import Lock

from coach.record.errors import TurningStopped
from coach.record.seal import connecting

READ, WRITTEN, COMPARED, CHECKED = range(4)
_STAGES = 4
_EVERY = 5000
"""So many steps of the database's own machine pass between two looks: some milliseconds."""


def size_of(file: Path) -> int:
    """How many bytes ``file`` has, 0 where that cannot be told."""
    try:
        return file.stat().st_size
    except OSError:
        return 0


class Progress:
    """Told by the thread that works; a window asks for it and may stop it, from another."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._total = self._at = 0
        # Where the file, and the stage of it that runs, begins and ends.
        self._base = self._begins = self._ends = 0
        self._stopping = False
        self._settled = False

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""
        return min(1.0, self._at / self._total) if self._total else 0.0

    @property
    def may_stop(self) -> bool:
        """Whether a wish to stop would still be granted."""
        return not self._settled and not self._stopping

    @property
    def is_stopping(self) -> bool:
        """Whether a wish to stop was granted: all is as before once the work has ended."""
        return self._stopping

    def stop(self) -> None:
        """Wish that it stops; once the new record has its place nothing comes of it."""
        with self._lock:
            self._stopping = not self._settled

    def settle(self) -> None:
        """From now on it cannot be stopped. Raises TurningStopped where that was wished before."""
        with self._lock:
            if self._stopping:
                raise TurningStopped
            self._settled = True

    def expect(self, *sizes_bytes: int) -> None:
        """Say of which sizes the files are that will be written anew."""
        self._total = _STAGES * sum(sizes_bytes)

    def begin(self, stage: int, size_bytes: int) -> None:
        """One of the four stages of a file of this size begins."""
        self._begins = self._base + stage * size_bytes
        self._ends = self._begins + size_bytes
        self._at = self._begins

    def advance(self, more_bytes: int) -> None:
        """So much more of the stage is done. Raises TurningStopped."""
        self._at = min(self._ends, self._at + more_bytes)
        if self._stopping:
            raise TurningStopped

    def file_done(self, size_bytes: int) -> None:
        """All that there was to do with a file of this size is done."""
        self._base += _STAGES * size_bytes
        self._at = self._base

    @contextmanager
    def watching(self, connection: Connection, growing: Path | None = None) -> Iterator[None]:
        """Let what ``connection`` does be stopped, and be measured by a file that grows with it.

        Raises TurningStopped.
        """

        def look() -> int:
            if growing is not None:
                grown = self._begins + size_of(growing)
                self._at = min(self._ends, max(self._at, grown))
            return int(self._stopping)

        connection.set_progress_handler(look, _EVERY)
        try:
            yield
        except connecting.errors() as error:
            if self._stopping:
                raise TurningStopped from error
            raise
        finally:
            connection.set_progress_handler(None, 0)
