"""What the practice's queries run on, and the half of it that is a file on this computer."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Protocol

from sqlalchemy.orm import Session

from coach.practice.faults import (
    PracticeBusy,
    PracticeDamaged,
    PracticeError,
    PracticeFromNewerVersion,
    PracticeReadOnly,
    PracticeUnwritable,
)
from coach.record.database import USE_PRAGMAS, Database
from coach.record.errors import (
    RecordBusy,
    RecordDamaged,
    RecordError,
    RecordFromNewerVersion,
    RecordReadOnly,
    RecordUnwritable,
)

PRAGMAS = (
    *USE_PRAGMAS,
    # Who is deleted is to be gone from the file, not only from its tables.
    "secure_delete = ON",
)


class PracticeDatabase(Protocol):
    """Transactions on a practice's tables; any thread may use it. Every call may raise
    PracticeError."""

    where: str
    """Where it is, for a person; never with a password."""

    look_only: bool
    """Whether every writing transaction is refused with PracticeReadOnly."""

    def read(self) -> AbstractContextManager[Session]:
        """A transaction that sees one moment of the tables."""
        ...

    def write(self) -> AbstractContextManager[Session]:
        """A transaction that is kept for good when the block has ended, or not at all."""
        ...

    def wipe(self) -> None:
        """Take what was deleted out of the files as well, as far as it is ours to do."""
        ...

    def close(self) -> None:
        """Close every connection; no other thread may be inside a transaction."""
        ...


class LocalDatabase:
    """A practice's file that is there and up to date (see ``local_file.ready``), open for use."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.where = str(file)
        self.look_only = False
        self._database = Database(file, PRAGMAS)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction that sees one moment of the file. Only fetch and decode inside."""
        with told(), self._database.read() as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that is on the disk when the block has ended, or not at all."""
        with told(), self._database.write() as session:
            yield session

    def wipe(self) -> None:
        """Write the file anew and empty its log."""
        # Where another window reads just now, the deleted pages are zeros already, and the log
        # goes with the last window.
        with suppress(PracticeBusy), told():
            self._database.compact()

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()


@contextmanager
def told() -> Iterator[None]:
    """Turn what the record's functions say about a file into the practice's own errors."""
    try:
        yield
    except RecordError as error:
        raise of_record(error) from error


def of_record(error: RecordError) -> PracticeError:
    """The practice's error for one of the record's."""
    match error:
        case RecordDamaged(file=Path() as file):
            return PracticeDamaged(file, error.what)
        case RecordFromNewerVersion():
            return PracticeFromNewerVersion(str(error.file), error.revision)
        case RecordUnwritable():
            return PracticeUnwritable(error.why)
        case RecordBusy():
            return PracticeBusy()
        case RecordReadOnly():
            return PracticeReadOnly()
        case _:
            return PracticeError(error.sentence)
