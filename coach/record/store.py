"""Writes sessions into the record as they happen, one transaction an event."""

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coach.care.plan import Plan
from coach.motion.events import Event
from coach.record import codec, opening
from coach.record.database import Database
from coach.record.errors import NoSetYet, NoSuchSession, SessionNotUnderstood, SessionOver
from coach.record.projection import answer_of, close_session, latest_set, project
from coach.record.rows import event_of, plan_of
from coach.record.schema import EventRow, PoseTrack, SessionRun
from coach.session.events import CountCorrected, EffortReported, PainReported

_AFTER_THE_END = (PainReported, EffortReported, CountCorrected)


@dataclass(frozen=True, slots=True)
class UnfinishedSession:
    """A session that was cut off, with all that a conductor needs to go on with it.

    ``events`` are in the order in which they happened. ``last_at`` is the wall clock of the last
    of them, or the session's start.
    """

    session_id: str
    plan: Plan
    source: str
    model: str | None
    started_at: datetime
    last_at: datetime
    events: tuple[Event, ...]

    @property
    def understood(self) -> bool:
        """False where another version wrote an event that this one can only preserve."""
        return not any(isinstance(event, codec.RawEvent) for event in self.events)


class Store:
    """An open record. It has no clock: every ``at`` is an aware time from the caller.

    Each call is one transaction that is on the disk when the call returns, so threads may share
    a Store, and several Stores, also of several processes, may be open on one folder. Close
    each. Every call may raise RecordDamaged, RecordUnwritable or RecordBusy and has then changed
    nothing; a naive ``at`` is a ValueError.
    """

    def __init__(self, database: Database) -> None:
        self.database = database

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the record in ``folder``, made or upgraded if need be.

        Raises RecordDamaged, RecordFromNewerVersion, RecordUnwritable, RecordBusy.
        """
        return cls(Database(opening.ready(folder)))

    def close(self) -> None:
        """Let go of the file. A closed store refuses every call with a RuntimeError."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def begin_session(self, plan: Plan, source: str, at: datetime, model: str | None = None) -> str:
        """Begin a session of ``plan`` and return its id.

        ``source`` says where the pictures come from, such as "camera" or "recording"; ``model``
        which pose model looks at them.
        """
        session_id = str(uuid.uuid4())
        with self.database.write() as db:
            db.add(
                SessionRun(
                    id=session_id,
                    started_at=_moment(at),
                    plan=plan.model_dump(mode="json"),
                    source=source,
                    app_version=_app_version(),
                    model=model,
                )
            )
        return session_id

    def append(self, session_id: str, event: Event, at: datetime) -> int:
        """Keep ``event`` and return its number in the session, from 1.

        After the session's end only PainReported, EffortReported and CountCorrected are taken.
        Raises NoSuchSession, SessionOver, and TypeError for an event that has no kind.
        """
        document = codec.encode(event)
        kind, t_s = document.pop("kind"), document.pop("t")
        at = _moment(at)
        with self.database.write() as db:
            run = _run(db, session_id)
            if run.ended_at is not None and not isinstance(event, _AFTER_THE_END):
                raise SessionOver(session_id)
            last = select(func.max(EventRow.seq)).where(EventRow.session_id == session_id)
            seq: int = (db.scalar(last) or 0) + 1
            number = project(db, run, event, at)
            # The event refers to the set, which may have begun with it.
            db.flush()
            db.add(
                EventRow(
                    session_id=session_id,
                    seq=seq,
                    set_run_number=number,
                    t_s=t_s,
                    at=at,
                    kind=kind,
                    payload=document,
                )
            )
            answer = answer_of(session_id, seq, event)
            if answer is not None:
                db.add(answer)
        return seq

    def save_track(self, session_id: str, poses_npz: bytes) -> None:
        """Keep the poses of the session's latest set, in place of any kept for it before.

        Raises NoSuchSession, NoSetYet.
        """
        with self.database.write() as db:
            _run(db, session_id)
            latest = latest_set(db, session_id)
            if latest is None:
                raise NoSetYet(session_id)
            db.merge(PoseTrack(session_id=session_id, set_run_number=latest.number, npz=poses_npz))

    def unfinished(self) -> UnfinishedSession | None:
        """The latest session that has neither ended nor been abandoned, None if there is none.

        Raises SessionNotUnderstood where its plan is another version's; it can be abandoned.
        """
        still_open = select(SessionRun).where(SessionRun.ended_at.is_(None))
        with self.database.read() as db:
            run = db.scalars(still_open.order_by(SessionRun.started_at.desc()).limit(1)).first()
            if run is None:
                return None
            in_order = select(EventRow).where(EventRow.session_id == run.id).order_by(EventRow.seq)
            rows = db.scalars(in_order).all()
            plan = plan_of(run.plan)
            if plan is None:
                raise SessionNotUnderstood(run.id)
            return UnfinishedSession(
                session_id=run.id,
                plan=plan,
                source=run.source,
                model=run.model,
                started_at=run.started_at,
                last_at=rows[-1].at if rows else run.started_at,
                events=tuple(event_of(row) for row in rows),
            )

    def abandon(self, session_id: str, at: datetime) -> None:
        """Give up a session that was cut off; nothing changes if it is over already.

        It ended with its last event: ``at`` is only when that was decided. Raises NoSuchSession.
        """
        at = _moment(at)
        with self.database.write() as db:
            run = _run(db, session_id)
            if run.ended_at is not None:
                return
            moments = select(EventRow.at).where(EventRow.session_id == session_id)
            last_at = db.scalar(moments.order_by(EventRow.seq.desc()).limit(1))
            close_session(db, run, last_at or run.started_at, completed=False)
            run.abandoned_at = at


def _run(db: Session, session_id: str) -> SessionRun:
    # Where the database locks rows, this lets one session take one event at a time.
    run = db.get(SessionRun, session_id, with_for_update=True)
    if run is None:
        raise NoSuchSession(session_id)
    return run


def _moment(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError("a time without a zone names no moment")
    return at.astimezone(UTC)


def _app_version() -> str | None:
    try:
        return version("ankle-coach")
    except PackageNotFoundError:
        return None
