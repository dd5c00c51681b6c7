"""Today's part of a physio's plan: what is due with its present dose, less what is closed today."""

from dataclasses import dataclass
from datetime import date

from coach.care.dosage import Dosage
from coach.care.ledger import Ledger
from coach.care.plan import Plan, PlanItem
from coach.care.prescribed_growth import demands_of, dose_now
from coach.care.prescribed_today import (
    DAYS,
    Standing,
    When,
    days_wanted,
    next_day,
    standings,
    weekdays_of,
)
from coach.care.prescription import Prescribed, Prescription
from coach.care.progression import less_volume
from coach.care.today_plan import Limits, TodayPlan, left_out
from coach.care.week_file import Part

PART_ID = "prescribed"


@dataclass(frozen=True, slots=True)
class PrescribedDay:
    """What a prescription holds today.

    ``standings`` are all its items, ``offered`` those in today's plan in the order of its items.
    ``next_day`` is the next day with anything, None where nothing is left.
    """

    prescription: Prescription
    author: str
    standings: tuple[Standing, ...]
    offered: tuple[Standing, ...]
    next_day: date | None
    ahead: frozenset[date]

    @property
    def part(self) -> tuple[Part, ...]:
        """The plan as a part of the week."""
        return _part(self.prescription)

    @property
    def wanted(self) -> bool:
        """Whether anything is still due today, closed or not."""
        return any(one.when is When.DUE for one in self.standings)

    @property
    def done(self) -> bool:
        """Whether something was done today and nothing is due any more."""
        return not self.wanted and any(one.when is When.DONE for one in self.standings)


def prescribed_day(
    ledger: Ledger, limits: Limits, today: date
) -> tuple[PrescribedDay, TodayPlan] | None:
    """What the prescription in force holds, and the plan of it; None where none is in force."""
    taken = ledger.prescribed
    if taken is None or taken.prescription is None:
        return None
    plan = taken.prescription
    sessions = ledger.sessions_until(today)
    every = standings(plan, sessions, today)
    items, doses, left, offered = [], [], [], []
    for one in every:
        if one.when is not When.DUE:
            continue
        out = left_out(ledger.rules, one.item.exercise_id, 0, limits, more=demands_of(one.item))
        if out is not None:
            left.append(out)
            continue
        dose = _dose(ledger, one.item, ease=limits.ease)
        items.append(_plan_item(one.item, dose))
        doses.append(dose)
        offered.append(one)
    made = Plan(id=plan.id, name=plan.name, items=tuple(items)) if items else None
    day = PrescribedDay(
        plan,
        taken.author.name if taken.author is not None else "",
        every,
        tuple(offered),
        next_day(plan, sessions, today),
        days_wanted(plan, sessions, today, DAYS),
    )
    return day, TodayPlan(made, tuple(doses), tuple(left), eased=limits.ease and bool(items))


def parts_of(ledger: Ledger, phase: int, today: date) -> tuple[Part, ...]:
    """The parts of the phase's week; a prescription stands in for its exercises."""
    parts = ledger.rules.weeks.parts[phase]
    plan = None if ledger.prescribed is None else ledger.prescribed.prescription
    if plan is None:
        return parts
    others = tuple(part for part in parts if part.kind != "exercises")
    days = weekdays_of(plan, today)
    return (*(_part(plan, days) if days else ()), *others)


def _part(plan: Prescription, days: frozenset[int] = frozenset(range(DAYS))) -> tuple[Part]:
    ids = tuple(dict.fromkeys(item.exercise_id for item in plan.items))
    return (Part(id=PART_ID, kind="exercises", exercises=ids, days=days),)


def _dose(ledger: Ledger, item: Prescribed, *, ease: bool) -> Dosage:
    first = ledger.items_of(item.exercise_id)[0]
    dose = dose_now(item, first, ledger.doses.in_physio_plan(item.exercise_id))
    limits = ledger.limits.get(item.exercise_id)
    less = less_volume(dose, limits) if ease and limits is not None else None
    return dose if less is None else less


def _plan_item(item: Prescribed, dose: Dosage) -> PlanItem:
    changed = dose.amount != (item.reps if item.reps is not None else round(item.hold_s or 1))
    hold_s = item.hold_s
    if hold_s is not None and changed:
        hold_s = float(dose.amount)
    return PlanItem(
        exercise_id=item.exercise_id,
        side=item.side,
        sets=dose.sets,
        reps=None if item.reps is None else dose.amount,
        hold_s=hold_s,
        rest_s=item.rest_s,
        tempo_s=item.tempo_s,
        pain_max=item.pain_max,
        range_max_deg=item.range_max_deg,
        stops=item.stops,
    )
