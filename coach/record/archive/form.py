"""The form of an archive: which tables it has, and how a row is a line of JSON and back.

A line is canonical: keys sorted, no spaces, plain ASCII. The same record is always the same bytes.
"""

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Double,
    Integer,
    String,
    Table,
    Text,
)

from coach.record.schema import (
    Base,
    CareRow,
    CorrectionRow,
    EventRow,
    SessionRun,
    SetRun,
    SettingRow,
    UtcDateTime,
)

FORMAT = "ankle-coach-record"
FORMAT_VERSION = 1
MANIFEST = "manifest.json"
README = "README.txt"
TRACKS = "pose_track.jsonl"
SCHEMAS = ("0004",)
"""The schemas whose rows this version can take over; its own is the last."""

LONGEST_LINE = 4_000_000
MOST_PARTS = 200_000
"""Most brackets, braces and commas of a line: what is built from them stays small in memory."""
_INTEGERS = range(-(2**63), 2**63)

_WHOLE = "This is a whole exercise record of coach, the offline ankle exercise coach."
_PART = (
    "This is a part of an exercise record of coach, the offline ankle exercise coach: some days\n"
    "of it, without the settings."
)
_FILES = """

manifest.json    format, version of the tables, and of each file its length and SHA-256
*.jsonl          one table each, one JSON object a line, in the order of its key
  session_run    one session: when, by which plan, from which source
  set_run        one set: the count, the camera's own count, seconds held, targets
  event          everything that happened, in order of seq; t_s is the source's time in seconds
  care_entry     answers, mornings, runs, tests and decisions, in order of number
  correction     what was corrected or noted afterwards; the originals are untouched
  setting        the settings of the app
  pose_track     which file of tracks/ belongs to which set
tracks/*.npz     poses as numbers (NumPy): t [N] s, image [N,33,2] px, world [N,33,3] m,
                 visibility [N,33], size [2] px; no picture

Moments are in UTC, days are the person's own. null is unknown; 0 is an answer.
"""

ABOUT = _WHOLE + _FILES
ABOUT_PART = _PART + _FILES
"""What the file README.txt of a whole record says, and that of a part of one."""


@dataclass(frozen=True, slots=True)
class TableForm:
    """One table of the archive; ``order`` names the columns that its lines are sorted by."""

    model: type[Base]
    order: tuple[str, ...]

    @property
    def table(self) -> Table:
        """The table in the record."""
        table = self.model.__table__
        assert isinstance(table, Table)
        return table

    @property
    def file(self) -> str:
        """Its file in the archive."""
        return f"{self.table.name}.jsonl"


SESSIONS = TableForm(SessionRun, ("id",))
SETS = TableForm(SetRun, ("session_id", "number"))
EVENTS = TableForm(EventRow, ("session_id", "seq"))
CARE = TableForm(CareRow, ("number",))
CORRECTIONS = TableForm(CorrectionRow, ("number",))
SETTINGS = TableForm(SettingRow, ("key",))

TABLES = (SESSIONS, SETS, EVENTS, CARE, CORRECTIONS, SETTINGS)
"""In the order in which they are taken over. What the record works out itself is left out."""

FILES = frozenset({README, TRACKS, *(form.file for form in TABLES)})
"""The files that every archive has beside its manifest."""


def line_of(row: Mapping[str, Any]) -> bytes:
    """The canonical line of a row, with its line feed."""
    values = {name: _plain(value) for name, value in row.items()}
    text = json.dumps(values, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("ascii") + b"\n"


def row_of(form: TableForm, line: bytes) -> dict[str, Any]:
    """The row of a line. Raises ValueError for anything but a whole row of this table."""
    read = object_of(line)
    columns = form.table.columns
    if read.keys() != set(columns.keys()):
        raise ValueError(f"a line of {form.file} has other fields")
    return {column.key: _checked(form, column, read[column.key]) for column in columns}


def object_of(line: bytes) -> dict[str, Any]:
    """The JSON object of a line. Raises ValueError."""
    if sum(map(line.count, (b"[", b"{", b","))) > MOST_PARTS:
        raise ValueError("a line has too many parts")
    try:
        text = line.decode("ascii")
    except UnicodeDecodeError as error:
        raise ValueError("a line has letters that do not belong there") from error
    try:
        read = json.loads(text, parse_constant=_refuse, object_pairs_hook=_once)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    if not isinstance(read, dict):
        raise ValueError("a line is no object")
    return read


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a line has a field twice")
    return found


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is no number")


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _checked(form: TableForm, column: Column[Any], value: Any) -> Any:
    if value is None:
        # A JSON null is a value of its own where any JSON may stand.
        if column.nullable or _any_json(column):
            return None
        raise ValueError(f"{column.name} of {form.file} is missing")
    for kind, check in _CHECKS:
        if isinstance(column.type, kind):
            try:
                return check(column, value)
            except (TypeError, ValueError, OverflowError) as error:
                raise ValueError(f"{column.name} of {form.file} is not sound") from error
    raise TypeError(f"no form for {column.type!r}")


def _any_json(column: Column[Any]) -> bool:
    return isinstance(column.type, JSON) and not column.type.none_as_null


def _moment(_: Column[Any], value: Any) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError("a time without a zone names no moment")
    return moment.astimezone(UTC)


def _day(_: Column[Any], value: Any) -> date:
    return date.fromisoformat(value)


def _json(column: Column[Any], value: Any) -> Any:
    if not _any_json(column) and not isinstance(value, dict):
        raise ValueError("not an object")
    _numbers_fit(value)
    return value


def _numbers_fit(value: Any) -> None:
    match value:
        case float() if not math.isfinite(value):
            # Such as 1e999, which Python reads as infinity.
            raise ValueError("not a number")
        case dict():
            for one in value.values():
                _numbers_fit(one)
        case list():
            for one in value:
                _numbers_fit(one)
        case _:
            pass


def _text(column: Column[Any], value: Any) -> str:
    longest = getattr(column.type, "length", None)
    if type(value) is not str or (longest is not None and len(value) > longest):
        raise ValueError("no text, or too long")
    # SQLite takes no half of a character.
    value.encode()
    return value


def _whole(_: Column[Any], value: Any) -> int:
    if type(value) is not int or value not in _INTEGERS:
        raise ValueError("no whole number")
    return value


def _number(_: Column[Any], value: Any) -> float:
    if type(value) not in (int, float) or not math.isfinite(value):
        raise ValueError("no number")
    return float(value)


def _yes_or_no(_: Column[Any], value: Any) -> bool:
    if type(value) is not bool:
        raise ValueError("neither yes nor no")
    return value


_CHECKS: tuple[tuple[type[Any], Callable[[Column[Any], Any], Any]], ...] = (
    (UtcDateTime, _moment),
    (Date, _day),
    (JSON, _json),
    (Boolean, _yes_or_no),
    (Integer, _whole),
    (Double, _number),
    (Text, _text),
    (String, _text),
)

dump_manifest = partial(json.dumps, indent=1, sort_keys=True)
"""The canonical text of a manifest."""
