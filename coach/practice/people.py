"""People in the tables: found, listed, added, changed, put aside, looked at, deleted."""

import uuid
from dataclasses import replace
from datetime import date

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from coach.care.person import Ankle
from coach.practice.faults import Gone, PracticeError
from coach.practice.folding import haystack, kept, needles
from coach.practice.looks import in_order, looks, seen_now
from coach.practice.rows import client_of, require_id, seen_of, standing_of
from coach.practice.schema import AliasRow, ClientRow, PlanRow, StandingRow
from coach.practice.values import Client, ClientLine
from coach.practice.writing import Pen, current_id, locked_client, require_unchanged, standing_row


def listed(db: Session, today: date, search: str, archived: bool) -> list[ClientLine]:
    """The people who are, or are not, put aside and have each word of ``search``."""
    words = [ClientRow.folded.contains(word, autoescape=True) for word in needles(search)]
    found = db.execute(
        select(ClientRow, StandingRow)
        .join(StandingRow, StandingRow.client_id == ClientRow.id)
        .where(ClientRow.archived.is_(archived), *words)
    ).all()
    running = running_since(db, today)
    return in_order(_line(row, standing, today, running.get(row.id)) for row, standing in found)


def line(db: Session, client_id: str, today: date) -> ClientLine:
    """One line of the list. Raises Gone."""
    client_id = current_id(db, client_id)
    row = db.get_one(ClientRow, client_id)
    running = running_since(db, today, client_id)
    return _line(row, standing_row(db, client_id), today, running.get(client_id))


def found(db: Session, client_id: str) -> Client | None:
    """The person of an id that a file carries, also after a merge."""
    try:
        client_id = current_id(db, client_id)
    except Gone:
        return None
    return client_of(db.get_one(ClientRow, client_id), standing_row(db, client_id))


def added(db: Session, pen: Pen, name: str, note: str, ankle: Ankle | None) -> Client:
    """A new person."""
    row = ClientRow(id=str(uuid.uuid4()), ankle=ankle, archived=False, seen_on=None)
    _write_words(row, name, note)
    standing = StandingRow(client_id=row.id, sessions=0)
    pen.sign(row)
    pen.sign(standing)
    db.add(row)
    # There is no relation between the two that would tell which is first.
    db.flush()
    db.add(standing)
    db.flush()
    return client_of(row, standing)


def changed(
    db: Session, pen: Pen, was: Client, name: str, note: str, ankle: Ankle | None
) -> Client:
    """Other words for a person. Raises ChangedElsewhere, Gone."""
    row, standing = held(db, was, replace(was, name=name, note=note, ankle=ankle))
    _write_words(row, name, note)
    row.ankle = ankle
    return _signed(db, pen, row, standing)


def put_aside(db: Session, pen: Pen, was: Client, archived: bool) -> Client:
    """Put a person aside, or take them back. Raises ChangedElsewhere, Gone."""
    row, standing = held(db, was, replace(was, archived=archived))
    row.archived = archived
    return _signed(db, pen, row, standing)


def looked_at(db: Session, pen: Pen, was: Client, day: date) -> Client:
    """Settle what the physio had before them in ``was``. Raises ChangedElsewhere, Gone."""
    row, standing = held(db, was, replace(was, seen_on=day))
    settled = seen_now(was.standing, seen_of(row, standing), day)
    row.seen_on = settled.on
    standing.settled_flag = settled.flag
    standing.settled_pain, standing.settled_pain_before = settled.pain
    pen.sign(standing)
    return _signed(db, pen, row, standing)


def known_also(db: Session, pen: Pen, was: Client, other_id: str) -> Client:
    """Remember ``other_id`` for files of this person. Raises as ``held``, and PracticeError."""
    require_id(other_id)
    row, standing = held(db, was, was)
    if found(db, other_id) is not None:
        raise PracticeError("This number is of somebody here already, so nothing was changed.")
    db.add(AliasRow(id=other_id, client_id=row.id))
    return _signed(db, pen, row, standing)


def trusting(db: Session, pen: Pen, was: Client, signer: bytes) -> Client:
    """Let ``signer`` be the key of this person's results. Raises ChangedElsewhere, Gone."""
    row, standing = held(db, was, replace(was, result_key=signer))
    standing.result_key = signer
    pen.sign(standing)
    return _signed(db, pen, row, standing)


def deleted(db: Session, was: Client) -> tuple[str, ...]:
    """Delete a person with everything, and say under which ids they went.

    Raises ChangedElsewhere, Gone.
    """
    row, _ = held(db, was, was)
    aliases = db.scalars(select(AliasRow.id).where(AliasRow.client_id == row.id)).all()
    ids = (row.id, *aliases)
    db.delete(row)
    db.flush()
    return ids


def held(db: Session, was: Client, mine: Client) -> tuple[ClientRow, StandingRow]:
    """A person's rows, held, if they are still as in ``was``. Raises ChangedElsewhere, Gone."""
    row = locked_client(db, was.id)
    standing = standing_row(db, row.id)
    same = row.id == was.id
    require_unchanged(row, was.stamp if same else None, lambda: client_of(row, standing), mine)
    return row, standing


def running_since(db: Session, today: date, client_id: str | None = None) -> dict[str, date]:
    """The first day of the plan that is running, for each person who has one.

    It is the plan that was signed last of those that have begun; a new version of it goes on
    where the one before it was.
    """
    query = select(PlanRow.client_id, PlanRow.plan_id, PlanRow.starts, PlanRow.ends).where(
        and_(PlanRow.signed_at.is_not(None), PlanRow.starts <= today)
    )
    if client_id is not None:
        query = query.where(PlanRow.client_id == client_id)
    first: dict[tuple[str, str], date] = {}
    last: dict[str, tuple[str, date | None]] = {}
    for person, plan_id, starts, ends in db.execute(
        query.order_by(PlanRow.signed_at, PlanRow.plan_version)
    ):
        key = (person, plan_id)
        first[key] = min(starts, first.get(key, starts))
        last[person] = (plan_id, ends)
    return {
        person: first[person, plan_id]
        for person, (plan_id, ends) in last.items()
        if ends is None or today <= ends
    }


def _line(row: ClientRow, standing: StandingRow, today: date, running: date | None) -> ClientLine:
    why = looks(standing_of(standing), seen_of(row, standing), today, running)
    return ClientLine(client_of(row, standing), why)


def _write_words(row: ClientRow, name: str, note: str) -> None:
    row.name, row.note = kept(name), kept(note)
    row.folded = haystack(name, note)


def _signed(db: Session, pen: Pen, row: ClientRow, standing: StandingRow) -> Client:
    pen.sign(row)
    db.flush()
    return client_of(row, standing)
