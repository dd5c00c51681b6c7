"""Works out what the results of a person amount to, from the record that they make together.

Everything is as of the last day that the results tell of: a result that is read late says how it
was then, and how long ago that is stands beside it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from sqlalchemy import select

from coach.care.entries import AnyEntry
from coach.care.mornings import LEAST_IN_WEEK, Mornings
from coach.care.prescription import Prescribed, Prescription
from coach.care.run_log import run_log
from coach.care.screen_file import Screen
from coach.care.screen_memory import ScreenMemory
from coach.practice.values import Standing, StoredPlan
from coach.record.care_log import CareLog
from coach.record.care_sessions import NOT_THE_PERSON
from coach.record.corrections import corrected
from coach.record.schema import SessionRun, SetRun
from coach.record.store import Store
from coach.review.pain import mornings_of

ADHERENCE_DAYS = 14
WEEK_DAYS = 7


@dataclass(frozen=True, slots=True)
class DoneSets:
    """What was done: the days with a session, and of each day and exercise the sets finished."""

    sessions: tuple[date, ...]
    finished: Counter[tuple[date, str]]


def standing_of(
    store: Store, screen: Screen, plans: Iterable[StoredPlan], today: date, zone: tzinfo
) -> Standing:
    """The standing of the person whose record ``store`` is; days after ``today`` are left out.

    Raises RecordDamaged, RecordBusy.
    """
    entries = CareLog(store).read().entries
    done = done_sets(store, today, zone)
    runs = run_log(entries)
    moved = [run.day for run in runs.runs] + [swap.day for swap in runs.swaps]
    active = [day for day in (*done.sessions, *moved) if day <= today]
    told = [entry.day for entry in entries if entry.day <= today]
    last = max((*active, *told), default=None)
    if last is None:
        return Standing()
    mornings = mornings_of(entries)
    return Standing(
        last_active=max(active, default=None),
        red_flag=red_flag_day(entries, screen, today),
        morning_pain=morning_mean(mornings, last),
        morning_pain_before=morning_mean(mornings, last - timedelta(days=WEEK_DAYS)),
        adherence=adherence(done.finished, plans, last, zone),
        sessions=len(done.sessions),
    )


def red_flag_day(entries: Iterable[AnyEntry], screen: Screen, today: date) -> date | None:
    """The latest day with a sign that stops everything, also one that was taken back later.

    A sign that a professional has cleared raises no flag again unless it is one that has to be
    seen anew each time.
    """
    flags = {one.id for one in screen.questions if one.red_flag}
    memory, latest = ScreenMemory(), None
    for entry in entries:
        memory = memory.after(entry, screen)
        for id_, day in memory.flagged.items():
            if id_ in flags and id_ not in memory.cleared and day <= today:
                latest = day if latest is None else max(latest, day)
    return latest


def morning_mean(mornings: Mornings, last: date) -> float | None:
    """The mean pain of the seven mornings up to ``last``; None of fewer than three."""
    days = (last - timedelta(days=ago) for ago in range(WEEK_DAYS))
    told = [score for day in days if (score := mornings.score(day)) is not None]
    return sum(told) / len(told) if len(told) >= LEAST_IN_WEEK else None


def done_sets(store: Store, today: date, zone: tzinfo) -> DoneSets:
    """The sessions that count up to ``today``, and their finished sets, each of them once."""
    chosen = (
        select(
            SetRun.session_id,
            SetRun.number,
            SetRun.exercise_id,
            SetRun.item,
            SetRun.side,
            SetRun.set_number,
            SetRun.completed,
            SessionRun.started_at,
        )
        .join(SessionRun, SessionRun.id == SetRun.session_id)
        .where(SessionRun.source.not_in(NOT_THE_PERSON))
        .where(SetRun.started_at.is_not(None))
    )
    sessions: dict[str, date] = {}
    finished: Counter[tuple[date, str]] = Counter()
    seen: set[tuple[object, ...]] = set()
    with store.database.read() as db:
        said = corrected(db)
        for row in db.execute(chosen):
            day = row.started_at.astimezone(zone).date()
            if day > today or not said.counts(row.session_id, row.number):
                continue
            sessions[row.session_id] = day
            once = (row.session_id, row.item, row.side, row.set_number)
            if row.completed and once not in seen:
                seen.add(once)
                finished[day, row.exercise_id] += 1
    return DoneSets(tuple(sorted(sessions.values())), finished)


def adherence(
    finished: Counter[tuple[date, str]], plans: Iterable[StoredPlan], last: date, zone: tzinfo
) -> float | None:
    """The share of the sets planned in the 14 days up to ``last`` that was done, 0 to 1.

    More of one exercise does not make up for less of another. None while no plan was in force.
    """
    signed = [one for one in plans if one.signed_at is not None]
    planned: dict[str, float] = defaultdict(float)
    done: dict[str, int] = defaultdict(int)
    for ago in range(ADHERENCE_DAYS):
        day = last - timedelta(days=ago)
        plan = in_force(signed, day, zone)
        if plan is None:
            continue
        due = _due(plan, day)
        for id_, amount in due.items():
            planned[id_] += amount
            done[id_] += finished[day, id_]
    asked = sum(planned.values())
    if not asked:
        return None
    return sum(min(done[id_], amount) for id_, amount in planned.items()) / asked


def in_force(signed: Sequence[StoredPlan], day: date, zone: tzinfo) -> Prescription | None:
    """The plan that held on ``day``: of those begun by then, the one that was signed last."""
    begun = [
        (one.signed_at, one.prescription)
        for one in signed
        if one.signed_at is not None
        and max(one.prescription.starts, one.signed_at.astimezone(zone).date()) <= day
    ]
    return max(begun, key=lambda one: one[0])[1] if begun else None


def _due(plan: Prescription, day: date) -> dict[str, float]:
    due: dict[str, float] = defaultdict(float)
    for item in plan.items:
        ends = plan.ends(item)
        if ends is None or day <= ends:
            due[item.exercise_id] += _sets_a_day(item)
    return due


def _sets_a_day(item: Prescribed) -> float:
    """A mean: three days a week are three sevenths of every day."""
    sides = 2 if item.side == "each" else 1
    return item.sets * sides * item.times_a_day * item.days_a_week / WEEK_DAYS
