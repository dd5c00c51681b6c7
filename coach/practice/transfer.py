"""Copies a practice from one database to another: what is new is added, nothing is overwritten.

It is one transaction of the target. Before that ends both are read through, and every row of the
source must be in the target with the same content, unless it was told. Done twice it adds nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table, insert, text
from sqlalchemy.orm import Session

from coach.practice.canonical import (
    TABLES,
    Key,
    at_a_time,
    digest_of,
    digests,
    key_of,
    one_digest,
    rows_of,
)
from coach.practice.database import PracticeDatabase
from coach.practice.faults import PracticeError
from coach.practice.schema import AliasRow, ArchiveRow, ClientRow, ResultRow

_CLIENT, _ALIAS = ClientRow.__tablename__, AliasRow.__tablename__
_NAMED_BY = ("name", "plan_id", "scale")


class CopyDiffers(PracticeError):
    """What was copied into ``table`` is not what was read; nothing was kept."""

    def __init__(self, table: str) -> None:
        super().__init__(
            f"The copy did not come out the same ({table}), so nothing was kept. Somebody may "
            "have changed something meanwhile. Try again."
        )


@dataclass(frozen=True, slots=True)
class Conflict:
    """A row of the source that was left out, since the target says something else of it.

    ``about`` names it for a person. ``merged`` where its person was merged into another there.
    """

    table: str
    key: Key
    about: str
    merged: bool = False


@dataclass(slots=True)
class Transferred:
    """How many rows were added to each table and were there already, and what was left out.

    ``digest`` is that of the whole source; ``same`` says that the target now holds just the same.
    """

    added: dict[str, int] = field(default_factory=dict)
    there: dict[str, int] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    left_out: int = 0
    digest: str = ""
    same: bool = False


def transfer(source: PracticeDatabase, target: PracticeDatabase) -> Transferred:
    """Add every row of ``source`` that ``target`` does not have. Raises PracticeError."""
    with source.read() as taken, target.write() as given:
        for db in (taken, given):
            _take_time(db)
        return _Transfer(taken, given).run()


class _Transfer:
    def __init__(self, taken: Session, given: Session) -> None:
        self._taken = taken
        self._given = given
        self._there = digests(given)
        self._done = Transferred()
        self._names: dict[object, str] = {}
        # Of people who are another's alias in the target, and of their results.
        self._people_out: set[object] = set()
        self._results_out: set[object] = set()
        self._told: dict[str, set[Key]] = {table.name: set() for table in TABLES}

    def run(self) -> Transferred:
        """Copy all tables, then compare."""
        for table in TABLES:
            self._copy(table)
        ours, theirs = digests(self._taken), digests(self._given)
        for name, rows in ours.items():
            told = self._told[name]
            if any(theirs[name].get(key) != row for key, row in rows.items() if key not in told):
                raise CopyDiffers(name)
        self._done.digest = one_digest(ours)
        self._done.same = ours == theirs
        return self._done

    def _copy(self, table: Table) -> None:
        there = self._there[table.name]
        added = known = 0
        waiting: list[Mapping[str, Any]] = []
        for row in rows_of(self._taken, table):
            if table.name == _CLIENT:
                self._names[row["id"]] = row["name"]
            key = key_of(table, row)
            before = there.get(key)
            if self._is_out(table, row):
                self._told[table.name].add(key)
                self._done.left_out += 1
            elif before == digest_of(row):
                known += 1
            elif before is not None or self._is_another(table, key):
                self._tell(table, key, row)
            else:
                waiting.append(row)
                added += 1
            if len(waiting) >= at_a_time(table):
                self._insert(table, waiting)
        self._insert(table, waiting)
        self._done.added[table.name] = added
        self._done.there[table.name] = known

    def _insert(self, table: Table, waiting: list[Mapping[str, Any]]) -> None:
        if waiting:
            self._given.execute(insert(table), waiting)
            waiting.clear()

    def _is_out(self, table: Table, row: Mapping[str, Any]) -> bool:
        if table.name == ArchiveRow.__tablename__:
            return row["result_id"] in self._results_out
        out = row.get("client_id") in self._people_out
        if out and table.name == ResultRow.__tablename__:
            self._results_out.add(row["id"])
        return out

    def _is_another(self, table: Table, key: Key) -> bool:
        """Whether the id is a person here and an alias there, or the other way round."""
        other = {_CLIENT: _ALIAS, _ALIAS: _CLIENT}.get(table.name)
        return other is not None and key in self._there[other]

    def _tell(self, table: Table, key: Key, row: Mapping[str, Any]) -> None:
        merged = table.name == _CLIENT and key not in self._there[_CLIENT]
        if merged:
            self._people_out.add(key[0])
        parts = [self._names.get(row.get("client_id"))]
        parts += [str(row[name]) for name in _NAMED_BY if name in row]
        about = ", ".join(part for part in parts if part) or str(key[0])
        self._told[table.name].add(key)
        self._done.conflicts.append(Conflict(table.name, key, about, merged))


def _take_time(db: Session) -> None:
    """A long copy is no machine that hangs."""
    if db.get_bind().dialect.name == "postgresql":
        for limit in ("statement_timeout", "idle_in_transaction_session_timeout"):
            db.execute(text(f"SET LOCAL {limit} = 0"))
