"""Makes a whole record of a damaged one: what can be read of it, and what the newest backup adds.

The damaged file stays aside as it was. A record only ever grows until it is erased, and erasing
takes the backups with it: so a row that a backup has and the damaged file lost belongs to it.
"""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Table

from coach.record import backup, migrate, opening, place, replacing
from coach.record.database import COMMON_PRAGMAS, Database, told
from coach.record.errors import RecordDamaged, RecordUnwritable
from coach.record.salvage import Salvage
from coach.record.schema import REVISION, Base, CareRow, CorrectionRow
from coach.record.seal import connecting, unlocked


@dataclass(frozen=True, slots=True)
class Repaired:
    """``sessions`` and ``entries`` are there now; ``backup`` is the day of the copy that helped.

    ``aside`` is the folder with the damaged file.
    """

    sessions: int
    entries: int
    backup: date | None
    aside: Path


@dataclass(frozen=True, slots=True)
class Restored:
    """``sessions`` are there now, of the copy of ``day``; what was there before is in ``aside``."""

    sessions: int
    day: date
    aside: Path


def repair(data: Path, at: datetime) -> Repaired:
    """Put in the record's place what can be read of it, with the newest good backup.

    Nobody may have the record open. Raises RecordDamaged where nothing can be read and there is
    no backup, RecordUnwritable, RecordBusy; the record is then as it was.
    """
    helper = backup.latest_good(data)
    with _Replacement(data, at) as replacement:
        draft = replacement.draft("repaired.db")
        rows = _salvaged(replacement, draft)
        if helper is None and not rows:
            raise RecordDamaged(place.database_file(data), "it holds no exercise record")
        if helper is not None:
            helping = replacement.draft("helping.db")
            backup.copy(helper.file, helping)
            _take_over(helping, draft)
        _mend_references(draft)
        holds = replacement.done(draft)
    return Repaired(
        holds.sessions, holds.entries, helper.day if helper else None, replacement.aside
    )


def restore(data: Path, chosen: backup.Backup, at: datetime) -> Restored:
    """Put ``chosen`` in the record's place; what was there is kept aside.

    Nobody may have the record open. Raises RecordDamaged where the copy is not whole,
    RecordUnwritable, RecordBusy; the record is then as it was.
    """
    with _Replacement(data, at) as replacement:
        draft = replacement.draft("restored.db")
        backup.copy(chosen.file, draft)
        holds = replacement.done(draft)
    return Restored(holds.sessions, chosen.day, replacement.aside)


def begin_anew(data: Path, at: datetime) -> Path:
    """Put an empty record in the place of a damaged one, and say where that is kept.

    Nobody may have the record open. Raises RecordUnwritable, RecordBusy.
    """
    with _Replacement(data, at) as replacement:
        draft = replacement.draft("empty.db")
        opening.upgrade(draft)
        replacement.done(draft)
    return replacement.aside


class _Replacement:
    """The record copied aside, and drafts beside that copy, of which one may take its place.

    What is not used is taken away in the end; the copy too, where the record has stayed.
    """

    def __init__(self, data: Path, at: datetime) -> None:
        self.data = data
        self.aside = replacing.set_aside(data, at)
        self._drafts: list[Path] = []

    def draft(self, name: str) -> Path:
        """A new empty file for a draft."""
        made = place.new_private_file(beside=self.aside / name)
        self._drafts.append(made)
        return made

    def done(self, draft: Path) -> backup.Checked:
        """Check ``draft`` and put it in the record's place."""
        opening.as_one_file(draft)
        holds = backup.check(draft)
        replacing.replace(self.data, draft)
        return holds

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for made in self._drafts:
            for part in ("", "-wal", "-shm", "-journal"):
                made.with_name(made.name + part).unlink(missing_ok=True)
        if error is not None and not replacing.is_under_way(self.data):
            shutil.rmtree(self.aside, ignore_errors=True)


def _salvaged(replacement: _Replacement, draft: Path) -> int:
    """Fill ``draft`` with what can be read; the answer is the number of rows."""
    damaged = replacement.aside / place.DATABASE_NAME
    model, work = replacement.draft("model.db"), replacement.draft("work.db")
    opening.upgrade(model)
    opening.as_one_file(model)
    rows = 0
    try:
        if not damaged.exists():
            opening.upgrade(draft)
            return 0
        salvage = _salvage(damaged, work, model)
    except OSError as error:
        raise RecordUnwritable(damaged, place.why_not(error)) from error
    try:
        said = salvage.revision()
        _upgrade_to(draft, said if said in migrate.known() else REVISION)
        with told(draft), closing(connecting.connect(draft, isolation_level=None)) as given:
            given.execute("BEGIN IMMEDIATE")
            for table in Base.metadata.sorted_tables:
                rows += _fill(given, table, salvage)
            given.execute("COMMIT")
    finally:
        salvage.close()
    opening.upgrade(draft)
    return rows


