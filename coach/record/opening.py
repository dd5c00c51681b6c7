"""Makes sure that the record file can be used: made if new, upgraded if old, else refused.

A record that is damaged or newer is not touched, and nothing is ever created in its place: a new
file is written under another name and takes its own only when it is whole. So an empty or half
written ``coach.db`` is always damage, never a first start that was cut off.
"""

# Alembic takes as long to import as all the rest, and most starts have nothing to upgrade.
# ruff: noqa: PLC0415

import os
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from coach.record import place, replacing
from coach.record.database import BUSY_TIMEOUT_S, COMMON_PRAGMAS, Database, told
from coach.record.errors import (
    RecordBusy,
    RecordDamaged,
    RecordError,
    RecordFromNewerVersion,
    RecordUnwritable,
)
from coach.record.schema import REVISION
from coach.record.seal import connecting, unlocked

# https://sqlite.org/fileformat2.html#the_database_header
_HEADER_SIZE = 100
_PAGE_SIZE = slice(16, 18)


def ready(folder: Path) -> Path:
    """The database file in ``folder``, there and of this version's schema.

    Raises RecordDamaged, RecordLocked, RecordFromNewerVersion, RecordUnwritable, RecordBusy.
    """
    place.make_private_folder(folder)
    file = place.database_file(folder)
    replacing.finish(file)
    if not file.exists():
        create(file, upgrade)
    remove_drafts(file)
    revision = stored_revision(file)
    if revision != REVISION:
        _upgrade_known(file, revision)
    place.make_private_file(file)
    return file


def stored_revision(file: Path) -> str:
    """The schema revision of an existing file, read without changing a byte of it.

    Raises RecordDamaged, RecordUnwritable, RecordBusy.
    """
    access = "mode=ro"
    key = unlocked.key_of(file)
    if not _log(file).exists():
        _require_whole_pages(file, sealed=key is not None)
        # SQLite would else create the log only to read the file.
        access += "&immutable=1"
    looks = partial(connecting.connect_with, key, file, access, timeout=BUSY_TIMEOUT_S)
    try:
        with told(file), closing(looks()) as looked:
            rows = looked.execute("SELECT version_num FROM alembic_version").fetchall()
    except connecting.errors() as error:
        raise RecordDamaged(file, "it holds no exercise record") from error
    if len(rows) != 1 or not isinstance(rows[0][0], str):
        raise RecordDamaged(file, "it does not say which version wrote it")
    return rows[0][0]


def _require_whole_pages(file: Path, *, sealed: bool) -> None:
    """SQLite takes a cut-off last page for zeros, which may pass for an empty table."""
    try:
        with file.open("rb") as opened:
            header = opened.read(_HEADER_SIZE)
        size = file.stat().st_size
    except OSError as error:
        raise RecordUnwritable(file, place.why_not(error)) from error
    page_size = unlocked.PAGE_BYTES if sealed else int.from_bytes(header[_PAGE_SIZE], "big")
    if not sealed and not header.startswith(unlocked.MAGIC):
        # Left to SQLite to say: there is no size of a page to go by.
        page_size = 0
    if size == 0:
        raise RecordDamaged(file, "it is empty")
    # 1 stands for 65536, and divides every size: such a file is left to SQLite.
    if page_size and size % page_size:
        raise RecordDamaged(file, "its end is missing")


def create(file: Path, fill: Callable[[Path], None]) -> None:
    """Make ``file``, which is not there, of what ``fill`` makes of an empty one.

    Raises RecordDamaged, RecordUnwritable, RecordBusy.
    """
    # SQLite would take the left-over log for the new file's own.
    if _log(file).exists():
        raise RecordDamaged(file, "the file is gone and only its log is left")
    draft = place.new_private_file(beside=file)
    try:
        fill(draft)
        _empty_log(draft)
        _publish(draft, file)
    except OSError as error:
        raise RecordUnwritable(file, place.why_not(error)) from error
    except RecordError:
        # Another start that was quicker has removed our draft: its record is there.
        if not file.exists():
            raise
    finally:
        for part in ("", "-wal", "-shm"):
            draft.with_name(draft.name + part).unlink(missing_ok=True)


def _upgrade_known(file: Path, revision: str) -> None:
    from coach.record import migrate

    if revision not in migrate.known():
        raise RecordFromNewerVersion(file, revision)
    upgrade(file)


def upgrade(file: Path) -> None:
    """Bring an existing file, which may be empty, to the schema of this version.

    Raises RecordDamaged, RecordUnwritable, RecordBusy.
    """
    from coach.record import migrate

    database = Database(file, COMMON_PRAGMAS)
    try:
        with database.migration() as connection:
            migrate.upgrade(connection)
    finally:
        database.close()


def as_one_file(file: Path) -> None:
    """Take the log of ``file`` into it, and leave it without one until it is opened for use.

    Raises RecordDamaged, RecordUnwritable, RecordBusy.
    """
    with told(file), closing(connecting.connect(file, timeout=BUSY_TIMEOUT_S)) as opened:
        if opened.execute("PRAGMA journal_mode = DELETE").fetchone() != ("delete",):
            raise RecordBusy(file)


def _empty_log(draft: Path) -> None:
    """Closing takes the log in as well, but does not tell where the disk refused."""
    with told(draft), closing(connecting.connect(draft, timeout=BUSY_TIMEOUT_S)) as opened:
        opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if _log(draft).exists():
        raise RecordUnwritable(draft, "the disk reported an error")


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
    replacing.make_name_durable(file)


def remove_drafts(file: Path) -> None:
    """Drafts are left by starts that were cut off; once the record is there they mean nothing."""
    for draft in file.parent.glob(f"{file.name}.*.new*"):
        # One that is still being written is closed to us on some systems.
        with suppress(OSError):
            draft.unlink()


def _log(file: Path) -> Path:
    return file.with_name(f"{file.name}-wal")
