"""Corrects what was recorded: each correction is a row of its own, and no original is touched.

A correction is about a session, or about one of its sets. Of two of the same kind the later one
counts; ``back_to_the_original`` takes the figures and the exclusion back, and leaves the notes.
"""

import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from coach.record.errors import NoSuchSession, NoSuchSet
from coach.record.schema import CorrectionRow, SessionRun, SetRun
from coach.record.store import Store

LONGEST_NOTE = 500
MOST_REPS = 1000
LONGEST_HOLD_S = 3600.0


class Kind(StrEnum):
    """What is corrected, as it is stored."""

    COUNT = "count"
    HELD_S = "held_s"
    NOTE = "note"
    EXCLUDED = "excluded"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class Target:
    """A session, or with ``number`` one of its sets."""

    session_id: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction as it was made; ``value`` is a count, seconds, a text, yes or no."""

    target: Target
    at: datetime
    kind: str
    value: int | float | str | bool | None


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds of one target after all its corrections; None where nothing was said."""

    count: int | None = None
    held_s: float | None = None
    note: str = ""
    excluded: bool = False


NOTHING = Standing()


@dataclass(frozen=True, slots=True)
class Corrected:
    """What holds of all targets; those that nothing was said of are not in ``by_target``."""

    by_target: Mapping[Target, Standing] = field(default_factory=dict)

    def session(self, session_id: str) -> Standing:
        """What holds of a session as a whole."""
        return self.by_target.get(Target(session_id), NOTHING)

    def one_set(self, session_id: str, number: int) -> Standing:
        """What holds of a set, but for what was said of its session."""
        return self.by_target.get(Target(session_id, number), NOTHING)

    @property
    def excluded_sessions(self) -> frozenset[str]:
        """The sessions that are left out as a whole."""
        return frozenset(
            target.session_id
            for target, said in self.by_target.items()
            if target.number is None and said.excluded
        )

    def counts(self, session_id: str, number: int | None = None) -> bool:
        """Whether the session, and the set if one is named, is to be counted."""
        if self.session(session_id).excluded:
            return False
        return number is None or not self.one_set(session_id, number).excluded


def standing(corrections: Iterable[Correction]) -> Corrected:
    """What holds after ``corrections``, which are in the order in which they were made."""
    now: dict[Target, dict[str, Any]] = {}
    for one in corrections:
        said = now.setdefault(one.target, {})
        if one.kind == Kind.ORIGINAL:
            for kind in (Kind.COUNT, Kind.HELD_S, Kind.EXCLUDED):
                said.pop(kind.value, None)
        elif one.kind in _FITS and _FITS[Kind(one.kind)](one.value):
            said[one.kind] = one.value
    return Corrected({target: Standing(**said) for target, said in now.items()})


class Corrections:
    """The corrections of an open record. Every call may raise RecordDamaged or RecordBusy."""

    def __init__(self, store: Store) -> None:
        self._database = store.database

    def set_count(self, target: Target, count: int, at: datetime) -> None:
        """The repetitions of a set were ``count``. Raises ValueError outside 0 to MOST_REPS."""
        self._add(target, Kind.COUNT, count, at)

    def set_held_s(self, target: Target, held_s: float, at: datetime) -> None:
        """A set was held for ``held_s`` seconds. Raises ValueError outside 0 to an hour."""
        self._add(target, Kind.HELD_S, float(held_s), at)

    def note(self, target: Target, text: str, at: datetime) -> None:
        """Keep a note, in place of the one before; an empty one takes it away. Raises ValueError
        for one that is too long."""
        self._add(target, Kind.NOTE, text.strip(), at)

    def exclude(self, target: Target, at: datetime) -> None:
        """Leave a session or a set out of every figure; it stays in the record."""
        self._add(target, Kind.EXCLUDED, True, at)

    def restore(self, target: Target, at: datetime) -> None:
        """Count what was left out again."""
        self._add(target, Kind.EXCLUDED, False, at)

    def back_to_the_original(self, target: Target, at: datetime) -> None:
        """Take corrected figures and an exclusion back; the note stays."""
        self._add(target, Kind.ORIGINAL, None, at)

    def of_session(self, session_id: str) -> tuple[Correction, ...]:
        """All that was ever corrected of one session and its sets, oldest first."""
        with self._database.read() as db:
            return corrections(db, _all().where(CorrectionRow.session_id == session_id))

    def _add(self, target: Target, kind: Kind, value: Any, at: datetime) -> None:
        """Raises NoSuchSession, NoSuchSet, RecordUnwritable, and ValueError for what cannot be."""
        if kind in _FITS and not _FITS[kind](value):
            raise ValueError(f"{value!r} is no {kind}")
        if target.number is None and kind in (Kind.COUNT, Kind.HELD_S):
            raise ValueError("a session as a whole has no count and no time")
        with self._database.write() as db:
            if db.get(SessionRun, target.session_id) is None:
                raise NoSuchSession(target.session_id)
            if target.number is not None and (
                db.get(SetRun, (target.session_id, target.number)) is None
            ):
                raise NoSuchSet(target.session_id, target.number)
            last: int = db.scalar(select(func.max(CorrectionRow.number))) or 0
            db.add(
                CorrectionRow(
                    id=str(uuid.uuid4()),
                    number=last + 1,
                    at=at,
                    session_id=target.session_id,
                    set_run_number=target.number,
                    kind=kind.value,
                    value=value,
                )
            )


def corrected(db: Session, ids: Select[Any] | None = None) -> Corrected:
    """What holds of the sessions that ``ids`` selects, or of all, inside a running transaction."""
    chosen = _all()
    if ids is not None:
        chosen = chosen.where(CorrectionRow.session_id.in_(ids))
    return standing(corrections(db, chosen))


def corrections(db: Session, chosen: Select[Any]) -> tuple[Correction, ...]:
    """The corrections that ``chosen`` selects, in its order."""
    return tuple(
        Correction(Target(row.session_id, row.set_run_number), row.at, row.kind, row.value)
        for row in db.scalars(chosen)
    )


def _all() -> Select[Any]:
    return select(CorrectionRow).order_by(CorrectionRow.number)


def _is_count(value: Any) -> bool:
    return type(value) is int and 0 <= value <= MOST_REPS


def _is_time(value: Any) -> bool:
    return type(value) in (int, float) and 0 <= value <= LONGEST_HOLD_S


def _is_note(value: Any) -> bool:
    return type(value) is str and len(value) <= LONGEST_NOTE


_FITS: Mapping[Kind, Callable[[Any], bool]] = {
    Kind.COUNT: _is_count,
    Kind.HELD_S: _is_time,
    Kind.NOTE: _is_note,
    Kind.EXCLUDED: lambda value: type(value) is bool,
}
"""What a value of each kind must be; one of another version that is not is passed over."""
