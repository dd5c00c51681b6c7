"""Reads past sessions back as frozen values, in a fixed number of queries however many there are.

All times are aware UTC. None is unknown: a count of a timed set, the end of a running session.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from coach.care.plan import Plan, PlanItem
from coach.motion.events import Event, Side
from coach.record.corrections import corrected
from coach.record.errors import NoSuchSession
from coach.record.rows import event_of, plan_of
from coach.record.schema import EventRow, PoseTrack, SessionRun, SetRun
from coach.record.store import Store


@dataclass(frozen=True, slots=True)
class SetRecord:
    """One set as it was done; ``number`` counts the session's sets from 1.

    ``count`` includes the user's corrections, ``camera_count`` does not. ``started_at`` is None
    for a set that was skipped before it began, ``completed`` while the set runs.
    ``self_counted`` where the person counted.
    """

    number: int
    item: int
    exercise_id: str
    side: Side | None
    set_number: int
    count: int | None
    camera_count: int | None
    held_s: float | None
    target_reps: int | None
    target_hold_s: float | None
    completed: bool | None
    skipped: bool
    why: str | None
    self_counted: bool
    started_at: datetime | None
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class SetSummary:
    """The sets of one item of the plan on one side.

    ``sets_done`` counts the planned sets that were completed; ``sets_planned`` is None where
    the plan is another version's. ``counts``, ``camera_counts`` and ``held_s`` have one value
    for each set that was begun, in order. ``self_counted`` where the person counted any of them.
    """

    item: int
    exercise_id: str
    side: Side | None
    sets_done: int
    sets_planned: int | None
    target_reps: int | None
    target_hold_s: float | None
    counts: tuple[int | None, ...]
    camera_counts: tuple[int | None, ...]
    held_s: tuple[float | None, ...]
    self_counted: bool = False


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One session at a glance, with every item of its plan, also those not come to.

    ``ended_at`` and ``completed`` are None while it is not over.
    """

    id: str
    started_at: datetime
    ended_at: datetime | None
    completed: bool | None
    source: str
    plan_name: str | None
    sets: tuple[SetSummary, ...]


@dataclass(frozen=True, slots=True)
class EventRecord:
    """One stored event: its place in the session from 1, the set it belongs to, and when."""

    seq: int
    set_number: int | None
    at: datetime
    event: Event


