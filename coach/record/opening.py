"""Makes sure that the record file can be used: made if new, upgraded if old, else refused.

A record that is damaged or newer is not touched, and nothing is ever created in its place: a new
file is written under another name and takes its own only when it is whole. So an empty or half
written ``coach.db`` is always damage, never a first start that was cut off.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from coach.record import migrate, place
from coach.record.database import BUSY_TIMEOUT_S, COMMON_PRAGMAS, Database, told
from coach.record.errors import RecordDamaged, RecordFromNewerVersion, RecordUnwritable


def ready(folder: Path) -> Path:
    """The database file in ``folder``, there and of this version's schema.

    Raises RecordDamaged, RecordFromNewerVersion, RecordUnwritable, RecordBusy.
    """
    place.make_private_folder(folder)
    file = place.database_file(folder)
    if not file.exists():
        _create(file)
    revision = stored_revision(file)
    if revision != migrate.head():
        if revision not in migrate.known():
            raise RecordFromNewerVersion(file, revision)
        _upgrade(file)
    place.make_private_file(file)
    return file


def stored_revision(file: Path) -> str:
    """The schema revision of an existing file, read without changing a byte of it.

    Raises RecordDamaged, RecordUnwritable, RecordBusy.
    """
    # Without a log beside it a file can be read as it is; SQLite would else create the log.
    alone = "" if _log(file).exists() else "&immutable=1"
    uri = f"{file.as_uri()}?mode=ro{alone}"
    try:
        with told(file), closing(sqlite3.connect(uri, uri=True, timeout=BUSY_TIMEOUT_S)) as looked:
            rows = looked.execute("SELECT version_num FROM alembic_version").fetchall()
    except sqlite3.Error as error:
        raise RecordDamaged(file, "it holds no exercise record") from error
    if len(rows) != 1 or not isinstance(rows[0][0], str):
        raise RecordDamaged(file, "it does not say which version wrote it")
    return rows[0][0]


def _create(file: Path) -> None:
    # SQLite would take the left-over log for the new file's own.
    if _log(file).exists():
        raise RecordDamaged(file, "the file is gone and only its log is left")
    draft = place.new_private_file(beside=file)
    try:
        _upgrade(draft)
        _publish(draft, file)
    except OSError as error:
        raise RecordUnwritable(file, place.why_not(error)) from error
    finally:
        draft.unlink(missing_ok=True)


def _upgrade(file: Path) -> None:
    database = Database(file, COMMON_PRAGMAS)
    try:
        with database.migration() as connection:
            migrate.upgrade(connection)
    finally:
        database.close()


def _publish(draft: Path, file: Path) -> None:
    """Give ``draft`` its name, unless another start of the app was quicker."""
    try:
        os.link(draft, file)
    except FileExistsError:
        return
    except OSError:
        # A disk without hard links, such as a memory stick.
        if file.exists():
            return
        draft.rename(file)
    if os.name == "posix":
        _make_name_durable(file)


def _make_name_durable(file: Path) -> None:
    handle = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _log(file: Path) -> Path:
    return file.with_name(f"{file.name}-wal")
