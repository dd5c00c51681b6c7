"""Keeps the ``set_run`` rows, their figures and the answers in step with a session's events.

A set belongs to the events from its SetStarted on. An event that names its set (SetDone,
SetSkipped) without a start makes the row itself. A set whose start follows another's start was
cut short by it.
"""

import math
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coach.motion.events import Event, HoldEnded, RepCounted
from coach.record import figures
from coach.record.schema import AnswerRow, SessionRun, SetFigures, SetRun
from coach.session.events import (
    CountCorrected,
    EffortReported,
    PainReported,
    RepTapped,
    SelfCounting,
    SessionFinished,
    SetDone,
    SetRestarted,
    SetSkipped,
    SetStarted,
    SideChanged,
)


def project(db: Session, run: SessionRun, event: Event, at: datetime) -> int | None:
    """Bring the sets of ``run`` up to date with ``event``, which happened ``at``.

    Returns the number of the set that the event belongs to, None for none.
    """
    latest = latest_set(db, run.id)
    match event:
        case SetStarted():
            latest = _next(db, run, event, at, latest)
            latest.started_at = at
            latest.self_counted = event.self_counted
            _reset(latest)
        case SetDone():
            latest = _named(db, run, event, at, latest)
            _close(latest, at, event.completed)
            # The conductor's figures are those that the user saw.
            if latest.count is not None or event.count:
                latest.count = event.count
            if latest.held_s is not None or event.held_s:
                latest.held_s = _known(event.held_s)
        case SetSkipped():
            latest = _named(db, run, event, at, latest)
            _close(latest, at, completed=False)
            latest.skipped = True
            latest.why = event.why
        case CountCorrected() if latest is not None:
            # Also right after the set, while the user looks at its count in the rest.
            latest.count = max(0, (latest.count or 0) + event.change)
            return latest.number
        case SessionFinished():
            close_session(db, run, at, event.completed)
        case _ if latest is not None and latest.ended_at is None:
            _within(latest, event, at)
            _measure(db, latest, event)
        case _:
            return None
    return None if latest is None or isinstance(event, SessionFinished) else latest.number


def answer_of(session_id: str, seq: int, event: Event) -> AnswerRow | None:
    """The row of what the person said in ``event``, None where it is no answer."""
    match event:
        case PainReported():
            return AnswerRow(
                session_id=session_id,
                seq=seq,
                about="pain",
                moment=event.when,
                item=event.item,
                score=event.score,
                sharp=event.sharp,
            )
        case EffortReported():
            return AnswerRow(
                session_id=session_id,
                seq=seq,
                about="effort",
                moment=None,
                item=event.item,
                score=event.score,
                sharp=False,
            )
        case _:
            return None


def begins_anew(event: Event, item: int, set_number: int) -> bool:
    """Whether what was measured in the running set before ``event`` no longer counts."""
    match event:
        case SetRestarted():
            return True
        case SideChanged():
            return (event.item, event.set_number) == (item, set_number)
        case _:
            return False


def latest_set(db: Session, session_id: str) -> SetRun | None:
    """The set that the session began last, running or over; None before the first."""
    newest_first = select(SetRun).where(SetRun.session_id == session_id)
    return db.scalars(newest_first.order_by(SetRun.number.desc()).limit(1)).first()


def close_session(db: Session, run: SessionRun, at: datetime, completed: bool) -> None:
    """End the session ``at``, and with it a set that still runs."""
    latest = latest_set(db, run.id)
    if latest is not None and latest.ended_at is None:
        _close(latest, at, completed=False)
    run.ended_at = at
    run.completed = completed


def _within(latest: SetRun, event: Event, at: datetime) -> None:
    match event:
        case RepCounted():
            latest.count = (latest.count or 0) + 1
            latest.camera_count = (latest.camera_count or 0) + 1
        case RepTapped():
            latest.count = (latest.count or 0) + 1
        case HoldEnded():
            held_s = _known(event.end_s - event.start_s)
            if held_s is not None:
                latest.held_s = (latest.held_s or 0.0) + held_s
        case SetRestarted():
            latest.started_at = at
            _reset(latest)
        case SideChanged() if begins_anew(event, latest.item, latest.set_number):
            latest.side = event.side
            latest.started_at = at
            _reset(latest)
        case SelfCounting():
            latest.self_counted = True


def _measure(db: Session, latest: SetRun, event: Event) -> None:
    anew = begins_anew(event, latest.item, latest.set_number)
    if not anew and not figures.measures(event):
        return
    known = db.get(SetFigures, (latest.session_id, latest.number))
    if anew:
        if known is not None:
            figures.begin_anew(known)
        return
    if known is None:
        known = figures.none_yet(latest.session_id, latest.number)
        db.add(known)
    figures.add(known, event, timed=latest.target_reps is None)


def _next(
    db: Session,
    run: SessionRun,
    event: SetStarted | SetDone | SetSkipped,
    at: datetime,
    before: SetRun | None,
) -> SetRun:
    """A new row after ``before``, which ends ``at`` if it still ran."""
    if before is not None and before.ended_at is None:
        _close(before, at, completed=False)
    target_reps, target_hold_s = _target(run.plan, event.item)
    begun = SetRun(
        session_id=run.id,
        number=1 if before is None else before.number + 1,
        item=event.item,
        exercise_id=event.exercise_id,
        side=event.side,
        set_number=event.set_number,
        target_reps=target_reps,
        target_hold_s=target_hold_s,
        skipped=False,
        self_counted=False,
    )
    db.add(begun)
    return begun


def _named(
    db: Session,
    run: SessionRun,
    event: SetDone | SetSkipped,
    at: datetime,
    latest: SetRun | None,
) -> SetRun:
    """The row of the set that ``event`` names: the latest, or a new one."""
    if latest is not None and (latest.item, latest.exercise_id, latest.side, latest.set_number) == (
        event.item,
        event.exercise_id,
        event.side,
        event.set_number,
    ):
        return latest
    return _next(db, run, event, at, latest)


def _reset(latest: SetRun) -> None:
    # A set is counted or timed; what it is not stays unknown rather than nothing.
    counted = latest.target_hold_s is None
    timed = latest.target_reps is None
    latest.count = 0 if counted else None
    latest.camera_count = 0 if counted and not latest.self_counted else None
    latest.held_s = 0.0 if timed else None


def _close(latest: SetRun, at: datetime, completed: bool) -> None:
    latest.ended_at = at
    latest.completed = completed


def _target(plan: dict[str, Any], item: int) -> tuple[int | None, float | None]:
    items = plan["items"]
    if not 0 <= item < len(items):
        return None, None
    return items[item].get("reps"), items[item].get("hold_s")


def _known(seconds: float) -> float | None:
    return seconds if math.isfinite(seconds) else None
