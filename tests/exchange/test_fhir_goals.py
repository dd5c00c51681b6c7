import json
from dataclasses import replace
from datetime import date

from coach.care_library import load_rules
from coach.exchange.fhir import bundle_of
from coach.exchange.fhir_goals import targets_of
from coach.exchange.fhir_source import Target

from .fhir_people import PLAN, catalogue, plain

PHASES = load_rules(catalogue()).phases.by_number
DUE = date(2025, 3, 31)


def test_goals_are_what_the_phase_asks_for() -> None:
    protect = PLAN.model_copy(update={"phase": 1})
    assert targets_of(protect, PHASES[1]) == (
        Target("walk_min", 10, "at_least", DUE),
        Target("rest_pain", 2, "at_most", DUE),
    )
    mobility = targets_of(PLAN.model_copy(update={"phase": 2}), PHASES[2])
    assert Target("double_raises", 30, "at_least", DUE) in mobility


def test_what_goes_by_age_is_no_goal_here() -> None:
    told = {
        one.test
        for phase in (2, 3)
        for one in targets_of(PLAN.model_copy(update={"phase": phase}), PHASES[phase])
    }
    assert told
    assert not told & {"balance_s", "single_raises"}


def test_no_goals_of_another_phase() -> None:
    assert targets_of(PLAN, PHASES[1]) == ()
    assert targets_of(PLAN.model_copy(update={"phase": None}), PHASES[1]) == ()


def test_goals_go_into_the_bundle() -> None:
    source = replace(plain(PLAN), targets=targets_of(PLAN, PHASES[3]))
    entries = [one["resource"] for one in json.loads(bundle_of(source))["entry"]]
    goals = [one for one in entries if one["resourceType"] == "Goal"]
    assert len(goals) == len(source.targets) > 0
    plan = next(one for one in entries if one["resourceType"] == "CarePlan")
    assert {one["reference"] for one in plan["goal"]} == {f"urn:uuid:{one['id']}" for one in goals}
