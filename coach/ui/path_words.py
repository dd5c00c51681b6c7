"""What My path says of phases, criteria, doses and tests."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from coach.care.assessment import TestState
from coach.care.criteria import Criterion
from coach.care.dosage import Dosage
from coach.care.entries import Test
from coach.care.phases import LAST, PhaseState
from coach.care.rules import Rules
from coach.ui.wording import begun, number

translate = QCoreApplication.translate

TEST_CLAIMS: dict[Test, str] = {
    "rest_pain": "pain_green",
    "walk_min": "phase_1_exit",
    "knee_to_wall_cm": "knee_to_wall_change",
    "double_raises": "phase_2_exit",
    "balance_s": "stance_norms",
    "single_raises": "heel_raise_norms",
    "hops": "phase_3_exit",
}
"""The claim behind the figures of each test."""


def phase_of(at: int) -> str:
    """Such as "Phase 2 of 5"."""
    return translate("path", "Phase {0} of {1}").format(at, LAST)


def week_of(state: PhaseState, today: date) -> str:
    """Such as "week 3"; empty before a phase was chosen."""
    if not state.chosen:
        return ""
    week = max(0, (today - state.since).days) // 7 + 1
    return translate("path", "week {0}").format(week)


def met_words(state: PhaseState) -> str:
    """How much of what the phase asks is met."""
    if len(state.criteria) == 1 and (have := have_words(state.criteria[0])):
        return begun(have)
    met = sum(one.met is True for one in state.criteria)
    return translate("path", "{0} of {1} goals met").format(met, len(state.criteria))


def have_words(criterion: Criterion) -> str:
    """What is known beside what is asked for; empty where there is no figure to tell."""
    have, need = criterion.have, criterion.need
    if have is None or need is None:
        return ""
    said = {
        "walk": translate("path", "pain was {0}, the goal is at most {1}"),
        "brisk_walk": translate("path", "pain was {0}, the goal is at most {1}"),
        "rest_pain": translate("path", "you said {0}, the goal is at most {1}"),
        "knee_to_wall_gap": translate("path", "{0} cm apart, the goal is at most {1} cm"),
        "double_raises": translate("path", "you have {0}, the goal is {1}"),
        "balance": translate("path", "you have {0} s, the goal is {1} s"),
        "weeks_in_phase": translate("path", "{0} weeks so far, the goal is {1}"),
        "single_raises": translate("path", "you have {0}, the goal is {1}"),
        "hops": translate("path", "you have {0}, the goal is {1}"),
        "ladder": translate("path", "you are at step {0} of {1}"),
    }.get(criterion.rule.measure, "")
    return said.format(number(have), number(need))


def amount_words(dose: Dosage, rules: Rules) -> str:
    """How much of an exercise, such as "3 × 12" or "3 × 30 s"."""
    exercise = rules.exercises[dose.exercise_id]
    amount = str(dose.amount)
    if exercise.dose.hold_s is not None:
        amount = translate("path", "{0} s").format(dose.amount)
    return f"{dose.sets} × {amount}" if dose.sets > 1 else amount


def test_name(test: Test) -> str:
    """What a test is called."""
    return {
        "rest_pain": translate("path", "Pain at rest"),
        "walk_min": translate("path", "Walking at ease"),
        "knee_to_wall_cm": translate("path", "Knee to wall"),
        "double_raises": translate("path", "Heel raises on both feet"),
        "balance_s": translate("path", "Standing on one leg"),
        "single_raises": translate("path", "Heel raises on one leg"),
        "hops": translate("path", "Hops on one leg"),
    }[test]


def value_words(test: Test, value: float) -> str:
    """A result with its unit."""
    unit = {
        "rest_pain": translate("path", "{0} of 10"),
        "walk_min": translate("path", "{0} min"),
        "knee_to_wall_cm": translate("path", "{0} cm"),
        "balance_s": translate("path", "{0} s"),
    }.get(test, "{0}")
    return unit.format(number(round(value, 1)))


def age_words(state: TestState) -> str:
    """Other people's figure at that age; empty where there is none."""
    if state.age_low is None or state.age_high is None:
        return ""
    low = number(round(state.age_low, 1))
    if state.age_low == state.age_high:
        return translate("path", "at your age about {0}").format(
            value_words(state.test, state.age_low)
        )
    high = value_words(state.test, state.age_high)
    return translate("path", "at your age {0} to {1}").format(low, high)
