"""Today's exercises as a plan: the present doses, with what is locked taken out and said why."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from coach.care.dosage import Dosage
from coach.care.dose_steps import present_dose
from coach.care.doses import eased
from coach.care.ledger import Ledger
from coach.care.locks import Lock, closing
from coach.care.plan import Plan, PlanItem
from coach.care.progression import open_variant
from coach.care.rules import Rules
from coach.care.week_file import RoundItem

PLAN_ID = "programme"
WARM_UP_ID = "warm_up"
COOL_DOWN_ID = "cool_down"
"""Ids of the plans. What is done in the last two is no training: it is left out of
``SessionDone.exercises``."""


class WhyOut(StrEnum):
    """Why an exercise is not in today's plan."""

    LOCKED = "locked"
    PHYSIO_ONLY = "physio_only"
    RESTING = "resting"


@dataclass(frozen=True, slots=True)
class Left:
    """An exercise that today leaves out. ``locks`` close it, or it rests until ``until``."""

    exercise_id: str
    why: WhyOut
    locks: frozenset[Lock] = frozenset()
    until: date | None = None


@dataclass(frozen=True, slots=True)
class TodayPlan:
    """``plan`` is None where nothing is to be done or nothing is open.

    ``doses`` are those of the plan's items, in order; where a lock made one plainer than the dose
    that was reached its id is in ``plainer``. ``eased`` says that a long gap took volume off.
    """

    plan: Plan | None
    doses: tuple[Dosage, ...] = ()
    left: tuple[Left, ...] = ()
    plainer: frozenset[str] = field(default_factory=frozenset)
    eased: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """What closes exercises today: locks, and those that rest with their last day of rest."""

    locks: frozenset[Lock]
    resting: Mapping[str, date]
    ease: bool = False


def rungs(ledger: Ledger, exercises: Iterable[str]) -> tuple[str, ...]:
    """The exercises that stand for ``exercises`` now: of each ladder the rung that was reached.

    A rung above all that are listed gives way to the hardest listed; one below them stays.
    """
    roots, found = ledger.rules.roots, dict[str, str]()
    listed: dict[str, list[str]] = {}
    for exercise_id in exercises:
        listed.setdefault(roots[exercise_id], []).append(exercise_id)
    for root, mine in listed.items():
        ladder = ledger.rules.rungs_of[root]
        in_order = sorted(mine, key=ladder.index)
        reached = ledger.doses.rung(root)
        if reached is None:
            found[root] = in_order[0]
        elif ladder.index(reached) > ladder.index(in_order[-1]):
            found[root] = in_order[-1]
        else:
            found[root] = reached
    return tuple(found.values())


def reachable(ledger: Ledger, exercises: Iterable[str]) -> frozenset[str]:
    """The exercises up to which the ladders may be climbed: those listed and all below them."""
    up_to: set[str] = set()
    for exercise_id in exercises:
        ladder = ledger.rules.rungs_of[ledger.rules.roots[exercise_id]]
        up_to |= set(ladder[: ladder.index(exercise_id) + 1])
    return frozenset(up_to)


def plan_of(ledger: Ledger, exercises: Iterable[str], limits: Limits) -> TodayPlan:
    """The plan of ``exercises`` with their present doses, inside ``limits``.

    Its name is its id: the window has the words.
    """
    doses, left, plainer = [], [], set()
    for exercise_id in exercises:
        own = ledger.rules.progressions[exercise_id]
        dose = ledger.doses.of(exercise_id)
        out = left_out(ledger.rules, exercise_id, 0, limits)
        if out is None and own.physio_only:
            out = Left(exercise_id, WhyOut.PHYSIO_ONLY)
        if out is not None:
            left.append(out)
            continue
        shown = open_variant(dose, own, limits.locks)
        assert shown is not None  # variant 0 has no locks but those asked for above
        if shown != dose:
            plainer.add(exercise_id)
        doses.append(eased(shown, ledger.rules) if limits.ease else shown)
    items = tuple(item_of(dose, ledger.rules) for dose in doses)
    plan = Plan(id=PLAN_ID, name=PLAN_ID, items=items) if items else None
    return TodayPlan(plan, tuple(doses), tuple(left), frozenset(plainer), limits.ease)


