"""Impossible and unsafe doses are refused with their reason; the rest is the physio's choice."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.care.locks import Lock
from coach.care.prescription import Band, Growth, Load, Prescribed
from coach.care.prescription_check import refused, remarks
from coach.care.prescription_draft import PlanDraft
from coach.care.prescription_remark import Reason, Remark, Severity
from coach.care.progression_file import Progression

from .rules_of import MONDAY, rules

RAISE = Prescribed(
    exercise_id="heel_raise_double", side="both", sets=3, reps=12, rest_s=60, tempo_s=(2, 0, 3)
)
STANCE = Prescribed(exercise_id="single_leg_balance", side="each", sets=3, hold_s=30, rest_s=20)
PLAN = PlanDraft("p", 1, "Plan", MONDAY, MONDAY + timedelta(weeks=4), 3, (RAISE, STANCE))


def told(
    draft: PlanDraft,
    today: date = MONDAY,
    progressions: Mapping[str, Progression] | None = None,
) -> tuple[Remark, ...]:
    shipped = rules()
    return remarks(draft, shipped.exercises, progressions or shipped.progressions, today)


def of(item: Prescribed, **changed: Any) -> PlanDraft:
    """The plan with this one exercise, changed as on the screen: unchecked."""
    return replace(PLAN, items=(item.model_copy(update=changed),))


def test_an_ordinary_plan_has_no_remarks() -> None:
    assert told(PLAN) == ()


CASES: dict[str, tuple[PlanDraft, Reason, Severity, str]] = {
    "unknown": (
        of(RAISE, exercise_id="moon_walk"),
        Reason.UNKNOWN_EXERCISE,
        Severity.REFUSED,
        "exercise_id",
    ),
    "reps on a hold": (
        of(STANCE, reps=10, hold_s=None),
        Reason.REPS_ON_HOLD,
        Severity.REFUSED,
        "reps",
    ),
    "hold on reps": (
        of(RAISE, reps=None, hold_s=30.0, tempo_s=None),
        Reason.HOLD_ON_REPS,
        Severity.REFUSED,
        "hold_s",
    ),
    "both on one leg": (
        of(STANCE, side="both"),
        Reason.BOTH_ON_ONE_LEG,
        Severity.REFUSED,
        "side",
    ),
    "one leg on both": (
        of(RAISE, side="left"),
        Reason.ONE_LEG_ON_BOTH,
        Severity.REFUSED,
        "side",
    ),
    "tempo on a hold": (
        of(STANCE, tempo_s=(1.0, 0.0, 1.0)),
        Reason.TEMPO_ON_HOLD,
        Severity.REFUSED,
        "tempo_s",
    ),
    "no tempo at all": (
        of(RAISE, tempo_s=(0.0, 0.0, 0.0)),
        Reason.TEMPO_EMPTY,
        Severity.REFUSED,
        "tempo_s",
    ),
    "slower than counted": (
        of(RAISE, tempo_s=(5.0, 3.0, 5.0)),
        Reason.TEMPO_LONG,
        Severity.REFUSED,
        "tempo_s",
    ),
    "faster than counted": (
        of(RAISE, tempo_s=(0.25, 0.0, 0.25)),
        Reason.TEMPO_SHORT,
        Severity.REFUSED,
        "tempo_s",
    ),
    "dropping down": (
        of(RAISE, tempo_s=(2.0, 0.0, 0.5)),
        Reason.TEMPO_QUICK_DOWN,
        Severity.WARNING,
        "tempo_s",
    ),
    "more reps than usual": (
        of(RAISE, reps=20),
        Reason.AMOUNT_OVER,
        Severity.WARNING,
        "reps",
    ),
    "far more reps": (
        of(RAISE, reps=31),
        Reason.AMOUNT_FAR_OVER,
        Severity.REFUSED,
        "reps",
    ),
    "more sets": (of(RAISE, sets=5), Reason.SETS_OVER, Severity.WARNING, "sets"),
    "far more sets": (of(RAISE, sets=7), Reason.SETS_FAR_OVER, Severity.REFUSED, "sets"),
    "strength all day": (of(RAISE, times_a_day=3), Reason.OFTEN, Severity.WARNING, "times_a_day"),
    "load on a stance": (
        of(STANCE, load=Load(band=Band(colour="red"))),
        Reason.LOAD_UNUSUAL,
        Severity.WARNING,
        "load",
    ),
    "a heavy load": (of(RAISE, load=Load(kg=40)), Reason.LOAD_HEAVY, Severity.WARNING, "load"),
    "a band without a colour": (
        of(RAISE, load=Load(band=Band(colour=" "))),
        Reason.BAND_UNNAMED,
        Severity.WARNING,
        "load",
    ),
    "pain above five": (of(RAISE, pain_max=6), Reason.PAIN_OVER, Severity.REFUSED, "pain_max"),
    "growth below": (
        of(RAISE, grow=Growth(most_amount=10)),
        Reason.GROWTH_BELOW,
        Severity.REFUSED,
        "grow",
    ),
    "growth above": (
        of(RAISE, grow=Growth(most_sets=5)),
        Reason.GROWTH_OVER,
        Severity.WARNING,
        "grow",
    ),
    "loading in phase 1": (
        replace(of(RAISE), phase=1),
        Reason.LOADING_EARLY,
        Severity.WARNING,
        "exercise_id",
    ),
    "sideways in phase 2": (
        replace(of(RAISE, exercise_id="band_eversion", side="each"), phase=2),
        Reason.SIDEWAYS_EARLY,
        Severity.WARNING,
        "exercise_id",
    ),
    "a step in phase 2": (
        replace(of(RAISE, exercise_id="heel_drop_step", side="each"), phase=2),
        Reason.STEP_EARLY,
        Severity.WARNING,
        "exercise_id",
    ),
    "blind and loose": (
        of(STANCE, eyes="closed", support="none"),
        Reason.NOTHING_TO_HOLD,
        Severity.WARNING,
        "support",
    ),
    "past the review": (of(RAISE, weeks=6), Reason.PAST_REVIEW, Severity.WARNING, "weeks"),
    "over before the start": (of(RAISE, weeks=0), Reason.ENDED, Severity.REFUSED, "weeks"),
    "no sets": (of(RAISE, sets=0), Reason.IMPOSSIBLE, Severity.REFUSED, "sets"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_each_dose_has_its_reason(case: tuple[PlanDraft, Reason, Severity, str]) -> None:
    draft, reason, severity, field = case
    found = told(draft)
    assert (0, field, reason, severity) in [
        (one.item, one.field, one.reason, one.severity) for one in found
    ]
    assert refused(found) == (severity is Severity.REFUSED)


PLANS: dict[str, tuple[PlanDraft, Reason, Severity]] = {
    "empty": (replace(PLAN, items=()), Reason.NO_ITEMS, Severity.REFUSED),
    "too many": (replace(PLAN, items=(RAISE,) * 41), Reason.TOO_MANY_ITEMS, Severity.REFUSED),
    "no name": (replace(PLAN, name="  "), Reason.NO_NAME, Severity.REFUSED),
    "review first": (
        replace(PLAN, review=MONDAY - timedelta(days=1)),
        Reason.REVIEW_BEFORE_START,
        Severity.REFUSED,
    ),
    "review far": (
        replace(PLAN, review=MONDAY + timedelta(weeks=13)),
        Reason.REVIEW_FAR,
        Severity.WARNING,
    ),
    "morning above five": (replace(PLAN, morning_pain_max=6), Reason.PAIN_OVER, Severity.REFUSED),
    "long days": (
        of(STANCE, times_a_day=6, hold_s=60.0, sets=6),
        Reason.MINUTES_OVER,
        Severity.WARNING,
    ),
    "by itself, but nothing grows": (
        replace(PLAN, auto_progress=True),
        Reason.AUTO_WITHOUT_GROWTH,
        Severity.WARNING,
    ),
}


@pytest.mark.parametrize("case", PLANS.values(), ids=PLANS)
def test_each_plan_has_its_reason(case: tuple[PlanDraft, Reason, Severity]) -> None:
    draft, reason, severity = case
    found = told(draft)
    assert (None, reason, severity) in [(one.item, one.reason, one.severity) for one in found]
    assert refused(found) == (severity is Severity.REFUSED)


@pytest.mark.parametrize(("phase", "early"), [(None, False), (1, True), (2, True), (3, False)])
def test_impact_is_refused_in_the_first_two_phases(phase: int | None, early: bool) -> None:
    shipped = rules().progressions
    hop = shipped["heel_raise_double"].model_copy(update={"demands": frozenset({Lock.IMPACT})})
    found = told(replace(PLAN, phase=phase), progressions={**shipped, "heel_raise_double": hop})
    assert (Reason.IMPACT_EARLY in [one.reason for one in found]) == early
    assert refused(found) == early


def test_the_same_exercise_twice_is_said_unless_the_legs_differ() -> None:
    left, right = (STANCE.model_copy(update={"side": side}) for side in ("left", "right"))
    assert told(replace(PLAN, items=(left, right))) == ()
    (twice,) = told(replace(PLAN, items=(left, STANCE)))
    assert (twice.item, twice.reason) == (1, Reason.TWICE)


def test_an_item_whose_last_day_is_over_is_refused() -> None:
    found = told(of(RAISE, weeks=1), today=MONDAY + timedelta(days=7))
    assert [one.reason for one in found] == [Reason.ENDED]
    assert told(of(RAISE, weeks=1), today=MONDAY + timedelta(days=6)) == ()


@given(
    st.builds(
        dict,
        exercise_id=st.sampled_from(sorted(rules().exercises)),
        side=st.sampled_from(("both", "left", "right", "each", "in_turn")),
        sets=st.integers(-1, 25),
        reps=st.none() | st.integers(-1, 250),
        hold_s=st.none() | st.floats(-1, 700),
        rest_s=st.floats(-1, 700),
        tempo_s=st.none() | st.tuples(*(3 * [st.floats(-1, 70)])),
        times_a_day=st.integers(0, 8),
        days_a_week=st.integers(0, 8),
        weeks=st.none() | st.integers(0, 60),
        pain_max=st.integers(-1, 11),
    )
)
def test_what_is_not_refused_becomes_a_plan(changed: dict[str, Any]) -> None:
    draft = of(RAISE, **changed)
    if not refused(told(draft)):
        assert PlanDraft.of(draft.whole()) == draft
