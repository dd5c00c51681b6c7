"""Reads the sets of one exercise with what was measured in them: two queries, however many."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, select

from coach.motion.events import Side
from coach.record.care_sessions import NOT_THE_PERSON
from coach.record.corrections import NOTHING, Corrected, corrected
from coach.record.schema import AnswerRow, SessionRun, SetFigures, SetRun
from coach.record.store import Store
from coach.review.period import Span

FIGURES = (
    "counted",
    "rejected",
    "faulty",
    "unit",
    "ranges",
    "range_sum",
    "best",
    "second",
    "third",
    "tempos",
    "up_sum_s",
    "top_sum_s",
    "down_sum_s",
    "seens",
    "seen_sum",
    "holds",
    "longest_s",
    "sway_s",
    "sway_side_sum",
    "sway_path_sum",
)


@dataclass(frozen=True, slots=True)
class Figures:
    """What the camera measured in a set; see ``coach.record.schema.SetFigures``."""

    counted: int
    rejected: int
    faulty: int
    unit: str | None
    ranges: int
    range_sum: float
    best: float | None
    second: float | None
    third: float | None
    tempos: int
    up_sum_s: float
    top_sum_s: float
    down_sum_s: float
    seens: int
    seen_sum: float
    holds: int
    longest_s: float | None
    sway_s: float
    sway_side_sum: float
    sway_path_sum: float


@dataclass(frozen=True, slots=True)
class SetRow:
    """One begun set that counts; ``count`` and ``held_s`` are after all corrections.

    ``figures`` None: nothing was measured in it.
    """

    session_id: str
    at: datetime
    number: int
    item: int
    side: Side | None
    count: int | None
    held_s: float | None
    self_counted: bool
    corrected: bool
    figures: Figures | None


def read_sets(store: Store, exercise_id: str, span: Span) -> tuple[SetRow, ...]:
    """The sets of an exercise in all ended sessions of ``span``, oldest first.

    Left out are demos, videos, what was excluded and sets that were skipped before they began.
    ``at`` is when the session began. Raises RecordDamaged, RecordBusy.
    """
    columns = [getattr(SetFigures, name) for name in FIGURES]
    chosen = (
        select(
            SessionRun.id,
            SessionRun.started_at,
            SetRun.number,
            SetRun.item,
            SetRun.side,
            SetRun.count,
            SetRun.held_s,
            SetRun.self_counted,
            *columns,
        )
        .join(SessionRun, SessionRun.id == SetRun.session_id)
        .outerjoin(
            SetFigures,
            and_(SetFigures.session_id == SetRun.session_id, SetFigures.number == SetRun.number),
        )
        .where(SetRun.exercise_id == exercise_id)
        .where(SetRun.started_at.is_not(None))
        .where(SessionRun.ended_at.is_not(None))
        .where(SessionRun.source.not_in(NOT_THE_PERSON))
        .where(SessionRun.started_at < span.ends())
        .order_by(SessionRun.started_at, SessionRun.id, SetRun.number)
    )
    begins = span.begins()
    if begins is not None:
        chosen = chosen.where(SessionRun.started_at >= begins)
    with store.database.read() as db:
        said = corrected(db)
        touched = {target.session_id for target in said.by_target}
        # Past the ORM, which would take as long again for thousands of rows.
        rows = db.connection().execute(chosen).all()
    return tuple(
        _set(said if row[0] in touched else None, row)
        for row in rows
        if row[0] not in touched or said.counts(row[0], row[2])
    )


def read_pains(store: Store, span: Span, items: frozenset[int]) -> Mapping[tuple[str, int], int]:
    """The worst pain during each of these plan items, by session and item. One query."""
    begins = span.begins()
    chosen = (
        select(AnswerRow.session_id, AnswerRow.item, func.max(AnswerRow.score))
        .where(AnswerRow.about == "pain")
        .where(AnswerRow.moment == "during")
        .where(AnswerRow.item.in_(items))
        .group_by(AnswerRow.session_id, AnswerRow.item)
    )
    if begins is not None:
        sessions = select(SessionRun.id).where(SessionRun.started_at >= begins)
        chosen = chosen.where(AnswerRow.session_id.in_(sessions))
    with store.database.read() as db:
        found = db.connection().execute(chosen)
        return {(id_, item): score for id_, item, score in found if item is not None}


def _set(said: Corrected | None, row: Sequence[Any]) -> SetRow:
    session_id, at, number, item, side, count, held_s, self_counted, *measured = row
    own = NOTHING if said is None else said.one_set(session_id, number)
    return SetRow(
        session_id,
        at,
        number,
        item,
        side,
        count if own.count is None else own.count,
        held_s if own.held_s is None else own.held_s,
        self_counted,
        own.count is not None or own.held_s is not None,
        None if measured[0] is None else Figures(*measured),
    )
