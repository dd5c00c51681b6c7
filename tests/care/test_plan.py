"""A plan is a frozen value that refuses what makes no sense."""

import pytest
from pydantic import ValidationError

from coach.care.default_plan import ORDER, default_plan, demo_plan
from coach.care.plan import Plan, PlanItem
from coach.library import load_catalogue


def item(**changes: object) -> PlanItem:
    whole: dict[str, object] = {
        "exercise_id": "heel_raise_double",
        "side": "both",
        "sets": 2,
        "reps": 10,
        "rest_s": 30,
    }
    return PlanItem.model_validate(whole | changes)


def test_the_default_plan_has_every_move() -> None:
    catalogue = load_catalogue()
    plan = default_plan(catalogue)
    assert [one.exercise_id for one in plan.items] == list(ORDER)
    for one in plan.items:
        assert one.side == catalogue[one.exercise_id].side


def test_the_demo_plan_knows_its_exercises() -> None:
    catalogue = load_catalogue()
    assert all(one.exercise_id in catalogue for one in demo_plan().items)


@pytest.mark.parametrize(
    "changes",
    [
        {"reps": None},
        {"hold_s": 30},
        {"sets": 0},
        {"sets": 21},
        {"reps": 0},
        {"rest_s": -1},
        {"side": "middle"},
        {"exercise_id": "../x"},
        {"colour": "red"},
    ],
)
def test_what_makes_no_sense_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        item(**changes)


def test_a_plan_cannot_be_changed_and_is_never_empty() -> None:
    plan = Plan(id="x", name="X", items=(item(),))
    with pytest.raises(ValidationError):
        plan.name = "Y"  # type: ignore[misc]
    with pytest.raises(ValidationError):
        Plan(id="x", name="X", items=())


def test_a_plan_survives_json() -> None:
    plan = demo_plan()
    assert Plan.model_validate_json(plan.model_dump_json()) == plan
