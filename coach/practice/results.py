"""Results in the tables: each is read once, its sets kept for trends, its archive as it came."""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coach.practice.faults import Gone
from coach.practice.rows import (
    require_figure,
    require_id,
    require_short,
    result_of,
    set_standing,
    standing_of,
    total_of,
)
from coach.practice.schema import ArchiveRow, ResultRow, SetRow, TotalRow
from coach.practice.values import ResultLine, Scale, SetLine, Standing, Total
from coach.practice.writing import Pen, can_be_id, current_id, locked_client, standing_row


def is_there(db: Session, result_id: str) -> bool:
    """Whether this result file was read before."""
    return can_be_id(result_id) and db.get(ResultRow, result_id) is not None


def of_client(db: Session, client_id: str) -> tuple[ResultLine, ...]:
    """A person's results, the one that was read last first."""
    rows = db.scalars(select(ResultRow).where(ResultRow.client_id == client_id))
    return tuple(result_of(row) for row in sorted(rows, key=_read_order, reverse=True))


def sets_of(db: Session, client_id: str) -> tuple[SetLine, ...]:
    """A person's sets, the last ones first; those of which no moment is known in the end."""
    rows = db.execute(
        select(*_SET_COLUMNS)
        .where(SetRow.client_id == client_id)
        .order_by(
            SetRow.started_at.is_(None),
            SetRow.started_at.desc(),
            SetRow.session_id,
            SetRow.number.desc(),
        )
    )
    return tuple(SetLine(*values) for values in map(tuple, rows))


def archives_of(db: Session, client_id: str) -> list[bytes]:
    """A person's archives in the order in which they were read. Raises Gone."""
    client_id = current_id(db, client_id)
    rows = db.execute(
        select(ResultRow, ArchiveRow.archive)
        .join(ArchiveRow, ArchiveRow.result_id == ResultRow.id)
        .where(ResultRow.client_id == client_id)
    ).all()
    return [archive for _, archive in sorted(rows, key=lambda row: _read_order(row[0]))]


def add(
    db: Session,
    pen: Pen,
    line: ResultLine,
    archive: bytes,
    sets: Sequence[SetLine],
    standing: Standing,
    signer: bytes,
) -> None:
    """Keep a result, once. Raises Gone, PracticeError."""
    client = locked_client(db, line.client_id)
    require_id(line.id)
    if db.get(ResultRow, line.id, populate_existing=True) is not None:
        return
    require_figure(line.sessions)
    last = db.scalar(select(func.max(ResultRow.number))) or 0
    db.add(
        ResultRow(
            id=line.id,
            client_id=client.id,
            number=last + 1,
            received_at=line.received_at,
            first=line.first,
            last=line.last,
            sessions=line.sessions,
            tracks=line.tracks,
            signer=signer,
        )
    )
    db.flush()
    db.add(ArchiveRow(result_id=line.id, archive=archive))
    _add_sets(db, client.id, line.id, sets)
    row = standing_row(db, client.id)
    now = not_less(standing_of(row), standing)
    if now.red_flag is not None and now.red_flag == client.seen_on:
        # The day has been looked at, and this may have come later on the same day.
        row.settled_flag = None
    set_standing(row, now)
    if row.result_key is None:
        row.result_key = signer
    pen.sign(row)
    db.flush()


def not_less(was: Standing, now: Standing) -> Standing:
    """``now``, unless it was worked out while another machine read a result that it lacks.

    It then knows of fewer sessions; of each figure the later one stays.
    """
    if now.sessions >= was.sessions:
        return now
    newer = now if (now.last_active or date.min) > (was.last_active or date.min) else was
    return replace(newer, red_flag=later(was.red_flag, now.red_flag), sessions=was.sessions)


def later(one: date | None, other: date | None) -> date | None:
    """The later of two days, either of which may be unknown."""
    days = [day for day in (one, other) if day is not None]
    return max(days, default=None)


def totals_of(db: Session, client_id: str) -> tuple[Total, ...]:
    """A person's totals, newest first."""
    rows = db.scalars(
        select(TotalRow)
        .where(TotalRow.client_id == client_id)
        .order_by(TotalRow.day.desc(), TotalRow.changed_at.desc(), TotalRow.id)
    )
    return tuple(total_of(row) for row in rows)


def add_total(
    db: Session, pen: Pen, client_id: str, scale: Scale, day: date, score: float
) -> Total:
    """Keep a total. Raises Gone, PracticeError."""
    require_figure(score)
    row = TotalRow(
        id=str(uuid.uuid4()),
        client_id=locked_client(db, client_id).id,
        scale=scale.value,
        day=day,
        score=float(score),
        changed_at=pen.at,
        changed_by=pen.by,
    )
    db.add(row)
    db.flush()
    return total_of(row)


def delete_total(db: Session, was: Total) -> None:
    """Delete a total. Raises Gone."""
    locked_client(db, was.client_id)
    row = db.get(TotalRow, was.id, populate_existing=True)
    if row is None:
        raise Gone
    db.delete(row)
    db.flush()


# In the order of SetLine's fields.
_SET_COLUMNS = (
    SetRow.session_id,
    SetRow.number,
    SetRow.started_at,
    SetRow.exercise_id,
    SetRow.side,
    SetRow.count,
    SetRow.held_s,
    SetRow.target_reps,
    SetRow.target_hold_s,
    SetRow.completed,
)


def _add_sets(db: Session, client_id: str, result_id: str, sets: Sequence[SetLine]) -> None:
    keys = select(SetRow.session_id, SetRow.number).where(SetRow.client_id == client_id)
    known = {(session_id, number) for session_id, number in db.execute(keys)}
    for one in sets:
        key = (one.session_id, one.number)
        if key in known:
            continue
        known.add(key)
        require_id(one.session_id)
        require_id(one.exercise_id)
        require_short(one.side, 8)
        for figure in (one.number, one.count, one.held_s, one.target_reps, one.target_hold_s):
            require_figure(figure)
        db.add(
            SetRow(
                client_id=client_id,
                session_id=one.session_id,
                number=one.number,
                result_id=result_id,
                started_at=one.started_at,
                exercise_id=one.exercise_id,
                side=one.side,
                count=one.count,
                held_s=one.held_s,
                target_reps=one.target_reps,
                target_hold_s=one.target_hold_s,
                completed=one.completed,
            )
        )


def _read_order(row: ResultRow) -> tuple[int, float, str]:
    # Two machines may have given the same number.
    return row.number, row.received_at.timestamp(), row.id
