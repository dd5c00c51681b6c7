"""Opens a connection to a record, with SQLCipher where it is sealed and plain SQLite where not.

SQLCipher is imported for the first sealed record: who has no passphrase never waits for it.
"""

# ruff: noqa: PLC0415

import sqlite3
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

from coach.record.errors import SealingMissing
from coach.record.seal import unlocked

if TYPE_CHECKING:
    from coach.record.seal.key import Key

_SQLCIPHER = "sqlcipher3.dbapi2"
_SEALED_PRAGMAS = (
    # It would tell the terminal of each page that it cannot read; we say it in words.
    "cipher_log_level = NONE",
    # Nothing of a sealed record goes to a temporary file.
    "temp_store = MEMORY",
)


def connect(file: Path, query: str = "mode=rw", **given: Any) -> sqlite3.Connection:
    """A connection to ``file``, which exists; ``query`` is as https://sqlite.org/uri.html has it.

    ``given`` is what ``sqlite3.connect`` takes. Raises sqlite3.Error, that of SQLCipher, or
    RecordLocked.
    """
    return connect_with(unlocked.key_of(file), file, query, **given)


def connect_with(
    key: "Key | None", file: Path, query: str = "mode=rw", **given: Any
) -> sqlite3.Connection:
    """As ``connect``, with ``key``, or None for a file in the clear."""
    uri = f"{file.as_uri()}?{query}"
    if key is None:
        plain: sqlite3.Connection = sqlite3.connect(uri, uri=True, **given)
        return plain
    return set_up(sqlcipher().connect(uri, uri=True, **given), key)


def set_up(connection: Any, key: "Key") -> sqlite3.Connection:
    """Give a new connection of SQLCipher its key."""
    try:
        connection.execute(f'PRAGMA key = "{key.spec}"')
        for pragma in _SEALED_PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return cast(sqlite3.Connection, connection)


def driver(key: "Key | None") -> ModuleType:
    """The DB-API module for files with ``key``."""
    return sqlite3 if key is None else sqlcipher()


def sqlcipher() -> Any:
    """The DB-API module of SQLCipher, which reads and writes files in the clear as well.

    Raises SealingMissing.
    """
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise SealingMissing from error
    return dbapi2


def errors() -> tuple[type[Exception], ...]:
    """What the drivers raise that are in use."""
    sealed = sys.modules.get(_SQLCIPHER)
    return (sqlite3.Error,) if sealed is None else (sqlite3.Error, sealed.Error)
