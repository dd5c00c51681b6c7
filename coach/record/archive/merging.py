"""Takes an archive over into a record, empty or filled: all of it that is new, or nothing.

What the record has already stays as it is: the same session or entry is passed over, another one
of the same id is a conflict and is told. Afterwards the care log is in the order of time.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from heapq import merge
from pathlib import Path
from typing import Any

from sqlalchemy import Table, delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from coach.record.archive import form
from coach.record.archive.faults import ArchiveUnsound
from coach.record.archive.form import TableForm, line_of
from coach.record.archive.reading import Archive, opened
from coach.record.archive.rebuilding import Rebuilder
from coach.record.archive.writing import rows
from coach.record.schema import PoseTrack, SessionRun, SettingRow
from coach.record.store import Store

_PART = 4000
_OF_SESSIONS = (form.SESSIONS, form.SETS, form.EVENTS)


@dataclass(frozen=True, slots=True)
class Merged:
    """What was taken over, and how much of it was there already.

    ``conflicts`` are ids of sessions, entries and corrections that are in both and differ: the
    record's own stayed.
    """

    sessions: int
    sessions_there: int
    entries: int
    entries_there: int
    corrections: int
    settings: int
    tracks: int
    conflicts: tuple[str, ...]


@dataclass(slots=True)
class _Counted:
    """Rows that count through the record (the care log, the corrections), and what became of
    them."""

    new: list[dict[str, Any]] = field(default_factory=list)
    there: int = 0
    conflicts: list[str] = field(default_factory=list)


def import_record(store: Store, file: Path) -> Merged:
    """Take the archive in ``file`` over, in one transaction. No session may be running.

    Raises ArchiveUnsound, ArchiveFromNewerVersion, RecordDamaged, RecordUnwritable, RecordBusy;
    the record is then as it was.
    """
    with opened(file) as archive, store.database.write() as db:
        try:
            return _merge(db, archive)
        except IntegrityError as error:
            raise ArchiveUnsound(file, "what belongs together in it does not fit") from error


def _merge(db: Session, archive: Archive) -> Merged:
    here = set(db.scalars(select(SessionRun.id)))
    named = [row["id"] for row in archive.rows(form.SESSIONS)]
    if len(set(named)) != len(named):
        raise ValueError("it has a session twice")
    new = set(named) - here
    tracks = archive.tracks()
    both = set(named) & here
    conflicts = _differing(db, archive, both) if both else []
    rebuilder = Rebuilder(db)
    for table in _OF_SESSIONS:
        key = "id" if table is form.SESSIONS else "session_id"
        wanted = _of_sessions(archive.rows(table), key, new, set(named))
        _insert(db, table.table, rebuilder.watched(table, wanted))
    rebuilder.finish()
    taken = 0
    for entry in tracks:
        if entry.session_id in new:
            values = {"session_id": entry.session_id, "set_run_number": entry.set_run_number}
            npz = archive.track(entry.file)
            db.execute(insert(PoseTrack).values(**values, npz=npz))
            taken += 1
    log = _counted(db, archive, form.CARE)
    for row in log.new:
        if row["payload"].get("kind") != row["kind"] or row["payload"].get("day") != str(
            row["day"]
        ):
            raise ValueError("an entry is not what it says it is")
    _renumbered(db, form.CARE, log.new)
    said = _counted(db, archive, form.CORRECTIONS)
    _renumbered(db, form.CORRECTIONS, said.new)
    return Merged(
        sessions=len(new),
        sessions_there=len(both),
        entries=len(log.new),
        entries_there=log.there,
        corrections=len(said.new),
        settings=_settings(db, archive),
        tracks=taken,
        conflicts=(*conflicts, *log.conflicts, *said.conflicts),
    )


def _of_sessions(
    found: Iterable[dict[str, Any]], key: str, new: set[str], named: set[str]
) -> Iterator[dict[str, Any]]:
    for row in found:
        if row[key] not in named:
            raise ValueError("something in it belongs to no session")
        if row[key] in new:
            yield row


def _insert(db: Session, table: Table, found: Iterable[dict[str, Any]]) -> None:
    part: list[dict[str, Any]] = []
    for row in found:
        part.append(row)
        if len(part) == _PART:
            db.connection().execute(insert(table), part)
            part = []
    if part:
        db.connection().execute(insert(table), part)


def _differing(db: Session, archive: Archive, both: set[str]) -> list[str]:
    """The sessions that are in both and are not the same, down to the poses."""
    theirs, ours = _digests(both), _digests(both)
    for table in _OF_SESSIONS:
        key = "id" if table is form.SESSIONS else "session_id"
        _digest_rows(theirs, key, archive.rows(table))
        _digest_rows(ours, key, rows(db, table))
    for entry in archive.tracks():
        if entry.session_id in both:
            npz = hashlib.sha256(archive.track(entry.file)).hexdigest()
            theirs[entry.session_id].update(f"{entry.set_run_number} {npz}".encode())
    in_order = select(PoseTrack).order_by(PoseTrack.session_id, PoseTrack.set_run_number)
    for track in db.scalars(in_order.execution_options(yield_per=20)):
        if track.session_id in both:
            npz = hashlib.sha256(track.npz).hexdigest()
            ours[track.session_id].update(f"{track.set_run_number} {npz}".encode())
    return sorted(id_ for id_ in both if theirs[id_].digest() != ours[id_].digest())


def _digests(ids: Iterable[str]) -> dict[str, Any]:
    return {id_: hashlib.sha256() for id_ in ids}


def _digest_rows(digests: Mapping[str, Any], key: str, found: Iterable[Mapping[str, Any]]) -> None:
    for row in found:
        digest = digests.get(row[key])
        if digest is not None:
            digest.update(line_of(row))


def _counted(db: Session, archive: Archive, table: TableForm) -> _Counted:
    """The rows of the archive that the record does not have, in their order."""
    here = {row["id"]: _without_number(row) for row in rows(db, table)}
    found, last = _Counted(), None
    seen: set[str] = set()
    for row in archive.rows(table):
        if row["id"] in seen or (last is not None and row["number"] <= last):
            raise ValueError("its entries are not in order")
        seen.add(row["id"])
        last = row["number"]
        if row["id"] not in here:
            found.new.append(row)
        elif here[row["id"]] == _without_number(row):
            found.there += 1
        else:
            found.conflicts.append(row["id"])
    return found


def _without_number(row: Mapping[str, Any]) -> bytes:
    return line_of({**row, "number": 0})


def _renumbered(db: Session, table: TableForm, new: list[dict[str, Any]]) -> None:
    """Add ``new`` so that all are in the order of time, each of the two logs in its own order."""
    here = [{"id": row["id"], "at": row["at"]} for row in rows(db, table)]
    if not here or not new:
        _insert(db, table.table, new)
        return
    theirs = {row["id"]: row for row in new}
    ordered = [row["id"] for row in merge(here, new, key=lambda row: row["at"])]
    own = table.table
    # Out of the way first: no two rows may have the same number at any time.
    db.connection().execute(update(own).values(number=-own.c.number))
    for number, id_ in enumerate(ordered, start=1):
        if id_ in theirs:
            theirs[id_]["number"] = number
        else:
            db.connection().execute(update(own).where(own.c.id == id_).values(number=number))
    _insert(db, own, new)


def _settings(db: Session, archive: Archive) -> int:
    """Settings that were never chosen here; how many."""
    here = {row.key: row.value for row in db.scalars(select(SettingRow))}
    new = [row for row in archive.rows(form.SETTINGS) if here.get(row["key"]) is None]
    for row in new:
        db.execute(delete(SettingRow).where(SettingRow.key == row["key"]))
    _insert(db, form.SETTINGS.table, new)
    return len(new)
