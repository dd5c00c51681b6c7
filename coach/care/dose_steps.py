"""The present dose of an exercise, and one step of it forward or back.

In a physio's plan the dose is the physio's, and steps stay within what it lets the exercise grow.
"""

from coach.care.dosage import Dosage
from coach.care.ledger import Ledger
from coach.care.locks import Lock
from coach.care.prescribed_growth import dose_now
from coach.care.progression import Change, Ladders, back, forward, less_volume


def present_dose(ledger: Ledger, exercise_id: str) -> Dosage:
    """The dose an exercise has now: the physio's where it is in the physio's plan."""
    prescribed = ledger.items_of(exercise_id)
    if prescribed:
        first = prescribed[0]
        return dose_now(first, first, ledger.doses.in_physio_plan(exercise_id))
    own = ledger.doses.of(exercise_id)
    plan = ledger.physio.plan if ledger.physio is not None else None
    if plan is None:
        return own
    for item in plan.items:
        if item.exercise_id == exercise_id:
            amount = item.reps if item.reps is not None else round(item.hold_s or 0)
            given = Dosage(exercise_id=exercise_id, amount=max(1, amount), sets=item.sets)
            return ledger.doses.in_physio_plan(exercise_id) or given
    return own


def step_forward(
    ledger: Ledger, now: Dosage, reachable: frozenset[str], locks: frozenset[Lock]
) -> Change | None:
    """One variable more of ``now``; in a physio's plan no further than it lets the exercise grow.

    None at the top.
    """
    rules = ledger.rules
    if ledger.prescribed is None:
        return forward(now, rules.ladders, reachable, locks)
    limits = ledger.limits.get(now.exercise_id)
    if limits is None:
        return None
    return forward(now, Ladders({limits.id: limits}, rules.exercises), frozenset(), locks)


def step_back(ledger: Ledger, now: Dosage) -> Change | None:
    """One level or 40 % of the volume less; in a physio's prescription always the volume.

    None where nothing less is left.
    """
    limits = ledger.limits.get(now.exercise_id)
    if limits is None:
        return back(now, ledger.rules.ladders)
    less = less_volume(now, limits)
    return None if less is None else Change("volume", less)


def effort_max(ledger: Ledger, exercise_id: str) -> int | None:
    """The effort up to which the physio wants an exercise, 0 to 10; None where none is set."""
    said = [one.effort_max for one in ledger.items_of(exercise_id) if one.effort_max is not None]
    return min(said, default=None)