def physio_plan_of(ledger: Ledger, plan: Plan, limits: Limits) -> TodayPlan:
    """The physio's plan, item by item, less what is locked; an exercise that the rules do not know
    is closed by any lock."""
    doses, left, items = [], [], []
    for item in plan.items:
        out = left_out(ledger.rules, item.exercise_id, 0, limits)
        if out is not None:
            left.append(out)
            continue
        if item.exercise_id in ledger.rules.progressions:
            dose = present_dose(ledger, item.exercise_id)
            changed = ledger.doses.in_physio_plan(item.exercise_id) is not None
            doses.append(dose)
            items.append(_with_amount(item, dose) if changed else item)
        else:
            amount = item.reps if item.reps is not None else round(item.hold_s or 1)
            doses.append(Dosage(exercise_id=item.exercise_id, amount=amount, sets=item.sets))
            items.append(item)
    whole = plan.model_copy(update={"items": tuple(items)}) if items else None
    return TodayPlan(whole, tuple(doses), tuple(left))


def round_of(ledger: Ledger, items: Iterable[RoundItem], id_: str, limits: Limits) -> TodayPlan:
    """A warm-up or cool-down inside ``limits``, never more at a time than the present dose."""
    doses, left = [], []
    for one in items:
        out = left_out(ledger.rules, one.exercise, 0, limits)
        if out is not None:
            left.append(out)
            continue
        now = ledger.doses.of(one.exercise)
        less = {"amount": min(one.amount, now.amount), "sets": min(one.sets, now.sets)}
        plain = {"variant": 0, "load": 0, "speed": 0}
        doses.append(now.model_copy(update=less | plain))
    planned = tuple(item_of(dose, ledger.rules) for dose in doses)
    plan = Plan(id=id_, name=id_, items=planned) if planned else None
    return TodayPlan(plan, tuple(doses), tuple(left))


def item_of(dose: Dosage, rules: Rules) -> PlanItem:
    """The plan item of a dose: reps or hold as the exercise file has it, with its rest."""
    exercise = rules.exercises[dose.exercise_id]
    own = rules.progressions[dose.exercise_id]
    timed = exercise.dose.hold_s is not None
    tempo = own.speed_tempo_s[dose.speed] if own.speed_tempo_s else exercise.dose.tempo_s
    return PlanItem(
        exercise_id=dose.exercise_id,
        side=exercise.side,
        sets=dose.sets,
        reps=None if timed else dose.amount,
        hold_s=float(dose.amount) if timed else None,
        rest_s=exercise.dose.rest_s,
        tempo_s=tempo,
    )


def with_notes(plan: Plan, doses: Iterable[Dosage], rules: Rules, code: str) -> Plan:
    """The plan with each level put into words of the language ``code`` as the item's note.

    ``doses`` are those of the plan's items, in order. A note that is there already stays.
    """
    items = tuple(
        item if item.note else item.model_copy(update={"note": note_of(dose, rules, code)})
        for item, dose in zip(plan.items, doses, strict=True)
    )
    return plan.model_copy(update={"items": items})


def note_of(dose: Dosage, rules: Rules, code: str) -> str:
    """The levels of a dose in words: variant, range, load and speed; empty where none varies."""
    if dose.exercise_id not in rules.progressions:
        return ""
    own = rules.progressions[dose.exercise_id].in_language(code)
    levels = (
        (own.variants, dose.variant),
        (own.range, dose.range_level),
        (own.load, dose.load),
        (own.speed, dose.speed),
    )
    return ", ".join(words[level] for words, level in levels if level < len(words))


def left_out(
    rules: Rules,
    exercise_id: str,
    variant: int,
    limits: Limits,
    *,
    more: frozenset[Lock] = frozenset(),
) -> Left | None:
    """Why an exercise in this variant is left out; None where it is open.

    ``more`` are locks that close the way in which it is to be done. An exercise that the rules do
    not know is closed by any lock.
    """
    own = rules.progressions.get(exercise_id)
    if own is None:
        closed = limits.locks
    else:
        closed = closing(exercise_id, own.locks_of(variant) | more, limits.locks)
    if closed:
        return Left(exercise_id, WhyOut.LOCKED, locks=closed)
    if exercise_id in limits.resting:
        return Left(exercise_id, WhyOut.RESTING, until=limits.resting[exercise_id])
    return None


def _with_amount(item: PlanItem, dose: Dosage) -> PlanItem:
    changed: dict[str, object] = {"sets": dose.sets}
    changed["hold_s" if item.reps is None else "reps"] = dose.amount
    return PlanItem.model_validate(item.model_dump() | changed)
