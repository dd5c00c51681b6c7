"""Lets go of old records that were put aside, once all that they hold is in the record as well.

The newest stay whatever they hold, and so do those of the last months. An older one that is
damaged, that another passphrase opens, or that has a single thing that the record has not, stays
for good: only a person deletes the only copy of something.
"""

import re
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import date, timedelta
from pathlib import Path

from coach.record import place, replacing
from coach.record.database import BUSY_TIMEOUT_S, told
from coach.record.errors import RecordError
from coach.record.schema import Base, CareRow, CorrectionRow, EventRow, PoseTrack, SessionRun
from coach.record.seal import connecting, unlocked

NEWEST = 3
"""So many always stay."""
AGE = timedelta(days=90)
"""For so long each stays."""

_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})T\d{2}-\d{2}-\d{2}(?:-\d+)?")
_FILES = {f"{place.DATABASE_NAME}{part}" for part in ("", "-wal", "-shm")} | {
    unlocked.KEY_FILE_NAME
}
# The other tables are worked out from these; settings are no part of what was done.
_HELD = tuple(
    Base.metadata.tables[kind.__tablename__]
    for kind in (SessionRun, EventRow, PoseTrack, CareRow, CorrectionRow)
)
# Where an import came in between, the same entry has another number.
_MOVES = {CareRow.__tablename__: {"number"}, CorrectionRow.__tablename__: {"number"}}
# A session that was running then may have ended since.
_ENDS = {"ended_at", "completed", "abandoned_at"}


def thin(data: Path, today: date) -> list[Path]:
    """Delete the folders in ``aside`` that have become needless, and say which.

    The record may be open. What cannot be looked at or deleted stays; nothing is raised for it.
    """
    dropped = []
    for folder in _old_ones(data, today):
        with suppress(RecordError, OSError, *connecting.errors()):
            if _is_needless(data, folder):
                shutil.rmtree(folder)
                dropped.append(folder)
    return dropped


def _old_ones(data: Path, today: date) -> list[Path]:
    """Those beyond the newest ones that are old enough, the oldest first."""
    found = []
    with suppress(OSError):
        for one in replacing.aside_folder(data).iterdir():
            match = _NAME.fullmatch(one.name)
            if match is not None and one.is_dir() and not one.is_symlink():
                found.append((match[1], one.name, one))
    return [one for day, _, one in sorted(found)[:-NEWEST] if date.fromisoformat(day) < today - AGE]


def _is_needless(data: Path, folder: Path) -> bool:
    if not {one.name for one in folder.iterdir()} <= _FILES:
        return False
    record, aside = place.database_file(data), place.database_file(folder)
    key = unlocked.key_of(record)
    if not aside.exists() or unlocked.key_of(aside) != key:
        return False
    log = aside.with_name(f"{aside.name}-wal")
    access = "mode=ro" if log.exists() else "mode=ro&immutable=1"
    attach = "ATTACH ? AS aside" if key is None else "ATTACH ? AS aside KEY ?"
    given = (f"{aside.as_uri()}?{access}", *(() if key is None else (key.spec,)))
    looks = connecting.connect(record, "mode=ro", timeout=BUSY_TIMEOUT_S, isolation_level=None)
    with told(record), closing(looks) as looked:
        looked.execute(attach, given)
        looked.execute("BEGIN")
        return _is_whole(looked) and not any(_has_more(looked, table.name) for table in _HELD)


def _is_whole(looked: sqlite3.Connection) -> bool:
    return looked.execute("PRAGMA aside.integrity_check(1)").fetchone() == ("ok",) and bool(
        _columns(looked, "aside", SessionRun.__tablename__)
    )


def _has_more(looked: sqlite3.Connection, table: str) -> bool:
    """Whether anything in this table of the one put aside is not in the record, or otherwise."""
    there = _columns(looked, "aside", table)
    if not there:
        # A record of an early version does not have it.
        return False
    here = _columns(looked, "main", table)
    if not set(there) <= set(here):
        return True
    keys = [name for name, is_key in here.items() if is_key]
    same = " AND ".join(f'm."{name}" = a."{name}"' for name in keys)
    differs = " OR ".join(
        f'(a."ended_at" IS NOT NULL AND a."{name}" IS NOT m."{name}")'
        if table == SessionRun.__tablename__ and name in _ENDS
        else f'a."{name}" IS NOT m."{name}"'
        for name in there
        if name not in _MOVES.get(table, ())
    )
    query = f'SELECT 1 FROM aside."{table}" a LEFT JOIN main."{table}" m ON {same} WHERE {differs}'
    return looked.execute(f"{query} LIMIT 1").fetchone() is not None


def _columns(looked: sqlite3.Connection, schema: str, table: str) -> dict[str, bool]:
    """The columns of a table, and which of them make its key."""
    rows = looked.execute(f'PRAGMA {schema}.table_info("{table}")').fetchall()
    return {row[1]: bool(row[5]) for row in rows}
