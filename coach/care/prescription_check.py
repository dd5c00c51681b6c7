"""What is impossible, unsafe or unusual in a plan that is being written, each with its reason.

A remark that refuses is of what cannot be done, or what the sources forbid; a warning leaves the
choice to the physio. The words belong to the screen. Bounds without a source named here are our
own defaults.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from pydantic import ValidationError

from coach.care.locks import Lock
from coach.care.prescription import Prescribed
from coach.care.prescription_draft import PlanDraft
from coach.care.prescription_remark import Reason, Remark, Severity
from coach.care.prescription_time import day_s
from coach.care.progression_file import Progression
from coach.exercise.definition import Exercise
from coach.exercise.measure import Balance, Circle, Hold, Repetition, Tally

MOST_ITEMS = 40
MOST_MINUTES_A_DAY = 60
MOST_WEEKS_TO_REVIEW = 12
FAR_OVER = 2
"""From so many times the exercise's own bound on, an amount is refused."""
QUICK_DOWN_S = 1.0
"""A quicker way down is a fault of form (clinical "Heel raise")."""
OFTEN_A_DAY = 2
HEAVY_KG = 30.0
PAIN_MOST = 5
"""No pain limit is above it (clinical "Pain engine", row 2)."""


_Found = tuple[str, Reason, Severity, dict[str, float | str]]
_NO = Severity.REFUSED
_WARN = Severity.WARNING


def remarks(
    draft: PlanDraft,
    exercises: Mapping[str, Exercise],
    progressions: Mapping[str, Progression],
    today: date,
) -> tuple[Remark, ...]:
    """All remarks, those of the items in their order first.

    An exercise without a progression, such as one of the practice's own, has no bounds but those
    of its measure.
    """
    found = [
        Remark(number, *one)
        for number, item in enumerate(draft.items)
        for one in _of_item(number, draft, exercises, progressions, today)
    ]
    found += [Remark(None, *one) for one in _of_plan(draft)]
    if not any(one.severity is _NO for one in found):
        found += _of_model(draft)
    return tuple(found)


def refused(found: tuple[Remark, ...]) -> bool:
    """Whether the plan cannot be signed as it is."""
    return any(one.severity is _NO for one in found)


def takes_reps(exercise: Exercise) -> bool:
    """Whether repetitions of it can be counted."""
    return isinstance(exercise.measure, Repetition | Circle | Tally)


def takes_hold(exercise: Exercise) -> bool:
    """Whether holding it can be timed."""
    return isinstance(exercise.measure, Hold | Balance | Tally)


def _of_item(
    number: int,
    draft: PlanDraft,
    exercises: Mapping[str, Exercise],
    progressions: Mapping[str, Progression],
    today: date,
) -> Iterator[_Found]:
    item = draft.items[number]
    exercise = exercises.get(item.exercise_id)
    if exercise is None:
        yield "exercise_id", Reason.UNKNOWN_EXERCISE, _NO, {}
        return
    yield from _target(item, exercise)
    yield from _tempo(item, exercise)
    if item.pain_max > PAIN_MOST:
        yield "pain_max", Reason.PAIN_OVER, _NO, {"most": PAIN_MOST}
    progression = progressions.get(item.exercise_id)
    if progression is not None:
        yield from _amounts(item, progression)
        yield from _early(draft.phase, progression)
    yield from _support(item)
    if item.load is not None and item.load.band is not None and not item.load.band.colour.strip():
        yield "load", Reason.BAND_UNNAMED, _WARN, {}
    yield from _times(number, draft, today)


def _target(item: Prescribed, exercise: Exercise) -> Iterator[_Found]:
    if item.reps is not None and not takes_reps(exercise):
        yield "reps", Reason.REPS_ON_HOLD, _NO, {}
    if item.hold_s is not None and not takes_hold(exercise):
        yield "hold_s", Reason.HOLD_ON_REPS, _NO, {}
    if exercise.side == "each" and item.side == "both":
        yield "side", Reason.BOTH_ON_ONE_LEG, _NO, {}
    if exercise.side == "both" and item.side != "both":
        yield "side", Reason.ONE_LEG_ON_BOTH, _NO, {}


def _tempo(item: Prescribed, exercise: Exercise) -> Iterator[_Found]:
    if item.tempo_s is None:
        return
    whole_s = sum(item.tempo_s)
    if item.hold_s is not None:
        yield "tempo_s", Reason.TEMPO_ON_HOLD, _NO, {}
    elif whole_s <= 0:
        yield "tempo_s", Reason.TEMPO_EMPTY, _NO, {}
    elif isinstance(exercise.measure, Repetition):
        # A repetition outside these is not counted, so that the set would never end.
        longest_s, shortest_s = exercise.measure.longest_s, exercise.measure.shortest_s
        if whole_s > longest_s:
            yield "tempo_s", Reason.TEMPO_LONG, _NO, {"seconds": whole_s, "most": longest_s}
        elif whole_s < shortest_s:
            yield "tempo_s", Reason.TEMPO_SHORT, _NO, {"seconds": whole_s, "least": shortest_s}
        elif item.tempo_s[2] < min(QUICK_DOWN_S, _own_down_s(exercise)):
            yield "tempo_s", Reason.TEMPO_QUICK_DOWN, _WARN, {"seconds": item.tempo_s[2]}


def _own_down_s(exercise: Exercise) -> float:
    own = exercise.dose.tempo_s
    return QUICK_DOWN_S if own is None else own[2]


