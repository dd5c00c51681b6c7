"""Copies of the record, one a day, each opened and checked before it counts; old ones thin out.

A copy is one file in a private folder beside the record. SQLite's own backup takes it from one
moment of the record while others read and write: in its log mode nobody waits for a reader
(https://sqlite.org/backup.html, https://sqlite.org/wal.html#concurrency).
"""

import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from coach.record import opening, place, replacing
from coach.record.database import BUSY_TIMEOUT_S, told
from coach.record.errors import RecordDamaged, RecordError, RecordUnwritable
from coach.record.seal import connecting, unlocked
from coach.record.seal.exporting import export

FOLDER_NAME = "backups"
DAYS, WEEKS, MONTHS = 7, 4, 12
"""How many days, weeks and months keep their newest copy."""

_NAME = re.compile(r"coach-(\d{4}-\d{2}-\d{2})\.db")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy in the folder: the local date it is of, and its size on the disk in bytes."""

    file: Path
    day: date
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Checked:
    """What a whole record holds, as it was counted when it was checked."""

    revision: str
    sessions: int
    events: int
    entries: int


def folder_of(data: Path) -> Path:
    """Where the copies of the record in ``data`` are, whether or not there are any."""
    return data.absolute() / FOLDER_NAME


def listed(data: Path) -> list[Backup]:
    """The copies there are, newest first; a file of another name is none of them."""
    found = []
    try:
        files = list(folder_of(data).iterdir())
    except OSError:
        return []
    for file in files:
        match = _NAME.fullmatch(file.name)
        try:
            if match is not None:
                day = date.fromisoformat(match[1])
                found.append(Backup(file, day, file.stat().st_size))
        except (OSError, ValueError):
            continue
    return sorted(found, key=lambda one: one.day, reverse=True)


def is_due(data: Path, today: date) -> bool:
    """Whether there is a record and no copy of ``today``."""
    return place.database_file(data).exists() and all(one.day != today for one in listed(data))


def has_changed(data: Path, today: date) -> bool:
    """Whether the record was written to after the copy of ``today`` was made, or there is none."""
    file = place.database_file(data)
    parts = (file, file.with_name(f"{file.name}-wal"))
    try:
        written = max(part.stat().st_mtime_ns for part in parts if part.exists())
        made = _file_of(data, today).stat().st_mtime_ns
    except (OSError, ValueError):
        return is_due(data, today)
    return written > made


def make(data: Path, today: date) -> Backup:
    """Copy the record, check the copy, give it its name, and let go of what rotation drops.

    A copy of the same day is replaced, at once and only by a whole one. Safe beside readers and
    writers of any process. Raises RecordDamaged, RecordUnwritable, RecordBusy.
    """
    folder = _private_folder(data)
    _remove_drafts(folder)
    file = _file_of(data, today)
    draft = place.new_private_file(beside=file)
    try:
        copy(place.database_file(data), draft)
        check(draft)
        replacing.make_durable(draft)
        draft.replace(file)
        replacing.make_name_durable(file)
    except OSError as error:
        raise RecordUnwritable(file, place.why_not(error)) from error
    finally:
        draft.unlink(missing_ok=True)
    drop_old(data, made=today)
    return Backup(file, today, file.stat().st_size)


def copy(source: Path, draft: Path) -> None:
    """Fill ``draft`` with one moment of ``source``, log included, as a file without a log.

    Raises RecordDamaged, RecordUnwritable, RecordBusy.
    """
    from_key, to_key = unlocked.key_of(source), unlocked.key_of(draft)
    if from_key != to_key:
        # SQLite's backup knows no change of the key.
        export(source, from_key, draft, to_key)
        return
    with (
        told(source),
        closing(connecting.connect_with(from_key, source, timeout=BUSY_TIMEOUT_S)) as taken,
        closing(connecting.connect_with(to_key, draft, timeout=BUSY_TIMEOUT_S)) as given,
    ):
        taken.backup(given)
    # As one file it can be moved and looked at without anything beside it.
    opening.as_one_file(draft)


def check(file: Path) -> Checked:
    """What ``file`` holds, once SQLite has found every page and reference of it whole.

    Raises RecordDamaged, RecordUnwritable, RecordBusy.
    """
    revision = opening.stored_revision(file)
    looks = connecting.connect(file, "mode=ro", timeout=BUSY_TIMEOUT_S)
    with told(file), closing(looks) as looked:
        if looked.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise RecordDamaged(file, "parts of it are missing or overwritten")
        if looked.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise RecordDamaged(file, "parts of it are missing or overwritten")
        return Checked(
            revision,
            *(_rows(looked, table) for table in ("session_run", "event", "care_entry")),
        )


def latest_good(data: Path) -> Backup | None:
    """The newest copy that is whole, checked now."""
    for one in listed(data):
        try:
            check(one.file)
        except RecordError:
            continue
        return one
    return None


def kept(days: Iterable[date]) -> frozenset[date]:
    """Which of ``days`` rotation keeps: the newest of the latest days, weeks and months."""
    newest_first = sorted(set(days), reverse=True)
    keep = set(newest_first[:DAYS])
    for bucket, many in ((_week, WEEKS), (_month, MONTHS)):
        newest = {bucket(day): day for day in reversed(newest_first)}
        keep.update(islice((newest[one] for one in sorted(newest, reverse=True)), many))
    return frozenset(keep)


def drop_old(data: Path, made: date) -> None:
    """Delete what rotation no longer keeps, never the copy that was ``made`` just now."""
    copies = listed(data)
    keep = kept(one.day for one in copies) | {made}
    for one in copies:
        if one.day not in keep:
            one.file.unlink(missing_ok=True)


def delete_all(data: Path) -> None:
    """Delete every copy, drafts and all. Raises RecordUnwritable."""
    folder = folder_of(data)
    try:
        if folder.is_dir():
            for file in folder.iterdir():
                file.unlink()
            folder.rmdir()
    except OSError as error:
        raise RecordUnwritable(folder, place.why_not(error)) from error


def _week(day: date) -> tuple[int, int]:
    return day.isocalendar()[:2]


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


def _file_of(data: Path, day: date) -> Path:
    return folder_of(data) / f"coach-{day.isoformat()}.db"


def _private_folder(data: Path) -> Path:
    folder = folder_of(data)
    place.make_own_folder(folder)
    return folder


def _remove_drafts(folder: Path) -> None:
    for draft in folder.glob("coach-*.db.*.new*"):
        draft.unlink(missing_ok=True)


def _rows(looked: sqlite3.Connection, table: str) -> int:
    # A record of an early version has no care log yet.
    is_there = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"
    if not looked.execute(is_there, (table,)).fetchone()[0]:
        return 0
    number: int = looked.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    return number


def sessions_in(one: Backup) -> int | None:
    """How many sessions a copy holds, None where it does not tell; it is not checked for that."""
    try:
        with closing(connecting.connect(one.file, "mode=ro&immutable=1")) as looked:
            return _rows(looked, "session_run")
    except RecordError:
        return None
    except connecting.errors():
        return None
