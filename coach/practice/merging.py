"""Puts two entries of one person together: all of the one goes over to the other."""

from dataclasses import replace

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session, aliased

from coach.practice.faults import PracticeError
from coach.practice.people import held
from coach.practice.results import later
from coach.practice.rows import client_of, set_standing, standing_of
from coach.practice.schema import (
    AliasRow,
    PlanRow,
    ResultRow,
    SetRow,
    StandingRow,
    TotalRow,
)
from coach.practice.values import Client, Standing
from coach.practice.writing import Pen, locked_client


def merged(db: Session, pen: Pen, keep: Client, gone: Client) -> Client:
    """``keep`` with all that was of ``gone``, whose id files may still carry.

    A set that both have is there once. Raises ChangedElsewhere, Gone.
    """
    if keep.id == gone.id:
        raise PracticeError("These two are the same person, so there is nothing to merge.")
    # In one order on every machine, so that two merges never wait for each other.
    for client_id in sorted((keep.id, gone.id)):
        locked_client(db, client_id)
    row, standing = held(db, keep, keep)
    leaving, their_standing = held(db, gone, gone)
    shared = _shared_sessions(db, row.id, leaving.id)
    _drop_known_sets(db, row.id, leaving.id)
    for table in (PlanRow, ResultRow, SetRow, TotalRow, AliasRow):
        db.execute(
            update(table).where(table.client_id == leaving.id).values(client_id=row.id),
            execution_options={"synchronize_session": False},
        )
    _put_together(standing, their_standing, shared)
    pen.sign(standing)
    db.delete(leaving)
    db.flush()
    db.add(AliasRow(id=gone.id, client_id=row.id))
    pen.sign(row)
    db.flush()
    return client_of(row, standing)


def _drop_known_sets(db: Session, keep: str, gone: str) -> None:
    known = aliased(SetRow)
    there = select(known.number).where(
        known.client_id == keep,
        known.session_id == SetRow.session_id,
        known.number == SetRow.number,
    )
    db.execute(
        delete(SetRow).where(SetRow.client_id == gone, there.exists()),
        execution_options={"synchronize_session": False},
    )


def _shared_sessions(db: Session, keep: str, gone: str) -> int:
    known = select(SetRow.session_id).where(SetRow.client_id == keep)
    shared = select(func.count(SetRow.session_id.distinct())).where(
        SetRow.client_id == gone, SetRow.session_id.in_(known)
    )
    return db.scalar(shared) or 0


def _put_together(row: StandingRow, other: StandingRow, shared: int) -> None:
    """An estimate that holds until the next result is read."""
    ours, theirs = standing_of(row), standing_of(other)
    sides = [(ours, row), (theirs, other)]
    newest = max(sides, key=lambda side: (side[0].last_active is not None, side[0].last_active))
    together = replace(
        newest[0],
        red_flag=later(ours.red_flag, theirs.red_flag),
        sessions=ours.sessions + theirs.sessions - shared,
    )
    # Better to show a flag once more than never.
    if any(_has_news(standing, at) for standing, at in sides):
        row.settled_flag = None
    else:
        row.settled_flag = together.red_flag
    row.settled_pain = newest[1].settled_pain
    row.settled_pain_before = newest[1].settled_pain_before
    set_standing(row, together)
    if row.result_key is None:
        row.result_key = other.result_key


def _has_news(standing: Standing, row: StandingRow) -> bool:
    return standing.red_flag is not None and standing.red_flag != row.settled_flag
