"""Keeps the care log in the record: adds entries one by one, and reads all of them back.

An entry of another version, or one that was spoilt, is left where it is and left out of what is
read: rules never see half an answer, and nothing is lost.
"""

import uuid
from dataclasses import dataclass

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Text, cast, func, select

from coach.care.entries import AnyEntry
from coach.care.entry import Entry
from coach.record.schema import CareRow
from coach.record.store import Store

_ANY: TypeAdapter[AnyEntry] = TypeAdapter(AnyEntry)


@dataclass(frozen=True, slots=True)
class Kept:
    """The entries in the order in which they were made; ``not_understood`` counts the others."""

    entries: tuple[AnyEntry, ...]
    not_understood: int


class CareLog:
    """The care log of an open record. Every call may raise RecordDamaged or RecordBusy."""

    def __init__(self, store: Store) -> None:
        self._database = store.database

    def add(self, *entries: Entry) -> None:
        """Keep ``entries`` in this order, all of them or none.

        Raises RecordUnwritable, and pydantic.ValidationError for an entry of no known kind.
        """
        documents = [entry.model_dump(mode="json") for entry in entries]
        for document in documents:
            # What could not be read back must not be kept.
            _ANY.validate_python(document)
        with self._database.write() as db:
            last: int = db.scalar(select(func.max(CareRow.number))) or 0
            db.add_all(
                CareRow(
                    id=str(uuid.uuid4()),
                    number=last + place,
                    at=entry.at,
                    day=entry.day,
                    kind=entry.kind,
                    payload=document,
                )
                for place, (entry, document) in enumerate(
                    zip(entries, documents, strict=True), start=1
                )
            )

    def read(self) -> Kept:
        """All that was ever entered."""
        # As text: one that is no JSON any more must not hide the others.
        in_order = select(cast(CareRow.payload, Text)).order_by(CareRow.number)
        with self._database.read() as db:
            texts = db.scalars(in_order).all()
        entries = tuple(entry for entry in map(_understood, texts) if entry is not None)
        return Kept(entries, len(texts) - len(entries))


def _understood(text: str) -> AnyEntry | None:
    try:
        return _ANY.validate_json(text)
    except ValidationError:
        return None
