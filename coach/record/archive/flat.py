"""Writes the record as flat tables for a spreadsheet: a zip of CSV files with plain headers.

For reading, not for taking over again: that is what the archive is for. Times are local, with
their offset; an empty cell is unknown, and 0 is an answer. What was corrected stands beside what
was recorded.
"""

import csv
import io
import os
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import IO, Any

from coach.record import place
from coach.record.archive import flat_lines
from coach.record.archive.faults import ArchiveUnwritable
from coach.record.archive.flat_lines import Lines
from coach.record.corrections import corrected
from coach.record.store import Store

Words = Callable[[str], str]
"""A header in the language of the reader."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NO_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Flat:
    """One table: its file, its headers, and its lines."""

    file: str
    headers: tuple[str, ...]
    lines: Lines


def export_tables(store: Store, file: Path, zone: tzinfo, words: Words = str) -> None:
    """Write all tables to ``file`` (a zip), which appears whole or not at all.

    Raises ArchiveUnwritable, RecordDamaged, RecordBusy.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".part", dir=file.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                write_tables(store, stream, zone, words)
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise ArchiveUnwritable(file, place.why_not(error)) from error


def write_tables(store: Store, stream: IO[bytes], zone: tzinfo, words: Words = str) -> None:
    """Write the zip of tables to an open file. Raises OSError, RecordDamaged, RecordBusy."""
    with (
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive,
        store.database.read() as db,
    ):
        said = corrected(db)
        for flat in TABLES:
            info = zipfile.ZipInfo(flat.file, _NO_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            with (
                archive.open(info, "w") as raw,
                # The mark at the beginning tells spreadsheets that it is UTF-8.
                io.TextIOWrapper(raw, "utf-8-sig", newline="") as out,
            ):
                writer = csv.writer(out)
                writer.writerow([words(header) for header in flat.headers])
                for line in flat.lines(db, said, zone):
                    writer.writerow([_cell(value) for value in line])


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, str) and value.startswith(_FORMULA):
        # A spreadsheet would run it.
        return f"'{value}"
    return value


_WHERE = ("Session", "Set", "Place in the session", "Time", "What happened")

TABLES = (
    Flat(
        "sessions.csv",
        (
            "Session",
            "Begun",
            "Ended",
            "Completed",
            "Plan",
            "Source",
            "Pose model",
            "Pain before (0-10)",
            "Worst pain during (0-10)",
            "Pain after (0-10)",
            "Left out by hand",
            "Note",
        ),
        flat_lines.sessions,
    ),
    Flat(
        "sets.csv",
        (
            "Session",
            "Set",
            "Exercise",
            "Side",
            "Planned set",
            "Begun",
            "Ended",
            "Completed",
            "Skipped",
            "Why skipped",
            "Counted by the person",
            "Planned repetitions",
            "Planned hold (s)",
            "Repetitions counted by the camera",
            "Repetitions",
            "Repetitions corrected afterwards",
            "Held (s)",
            "Held, corrected afterwards (s)",
            "Repetitions not counted",
            "Unit of the range",
            "Mean range",
            "Largest range",
            "Mean time up (s)",
            "Mean time at the top (s)",
            "Mean time down (s)",
            "Longest hold (s)",
            "Sway side to side (leg lengths)",
            "Share of time seen",
            "Form faults (id:times)",
            "Left out by hand",
            "Note",
        ),
        flat_lines.sets,
    ),
    Flat(
        "repetitions.csv",
        (
            *_WHERE,
            "Side",
            "From (s)",
            "Top (s)",
            "To (s)",
            "Range",
            "Unit",
            "Time up (s)",
            "Time at the top (s)",
            "Time down (s)",
            "Form faults",
            "Share of time seen",
            "Why not counted",
            "Percent of own range",
        ),
        flat_lines.events(
            ("RepCounted", "RepRejected", "RepTapped"),
            (
                "side",
                "start_s",
                "peak_s",
                "end_s",
                "range",
                "unit",
                "tempo_s.0",
                "tempo_s.1",
                "tempo_s.2",
                "faults",
                "seen",
                "reason.code",
                "reason.percent",
            ),
        ),
    ),
    Flat(
        "holds.csv",
        (*_WHERE, "Side", "From (s)", "To (s)", "Why it ended", "Sway side to side", "Path a s"),
        flat_lines.events(
            ("HoldEnded", "SwayMeasured", "Touchdown"),
            ("side", "start_s", "end_s", "reason.code", "side_to_side", "path_a_s"),
        ),
    ),
    Flat(
        "answers.csv",
        (*_WHERE, "When", "Score (0-10)", "Item of the plan (from 0)", "Sharp or sudden"),
        flat_lines.events(("PainReported", "EffortReported"), ("when", "score", "item", "sharp")),
    ),
    Flat(
        "care_log.csv",
        ("Number", "Day", "Entered", "Kind", "What", "Value"),
        flat_lines.care,
    ),
)
"""Every table, in the order in which they stand in the zip."""
