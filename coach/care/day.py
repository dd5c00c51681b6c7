"""Today and the week to come: what kind of day it is, its plan, and what else it holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from coach.care.gap import LONG_GAP_DAYS
from coach.care.ladder import LadderState
from coach.care.ledger import Ledger
from coach.care.locks import GENTLE, Lock, open_activities
from coach.care.suggestion import Suggestion
from coach.care.today_plan import (
    COOL_DOWN_ID,
    WARM_UP_ID,
    Limits,
    TodayPlan,
    physio_plan_of,
    plan_of,
    round_of,
    rungs,
)
from coach.care.week import DayAhead, DayKind, days_ahead, due_parts, kind_of, last_done
from coach.care.week_file import Part, Round

GENTLE_PLAN = (GENTLE, "ankle_circles")
"""What stays to do where nothing may be loaded."""


@dataclass(frozen=True, slots=True)
class Day:
    """What today holds.

    ``parts`` are the parts of the week that are due, ``done`` those done today already, by id.
    ``plan`` are the exercises; ``physio`` says that they are the physio's. ``run`` whether today
    is a day to run, ``swap`` that cycling or swimming takes the place of the run. ``week`` are
    the seven days from today on.
    """

    kind: DayKind
    parts: tuple[Part, ...]
    done: frozenset[str]
    plan: TodayPlan
    warm_up: TodayPlan
    cool_down: TodayPlan
    run: bool
    swap: bool
    physio: bool
    week: tuple[DayAhead, ...]


NOTHING = TodayPlan(None)


def day_of(
    ledger: Ledger,
    phase: int,
    since: date,
    locks: frozenset[Lock],
    suggestions: Sequence[Suggestion],
    ladder: LadderState | None,
    today: date,
) -> Day:
    """What ``today`` holds in ``phase``, which was begun on ``since``, inside ``locks``.

    ``suggestions`` are those of every exercise that was done lately, whether or not the phase has
    it: what rests may also be in the warm-up.
    """
    parts = ledger.rules.weeks.parts[phase]
    last, done = last_done(ledger, parts, today)
    due = due_parts(parts, last, since, today)
    week = days_ahead(parts, last, since, today, phase)
    limits = Limits(locks, _resting(ledger, suggestions, today), _eases(ledger, today))
    plan, physio = _exercises(ledger, due, limits)
    run_due = any(part.kind == "run" for part in due)
    stays_open = open_activities(locks)
    run = run_due and "run" in stays_open and (ladder is None or ladder.may_run_on(today))
    swap = run_due and not run and bool({"bike", "swim"} & set(stays_open))
    moves = plan.plan is not None or run
    return Day(
        kind=_kind(due, phase, locks, plan, run, physio),
        parts=due,
        done=done,
        plan=plan,
        warm_up=_round(ledger, ledger.rules.weeks.warm_up, WARM_UP_ID, phase, limits, moves),
        cool_down=_round(ledger, ledger.rules.weeks.cool_down, COOL_DOWN_ID, phase, limits, moves),
        run=run,
        swap=swap,
        physio=physio,
        week=week,
    )


def _exercises(ledger: Ledger, due: tuple[Part, ...], limits: Limits) -> tuple[TodayPlan, bool]:
    if Lock.EVERYTHING in limits.locks:
        return NOTHING, False
    given = None if ledger.physio is None else ledger.physio.plan
    if given is not None:
        plan = physio_plan_of(ledger, given, limits)
    else:
        listed = [id_ for part in due for id_ in part.exercises]
        if not listed:
            return NOTHING, False
        plan = plan_of(ledger, rungs(ledger, listed), limits)
    if plan.plan is None:
        gentle = plan_of(ledger, GENTLE_PLAN, limits)
        plan = TodayPlan(gentle.plan, gentle.doses, (*plan.left, *gentle.left))
        return plan, False
    return plan, given is not None


def _resting(ledger: Ledger, suggestions: Sequence[Suggestion], today: date) -> dict[str, date]:
    """The exercises that rest, with the day on which they are open again.

    With an exercise its whole ladder rests: another rung is the same load.
    """
    resting: dict[str, date] = {}
    for one in suggestions:
        until = one.rest_until
        if one.exercise_id is None or until is None or today >= until:
            continue
        for exercise_id in ledger.rules.rungs_of[ledger.rules.roots[one.exercise_id]]:
            resting[exercise_id] = max(until, resting.get(exercise_id, until))
    return resting


def _eases(ledger: Ledger, today: date) -> bool:
    sessions = ledger.sessions_until(today)
    return bool(sessions) and (today - sessions[-1].day).days >= LONG_GAP_DAYS


def _kind(
    due: tuple[Part, ...],
    phase: int,
    locks: frozenset[Lock],
    plan: TodayPlan,
    run: bool,
    physio: bool,
) -> DayKind:
    if Lock.EVERYTHING in locks:
        return DayKind.LOCKED
    left = tuple(part for part in due if part.kind != "run" or run)
    if physio and plan.plan is not None and not any(part.kind == "exercises" for part in left):
        return DayKind.RUN_AND_SESSION if run else DayKind.SESSION
    return kind_of(left, phase)


def _round(
    ledger: Ledger, given: Round, id_: str, phase: int, limits: Limits, moves: bool
) -> TodayPlan:
    if phase < given.from_phase or not moves or Lock.EVERYTHING in limits.locks:
        return NOTHING
    return round_of(ledger, given.item, id_, limits)
