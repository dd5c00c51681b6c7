"""How far an exercise of a physio's plan may grow and shrink by the app's own suggestions.

Only repetitions (or seconds) and sets change: load, range and form are the physio's. Where an item
may not grow it can still come back to its own dose after it has shrunk.
"""

from collections.abc import Mapping

from coach.care.dosage import Dosage
from coach.care.locks import Lock
from coach.care.prescription import Prescribed, Prescription
from coach.care.progression_file import Amount, Progression
from coach.exercise.definition import Exercise

MOST_AMOUNT = 600
MOST_REPS = 200
MOST_SETS = 20
"""The bounds of any dose: seconds of a hold, repetitions, and sets."""
OWN_STEP = 2

UNKNOWN_DEMANDS = frozenset(Lock) - {Lock.SIDEWAYS, Lock.STEP_DROPS, Lock.UNSUPPORTED}
"""What closes an exercise that the rules do not know. ``SIDEWAYS`` is about two exercises with a
band; the other two are about eyes, surface and step, which a prescription says of each exercise.
"""


def own_progression(exercise: Exercise) -> Progression:
    """The limits of a physio's own exercise: most locks close it, and only its volume varies.

    ``kind`` is of no weight here.
    """
    return Progression(
        id=exercise.id,
        kind="strength",
        demands=UNKNOWN_DEMANDS,
        physio_only=True,
        amount=Amount(least=1, most=MOST_AMOUNT, step=OWN_STEP),
        sets=Amount(least=1, most=MOST_SETS),
    )


def demands_of(item: Prescribed) -> frozenset[Lock]:
    """The locks that close the way in which an item is to be done, beside those of its exercise."""
    demands: set[Lock] = set()
    if item.eyes == "closed" or item.surface == "foam":
        demands.add(Lock.UNSUPPORTED)
    if item.surface == "step_edge":
        demands.add(Lock.STEP_DROPS)
    return frozenset(demands)


def given_dose(item: Prescribed) -> Dosage:
    """The dose as the physio has set it."""
    amount = item.reps if item.reps is not None else round(item.hold_s or 1)
    return Dosage(exercise_id=item.exercise_id, amount=max(1, amount), sets=item.sets)


def limits_of(item: Prescribed, own: Progression) -> Progression:
    """The limits of an item: from 1 up to what ``grow`` allows, never less than its own dose.

    Without ``grow`` the dose that was set is the top; where that names no figure the app's own
    bound ``own`` holds.
    """
    dose = given_dose(item)
    most_amount, most_sets = dose.amount, dose.sets
    if item.grow is not None:
        longest = MOST_REPS if item.reps is not None else MOST_AMOUNT
        wished = min(item.grow.most_amount or own.amount.most, longest)
        most_amount = max(most_amount, wished)
        most_sets = max(most_sets, item.grow.most_sets or own.sets.most)
    return Progression(
        id=item.exercise_id,
        kind=own.kind,
        demands=own.demands | demands_of(item),
        physio_only=own.physio_only,
        amount=Amount(least=1, most=most_amount, step=own.amount.step),
        sets=Amount(least=1, most=most_sets, step=own.sets.step),
    )


def limits_by_exercise(
    prescription: Prescription, progressions: Mapping[str, Progression]
) -> dict[str, Progression]:
    """The limits of the plan's exercises by id; of one that is there twice the first item's."""
    found: dict[str, Progression] = {}
    for item in prescription.items:
        own = progressions.get(item.exercise_id)
        if own is not None and item.exercise_id not in found:
            found[item.exercise_id] = limits_of(item, own)
    return found


def dose_now(item: Prescribed, first: Prescribed, changed: Dosage | None) -> Dosage:
    """The present dose of ``item`` where ``changed`` is the accepted one of its exercise.

    A change is about ``first``, the first item of the exercise: another item follows it down in
    the same share, and never up.
    """
    given = given_dose(item)
    if changed is None:
        return given
    if item is first:
        return given.model_copy(update={"amount": changed.amount, "sets": changed.sets})
    of_first = given_dose(first)
    if changed.volume >= of_first.volume:
        return given
    share = changed.volume / of_first.volume
    return given.model_copy(update={"amount": max(1, int(given.amount * share))})
