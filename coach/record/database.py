"""Connections to one record file: durable, private transactions, and typed errors."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from coach.record.errors import RecordBusy, RecordDamaged, RecordError, RecordUnwritable

BUSY_TIMEOUT_S = 5.0
COMMON_PRAGMAS = (
    "journal_mode = WAL",
    # Each event is to survive a power cut, not only a crash of the app.
    "synchronous = FULL",
    # Without it macOS answers before the disk has written.
    "fullfsync = ON",
)
USE_PRAGMAS = (*COMMON_PRAGMAS, "foreign_keys = ON")

_BEGIN = "coach_begin"
_OTHER_SCHEMA = ("no such ", "has no column", "foreign key mismatch")


class Database:
    """An existing, up-to-date record file (see ``opening.ready``), open for use.

    Any thread may use it: each transaction takes a connection of its own from a pool. A reader
    never waits for a writer; a writer waits for another for up to ``BUSY_TIMEOUT_S`` seconds.
    """

    def __init__(
        self, file: Path, pragmas: tuple[str, ...] = USE_PRAGMAS, access: str = "mode=rw"
    ) -> None:
        """``access`` is how the file is opened, as https://sqlite.org/uri.html has it."""
        self.file = file
        self._engine: Engine | None = _engine(file, pragmas, access)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction that sees one moment of the record.

        Only fetch and decode inside: a value that cannot be read is taken for damage of the
        file. Raises RecordDamaged, RecordUnwritable, RecordBusy.
        """
        try:
            with self._transaction("BEGIN") as connection, Session(connection) as session:
                yield session
        except (ValueError, TypeError) as error:
            raise RecordDamaged(self.file, "a value in it cannot be read") from error

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that is on the disk when the block has ended, or not at all.

        Raises RecordDamaged, RecordUnwritable, RecordBusy.
        """
        with self._transaction("BEGIN IMMEDIATE") as connection, Session(connection) as session:
            yield session
            session.flush()

    @contextmanager
    def migration(self) -> Iterator[Connection]:
        """The bare connection of a writing transaction, for a change of the schema."""
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    def compact(self) -> None:
        """Write the file anew without what was deleted from it, and empty its log.

        Raises RecordDamaged, RecordUnwritable, RecordBusy.
        """
        if self._engine is None:
            raise RuntimeError("the record is closed")
        with told(self.file), closing(self._engine.raw_connection()) as connection:
            # Outside any transaction, as SQLite demands.
            connection.cursor().execute("VACUUM").close()
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").close()

    def close(self) -> None:
        """Close every connection; no other thread may be inside a transaction."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Connection]:
        if self._engine is None:
            raise RuntimeError("the record is closed")
        with (
            told(self.file),
            self._engine.connect().execution_options(**{_BEGIN: begin}) as connection,
            connection.begin(),
        ):
            yield connection


@contextmanager
def told(file: Path) -> Iterator[None]:
    """Turn what SQLite says about ``file`` into the record's own errors."""
    try:
        yield
    except DBAPIError as error:
        cause = error.orig if isinstance(error.orig, sqlite3.Error) else None
        typed = cause and typed_error(file, cause)
        if not typed:
            raise
        raise typed from error
    except UnicodeDecodeError as error:
        # The driver cannot even read the message, which quotes a name from the file.
        raise RecordDamaged(file, "a text in it cannot be read") from error
    except sqlite3.Error as error:
        typed = typed_error(file, error)
        if not typed:
            raise
        raise typed from error


def typed_error(file: Path, error: sqlite3.Error) -> RecordError | None:
    """The record's error for one of SQLite's, None where it is a fault of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    # The low byte is the kind; the rest is detail.
    match code and code & 0xFF:
        case sqlite3.SQLITE_NOTADB:
            return RecordDamaged(file, "it is not a database")
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_FORMAT:
            return RecordDamaged(file, "parts of it are missing or overwritten")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return RecordBusy(file)
        case sqlite3.SQLITE_FULL:
            return RecordUnwritable(file, "the disk is full")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return RecordUnwritable(file, "the file can only be read")
        case sqlite3.SQLITE_CANTOPEN:
            return RecordUnwritable(file, "the file cannot be opened")
        case sqlite3.SQLITE_IOERR:
            return RecordUnwritable(file, "the disk reported an error")
        case sqlite3.SQLITE_ERROR if any(words in str(error) for words in _OTHER_SCHEMA):
            # Our statements fit the schema that the file says it has.
            return RecordDamaged(file, "some of its tables are missing")
        case None if "decode" in str(error):
            return RecordDamaged(file, "a text in it cannot be read")
        case _:
            return None


def _engine(file: Path, pragmas: tuple[str, ...], access: str) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=_connector(file, pragmas, access),
        poolclass=QueuePool,
        json_serializer=partial(json.dumps, allow_nan=False),
    )
    event.listen(engine, "begin", _begin)
    return engine


def _connector(
    file: Path, pragmas: tuple[str, ...], access: str
) -> Callable[[], sqlite3.Connection]:
    # Never mode=rwc: a file that has gone is an error, never a new empty record.
    uri = f"{file.as_uri()}?{access}"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            uri, uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
        )
        try:
            for pragma in pragmas:
                connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()
            raise
        return connection

    return connect


def _begin(connection: Connection) -> None:
    # The driver would begin late and always deferred; two writers that both read first would
    # then fail at once instead of waiting for each other.
    options: dict[str, Any] = dict(connection.get_execution_options())
    connection.exec_driver_sql(options.get(_BEGIN, "BEGIN"))
