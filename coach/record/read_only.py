"""Opens a record to be looked at: nothing can be written to it, whoever asks.

For a record that a newer version wrote, that another window has, or that lies on a disk which
can only be read. Whoever only looks cannot tell damage from what another window has just done: a
record that was written anew meanwhile is told as that, and never as damaged.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from coach.record import opening, place, replacing
from coach.record.database import BUSY_TIMEOUT_S, Database, told
from coach.record.errors import (
    RecordBusy,
    RecordChangedElsewhere,
    RecordDamaged,
    RecordFromNewerVersion,
    RecordInUse,
    RecordLocked,
    RecordReadOnly,
    RecordUnwritable,
)
from coach.record.in_use import InUse
from coach.record.schema import REVISION, Base
from coach.record.seal import connecting
from coach.record.store import Store

_PRAGMAS = ("query_only = ON",)


class ReadOnlyDatabase(Database):
    """A database whose every writing transaction is refused with RecordReadOnly."""

    def __init__(self, file: Path) -> None:
        self._as_opened = _state(file)
        super().__init__(file, _PRAGMAS, _access(file))

    @contextmanager
    def read(self) -> Iterator[Session]:
        """As of any database, of the file that was opened and no other.

        Raises RecordChangedElsewhere, RecordDamaged, RecordUnwritable, RecordBusy.
        """
        self._require_same()
        try:
            with super().read() as session:
                yield session
        except (RecordDamaged, RecordLocked):
            self._require_same()
            raise
        # Read while its file was changed for another, it may be of neither.
        self._require_same()

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Refuses. Raises RecordReadOnly."""
        raise RecordReadOnly(self.file)
        yield

    @contextmanager
    def migration(self) -> Iterator[Connection]:
        """Refuses. Raises RecordReadOnly."""
        raise RecordReadOnly(self.file)
        yield

    def compact(self) -> None:
        """Refuses. Raises RecordReadOnly."""
        raise RecordReadOnly(self.file)

    def _require_same(self) -> None:
        if _state(self.file) != self._as_opened:
            raise RecordChangedElsewhere(self.file)


def open_to_read(folder: Path) -> Store:
    """The record in ``folder``, as far as it has all that this version reads.

    Raises RecordDamaged, RecordLocked, RecordFromNewerVersion, RecordUnwritable, RecordBusy.
    """
    try:
        return _opened(place.database_file(folder))
    except RecordDamaged as error:
        # Who has it may be writing it anew at this moment, and mends it where it is damaged.
        if _held(folder):
            raise RecordBusy(place.database_file(folder)) from error
        raise


def _opened(file: Path) -> Store:
    revision = opening.stored_revision(file)
    if not _has_our_columns(file):
        if revision != REVISION:
            raise RecordFromNewerVersion(file, revision)
        raise RecordDamaged(file, "some of its tables are missing")
    return Store(ReadOnlyDatabase(file))


def _has_our_columns(file: Path) -> bool:
    looks = connecting.connect(file, _access(file), timeout=BUSY_TIMEOUT_S)
    with told(file), closing(looks) as looked:
        return all(
            {column.name for column in table.columns}
            <= {row[1] for row in looked.execute(f"PRAGMA table_info({table.name})")}
            for table in Base.metadata.sorted_tables
        )


def _state(file: Path) -> tuple[int, int, bool] | None:
    """Which file has the name now, and whether another is about to take it; None for no file.

    Not read: to close a file frees the locks that SQLite holds on it.
    """
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, replacing.is_under_way(file.parent)


def _access(file: Path) -> str:
    # Where nobody has the record open, SQLite would make a log only to read the file.
    log = file.with_name(f"{file.name}-wal")
    return "mode=ro" if log.exists() or _held(file.parent) else "mode=ro&immutable=1"


def _held(folder: Path) -> bool:
    """Whether a running app may change the record while it is looked at."""
    try:
        InUse(folder).release()
    except RecordInUse:
        return True
    except RecordUnwritable:
        return False
    return False
