"""Looks through the archive of a result: it is small, sound, and no more than it says it is.

The archive's own reading allows for a whole record of many years. What comes by mail has narrower
bounds, checked before anything is unpacked, so that little memory is needed whatever is in it.
"""

import io
import zipfile
from dataclasses import dataclass
from datetime import UTC, date, timedelta, tzinfo
from pathlib import Path
from typing import Any

from coach.record.archive import form
from coach.record.archive.form import MANIFEST
from coach.record.archive.reading import Archive, opened_stream

MOST_FILES = 10_000
MOST_DIRECTORY = 1_500_000
LONGEST_MANIFEST = 2_000_000
LONGEST_TABLE = 64_000_000
LONGEST_SHORT_TABLE = 16_000_000
LONGEST_TRACK = 16_000_000
"""Bytes: about two months of daily exercises with all movement, or years without."""

_SHORT = frozenset({form.SESSIONS.file, form.CARE.file, form.CORRECTIONS.file})
_END = b"PK\x05\x06"
_END_BYTES = 22
_ZIP64_LOCATOR = b"PK\x06\x07"
_ZIP64_LOCATOR_BYTES = 20
_DAY = timedelta(days=1)


class TooMuch(ValueError):
    """More than a result may hold."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a result holds: how much, and the first and the last day that it tells of.

    None where there is nothing.
    """

    sessions: int
    sets: int
    entries: int
    tracks: int
    first: date | None
    last: date | None


def look_through(archive: bytes, file: Path, zone: tzinfo = UTC) -> Contents:
    """Check all of the archive, down to each value, and say what it holds; sessions by ``zone``.

    Raises TooMuch, ValueError, and ArchiveUnsound and ArchiveFromNewerVersion, which have the name
    of ``file`` in their sentence.
    """
    _check_directory(archive)
    raw = io.BytesIO(archive)
    _check_sizes(raw)
    with opened_stream(raw, file) as read:
        return _contents(read, zone)


def _check_directory(archive: bytes) -> None:
    """Before zipfile makes an object for each of as many entries as a sender cares to list."""
    end = archive[-_END_BYTES:]
    locator = archive[-_END_BYTES - _ZIP64_LOCATOR_BYTES : -_END_BYTES]
    if not end.startswith(_END) or end[-2:] != b"\0\0" or locator.startswith(_ZIP64_LOCATOR):
        raise ValueError("its archive has no end that is known")
    if int.from_bytes(end[10:12], "little") > MOST_FILES:
        raise TooMuch("too many files")
    if int.from_bytes(end[12:16], "little") > MOST_DIRECTORY:
        raise TooMuch("too long a list of files")


def _check_sizes(raw: io.BytesIO) -> None:
    try:
        with zipfile.ZipFile(raw) as archive:
            infos = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, UnicodeError) as error:
        raise ValueError("it is no archive, or was cut off") from error
    if len(infos) > MOST_FILES:
        raise TooMuch("too many files")
    for info in infos:
        if info.file_size > _most(info.filename):
            raise TooMuch("too long a file")


def _most(name: str) -> int:
    if name in (MANIFEST, form.README):
        return LONGEST_MANIFEST
    if name in _SHORT or name == form.TRACKS:
        return LONGEST_SHORT_TABLE
    return LONGEST_TABLE if name in form.FILES else LONGEST_TRACK


def _contents(archive: Archive, zone: tzinfo) -> Contents:
    days: set[date] = set()
    sessions = sets = entries = 0
    ids: set[str] = set()
    for row in archive.rows(form.SESSIONS):
        sessions += 1
        ids.add(row["id"])
        days.add(row["started_at"].astimezone(zone).date())
    for row in archive.rows(form.SETS):
        sets += 1
        _check_known(row, ids)
    for table in (form.EVENTS, form.CORRECTIONS):
        for row in archive.rows(table):
            _check_known(row, ids)
    for row in archive.rows(form.CARE):
        entries += 1
        days.add(row["day"])
    if any(True for _ in archive.rows(form.SETTINGS)):
        raise ValueError("it has settings, which belong to no result")
    tracks = archive.tracks()
    for track in tracks:
        if track.session_id not in ids:
            raise ValueError("a pose track belongs to no session")
    return Contents(
        sessions, sets, entries, len(tracks), min(days, default=None), max(days, default=None)
    )


def _check_known(row: dict[str, Any], sessions: set[str]) -> None:
    if row["session_id"] not in sessions:
        raise ValueError("something in it belongs to no session")


def within(contents: Contents, first: date | None, last: date | None) -> bool:
    """Whether ``first`` and ``last`` are what the contents bear out, to a day.

    A session begins on another day in UTC than where the person is.
    """
    if contents.first is None or contents.last is None:
        return first is None and last is None
    if first is None or last is None or first > last:
        return False
    return abs(first - contents.first) <= _DAY and abs(last - contents.last) <= _DAY
