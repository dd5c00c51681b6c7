"""Reads the sets of one exercise with what was measured in them: few queries, however many."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import and_, func, select

from coach.motion.events import Side
from coach.record.care_sessions import NOT_THE_PERSON
from coach.record.corrections import Corrected, corrected
from coach.record.schema import AnswerRow, SessionRun, SetFigures, SetRun
from coach.record.store import Store
from coach.review.period import Span

_OF_SET = 7
"""Columns of a set, before those of its figures."""


class Figures(NamedTuple):
    """What the camera measured in a set; see ``coach.record.schema.SetFigures``.

    A tuple, as is ``SetRow``: a record of years has thousands, and a frozen dataclass takes ten
    times as long to make.
    """

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


class SetRow(NamedTuple):
    """One begun set that counts; ``reps`` and ``held_s`` are after all corrections.

    ``clock`` is what the person's clock showed when the session began; ``figures`` None: nothing
    was measured in it.
    """

    session_id: str
    at: datetime
    clock: datetime
    number: int
    item: int
    side: Side | None
    reps: int | None
    held_s: float | None
    self_counted: bool
    corrected: bool
    figures: Figures | None


def read_sets(store: Store, exercise_id: str, span: Span) -> tuple[SetRow, ...]:
    """The sets of an exercise in all ended sessions of ``span``, oldest first.

    Left out are demos, videos, what was excluded and sets that were skipped before they began.
    ``at`` is when the session began, in UTC. Raises RecordDamaged, RecordBusy.
    """
    columns = [getattr(SetFigures, name) for name in Figures._fields]
    counts = [
        SessionRun.ended_at.is_not(None),
        SessionRun.source.not_in(NOT_THE_PERSON),
        SessionRun.started_at < span.ends(),
    ]
    begins = span.begins()
    if begins is not None:
        counts.append(SessionRun.started_at >= begins)
    chosen = (
        select(
            SetRun.session_id,
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
        .where(*counts)
        .order_by(SessionRun.started_at, SessionRun.id, SetRun.number)
    )
    with store.database.read() as db:
        said = corrected(db)
        touched = {target.session_id for target in said.by_target}
        # Past the ORM, which would take as long again for thousands of rows; and the moments once
        # for each session, not for each set.
        connection = db.connection()
        moments = connection.execute(select(SessionRun.id, SessionRun.started_at).where(*counts))
        began = {row.id: row.started_at for row in moments}
        if begins is not None:
            # Else the database goes through the exercise's sets of all the years.
            chosen = chosen.where(SetRun.session_id.in_(list(began)))
        rows = connection.execute(chosen).all()
    # The system's zone takes microseconds to ask: once for each session, too.
    when = {id_: (began[id_], span.clock_of(began[id_])) for id_ in {row[0] for row in rows}}
    return tuple(
        _set(said if row[0] in touched else None, when[row[0]], row)
        for row in rows
        if row[0] not in touched or said.counts(row[0], row[1])
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


def _set(said: Corrected | None, when: tuple[datetime, datetime], row: Sequence[Any]) -> SetRow:
    session_id, number, item, side, count, held_s, self_counted = row[:_OF_SET]
    figures = None if row[_OF_SET] is None else Figures._make(row[_OF_SET:])
    at, clock = when
    if said is None:
        return SetRow(
            session_id, at, clock, number, item, side, count, held_s, self_counted, False, figures
        )
    own = said.one_set(session_id, number)
    return SetRow(
        session_id,
        at,
        clock,
        number,
        item,
        side,
        count if own.count is None else own.count,
        held_s if own.held_s is None else own.held_s,
        self_counted,
        own.count is not None or own.held_s is not None,
        figures,
    )
