"""Today and the week to come: what kind of day it is, its plan, and what else it holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from coach.care.gap import LONG_GAP_DAYS
from coach.care.ladder import LadderState
from coach.care.ledger import Ledger
from coach.care.locks import GENTLE, Lock, open_activities
from coach.care.prescribed_plan import PART_ID, PrescribedDay, parts_of, prescribed_day
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
NOT_ONLY_PROTECT = 2
"""The first phase whose days are not all for protection."""


@dataclass(frozen=True, slots=True)
class Day:
    """What today holds.

    ``parts`` are the parts of the week that are due, ``done`` those done today already, by id.
    ``plan`` are the exercises; ``physio`` says that they are the physio's. ``run`` whether today
    is a day to run, ``swap`` that cycling or swimming takes the place of the run. ``week`` are
    the seven days from today on. ``prescribed`` is what a physio's prescription holds, None where
    none is in force.
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
    prescribed: PrescribedDay | None = None


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
    # What a physio has set is not "protect", whichever phase it is.
    kinds = phase if ledger.prescribed is None else max(phase, NOT_ONLY_PROTECT)
    parts = parts_of(ledger, phase, today)
    last, done = last_done(ledger, parts, today)
    due = due_parts(parts, last, since, today)
    week = days_ahead(parts, last, since, today, kinds)
    limits = Limits(locks, _resting(ledger, suggestions, today), _eases(ledger, today))
    given = prescribed_day(ledger, limits, today)
    if given is not None:
        due, done, week = _with_prescribed(given[0], due, done, week, kinds)
        plan, physio = _open_part(ledger, given, limits)
    else:
        plan, physio = _exercises(ledger, due, limits)
    run_due = any(part.kind == "run" for part in due)
    stays_open = open_activities(locks)
    run = run_due and "run" in stays_open and (ladder is None or ladder.may_run_on(today))
    swap = run_due and not run and bool({"bike", "swim"} & set(stays_open))
    moves = plan.plan is not None or run
    return Day(
        kind=_kind(due, kinds, locks, plan, run, physio),
        parts=due,
        done=done,
        plan=plan,
        warm_up=_round(ledger, ledger.rules.weeks.warm_up, WARM_UP_ID, phase, limits, moves),
        cool_down=_round(ledger, ledger.rules.weeks.cool_down, COOL_DOWN_ID, phase, limits, moves),
        run=run,
        swap=swap,
        physio=physio,
        week=week,
        prescribed=None if given is None else given[0],
    )


def _with_prescribed(
    day: PrescribedDay,
    due: tuple[Part, ...],
    done: frozenset[str],
    week: tuple[DayAhead, ...],
    phase: int,
) -> tuple[tuple[Part, ...], frozenset[str], tuple[DayAhead, ...]]:
    """The prescription says by itself when its part is due, done, and ahead."""
    others = tuple(part for part in due if part.id != PART_ID)
    here = day.wanted or day.done
    ahead = []
    for one in week:
        wanted = here if one is week[0] else one.day in day.ahead
        rest = tuple(part for part in one.parts if part.id != PART_ID)
        parts = (*day.part, *rest) if wanted else rest
        ahead.append(DayAhead(one.day, kind_of(parts, phase), parts))
    whole = (*day.part, *others) if here else others
    said = (done - {PART_ID}) | ({PART_ID} if day.done else frozenset())
    return whole, said, tuple(ahead)


def _open_part(
    ledger: Ledger, given: tuple[PrescribedDay, TodayPlan], limits: Limits
) -> tuple[TodayPlan, bool]:
    """What is open of the prescription; where all that is due is closed, the gentle moves."""
    day, plan = given
    if Lock.EVERYTHING in limits.locks:
        return NOTHING, False
    if plan.plan is None and day.wanted:
        return _gentle_instead(ledger, plan, limits), False
    return plan, plan.plan is not None


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
        return _gentle_instead(ledger, plan, limits), False
    return plan, given is not None


def _gentle_instead(ledger: Ledger, plan: TodayPlan, limits: Limits) -> TodayPlan:
    gentle = plan_of(ledger, GENTLE_PLAN, limits)
    return TodayPlan(gentle.plan, gentle.doses, (*plan.left, *gentle.left))


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
