"""One form of a row on either database, so that two of them can be compared by hashes."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from coach.practice.schema import ArchiveRow, Base

Key = tuple[str | int, ...]
Digests = dict[str, dict[Key, bytes]]

TABLES: tuple[Table, ...] = tuple(Base.metadata.sorted_tables)
"""Each after those that it refers to."""

_AT_A_TIME, _ARCHIVES_AT_A_TIME = 500, 2
"""So many rows are in memory at once; an archive may have many megabytes."""


def digests(db: Session) -> Digests:
    """The hash of every row of every table, by its key."""
    return {
        table.name: {key_of(table, row): digest_of(row) for row in rows_of(db, table)}
        for table in TABLES
    }


def rows_of(db: Session, table: Table) -> Iterator[Mapping[str, Any]]:
    """The rows of a table, in the order of their keys, a few at a time."""
    query = select(table).order_by(*table.primary_key.columns)
    for row in db.execute(query, execution_options={"yield_per": at_a_time(table)}):
        yield dict(row._mapping)


def at_a_time(table: Table) -> int:
    """How many rows of a table to hold in memory."""
    return _ARCHIVES_AT_A_TIME if table.name == ArchiveRow.__tablename__ else _AT_A_TIME


def key_of(table: Table, row: Mapping[str, Any]) -> Key:
    """What a row is known by."""
    return tuple(row[column.name] for column in table.primary_key.columns)


def digest_of(row: Mapping[str, Any]) -> bytes:
    """The hash of a row's canonical form."""
    written = json.dumps(
        {name: _plain(value) for name, value in row.items()},
        sort_keys=True,
        ensure_ascii=True,
        allow_nan=False,
    )
    return hashlib.sha256(written.encode()).digest()


def one_digest(all_rows: Digests) -> str:
    """One hash of everything, to be compared by eye."""
    whole = hashlib.sha256()
    for name in sorted(all_rows):
        # The database's own order of text depends on its language.
        for key, digest in sorted(all_rows[name].items(), key=lambda item: str(item[0])):
            whole.update(f"{name} {key} {digest.hex()}\n".encode())
    return whole.hexdigest()


def _plain(value: object) -> object:
    match value:
        case bytes() | memoryview():
            return hashlib.sha256(value).hexdigest()
        case datetime():
            return value.isoformat(timespec="microseconds")
        case date():
            return value.isoformat()
        case float():
            return value.hex()
        case _:
            return value
