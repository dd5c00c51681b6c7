"""Reads what can still be read of a damaged record, row by row, around the pages that are spoilt.

SQLite answers for a spoilt page with an error and goes on elsewhere: so each table is walked by
its key from both ends, and the gap between is halved until nothing but the unreadable is left
(the shell's ``.recover`` reads pages without their tree, https://sqlite.org/recovery.html; this
keeps to SQL, which every Python has).
"""

import json
import math
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import Any, Self

from sqlalchemy import JSON, Date, Table

from coach.record.schema import Base, UtcDateTime

Row = dict[str, Any]

_MAGIC = b"SQLite format 3\x00"
_HEADER_SIZE = 100
_PAGE_SIZES = tuple(2**power for power in range(9, 17))
_LAST_KEY = 2**40
_PROBES = 4000
"""So many reads may fail in a table before the rest of its gap is given up."""


class Salvage:
    """An open copy of a damaged record; the copy is changed, so it must be nobody's only one."""

    @classmethod
    def of_file(cls, copied: Path, model: Path) -> Self:
        """``model`` is a whole record, whose header stands in for one that is spoilt."""
        copied.write_bytes(_mended(copied.read_bytes(), model.read_bytes()))
        return cls(sqlite3.connect(copied, isolation_level=None))

    @classmethod
    def of_pages(cls, pages: bytes, model: bytes) -> Self:
        """As ``of_file``, of pages in memory: those of a sealed record go nowhere else."""
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.deserialize(_mended(pages, model))
        return cls(connection)

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        # A broken definition of one table must not hide the others.
        self._connection.execute("PRAGMA writable_schema = ON")
        self._connection.text_factory = lambda raw: raw.decode("utf-8", "replace")

    def close(self) -> None:
        """Let go of the copy."""
        self._connection.close()

    def revision(self) -> str | None:
        """The schema revision it says it has, None where that cannot be read."""
        try:
            rows = self._connection.execute("SELECT version_num FROM alembic_version").fetchall()
        except sqlite3.Error:
            return None
        return rows[0][0] if len(rows) == 1 and isinstance(rows[0][0], str) else None

    def columns(self, table: str) -> list[str]:
        """The names of the columns of ``table``, none where it cannot be found."""
        try:
            return [row[1] for row in self._connection.execute(f"PRAGMA table_info({table})")]
        except sqlite3.Error:
            return []

    def rows(self, table: Table) -> Iterator[Row]:
        """Every row of ``table`` that can be read and whose values are of their kind."""
        names = self.columns(table.name)
        if not names:
            return
        if table.dialect_options["sqlite"]["with_rowid"]:
            # An index may be spoilt where the table is not.
            found = self._walk(f"{table.name} NOT INDEXED", "rowid", "", ())
        else:
            found = self._by_session(table)
        for values in found:
            row = dict(zip(names, values, strict=True))
            if _is_sound(table, row):
                yield row

    def _by_session(self, table: Table) -> Iterator[tuple[Any, ...]]:
        second = list(table.primary_key.columns)[1].name
        for session_id in sorted(self._sessions()):
            yield from self._walk(table.name, second, "session_id = ? AND", (session_id,))

    def _sessions(self) -> set[str]:
        """Ids of sessions, from whichever table still names them."""
        found: set[str] = set()
        for table in Base.metadata.sorted_tables:
            name = "id" if table.name == "session_run" else "session_id"
            if name not in table.columns:
                continue
            has_rowid = table.dialect_options["sqlite"]["with_rowid"]
            # An index may be spoilt where the table is not, and the other way round.
            for source in (table.name, f"{table.name} NOT INDEXED")[: 1 + has_rowid]:
                key = "rowid" if source != table.name else name
                for order in ("ASC", "DESC"):
                    query = f"SELECT {name} FROM {source} ORDER BY {key} {order}"
                    found.update(row[0] for row in self._until_error(query, ()))
        return {one for one in found if isinstance(one, str)}

    def _walk(
        self, table: str, key: str, where: str, values: tuple[object, ...]
    ) -> Iterator[tuple[Any, ...]]:
        """The rows with an integer ``key``, each once."""
        query = f"SELECT {key}, * FROM {table} WHERE {where} {key} > ? AND {key} < ?"
        gaps, probes = [(-1, _LAST_KEY)], _PROBES
        while gaps and probes:
            low, high = gaps.pop()
            probes -= 1
            for row in self._until_error(f"{query} ORDER BY {key} ASC", (*values, low, high)):
                low = row[0]
                yield row[1:]
            if not self._failed:
                continue
            for row in self._until_error(f"{query} ORDER BY {key} DESC", (*values, low, high)):
                high = row[0]
                yield row[1:]
            if high - low > 2:
                # Of the two halves the lower is looked at first: keys are small.
                middle = low + max(1, min((high - low) // 2, 2 ** _bits(high - low)))
                gaps += [(middle - 1, high), (low, middle)]

    def _until_error(self, query: str, values: tuple[object, ...]) -> Iterator[tuple[Any, ...]]:
        self._failed = False
        try:
            with closing(self._connection.execute(query, values)) as rows:
                yield from rows
        except (sqlite3.Error, OverflowError):
            self._failed = True


def _bits(gap: int) -> int:
    return max(0, math.frexp(gap)[1] // 2)


def _mended(damaged: bytes, model: bytes) -> bytes:
    """The database with its first bytes again, and its last page in its whole length."""
    content = bytearray(damaged)
    if not content.startswith(_MAGIC) or _page_size(content) not in _PAGE_SIZES:
        content[:_HEADER_SIZE] = model[:_HEADER_SIZE]
    page = _page_size(content)
    pages = max(int.from_bytes(content[28:32], "big"), -(-len(content) // page))
    # Zeros are no page of a table: what was cut off reads as spoilt, not as empty.
    if pages * page <= len(content) * 4 + 2**24:
        content += bytes(pages * page - len(content))
    content[28:32] = pages.to_bytes(4, "big")
    return bytes(content)


def _page_size(content: bytearray) -> int:
    size = int.from_bytes(content[16:18], "big")
    return 65536 if size == 1 else size


def _is_sound(table: Table, row: Row) -> bool:
    return all(
        _reads(table.columns[name].type, value)
        for name, value in row.items()
        if name in table.columns and value is not None
    )


def _reads(kind: object, value: Any) -> bool:
    read: Callable[[Any], object]
    match kind:
        case JSON():
            read = json.loads
        case UtcDateTime():
            read = datetime.fromisoformat
        case Date():
            read = date.fromisoformat
        case _:
            return True
    try:
        read(value)
    except (ValueError, TypeError, RecursionError):
        return False
    return True
