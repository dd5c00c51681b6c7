"""Makes sure that ``practice.db`` can be used: made if new, upgraded if old, else refused.

The rules are the record's (see ``coach.record.opening``): what is damaged or newer is not touched,
and nothing is ever created in its place.
"""

# Alembic takes as long to import as all the rest, and most starts have nothing to upgrade.
# ruff: noqa: PLC0415

import sqlite3
from contextlib import closing
from pathlib import Path

from coach.practice.database import told
from coach.practice.faults import PracticeDamaged, PracticeFromNewerVersion
from coach.practice.schema import REVISION, Base
from coach.record import opening, place, replacing
from coach.record.database import BUSY_TIMEOUT_S, COMMON_PRAGMAS, Database
from coach.record.database import told as told_by_sqlite

FILE_NAME = "practice.db"


def file_of(folder: Path) -> Path:
    """The practice's file in a data folder, whether or not it is there."""
    return folder.absolute() / FILE_NAME


def ready(folder: Path) -> Path:
    """The practice's file in ``folder``, there and of this version's schema.

    Raises PracticeDamaged, PracticeFromNewerVersion, PracticeUnwritable, PracticeBusy.
    """
    file = file_of(folder)
    with told():
        place.make_private_folder(folder)
        replacing.finish(file)
        if not file.exists():
            opening.create(file, upgrade)
        opening.remove_drafts(file)
        revision = opening.stored_revision(file)
        if revision != REVISION:
            _upgrade_known(file, revision)
        place.make_private_file(file)
        _require_our_tables(file)
    return file


def upgrade(file: Path) -> None:
    """Bring an existing file, which may be empty, to the schema of this version.

    Raises RecordDamaged, RecordUnwritable, RecordBusy.
    """
    from coach.practice import migrate

    database = Database(file, COMMON_PRAGMAS)
    try:
        with database.migration() as connection:
            migrate.upgrade(connection)
    finally:
        database.close()


def _upgrade_known(file: Path, revision: str) -> None:
    from coach.practice import migrate

    if revision not in migrate.known():
        raise PracticeFromNewerVersion(str(file), revision)
    upgrade(file)


def _require_our_tables(file: Path) -> None:
    """Another database of ours, such as a record, may have a revision of the same name."""
    # Where nobody has it open, SQLite would make a log only to read the file.
    alone = "" if file.with_name(f"{file.name}-wal").exists() else "&immutable=1"
    uri = f"{file.as_uri()}?mode=ro{alone}"
    query = "SELECT name FROM sqlite_master WHERE type = 'table'"
    with (
        told_by_sqlite(file),
        closing(sqlite3.connect(uri, uri=True, timeout=BUSY_TIMEOUT_S)) as looked,
    ):
        there = {name for (name,) in looked.execute(query)}
    if not there >= set(Base.metadata.tables):
        raise PracticeDamaged(file, "some of its tables are missing")
