"""What every change of a row goes through: it is found, locked, compared with what was read, and
stamped."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from coach.practice.faults import ChangedElsewhere, Gone
from coach.practice.schema import ID_LENGTH, AliasRow, Base, ClientRow, Stamped, StandingRow
from coach.practice.values import Stamp

Row = TypeVar("Row", bound=Base)


@dataclass(frozen=True, slots=True)
class Pen:
    """Who writes: ``at`` is an aware time, ``by`` the machine's name."""

    at: datetime
    by: str

    def sign(self, row: Stamped) -> None:
        """Say who changed ``row``; it counts as changed even if its words are as they were."""
        row.changed_at = self.at
        row.changed_by = self.by
        if row.version is not None:
            flag_modified(row, "changed_at")

    @property
    def first(self) -> Stamp:
        """The stamp of a row that has not been kept yet."""
        return Stamp(1, self.at, self.by)


def locked(db: Session, model: type[Row], key: Any) -> Row | None:
    """The row as it is now, held until the transaction ends; None where it is gone."""
    return db.get(model, key, with_for_update=True, populate_existing=True)


def can_be_id(text: str) -> bool:
    """Whether a row could have this id; what a hostile file calls one need not be text at all."""
    return 0 < len(text) <= ID_LENGTH and text.isprintable()


def current_id(db: Session, client_id: str) -> str:
    """The id that a person has now, also after a merge. Raises Gone."""
    if not can_be_id(client_id):
        raise Gone
    if db.get(ClientRow, client_id) is not None:
        return client_id
    alias = db.get(AliasRow, client_id)
    if alias is None:
        raise Gone
    return alias.client_id


def locked_client(db: Session, client_id: str) -> ClientRow:
    """A person's row, held, also after a merge; whatever is theirs changes under it. Raises Gone.

    Everything of a person is changed while their row is held, so that two changes come one after
    the other and never wait for each other.
    """
    if not can_be_id(client_id):
        raise Gone
    row = locked(db, ClientRow, client_id)
    if row is None:
        alias = db.get(AliasRow, client_id, populate_existing=True)
        row = locked(db, ClientRow, alias.client_id) if alias is not None else None
    if row is None:
        raise Gone
    return row


def standing_row(db: Session, client_id: str) -> StandingRow:
    """What the results of a person amount to, as a row. Raises Gone."""
    row = db.get(StandingRow, client_id, populate_existing=True)
    if row is None:
        raise Gone
    return row


def require_unchanged(
    row: Stamped, was: Stamp | None, theirs: Callable[[], object], mine: object
) -> None:
    """Raises ChangedElsewhere where ``row`` is not the writing ``was`` any more."""
    if was is None or row.version != was.version:
        raise ChangedElsewhere(theirs(), mine, row.changed_at, row.changed_by)