def _amounts(item: Prescribed, own: Progression) -> Iterator[_Found]:
    amount = item.reps if item.reps is not None else item.hold_s or 0
    amount_field = "reps" if item.reps is not None else "hold_s"
    for name, value, most, far_over, over in (
        (amount_field, amount, own.amount.most, Reason.AMOUNT_FAR_OVER, Reason.AMOUNT_OVER),
        ("sets", item.sets, own.sets.most, Reason.SETS_FAR_OVER, Reason.SETS_OVER),
    ):
        if value > FAR_OVER * most:
            yield name, far_over, _NO, {"amount": value, "most": FAR_OVER * most}
        elif value > most:
            yield name, over, _WARN, {"amount": value, "most": most}
    if own.kind == "strength" and item.times_a_day > OFTEN_A_DAY:
        yield "times_a_day", Reason.OFTEN, _WARN, {"times": item.times_a_day}
    if item.load is not None and own.kind != "strength":
        yield "load", Reason.LOAD_UNUSUAL, _WARN, {}
    elif item.load is not None and (item.load.kg or 0) > HEAVY_KG:
        yield "load", Reason.LOAD_HEAVY, _WARN, {"kg": item.load.kg or 0}
    if item.grow is not None:
        for most_own, most, now in (
            (item.grow.most_amount, own.amount.most, amount),
            (item.grow.most_sets, own.sets.most, item.sets),
        ):
            if most_own is None:
                continue
            if most_own < now:
                yield "grow", Reason.GROWTH_BELOW, _NO, {"most": most_own, "amount": now}
            elif most_own > max(most, now):
                yield "grow", Reason.GROWTH_OVER, _WARN, {"most": most_own, "own": most}


def _early(phase: int | None, own: Progression) -> Iterator[_Found]:
    """Clinical "Programme": what each phase holds, and "Exercises", when to skip what."""
    if phase is None or phase > 2:
        return
    figures: dict[str, float | str] = {"phase": phase}
    if Lock.IMPACT in own.demands:
        yield "exercise_id", Reason.IMPACT_EARLY, _NO, figures
    elif Lock.STEP_DROPS in own.demands:
        yield "exercise_id", Reason.STEP_EARLY, _WARN, figures
    elif Lock.SIDEWAYS in own.demands:
        yield "exercise_id", Reason.SIDEWAYS_EARLY, _WARN, figures
    elif phase == 1 and own.rests_after:
        yield "exercise_id", Reason.LOADING_EARLY, _WARN, figures


def _support(item: Prescribed) -> Iterator[_Found]:
    """Eyes closed, a cushion or an edge only with support (clinical "Single-leg balance")."""
    wobbly = item.eyes == "closed" or item.surface in ("foam", "step_edge")
    if wobbly and item.support in (None, "none"):
        yield "support", Reason.NOTHING_TO_HOLD, _WARN, {}


def _times(number: int, draft: PlanDraft, today: date) -> Iterator[_Found]:
    item = draft.items[number]
    if item.weeks is not None:
        last = draft.starts + timedelta(weeks=item.weeks, days=-1)
        if draft.review is not None and last > draft.review:
            yield "weeks", Reason.PAST_REVIEW, _WARN, {"last": last.isoformat()}
        if last < max(today, draft.starts):
            yield "weeks", Reason.ENDED, _NO, {"last": last.isoformat()}
    for earlier in draft.items[:number]:
        if earlier.exercise_id == item.exercise_id and _share_a_leg(earlier, item):
            yield "exercise_id", Reason.TWICE, _WARN, {}
            return


def _share_a_leg(a: Prescribed, b: Prescribed) -> bool:
    return {a.side, b.side} != {"left", "right"}


def _of_plan(draft: PlanDraft) -> Iterator[_Found]:
    if not draft.items:
        yield "items", Reason.NO_ITEMS, _NO, {}
    if len(draft.items) > MOST_ITEMS:
        yield "items", Reason.TOO_MANY_ITEMS, _NO, {"most": MOST_ITEMS}
    if not draft.name.strip():
        yield "name", Reason.NO_NAME, _NO, {}
    if draft.morning_pain_max > PAIN_MOST:
        yield "morning_pain_max", Reason.PAIN_OVER, _NO, {"most": PAIN_MOST}
    if draft.review is not None:
        if draft.review < draft.starts:
            yield "review", Reason.REVIEW_BEFORE_START, _NO, {}
        elif draft.review > draft.starts + timedelta(weeks=MOST_WEEKS_TO_REVIEW):
            yield "review", Reason.REVIEW_FAR, _WARN, {"weeks": MOST_WEEKS_TO_REVIEW}
    minutes = round(day_s(draft.items) / 60)
    if minutes > MOST_MINUTES_A_DAY:
        yield "items", Reason.MINUTES_OVER, _WARN, {"minutes": minutes, "most": MOST_MINUTES_A_DAY}
    if draft.auto_progress and all(item.grow is None for item in draft.items):
        yield "auto_progress", Reason.AUTO_WITHOUT_GROWTH, _WARN, {}


def _of_model(draft: PlanDraft) -> list[Remark]:
    """What the document itself refuses and no rule above has named."""
    try:
        draft.whole()
    except ValidationError as error:
        where = error.errors()[0]["loc"]
        of_item = len(where) > 1 and where[0] == "items" and isinstance(where[1], int)
        item = int(where[1]) if of_item else None
        name = str(where[2]) if of_item and len(where) > 2 else str(where[0] if where else "items")
        return [Remark(item, name, Reason.IMPOSSIBLE, _NO)]
    return []
