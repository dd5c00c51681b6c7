"""A plan that lasts as long as a measurement: heel raises in short sets, without an end."""

from coach.care.plan import Plan, PlanItem

SETS, ITEMS = 20, 50
"""As many as a plan may have: five hours and more."""
SHORT, LONGEST = 6, 200
"""Raises of a set: a few, and as many as a plan may ask for, which take minutes."""


def long_plan(items: int = ITEMS, reps: int = SHORT) -> Plan:
    """Sets of the raises of the built-in recording, each with its own short rest."""
    raises = PlanItem(
        exercise_id="heel_raise_double",
        side="both",
        sets=SETS,
        reps=reps,
        rest_s=3,
        tempo_s=(1, 0, 1),
    )
    # Called as the demo's, so that nobody is asked for consent and no set waits for settling in.
    return Plan(id="demo", name="Soak", items=(raises,) * items)
