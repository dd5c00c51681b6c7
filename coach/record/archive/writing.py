"""Writes a record, or a part of it, as one archive: a zip of JSON lines and tracks, see ``form``.

The same record gives the same bytes: no time of writing, no name of a computer, rows in the order
of their keys. Of a whole record nothing is left out but what it works out itself.
"""

import hashlib
import os
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coach.record import place
from coach.record.archive import form
from coach.record.archive.faults import ArchiveUnwritable
from coach.record.archive.form import TABLES, TableForm, line_of
from coach.record.archive.part import Conditions, Part
from coach.record.schema import REVISION, PoseTrack
from coach.record.store import Store

_NO_TIME = (1980, 1, 1, 0, 0, 0)
_PRIVATE = 0o600 << 16


def export_record(store: Store, file: Path) -> None:
    """Write the record to ``file``, which appears whole or not at all, and only for its owner.

    Raises ArchiveUnwritable, RecordDamaged, RecordBusy.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".part", dir=file.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                write_archive(store, stream)
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise ArchiveUnwritable(file, place.why_not(error)) from error


def write_archive(store: Store, stream: IO[bytes], part: Part | None = None) -> None:
    """Write the archive to an open file; ``part`` None is the whole record.

    Raises OSError, RecordDamaged, RecordBusy.
    """
    files: list[dict[str, Any]] = []
    with (
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive,
        store.database.read() as db,
    ):
        about = form.ABOUT if part is None else form.ABOUT_PART
        files.append(_add(archive, form.README, [about.encode()]))
        for table in TABLES:
            chosen = () if part is None else part.of(table)
            files.append(_add(archive, table.file, map(line_of, rows(db, table, chosen))))
        tracks: list[bytes] = []
        for number, (session_id, set_number) in enumerate(_track_keys(db, part), start=1):
            name = f"tracks/{number:06}.npz"
            npz = db.scalar(
                select(PoseTrack.npz).where(
                    PoseTrack.session_id == session_id, PoseTrack.set_run_number == set_number
                )
            )
            assert npz is not None
            files.append(_add(archive, name, [npz], zipfile.ZIP_STORED))
            key = {"session_id": session_id, "set_run_number": set_number, "file": name}
            tracks.append(line_of(key))
        files.append(_add(archive, form.TRACKS, tracks))
        manifest = {
            "format": form.FORMAT,
            "format_version": form.FORMAT_VERSION,
            "schema": REVISION,
            "files": sorted(files, key=lambda one: str(one["name"])),
        }
        _add(archive, form.MANIFEST, [form.dump_manifest(manifest).encode()])


def rows(db: Session, table: TableForm, chosen: Conditions = ()) -> Iterator[dict[str, Any]]:
    """The rows of a table that meet all of ``chosen``, in their order, a few at a time."""
    columns = table.table.columns
    order = [columns[name] for name in table.order]
    found = db.connection().execute(
        select(table.table).where(*chosen).order_by(*order), execution_options={"yield_per": 2000}
    )
    for row in found.mappings():
        yield {column.key: row[column.key] for column in columns}


def _track_keys(db: Session, part: Part | None) -> list[tuple[str, int]]:
    chosen = () if part is None else part.of_tracks()
    keys = select(PoseTrack.session_id, PoseTrack.set_run_number).where(*chosen)
    ordered = keys.order_by(PoseTrack.session_id, PoseTrack.set_run_number)
    return [(session_id, number) for session_id, number in db.execute(ordered)]


def _add(
    archive: zipfile.ZipFile,
    name: str,
    parts: Iterable[bytes],
    packing: int = zipfile.ZIP_DEFLATED,
) -> dict[str, Any]:
    """Add a file, and return its line in the manifest."""
    info = zipfile.ZipInfo(name, _NO_TIME)
    info.compress_type = packing
    info.external_attr = _PRIVATE
    info.create_system = 3
    digest, length = hashlib.sha256(), 0
    with archive.open(info, "w") as out:
        for part in parts:
            out.write(part)
            digest.update(part)
            length += len(part)
    return {"name": name, "bytes": length, "sha256": digest.hexdigest()}
