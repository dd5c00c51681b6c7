"""Writes a record into another file with another key, or none, and proves that it is the same."""

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coach.record.database import BUSY_TIMEOUT_S, told
from coach.record.errors import RecordDamaged
from coach.record.seal import connecting
from coach.record.seal.progress import CHECKED, COMPARED, READ, WRITTEN, Progress, size_of

if TYPE_CHECKING:
    from coach.record.seal.key import Key

_TELL_AFTER_BYTES = 256 * 1024
_NUMBERS = ("application_id", "user_version")


def export(
    source: Path,
    from_key: "Key | None",
    draft: Path,
    to_key: "Key | None",
    progress: Progress | None = None,
) -> None:
    """Fill the empty ``draft`` with one moment of ``source``, log included, as one file.

    ``None`` is a file in the clear. Raises RecordDamaged where the two differ in the end,
    TurningStopped, and what the drivers raise (see ``database.told``).
    """
    progress, size = progress or Progress(), size_of(source)
    with told(source):
        with closing(opened(source, from_key)) as taken:
            progress.begin(READ, size)
            taken.execute("BEGIN")
            before = content_of(taken, progress.advance)
            taken.execute("ROLLBACK")
            progress.begin(WRITTEN, size)
            spec = "" if to_key is None else to_key.spec
            taken.execute("ATTACH ? AS sealed KEY ?", (str(draft), spec))
            taken.execute("BEGIN")
            with progress.watching(taken, growing=draft):
                taken.execute("SELECT sqlcipher_export('sealed')").fetchall()
            for number in _NUMBERS:
                value = taken.execute(f"PRAGMA main.{number}").fetchone()[0]
                taken.execute(f"PRAGMA sealed.{number} = {value}")
            taken.execute("COMMIT")
            taken.execute("DETACH sealed")
        progress.begin(COMPARED, size)
        with closing(opened(draft, to_key)) as given:
            if content_of(given, progress.advance) != before:
                raise RecordDamaged(source, "parts of it are missing or overwritten")


def require_whole(file: Path, key: "Key | None", progress: Progress | None = None) -> None:
    """Raises RecordDamaged where anything is wrong with a file that has no log, TurningStopped."""
    progress = progress or Progress()
    progress.begin(CHECKED, size_of(file))
    with (
        told(file),
        closing(connecting.connect_with(key, file, "mode=ro&immutable=1")) as looked,
        progress.watching(looked),
    ):
        sound = looked.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
        if key is not None:
            sound = sound and not looked.execute("PRAGMA cipher_integrity_check").fetchall()
        if not sound or looked.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise RecordDamaged(file, "parts of it are missing or overwritten")


def content_of(
    connection: sqlite3.Connection, tell: Callable[[int], None] = lambda _more_bytes: None
) -> str:
    """A digest of all that a record says, whatever the order and place of its pages.

    ``tell`` hears from time to time how many more bytes were read, roughly.
    """
    digest, unsaid = hashlib.sha256(), 0
    definitions = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    ).fetchall()
    digest.update(repr(definitions).encode())
    for kind, name, _, _ in definitions:
        if kind != "table":
            continue
        columns = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
        keyed = [column for column in columns if column[5]] or columns
        order = ", ".join(f'"{column[1]}"' for column in keyed)
        for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY {order}'):
            digest.update(repr(row).encode("utf-8", "surrogatepass"))
            unsaid += _bytes_of(row)
            if unsaid >= _TELL_AFTER_BYTES:
                tell(unsaid)
                unsaid = 0
    tell(unsaid)
    return digest.hexdigest()


def _bytes_of(row: tuple[Any, ...]) -> int:
    return sum(len(value) if isinstance(value, str | bytes) else 8 for value in row)


def opened(file: Path, key: "Key | None") -> sqlite3.Connection:
    """A connection by SQLCipher, which also reads and writes files in the clear."""
    driver = connecting.sqlcipher()
    connection: sqlite3.Connection = driver.connect(
        f"{file.as_uri()}?mode=rw", uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None
    )
    if key is not None:
        return connecting.set_up(connection, key)
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection
