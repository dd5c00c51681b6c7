"""What is known about an exercise when the pain table is asked, gathered from the ledger."""

from dataclasses import dataclass
from datetime import date, timedelta

from coach.care.gap import LONG_GAP_DAYS, Gap
from coach.care.ledger import Bout, Ledger
from coach.care.locks import Lock
from coach.care.pain_table import (
    GOOD_SESSIONS,
    PAIN_AMBER_MAX,
    Decision,
    Evidence,
    decide,
    is_good,
    worse,
)
from coach.care.week_file import Part
from coach.motion.events import Side


@dataclass(frozen=True, slots=True)
class Today:
    """What holds for every exercise on the day one asks."""

    day: date
    red_flag: bool
    before: int | None
    new_sign: bool
    locks: frozenset[Lock]
    gap: Gap
    parts: tuple[Part, ...]
    reachable: frozenset[str]


def decided(
    ledger: Ledger, today: Today, exercise_id: str, bouts: list[Bout]
) -> tuple[Decision, Evidence]:
    """The most cautious decision over the sides whose morning was told."""
    bout = bouts[-1]
    morning_day = bout.session.day + timedelta(days=1)
    told = ledger.mornings.sides(morning_day) if morning_day <= today.day else (None,)
    good = _good_in_a_row(ledger, today.day, bouts, ledger.doses.bouts_before_change(exercise_id))
    best: tuple[Decision, Evidence] | None = None
    for side in told:
        evidence = _evidence(ledger, today, bout, side, good)
        decision = decide(evidence)
        if best is None or worse(decision, best[0]) is decision:
            best = decision, evidence
    assert best is not None
    return best


def _evidence(ledger: Ledger, today: Today, bout: Bout, side: Side | None, good: int) -> Evidence:
    mornings = ledger.mornings
    morning_day = bout.session.day + timedelta(days=1)
    come = morning_day <= today.day
    plan = None if ledger.prescribed is None else ledger.prescribed.prescription
    return Evidence(
        red_flag=today.red_flag,
        before=today.before,
        new_sign=today.new_sign,
        during=bout.during,
        sharp=bout.sharp,
        morning=mornings.score(morning_day, side) if come else None,
        new_swelling=come and mornings.swelling(morning_day),
        base=mornings.base(morning_day, side, bout.session.before),
        week_rise=mornings.week_rise(today.day, side),
        week_rise_before=mornings.week_rise(today.day - timedelta(days=7), side),
        good_share=bout.good_share,
        good_sessions=good,
        morning_max=PAIN_AMBER_MAX if plan is None else plan.morning_pain_max,
    )


def _good_in_a_row(ledger: Ledger, today: date, bouts: list[Bout], since: int) -> int:
    """The latest sessions in a row that count, since the dose last changed and no long gap."""
    found = 0
    later: date | None = None
    for bout in reversed(bouts[since:]):
        day = bout.session.day
        if later is not None and (later - day).days >= LONG_GAP_DAYS:
            break
        if not _was_good(ledger, today, bout):
            break
        found, later = found + 1, day
        if found == GOOD_SESSIONS:
            break
    return found


def _was_good(ledger: Ledger, today: date, bout: Bout) -> bool:
    morning_day = bout.session.day + timedelta(days=1)
    if morning_day > today or ledger.mornings.swelling(morning_day) or bout.sharp:
        return False
    return all(
        is_good(
            bout.during,
            ledger.mornings.score(morning_day, side),
            ledger.mornings.base(morning_day, side, bout.session.before),
            bout.good_share,
        )
        for side in ledger.mornings.sides(morning_day)
    )


def unsettled_morning(ledger: Ledger, today: date) -> bool:
    """Whether this morning, or yesterday's if it was not told, was above its base."""
    mornings = ledger.mornings
    for day in (today, today - timedelta(days=1)):
        if mornings.has(day):
            for side in mornings.sides(day):
                score, base = mornings.score(day, side), mornings.base(day, side, None)
                if score is not None and base is not None and score > base:
                    return True
            return mornings.swelling(day)
    return False
