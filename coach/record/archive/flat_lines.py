"""The lines of the flat tables: what of a record stands in which column."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, tzinfo
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coach.record.corrections import Corrected
from coach.record.schema import AnswerRow, CareRow, EventRow, SessionRun, SetFigures, SetRun

Lines = Callable[[Session, Corrected, tzinfo], Iterator[tuple[Any, ...]]]
"""Reads the lines of a table: from the record, with what was corrected, in local times."""


def _local(moment: datetime | None, zone: tzinfo) -> str | None:
    return None if moment is None else moment.astimezone(zone).isoformat(timespec="seconds")


def sessions(db: Session, said: Corrected, zone: tzinfo) -> Iterator[tuple[Any, ...]]:
    """A line for each session."""
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


def sets(db: Session, said: Corrected, zone: tzinfo) -> Iterator[tuple[Any, ...]]:
    """A line for each set, recorded and corrected side by side."""
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


def events(kinds: tuple[str, ...], fields: tuple[str, ...]) -> Lines:
    """The lines of the events of these kinds; a field inside another is named with a dot."""

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


_UNITS = {
    "walk_min": "min",
    "balance_s": "s",
    "knee_to_wall_cm": "cm",
    "rest_pain": "0-10",
    "single_raises": "repetitions",
    "double_raises": "repetitions",
    "hops": "hops",
}
"""What a test is counted in, see ``coach.care.entries.TestResult``."""


def tests(db: Session, _: Corrected, zone: tzinfo) -> Iterator[tuple[Any, ...]]:
    """A line for each result of each assessment."""
    chosen = select(CareRow).where(CareRow.kind == "assessed").order_by(CareRow.number)
    for row in db.scalars(chosen):
        for one in row.payload.get("results") or ():
            name = one.get("test")
            yield (
                row.day.isoformat(),
                _local(row.at, zone),
                name,
                one.get("side"),
                one.get("value"),
                _UNITS.get(name),
                one.get("by"),
                one.get("pain"),
            )


def care(db: Session, _: Corrected, zone: tzinfo) -> Iterator[tuple[Any, ...]]:
    """A line for each value of each entry of the care log."""
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
