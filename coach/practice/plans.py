"""Versions of plans in the tables: a draft changes until it is signed, and then no more."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from coach.care.prescription import Prescription
from coach.practice.faults import ChangedElsewhere, Gone, NotTheirs
from coach.practice.rows import document_of, last_day, plan_of, require_id
from coach.practice.schema import PlanRow
from coach.practice.values import StoredPlan
from coach.practice.writing import Pen, locked_client, require_unchanged


def of_client(db: Session, client_id: str) -> tuple[StoredPlan, ...]:
    """A person's plans, newest first."""
    rows = db.scalars(
        select(PlanRow)
        .where(PlanRow.client_id == client_id)
        .order_by(
            PlanRow.changed_at.desc(),
            PlanRow.plan_id,
            PlanRow.plan_version.desc(),
            PlanRow.made_for,
        )
    )
    return tuple(plan_of(row) for row in rows)


def begun(db: Session, pen: Pen, client_id: str, prescription: Prescription) -> StoredPlan:
    """A new draft. Raises ChangedElsewhere where there is this version already, Gone."""
    client = locked_client(db, client_id)
    there = _rows(db, client.id, prescription)
    if there:
        mine = StoredPlan(client.id, prescription, None, pen.first)
        raise ChangedElsewhere(plan_of(there[0]), mine, there[0].changed_at, there[0].changed_by)
    row = PlanRow(
        made_for=client.id,
        plan_id=require_id(prescription.id),
        plan_version=prescription.version,
        client_id=client.id,
        signed_at=None,
    )
    _write(row, prescription)
    pen.sign(row)
    db.add(row)
    db.flush()
    return plan_of(row)


def kept(db: Session, pen: Pen, prescription: Prescription, was: StoredPlan) -> StoredPlan:
    """Other content for a draft. Raises ChangedElsewhere, Gone, NotTheirs.

    A draft keeps its id and its version: anything else is a ValueError.
    """
    before = was.prescription
    if (prescription.id, prescription.version) != (before.id, before.version):
        raise ValueError("a draft keeps its id and its version")
    row = _held(db, was, replace(was, prescription=prescription))
    _write(row, prescription)
    return _signed(db, pen, row)


def signed(db: Session, pen: Pen, draft: StoredPlan, at: datetime) -> StoredPlan:
    """The draft cannot change any more. Raises ChangedElsewhere, Gone, NotTheirs."""
    row = _held(db, draft, replace(draft, signed_at=at))
    row.signed_at = at
    return _signed(db, pen, row)


def thrown_away(db: Session, draft: StoredPlan) -> None:
    """Delete a draft. Raises ChangedElsewhere, Gone, NotTheirs."""
    db.delete(_held(db, draft, draft))
    db.flush()


def _held(db: Session, was: StoredPlan, mine: StoredPlan) -> PlanRow:
    if was.signed_at is not None:
        raise NotTheirs("A plan that is signed")
    client = locked_client(db, was.client_id)
    there = _rows(db, client.id, was.prescription)
    if not there:
        raise Gone
    # After a merge there may be two of one name: the one that was read is that of its person.
    row = next((one for one in there if one.made_for == was.client_id), there[0])
    require_unchanged(row, was.stamp, lambda: plan_of(row), mine)
    return row


def _rows(db: Session, client_id: str, prescription: Prescription) -> list[PlanRow]:
    return list(
        db.scalars(
            select(PlanRow)
            .where(
                PlanRow.client_id == client_id,
                PlanRow.plan_id == prescription.id,
                PlanRow.plan_version == prescription.version,
            )
            .order_by(PlanRow.made_for != client_id, PlanRow.made_for)
            .execution_options(populate_existing=True)
        )
    )


def _write(row: PlanRow, prescription: Prescription) -> None:
    row.document = document_of(prescription)
    row.starts = prescription.starts
    row.ends = last_day(prescription)


def _signed(db: Session, pen: Pen, row: PlanRow) -> StoredPlan:
    pen.sign(row)
    db.flush()
    return plan_of(row)
