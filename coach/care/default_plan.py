"""The plans that ship: every move once for the home user, and the short one of the demo."""

from collections.abc import Mapping

from coach.care.plan import Plan, PlanItem
from coach.exercise.definition import Exercise

ORDER = (
    "ankle_circles",
    "calf_stretch_straight",
    "calf_stretch_bent",
    "toe_to_wall_stretch",
    "heel_raise_double",
    "heel_raise_single",
    "band_dorsiflexion",
    "single_leg_balance",
)
"""Mobility first, then strength, then balance, so that no tired calf has to balance first."""

SETS = 2
"""Fewer sets than the exercises' own doses: a first session of all the moves stays bearable."""


def default_plan(catalogue: Mapping[str, Exercise]) -> Plan:
    """All the moves with their own doses, at most ``SETS`` sets each."""
    items = tuple(_item(catalogue[exercise_id]) for exercise_id in ORDER)
    return Plan(id="default", name="All the moves", items=items)


def _item(exercise: Exercise) -> PlanItem:
    dose = exercise.dose
    return PlanItem(
        exercise_id=exercise.id,
        side=exercise.side,
        sets=min(dose.sets, SETS) if exercise.side == "both" else 1,
        reps=dose.reps,
        hold_s=dose.hold_s,
        rest_s=dose.rest_s,
        tempo_s=dose.tempo_s,
    )


def demo_plan() -> Plan:
    """Three short sets that fit the built-in recording."""
    return Plan(
        id="demo",
        name="A look around",
        items=(
            PlanItem(
                exercise_id="heel_raise_double",
                side="both",
                sets=1,
                reps=6,
                rest_s=3,
                tempo_s=(1, 0, 1),
            ),
            PlanItem(exercise_id="single_leg_balance", side="right", sets=1, hold_s=8, rest_s=8),
            PlanItem(
                exercise_id="calf_stretch_straight", side="right", sets=1, hold_s=10, rest_s=0
            ),
        ),
    )
