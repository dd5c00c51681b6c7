"""Lays a plan out as the steps of a session, and says how long they take."""

from dataclasses import replace

from coach.care.plan import Plan, PlanItem
from coach.motion.events import Side
from coach.session.status import Step

SECONDS_A_REP = 4.0
"""What a repetition takes where the plan names no tempo."""
GET_READY_S = 6.0
"""What getting into place takes; only for the estimate of the time left."""


def steps_of(plan: Plan) -> tuple[Step, ...]:
    """Every set of the plan in order: of an item for each side, all left sets come first."""
    steps: list[Step] = []
    for number, item in enumerate(plan.items):
        for side in _sides(item):
            for set_number in range(1, item.sets + 1):
                steps.append(
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
                )
    return tuple(steps)


def _sides(item: PlanItem) -> tuple[Side | None, ...]:
    if item.side == "each":
        return ("left", "right")
    return (None,) if item.side == "both" else (item.side,)


def work_s(step: Step) -> float:
    """Seconds that the set itself takes."""
    if step.hold_s is not None:
        return step.hold_s
    each = sum(step.tempo_s) if step.tempo_s is not None else SECONDS_A_REP
    return (step.reps or 0) * each


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
