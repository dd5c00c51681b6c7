"""Reads what the overview is made of: a fixed number of queries over a stretch of days."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Text, cast, exists, func, or_, select
from sqlalchemy.orm import Session

from coach.care.entries import AnyEntry, PhaseChosen, PhysioPlan
from coach.care.entry import Entry
from coach.care.prescription_entries import PrescriptionTaken
from coach.care.run_entries import (
    RunChanged,
    RunLogged,
    RunRemoved,
    RunRestored,
    SwapLogged,
    SwapRemoved,
    SwapRestored,
)
from coach.record.care_sessions import NOT_THE_PERSON
from coach.record.corrections import Corrected, corrected
from coach.record.schema import AnswerRow, CareRow, SessionRun, SetRun
from coach.record.store import Store
from coach.review.period import Span

_ANY: TypeAdapter[AnyEntry] = TypeAdapter(AnyEntry)

_AT_ANY_TIME = tuple(
    kind.model_fields["kind"].default
    for kind in (
        PhaseChosen,
        PhysioPlan,
        PrescriptionTaken,
        RunLogged,
        RunChanged,
        RunRemoved,
        RunRestored,
        SwapLogged,
        SwapRemoved,
        SwapRestored,
    )
)
"""Kinds of entries that bear on days other than their own."""

_SIDES = {"each": 2, "in_turn": 2}
"""How often the sets of a plan item are done, by its side; once where it is not here."""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session of the person that counts.

    ``exercises`` were begun in it. ``sets_planned`` is None where the plan cannot be read. Pains
    are the worst that was said, None is not answered. ``ended`` is False while it runs.
    """

    session_id: str
    at: datetime
    day: date
    plan_id: str | None
    ended: bool
    completed: bool
    exercises: frozenset[str]
    sets_done: int
    sets_planned: int | None
    before: int | None
    during: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class OverviewRows:
    """Sessions of the days oldest first, entries in the order of the log.

    ``first_day`` is that of the first session or entry of all, None of an empty record;
    ``last_session`` that of the latest session, also where it is before the days.
    """

    sessions: tuple[SessionRow, ...]
    entries: tuple[Entry, ...]
    first_day: date | None
    last_session: date | None
    sessions_ever: int


def read_overview_rows(store: Store, days: Span) -> OverviewRows:
    """What there is of ``days``, in seven queries. Raises RecordDamaged, RecordBusy."""
    with store.database.read() as db:
        said = corrected(db)
        sessions = _sessions(db, days, said)
        entries = tuple(_understood(_texts(db, days)))
        begun = exists().where(SetRun.session_id == SessionRun.id, SetRun.started_at.is_not(None))
        first_at, last_at, ever = db.execute(
            select(func.min(SessionRun.started_at), func.max(SessionRun.started_at), func.count())
            .where(SessionRun.source.not_in(NOT_THE_PERSON))
            .where(SessionRun.started_at < days.ends())
            .where(SessionRun.id.not_in(said.excluded_sessions))
            .where(begun)
        ).one()
        first_entry: date | None = db.scalar(select(func.min(CareRow.day)))
    first = [first_entry, None if first_at is None else days.day_of(first_at)]
    known = [day for day in first if day is not None]
    last = None if last_at is None else days.day_of(last_at)
    return OverviewRows(sessions, entries, min(known, default=None), last, ever)


def _sessions(db: Session, days: Span, said: Corrected) -> tuple[SessionRow, ...]:
    chosen = (
        select(
            SessionRun.id,
            SessionRun.started_at,
            SessionRun.ended_at,
            SessionRun.completed,
            SessionRun.plan,
        )
        .where(SessionRun.source.not_in(NOT_THE_PERSON))
        .where(SessionRun.started_at < days.ends())
        .order_by(SessionRun.started_at, SessionRun.id)
    )
    begins = days.begins()
    if begins is not None:
        chosen = chosen.where(SessionRun.started_at >= begins)
    ids = chosen.with_only_columns(SessionRun.id).order_by(None)
    begun: dict[str, set[str]] = defaultdict(set)
    done: dict[str, set[tuple[object, ...]]] = defaultdict(set)
    sets = select(
        SetRun.session_id,
        SetRun.number,
        SetRun.exercise_id,
        SetRun.item,
        SetRun.side,
        SetRun.set_number,
        SetRun.completed,
        SetRun.started_at.is_not(None),
    ).where(SetRun.session_id.in_(ids))
    for session_id, number, exercise_id, item, side, set_number, completed, started in db.execute(
        sets
    ):
        if not said.counts(session_id, number):
            continue
        if started:
            begun[session_id].add(exercise_id)
        if completed:
            done[session_id].add((item, side, set_number))
    pains: dict[tuple[str, str | None], int] = {}
    asked = select(AnswerRow.session_id, AnswerRow.moment, AnswerRow.score)
    for session_id, moment, score in db.execute(
        asked.where(AnswerRow.about == "pain").where(AnswerRow.session_id.in_(ids))
    ):
        pains[session_id, moment] = max(score, pains.get((session_id, moment), 0))
    return tuple(
        SessionRow(
            session_id=row.id,
            at=row.started_at,
            day=days.day_of(row.started_at),
            plan_id=row.plan.get("id"),
            ended=row.ended_at is not None,
            completed=bool(row.completed),
            exercises=frozenset(begun[row.id]),
            sets_done=len(done[row.id]),
            sets_planned=_planned(row.plan),
            before=pains.get((row.id, "before")),
            during=pains.get((row.id, "during")),
            after=pains.get((row.id, "after")),
        )
        for row in db.execute(chosen)
        if begun[row.id] and said.counts(row.id)
    )


def _planned(plan: dict[str, object]) -> int | None:
    items = plan.get("items")
    if not isinstance(items, list):
        return None
    try:
        return sum(int(item["sets"]) * _SIDES.get(item["side"], 1) for item in items)
    except (KeyError, TypeError):
        return None


def _texts(db: Session, days: Span) -> Iterable[str]:
    # A week more, for the base of the first morning.
    chosen = select(cast(CareRow.payload, Text)).where(CareRow.day <= days.last)
    if days.first is not None:
        first = days.first - timedelta(days=7)
        chosen = chosen.where(or_(CareRow.day >= first, CareRow.kind.in_(_AT_ANY_TIME)))
    return db.scalars(chosen.order_by(CareRow.number))


def _understood(texts: Iterable[str]) -> Iterable[Entry]:
    for text in texts:
        try:
            yield _ANY.validate_json(text)
        except ValidationError:
            # Of another version: it stays in the record, and nothing is made of half of it.
            continue
