"""The programme of one person on one day: everything that a screen needs, worked out of the log.

``today`` is the person's own date; nothing here asks what day it is. Entries and sessions that are
dated after it (the clock was set back, or a journey) are kept and left out of the rules, but for
choices and for whatever locks: those count in the order of the log whatever their date.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coach.care.assessment import AssessmentState, assessment_state
from coach.care.contradictions import contradicted
from coach.care.day import Day, day_of
from coach.care.done import SessionDone
from coach.care.entry import Entry
from coach.care.evidence import Today
from coach.care.facts import Facts
from coach.care.gap import Gap, gap_of
from coach.care.ladder import LadderState, ladder_state
from coach.care.ladder_mornings import LadderMornings
from coach.care.ledger import Ledger
from coach.care.locks import Lock, open_activities
from coach.care.next_step import NextStep
from coach.care.pain_table import Action
from coach.care.person import Person
from coach.care.phases import PhaseState, phase_state, reactions_lately
from coach.care.prescribed_plan import parts_of
from coach.care.rules import Rules
from coach.care.screen import ScreenResult, screen_result
from coach.care.screen_memory import DueWhy
from coach.care.steps_ahead import steps_ahead
from coach.care.suggestion import Suggestion, of_today, suggestions
from coach.care.today_locks import before_today, locks_today, new_sign_today
from coach.care.today_plan import reachable
from coach.care.trend import PainDay, pain_trend

ASKED_BACK_DAYS = 3
"""How many days a missed morning is still asked for: our own default, as in the ladder."""


@dataclass(frozen=True, slots=True)
class Programme:
    """The programme on ``today``.

    ``locks`` are those of the screen and of the day together, ``activities`` what they leave open.
    ``base`` is the usual morning pain now. ``morning_due`` is the morning to ask about.
    ``day_rule`` is row 0 or 1 of the table for the whole day; while there is one there are no
    ``suggestions`` for single exercises. ``headline`` is the most cautious of all of them.
    ``advise_review``: a professional may help. ``next_steps`` is never empty.
    """

    today: date
    screen: ScreenResult
    screen_due: DueWhy | None
    locks: frozenset[Lock]
    activities: tuple[str, ...]
    phase: PhaseState
    ladder: LadderState | None
    base: float | None
    morning_due: date | None
    day_rule: Suggestion | None
    suggestions: tuple[Suggestion, ...]
    headline: Suggestion | None
    day: Day
    trend: tuple[PainDay, ...]
    assessment: AssessmentState
    gap: Gap
    advise_review: bool
    next_steps: tuple[NextStep, ...]


def programme(
    entries: Sequence[Entry],
    sessions: Sequence[SessionDone],
    person: Person,
    rules: Rules,
    today: date,
) -> Programme:
    """The programme on ``today``; ``entries`` in the order of the log, all ended ``sessions``."""
    return programme_of(Ledger.of(rules, entries, sessions), person, today)


def programme_of(ledger: Ledger, person: Person, today: date) -> Programme:
    """The programme on ``today`` of a ledger that is kept up to date entry by entry."""
    rules = ledger.rules
    chosen = ledger.phase()
    number = 1 if chosen is None else chosen.phase
    since = today if chosen is None else min(chosen.day, today)
    parts = parts_of(ledger, number, today)
    gap = gap_of(parts, last_training(ledger, today), today)
    screen = screen_result(
        rules.screen,
        ledger.memory.answers(today),
        person.age_band,
        cleared=ledger.memory.cleared,
        contradicted=contradicted(ledger, today),
    )
    before, new_sign = before_today(ledger, today), new_sign_today(ledger, today)
    locks = locks_today(ledger, screen, before, new_sign, today)
    ladder = _ladder(ledger, number, since, today)
    facts = Facts(ledger, person, today, screen, ladder, None if chosen is None else since)
    listed = listed_exercises(ledger, number)
    asked = Today(
        today, screen.red_flag, before, new_sign, locks, gap, parts, reachable(ledger, listed)
    )
    day_rule = of_today(asked)
    roots = {rules.roots[one] for one in listed}
    every = suggestions(ledger, asked)
    mine = tuple(one for one in every if rules.roots[one.exercise_id or ""] in roots)
    reactions = reactions_lately(ledger, since, today)
    phase = phase_state(facts, number, chosen is not None, reactions)
    day = day_of(ledger, number, since, locks, every, ladder, today)
    assessment = assessment_state(ledger, person, today, gap is Gap.MONTHS)
    screen_due = ledger.memory.due(today, gap in (Gap.LONG, Gap.MONTHS))
    shown = () if day_rule is not None else mine
    morning_due = morning_to_ask(ledger, today)
    review = phase.stuck or any(one.advise_review for one in shown)
    return Programme(
        today=today,
        screen=screen,
        screen_due=screen_due,
        locks=locks,
        activities=open_activities(locks),
        phase=phase,
        ladder=ladder,
        base=ledger.mornings.base(today, None, before),
        morning_due=morning_due,
        day_rule=day_rule,
        suggestions=shown,
        headline=_headline(day_rule, shown),
        day=day,
        trend=pain_trend(ledger, today),
        assessment=assessment,
        gap=gap,
        advise_review=review,
        next_steps=steps_ahead(
            screen, screen_due, morning_due, shown, phase, assessment, gap, day, review
        ),
    )


def last_training(ledger: Ledger, today: date) -> date | None:
    """The last day up to ``today`` with a session, a run or a swap; None where there is none."""
    sessions = ledger.sessions_until(today)
    days = [sessions[-1].day] if sessions else []
    days += [run.day for run in ledger.runs.runs[-30:] if run.day <= today]
    days += [swap.day for swap in ledger.runs.swaps[-30:] if swap.day <= today]
    return max(days, default=None)


def morning_to_ask(ledger: Ledger, today: date) -> date | None:
    """The latest morning after a session or run that was not answered, while it is remembered."""
    trained = {session.day for session in ledger.sessions_until(today)[-8:]}
    trained |= {run.day for run in ledger.runs.runs[-8:]}
    for ago in range(ASKED_BACK_DAYS + 1):
        morning = today - timedelta(days=ago)
        if morning - timedelta(days=1) in trained and not ledger.mornings.has(morning):
            return morning
    return None


def listed_exercises(ledger: Ledger, phase: int) -> tuple[str, ...]:
    """The exercises of the week, or those of the physio's plan that the rules know."""
    if ledger.prescribed is not None:
        return tuple(ledger.limits)
    plan = None if ledger.physio is None else ledger.physio.plan
    if plan is not None:
        known = [one.exercise_id for one in plan.items if one.exercise_id in ledger.rules.roots]
        return tuple(dict.fromkeys(known))
    parts = ledger.rules.weeks.parts[phase]
    return tuple(dict.fromkeys(id_ for part in parts for id_ in part.exercises))


def _ladder(ledger: Ledger, phase: int, since: date, today: date) -> LadderState | None:
    """The ladder from phase 4 on, and while a run of it is in the log."""
    begun = _ladder_since(ledger, today)
    if begun is None and phase < 4:
        return None
    return ladder_state(
        ledger.rules.ladder,
        ledger.runs.runs,
        LadderMornings(ledger, today),
        today,
        since=begun or since,
        cleared=ledger.cleared_days("bone_spot"),
    )


def _ladder_since(ledger: Ledger, today: date) -> date | None:
    """The first day on which phase 4 was chosen, from which the runs are on the ladder."""
    return next(
        (min(one.day, today) for one in ledger.phases if one.phase >= 4),
        None,
    )


def _headline(day_rule: Suggestion | None, shown: Sequence[Suggestion]) -> Suggestion | None:
    if day_rule is not None:
        return day_rule
    order = list(Action)
    return min(shown, key=lambda one: (order.index(one.action), one.row), default=None)