@dataclass(frozen=True, slots=True)
class SessionDetail:
    """Everything of one session but the poses; ``tracks`` numbers the sets that have them."""

    summary: SessionSummary
    plan: Plan | None
    sets: tuple[SetRecord, ...]
    events: tuple[EventRecord, ...]
    tracks: frozenset[int]


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many sessions began on a local date, and how many of them were completed."""

    day: date
    sessions: int
    completed: int


class History:
    """Questions to an open record. Every call may raise RecordDamaged or RecordBusy."""

    def __init__(self, store: Store) -> None:
        self._database = store.database

    def sessions(self, limit: int, before: datetime | None = None) -> list[SessionSummary]:
        """The latest sessions, newest first; ``before`` leaves out those begun then or later."""
        newest = select(SessionRun.id).order_by(SessionRun.started_at.desc(), SessionRun.id)
        if before is not None:
            newest = newest.where(SessionRun.started_at < before)
        with self._database.read() as db:
            return _summaries(db, newest.limit(limit))

    def session(self, session_id: str) -> SessionDetail:
        """One session with its events. Raises NoSuchSession."""
        only = select(SessionRun.id).where(SessionRun.id == session_id)
        in_order = select(EventRow).where(EventRow.session_id == session_id).order_by(EventRow.seq)
        tracks = select(PoseTrack.set_run_number).where(PoseTrack.session_id == session_id)
        with self._database.read() as db:
            summary = next(iter(_summaries(db, only)), None)
            if summary is None:
                raise NoSuchSession(session_id)
            return SessionDetail(
                summary=summary,
                plan=plan_of(
                    db.scalars(select(SessionRun.plan).where(SessionRun.id == session_id)).one()
                ),
                sets=tuple(_sets(db, only).get(session_id, ())),
                events=tuple(
                    EventRecord(row.seq, row.set_run_number, row.at, event_of(row))
                    for row in db.scalars(in_order)
                ),
                tracks=frozenset(db.scalars(tracks)),
            )

    def track(self, session_id: str, number: int) -> bytes | None:
        """The poses of set ``number`` of a session as ``.npz`` bytes, None if none were kept."""
        wanted = select(PoseTrack.npz).where(
            PoseTrack.session_id == session_id, PoseTrack.set_run_number == number
        )
        with self._database.read() as db:
            return db.scalar(wanted)

    def days(self, since: date, zone: tzinfo) -> list[DayCount]:
        """The days with a session from ``since`` on, in order, by the date of ``zone``.

        Sessions that the person left out of the record are not counted.
        """
        midnight = datetime.combine(since, time(), tzinfo=zone).astimezone(UTC)
        begun = select(SessionRun.started_at, SessionRun.completed)
        with self._database.read() as db:
            begun = begun.where(SessionRun.id.not_in(corrected(db).excluded_sessions))
            rows = db.execute(begun.where(SessionRun.started_at >= midnight)).all()
        days = [(at.astimezone(zone).date(), completed) for at, completed in rows]
        sessions = Counter(day for day, _ in days)
        done = Counter(day for day, completed in days if completed)
        return [DayCount(day, sessions[day], done[day]) for day in sorted(sessions)]


def _summaries(db: Session, ids: Select[Any]) -> list[SessionSummary]:
    sets = _sets(db, ids)
    chosen = select(
        SessionRun.id,
        SessionRun.started_at,
        SessionRun.ended_at,
        SessionRun.completed,
        SessionRun.source,
        SessionRun.plan,
    ).where(SessionRun.id.in_(ids))
    rows = db.execute(chosen.order_by(SessionRun.started_at.desc(), SessionRun.id)).all()
    return [_summary(row, sets.get(row.id, [])) for row in rows]


def _summary(row: Any, sets: Sequence[SetRecord]) -> SessionSummary:
    plan = plan_of(row.plan)
    return SessionSummary(
        id=row.id,
        started_at=row.started_at,
        ended_at=row.ended_at,
        completed=row.completed,
        source=row.source,
        plan_name=None if plan is None else plan.name,
        sets=tuple(_grouped(plan, sets)),
    )


def _sets(db: Session, ids: Select[Any]) -> dict[str, list[SetRecord]]:
    columns = [getattr(SetRun, name) for name in SetRecord.__dataclass_fields__]
    rows = db.execute(
        select(SetRun.session_id, *columns)
        .where(SetRun.session_id.in_(ids))
        .order_by(SetRun.session_id, SetRun.number)
    )
    found: dict[str, list[SetRecord]] = {}
    for session_id, *values in rows:
        found.setdefault(session_id, []).append(SetRecord(*values))
    return found


def _grouped(plan: Plan | None, sets: Sequence[SetRecord]) -> Iterable[SetSummary]:
    """One summary for each item and side: those of the plan in its order, then any others."""
    groups: dict[tuple[int, str, Side | None], list[SetRecord]] = {}
    planned: dict[tuple[int, str, Side | None], PlanItem] = {}
    for number, item in enumerate(plan.items if plan is not None else ()):
        for side in _sides(item):
            planned[number, item.exercise_id, side] = item
            groups[number, item.exercise_id, side] = []
    for one in sets:
        groups.setdefault((one.item, one.exercise_id, one.side), []).append(one)
    for (number, exercise_id, side), group in groups.items():
        dose = planned.get((number, exercise_id, side))
        begun = [one for one in group if one.started_at is not None]
        yield SetSummary(
            item=number,
            exercise_id=exercise_id,
            side=side,
            sets_done=len({one.set_number for one in group if one.completed}),
            sets_planned=None if dose is None else dose.sets,
            target_reps=group[0].target_reps if dose is None else dose.reps,
            target_hold_s=group[0].target_hold_s if dose is None else dose.hold_s,
            counts=tuple(one.count for one in begun),
            camera_counts=tuple(one.camera_count for one in begun),
            held_s=tuple(one.held_s for one in begun),
            self_counted=any(one.self_counted for one in begun),
        )


def _sides(item: PlanItem) -> tuple[Side | None, ...]:
    match item.side:
        case "both":
            return (None,)
        case "each" | "in_turn":
            return ("left", "right")
        case side:
            return (side,)
