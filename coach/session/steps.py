"""Lays a plan out as the steps of a session, and says how long they take."""

from dataclasses import replace

from coach.care.plan import Plan, PlanItem
from coach.care.set_time import GET_READY_S, set_s
from coach.motion.events import Side
from coach.session.status import Step


def steps_of(plan: Plan) -> tuple[Step, ...]:
    """Every set of the plan in order: of an item "each" all left sets come first, of one "in_turn"
    each left set is followed by the right one."""
    return tuple(
        Step(
            number,
            item.exercise_id,
            side,
            set_number,
            item.sets,
            item.reps,
            item.hold_s,
            item.rest_s,
            item.tempo_s,
        )
        for number, item in enumerate(plan.items)
        for side, set_number in _sets(item)
    )


def _sets(item: PlanItem) -> list[tuple[Side | None, int]]:
    """The sets of an item in order, each with its side and number."""
    numbers = range(1, item.sets + 1)
    legs: tuple[Side, Side] = ("left", "right")
    match item.side:
        case "both":
            return [(None, number) for number in numbers]
        case "each":
            return [(side, number) for side in legs for number in numbers]
        case "in_turn":
            return [(side, number) for number in numbers for side in legs]
        case side:
            return [(side, number) for number in numbers]


def work_s(step: Step) -> float:
    """Seconds that the set itself takes."""
    return set_s(step.reps, step.hold_s, step.tempo_s)


def whole_s(steps: tuple[Step, ...]) -> float:
    """Seconds that these steps take with getting ready and the rests between them."""
    rests = sum(step.rest_s for step in steps[:-1])
    return sum(work_s(step) + GET_READY_S for step in steps) + rests


def plan_s(plan: Plan) -> float:
    """About how many seconds a session of this plan takes."""
    return whole_s(steps_of(plan))


def with_side(steps: tuple[Step, ...], index: int, side: Side) -> tuple[Step, ...]:
    """The steps with number ``index`` on ``side``; the later set of that side takes the other."""
    here = steps[index]
    changed = list(steps)
    changed[index] = replace(here, side=side)
    for later in range(index + 1, len(steps)):
        one = steps[later]
        if (one.item, one.set_number, one.side) == (here.item, here.set_number, side):
            changed[later] = replace(one, side=here.side)
            break
    return tuple(changed)
