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

from coach.record.errors import (
    RecordBusy,
    RecordDamaged,
    RecordError,
    RecordLocked,
    RecordUnwritable,
)
from coach.record.seal import connecting, unlocked

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

    # Never mode=rwc: a file that has gone is an error, never a new empty record.
    def __init__(
        self, file: Path, pragmas: tuple[str, ...] = USE_PRAGMAS, access: str = "mode=rw"
    ) -> None:
        """``access`` is how the file is opened, as https://sqlite.org/uri.html has it.

        Raises RecordLocked.
        """
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
        cause = error.orig if isinstance(error.orig, connecting.errors()) else None
        typed = cause and typed_error(file, cause)
        if not typed:
            raise
        raise typed from error
    except UnicodeDecodeError as error:
        # The driver cannot even read the message, which quotes a name from the file.
        raise RecordDamaged(file, "a text in it cannot be read") from error
    except connecting.errors() as error:
        typed = typed_error(file, error)
        if not typed:
            raise
        raise typed from error


def typed_error(file: Path, error: BaseException) -> RecordError | None:
    """The record's error for one of SQLite's or SQLCipher's, None where it is a fault of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    # The low byte is the kind; the rest is detail.
    match code and code & 0xFF:
        case sqlite3.SQLITE_NOTADB:
            return _locked_or_damaged(file)
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


def _locked_or_damaged(file: Path) -> RecordError:
    """To SQLite a sealed record is no database."""
    has_key_file = file.with_name(unlocked.KEY_FILE_NAME).exists()
    if not unlocked.is_known(file) and (has_key_file or unlocked.looks_sealed(file)):
        return RecordLocked(file)
    return RecordDamaged(file, "it is not a database")


def _engine(file: Path, pragmas: tuple[str, ...], access: str) -> Engine:
    key = unlocked.key_of(file)
    engine = create_engine(
        "sqlite://",
        module=connecting.driver(key),
        creator=_connector(pragmas, partial(connecting.connect_with, key, file, access)),
        poolclass=QueuePool,
        json_serializer=partial(json.dumps, allow_nan=False),
    )
    event.listen(engine, "begin", _begin)
    return engine


def _connector(
    pragmas: tuple[str, ...], connect: Callable[..., sqlite3.Connection]
) -> Callable[[], sqlite3.Connection]:
    def connected() -> sqlite3.Connection:
        connection = connect(timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
        try:
            for pragma in pragmas:
                connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()
            raise
        return connection

    return connected


def _begin(connection: Connection) -> None:
    # The driver would begin late and always deferred; two writers that both read first would
    # then fail at once instead of waiting for each other.
    options: dict[str, Any] = dict(connection.get_execution_options())
    connection.exec_driver_sql(options.get(_BEGIN, "BEGIN"))
