"""Writes the record as flat tables for a spreadsheet: a zip of CSV files with plain headers.

For reading, not for taking over again: that is what the archive is for. Times are local, with
their offset; an empty cell is unknown, and 0 is an answer. What was corrected stands beside what
was recorded.
"""

import csv
import io
import os
import re
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Sequence
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
"""A header, a file's name or one of our own words in the language of the reader."""

_FORMULA = re.compile(r"(^|[;,\t\r\n])(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20\t\r])")
"""Where a spreadsheet would begin to reckon: at the beginning of a cell, and behind what another
one takes for the end of a cell (OWASP, "CSV Injection")."""
_NO_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Spelling:
    """How numbers and cells are set apart. ``marked`` puts the mark in front by which Excel knows
    UTF-8; other programs may show it as a letter."""

    separator: str = ","
    decimal: str = "."
    marked: bool = True


COMMAS = Spelling()
SEMICOLONS = Spelling(";", ",")
"""As Excel reads and writes it where numbers have a decimal comma."""


@dataclass(frozen=True, slots=True)
class MoreTable:
    """A table that is not of the record, such as what a practice knows beside it."""

    file: str
    headers: tuple[str, ...]
    lines: Sequence[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Flat:
    """One table: its file, its headers, and its lines."""

    file: str
    headers: tuple[str, ...]
    lines: Lines


def export_tables(
    store: Store,
    file: Path,
    zone: tzinfo,
    words: Words = str,
    spelling: Spelling = COMMAS,
    more: Sequence[MoreTable] = (),
) -> None:
    """Write all tables to ``file`` (a zip), which appears whole or not at all.

    Raises ArchiveUnwritable, RecordDamaged, RecordBusy.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".part", dir=file.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                write_tables(store, stream, zone, words, spelling, more)
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise ArchiveUnwritable(file, place.why_not(error)) from error


def write_tables(
    store: Store,
    stream: IO[bytes],
    zone: tzinfo,
    words: Words = str,
    spelling: Spelling = COMMAS,
    more: Sequence[MoreTable] = (),
) -> None:
    """Write the zip of tables to an open file. Raises OSError, RecordDamaged, RecordBusy."""
    with (
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive,
        store.database.read() as db,
    ):
        said = corrected(db)
        for flat in TABLES:
            lines = flat.lines(db, said, zone)
            _write(archive, flat.file, flat.headers, lines, words, spelling)
        for table in more:
            _write(archive, table.file, table.headers, table.lines, words, spelling)


def _write(
    archive: zipfile.ZipFile,
    file: str,
    headers: Sequence[str],
    lines: Iterable[tuple[Any, ...]],
    words: Words,
    spelling: Spelling,
) -> None:
    info = zipfile.ZipInfo(words(file), _NO_TIME)
    info.compress_type = zipfile.ZIP_DEFLATED
    encoding = "utf-8-sig" if spelling.marked else "utf-8"
    with (
        archive.open(info, "w") as raw,
        io.TextIOWrapper(raw, encoding, newline="") as out,
    ):
        writer = csv.writer(out, delimiter=spelling.separator)
        writer.writerow([words(header) for header in headers])
        for line in lines:
            writer.writerow([_cell(value, words, spelling) for value in line])


def _cell(value: Any, words: Words, spelling: Spelling) -> Any:
    if value is None:
        return ""
    if isinstance(value, bool):
        return words("yes" if value else "no")
    if isinstance(value, float):
        return str(round(value, 4)).replace(".", spelling.decimal)
    if isinstance(value, str):
        return _FORMULA.sub(r"\1\2'", words(value))
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
        "tests.csv",
        (
            "Day",
            "Entered",
            "Test",
            "Side",
            "Value",
            "Unit",
            "Measured by",
            "Worst pain during (0-10)",
        ),
        flat_lines.tests,
    ),
    Flat(
        "care_log.csv",
        ("Number", "Day", "Entered", "Kind", "What", "Value"),
        flat_lines.care,
    ),
)
"""Every table, in the order in which they stand in the zip."""
