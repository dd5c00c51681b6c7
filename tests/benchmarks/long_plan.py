"""A plan that lasts as long as a measurement: heel raises in short sets, without an end."""

from coach.care.plan import Plan, PlanItem

SETS, ITEMS = 20, 50
"""As many as a plan may have: five hours and more."""


def long_plan(items: int = ITEMS) -> Plan:
    """Sets of the raises of the built-in recording, each with its own short rest."""
    raises = PlanItem(
        exercise_id="heel_raise_double", side="both", sets=SETS, reps=6, rest_s=3, tempo_s=(1, 0, 1)
    )
    # Called as the demo's, so that nobody is asked for consent and no set waits for settling in.
    return Plan(id="demo", name="Soak", items=(raises,) * items)
