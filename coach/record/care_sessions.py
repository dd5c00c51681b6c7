"""Reads past sessions as the programme's rules want them: what was done of each exercise, and pain.

A demo, a session watched from a video and one in which nothing was begun tell nothing about the
ankle, and are left out, and so is what the person excluded afterwards.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from coach.care.done import ExerciseDone, SessionDone
from coach.care.plan import Plan
from coach.care.today_plan import COOL_DOWN_ID, WARM_UP_ID
from coach.motion.events import Event, RepRejected, Side
from coach.record.corrections import corrected
from coach.record.rows import event_of, plan_of
from coach.record.schema import EventRow, SessionRun, SetRun
from coach.record.store import Store
from coach.session.events import EffortReported, PainReported

NOT_THE_PERSON = ("recording",)
"""Sources whose sessions show somebody else."""

FOR_PAIN = frozenset({"pain", "hurts"})
"""Why a set was skipped when it hurt: the rule's reason, and the person's own."""

NOT_TRAINING = frozenset({WARM_UP_ID, COOL_DOWN_ID, "assessment"})
"""Plans of which only the pain is told: no suggestion rests on a warm-up or on a test."""

_ASKED = (PainReported.__name__, EffortReported.__name__)


@dataclass(frozen=True, slots=True)
class _Told:
    """What was said about pain and effort in one session."""

    events: tuple[Event, ...]

    def pain(self, when: str, item: int | None) -> int | None:
        return self._worst(
            e.score
            for e in self.events
            if isinstance(e, PainReported) and (e.when, e.item) == (when, item)
        )

    def worst_during(self) -> int | None:
        return self._worst(
            e.score for e in self.events if isinstance(e, PainReported) and e.when == "during"
        )

    def sharp(self, item: int) -> bool:
        return any(isinstance(e, PainReported) and e.item == item and e.sharp for e in self.events)

    def effort(self, item: int) -> int | None:
        return self._worst(
            e.score for e in self.events if isinstance(e, EffortReported) and e.item == item
        )

    @staticmethod
    def _worst(scores: Iterable[int]) -> int | None:
        return max(scores, default=None)


def sessions_done(store: Store, since: date, zone: tzinfo) -> tuple[SessionDone, ...]:
    """The ended sessions begun on ``since`` or later by the dates of ``zone``, oldest first.

    Five queries, however many sessions there are. Raises RecordDamaged, RecordBusy.
    """
    # A day more, so that no zone of the record's life cuts one off.
    earliest = datetime.combine(since, time(), tzinfo=zone) - timedelta(days=1)
    chosen = (
        select(SessionRun)
        .where(SessionRun.started_at >= earliest)
        .where(SessionRun.ended_at.is_not(None))
        .where(SessionRun.source.not_in(NOT_THE_PERSON))
        .order_by(SessionRun.started_at, SessionRun.id)
    )
    with store.database.read() as db:
        runs = db.scalars(chosen).all()
        ids = chosen.with_only_columns(SessionRun.id).order_by(None)
        said = corrected(db)
        sets = _by_session(
            one
            for one in db.scalars(
                select(SetRun)
                .where(SetRun.session_id.in_(ids))
                .order_by(SetRun.session_id, SetRun.number)
            )
            if said.counts(one.session_id, one.number)
        )
        told = _told(db, ids)
        rejected = _rejected(db, ids)
        return tuple(
            _session(run, run.started_at.astimezone(zone).date(), sets[run.id], told, rejected)
            for run in runs
            if any(one.started_at is not None for one in sets[run.id])
            and run.started_at.astimezone(zone).date() >= since
        )


def _session(
    run: SessionRun,
    day: date,
    sets: Sequence[SetRun],
    told: Mapping[str, _Told],
    rejected: Mapping[tuple[str, int], int],
) -> SessionDone:
    said, plan = told.get(run.id, _Told(())), plan_of(run.plan)
    groups: dict[tuple[int, str, Side | None], list[SetRun]] = defaultdict(list)
    trained = plan is None or plan.id not in NOT_TRAINING
    for one in sets if trained else ():
        groups[one.item, one.exercise_id, _side(one.side)].append(one)
    return SessionDone(
        session_id=run.id,
        at=run.started_at,
        day=day,
        before=said.pain("before", None),
        during=said.pain("during", None) if trained else said.worst_during(),
        after=said.pain("after", None),
        half_hour=said.pain("half_hour", None),
        exercises=tuple(
            replace(
                _reps(group, rejected),
                sets_planned=_planned(plan, item),
                worst_pain=said.pain("during", item),
                effort=said.effort(item),
                sharp=said.sharp(item),
            )
            for (item, _, _), group in groups.items()
        ),
    )


def _reps(group: Sequence[SetRun], rejected: Mapping[tuple[str, int], int]) -> ExerciseDone:
    begun = [one for one in group if one.started_at is not None]
    good: int | None = None
    everything: int | None = None
    if begun and not any(one.self_counted for one in begun):
        if all(one.camera_count is not None for one in begun):
            good = sum(one.camera_count or 0 for one in begun)
            everything = good + sum(rejected.get((one.session_id, one.number), 0) for one in begun)
        elif all(one.held_s is not None and one.target_hold_s is not None for one in begun):
            good = round(sum(one.held_s or 0.0 for one in begun))
            everything = round(sum(one.target_hold_s or 0.0 for one in begun))
    return ExerciseDone(
        exercise_id=group[0].exercise_id,
        side=_side(group[0].side),
        sets_done=len({one.set_number for one in group if one.completed}),
        good_reps=good,
        all_reps=everything,
        stopped_for_pain=any(one.why in FOR_PAIN for one in group),
    )


def _told(db: Session, ids: Select[Any]) -> dict[str, _Told]:
    asked = (
        select(EventRow)
        .where(EventRow.session_id.in_(ids))
        .where(EventRow.kind.in_(_ASKED))
        .order_by(EventRow.session_id, EventRow.seq)
    )
    events: dict[str, list[Event]] = defaultdict(list)
    for row in db.scalars(asked):
        events[row.session_id].append(event_of(row))
    return {session_id: _Told(tuple(said)) for session_id, said in events.items()}


def _rejected(db: Session, ids: Select[Any]) -> dict[tuple[str, int], int]:
    """How many repetitions the camera rejected, by session and set."""
    counted = (
        select(EventRow.session_id, EventRow.set_run_number, func.count())
        .where(EventRow.session_id.in_(ids))
        .where(EventRow.kind == RepRejected.__name__)
        .group_by(EventRow.session_id, EventRow.set_run_number)
    )
    return {
        (session, number): count
        for session, number, count in db.execute(counted)
        if number is not None
    }


def _by_session(rows: Iterable[SetRun]) -> dict[str, list[SetRun]]:
    found: dict[str, list[SetRun]] = defaultdict(list)
    for row in rows:
        found[row.session_id].append(row)
    return found


def _planned(plan: Plan | None, item: int) -> int | None:
    if plan is None or not 0 <= item < len(plan.items):
        return None
    return plan.items[item].sets


def _side(stored: str | None) -> Side | None:
    return "left" if stored == "left" else "right" if stored == "right" else None
