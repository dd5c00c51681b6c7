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
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import IO, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coach.record import place
from coach.record.archive.faults import ArchiveUnwritable
from coach.record.corrections import Corrected, corrected
from coach.record.schema import AnswerRow, CareRow, EventRow, SessionRun, SetFigures, SetRun
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
    lines: Callable[[Session, Corrected, tzinfo], Iterator[tuple[Any, ...]]]


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


def _local(moment: datetime | None, zone: tzinfo) -> str | None:
    return None if moment is None else moment.astimezone(zone).isoformat(timespec="seconds")


def _sessions(db: Session, said: Corrected, zone: tzinfo) -> Iterator[tuple[Any, ...]]:
    pains: dict[tuple[str, str | None], int] = {}
    for one in db.scalars(select(AnswerRow).where(AnswerRow.about == "pain")):
        key = (one.session_id, one.moment)
        pains[key] = max(one.score, pains.get(key, 0))
    for run in db.scalars(select(SessionRun).order_by(SessionRun.started_at, SessionRun.id)):
        yield (
            run.id,
            _local(run.started_at, zone),
            _local(run.ended_at, zone),
            run.completed,
            run.plan.get("name"),
            run.source,
            run.model,
            *(pains.get((run.id, moment)) for moment in ("before", "during", "after")),
            said.session(run.id).excluded,
            said.session(run.id).note,
        )


def _sets(db: Session, said: Corrected, zone: tzinfo) -> Iterator[tuple[Any, ...]]:
    figures = {(one.session_id, one.number): one for one in db.scalars(select(SetFigures))}
    ordered = (
        select(SetRun)
        .join(SessionRun, SessionRun.id == SetRun.session_id)
        .order_by(SessionRun.started_at, SessionRun.id, SetRun.number)
    )
    for one in db.scalars(ordered):
        own = said.one_set(one.session_id, one.number)
        seen = figures.get((one.session_id, one.number))
        yield (
            one.session_id,
            one.number,
            one.exercise_id,
            one.side,
            one.set_number,
            _local(one.started_at, zone),
            _local(one.ended_at, zone),
            one.completed,
            one.skipped,
            one.why,
            one.self_counted,
            one.target_reps,
            one.target_hold_s,
            one.camera_count,
            one.count,
            own.count,
            one.held_s,
            own.held_s,
            *(_measured(seen) if seen is not None else (None,) * 11),
            own.excluded,
            own.note,
        )


def _measured(one: SetFigures) -> tuple[Any, ...]:
    tempo = (one.up_sum_s, one.top_sum_s, one.down_sum_s)
    return (
        one.rejected,
        one.unit,
        one.range_sum / one.ranges if one.ranges else None,
        one.best,
        *(part / one.tempos if one.tempos else None for part in tempo),
        one.longest_s,
        one.sway_side_sum / one.sway_s if one.sway_s else None,
        one.seen_sum / one.seens if one.seens else None,
        " ".join(f"{fault}:{times}" for fault, times in sorted(one.faults.items())),
    )


def _events(kinds: tuple[str, ...], fields: tuple[str, ...]) -> Any:
    def lines(db: Session, _: Corrected, zone: tzinfo) -> Iterator[tuple[Any, ...]]:
        chosen = select(EventRow).where(EventRow.kind.in_(kinds))
        ordered = chosen.order_by(EventRow.session_id, EventRow.seq)
        for row in db.scalars(ordered.execution_options(yield_per=2000)):
            start = (row.session_id, row.set_run_number, row.seq, _local(row.at, zone), row.kind)
            yield (*start, *(_inside(row.payload, name) for name in fields))

    return lines


def _inside(payload: Mapping[str, Any], name: str) -> Any:
    first, _, rest = name.partition(".")
    value = payload.get(first)
    if not rest:
        return " ".join(map(str, value)) if isinstance(value, list) else value
    if isinstance(value, list) and int(rest) < len(value):
        return value[int(rest)]
    return value.get(rest) if isinstance(value, dict) else None


def _care(db: Session, _: Corrected, zone: tzinfo) -> Iterator[tuple[Any, ...]]:
    for row in db.scalars(select(CareRow).order_by(CareRow.number)):
        said = {k: v for k, v in row.payload.items() if k not in ("kind", "at", "day")}
        for name, value in _leaves("", said):
            yield (row.number, row.day.isoformat(), _local(row.at, zone), row.kind, name, value)


def _leaves(path: str, value: Any) -> Iterable[tuple[str, Any]]:
    match value:
        case dict():
            for name, one in value.items():
                yield from _leaves(f"{path}.{name}" if path else name, one)
        case list():
            for number, one in enumerate(value, start=1):
                yield from _leaves(f"{path}.{number}", one)
        case _:
            yield path, value


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
        _sessions,
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
        _sets,
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
        _events(
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
        _events(
            ("HoldEnded", "SwayMeasured", "Touchdown"),
            ("side", "start_s", "end_s", "reason.code", "side_to_side", "path_a_s"),
        ),
    ),
    Flat(
        "answers.csv",
        (*_WHERE, "When", "Score (0-10)", "Item of the plan (from 0)", "Sharp or sudden"),
        _events(("PainReported", "EffortReported"), ("when", "score", "item", "sharp")),
    ),
    Flat(
        "care_log.csv",
        ("Number", "Day", "Entered", "Kind", "What", "Value"),
        _care,
    ),
)
"""Every table, in the order in which they stand in the zip."""