def _salvage(damaged: Path, work: Path, model: Path) -> Salvage:
    key = unlocked.key_of(damaged)
    if key is not None:
        # Only once a record is sealed is its key made.
        from coach.record.seal.pages import plain_pages  # noqa: PLC0415

        return Salvage.of_pages(plain_pages(damaged, key), plain_pages(model, key))
    for part in ("", "-wal"):
        source = damaged.with_name(damaged.name + part)
        if source.exists():
            shutil.copyfile(source, work.with_name(work.name + part))
    return Salvage.of_file(work, model)


def _upgrade_to(draft: Path, revision: str) -> None:
    database = Database(draft, COMMON_PRAGMAS)
    try:
        with database.migration() as connection:
            migrate.upgrade(connection, revision)
    finally:
        database.close()


def _fill(given: sqlite3.Connection, table: Table, salvage: Salvage) -> int:
    takes = {row[1] for row in given.execute(f"PRAGMA table_info({table.name})")}
    rows = 0
    for row in salvage.rows(table):
        known = {name: value for name, value in row.items() if name in takes}
        names, marks = ", ".join(known), ", ".join("?" * len(known))
        # A value that the table's rules refuse is spoilt; a key twice is the same row again.
        query = f"INSERT OR IGNORE INTO {table.name} ({names}) VALUES ({marks})"
        rows += given.execute(query, tuple(known.values())).rowcount
    return rows


def _take_over(source: Path, draft: Path) -> None:
    """Add the rows of ``source`` that ``draft`` does not have, both of any revision of ours."""
    opening.upgrade(source)
    opening.as_one_file(source)
    with told(draft), closing(connecting.connect(draft, isolation_level=None)) as given:
        given.execute("ATTACH ? AS helper", (str(source),))
        given.execute("BEGIN IMMEDIATE")
        for table in Base.metadata.sorted_tables:
            names = ", ".join(column.name for column in table.columns)
            given.execute(
                f"INSERT OR IGNORE INTO main.{table.name} ({names}) "
                f"SELECT {names} FROM helper.{table.name}"
            )
        for counted in (CareRow, CorrectionRow):
            table = Base.metadata.tables[counted.__tablename__]
            # Taken over in another order since, a row may find its number given away.
            names = ", ".join(column.name for column in table.columns)
            moved = names.replace("number", f"number + (SELECT max(number) FROM main.{table.name})")
            given.execute(
                f"INSERT INTO main.{table.name} ({names}) SELECT {moved} FROM helper.{table.name} "
                f"WHERE id NOT IN (SELECT id FROM main.{table.name})"
            )
        given.execute("COMMIT")
        given.execute("DETACH helper")


_PLACEHOLDERS = """
INSERT INTO session_run (id, started_at, ended_at, completed, plan, source)
SELECT session_id, min(at), max(at), 0, '{}', 'unknown' FROM event
WHERE session_id NOT IN (SELECT id FROM session_run) GROUP BY session_id
"""
_WITHOUT_SESSION = "session_id NOT IN (SELECT id FROM session_run)"
_WITHOUT_SET = (
    "NOT EXISTS (SELECT 1 FROM set_run WHERE set_run.session_id = {0}.session_id "
    "AND set_run.number = {0}.{1})"
)
_MENDS = (
    _PLACEHOLDERS,
    *(
        f"DELETE FROM {table} WHERE {_WITHOUT_SESSION}"
        for table in ("set_run", "answer", "correction")
    ),
    f"DELETE FROM set_figures WHERE {_WITHOUT_SET.format('set_figures', 'number')}",
    f"DELETE FROM pose_track WHERE {_WITHOUT_SET.format('pose_track', 'set_run_number')}",
    "UPDATE event SET set_run_number = NULL WHERE set_run_number IS NOT NULL AND "
    + _WITHOUT_SET.format("event", "set_run_number"),
)


def _mend_references(draft: Path) -> None:
    """Events outlive the rows that they add up to: a session without its row gets one again."""
    with told(draft), closing(connecting.connect(draft, isolation_level=None)) as given:
        given.execute("BEGIN IMMEDIATE")
        for mend in _MENDS:
            given.execute(mend)
        given.execute("COMMIT")
