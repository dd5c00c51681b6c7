"""The shipped plans are whole in both languages, raise no remark, and damage is named."""

from datetime import timedelta

import pytest

from coach.care.learn_text import LearnFileError
from coach.care.prescription_check import remarks
from coach.care.prescription_draft import PlanDraft
from coach.care.prescription_time import session_s
from coach.practice.shipped import load_templates, templates_from
from coach.resources import shipped
from tests.care.rules_of import MONDAY, rules

RULES = rules()
TEXT = shipped("assets", "care", "templates.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", ["en", "de"])
def test_there_is_one_for_each_phase_and_nothing_to_remark(code: str) -> None:
    templates = load_templates(RULES.exercises, RULES.progressions, code, MONDAY)
    assert [one.prescription.phase for one in templates] == [1, 2, 3, 4, 5]
    for one in templates:
        plan = one.prescription
        assert one.shipped
        assert one.name == plan.name
        assert plan.language == code
        assert plan.starts == MONDAY
        found = remarks(PlanDraft.of(plan), RULES.exercises, RULES.progressions, MONDAY)
        assert found == (), one.id
        assert session_s(plan.items) < 40 * 60


def test_both_languages_prescribe_the_same() -> None:
    english = load_templates(RULES.exercises, RULES.progressions, "en", MONDAY)
    german = load_templates(RULES.exercises, RULES.progressions, "de", MONDAY)
    for one, other in zip(english, german, strict=True):
        bare = [
            [item.model_copy(update={"note": ""}) for item in plan.prescription.items]
            for plan in (one, other)
        ]
        assert bare[0] == bare[1]
        assert one.name != other.name
        assert one.prescription.note != other.prescription.note
        for item, its in zip(one.prescription.items, other.prescription.items, strict=True):
            assert bool(item.note) == bool(its.note)
            assert not item.note or item.note != its.note


def test_the_programme_s_own_exercises_are_those_of_the_phase() -> None:
    for one in load_templates(RULES.exercises, RULES.progressions, "en", MONDAY):
        assert one.prescription.phase is not None
        parts = RULES.weeks.parts[one.prescription.phase]
        listed = {id_ for part in parts for id_ in part.exercises}
        listed |= {item.exercise for item in RULES.weeks.warm_up.item}
        listed |= {item.exercise for item in RULES.weeks.cool_down.item}
        assert {item.exercise_id for item in one.prescription.items} <= listed


def test_the_review_is_some_weeks_after_the_first_day() -> None:
    (first, *_) = load_templates(RULES.exercises, RULES.progressions, "en", MONDAY)
    assert first.prescription.review == MONDAY + timedelta(weeks=1)


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        ('exercise = "ankle_pumps"', 'exercise = "moon_walk"', "no exercise 'moon_walk'"),
        ("review_weeks = 1\n", "review_weeks = 90\n", "review_weeks"),
        ("ankle_circles = ", "march = ", "notes"),
        ("sets = 3, reps = 15", "sets = 3, repetitions = 15", "repetitions"),
    ],
)
def test_a_damaged_file_is_named(good: str, bad: str, said: str) -> None:
    with pytest.raises(LearnFileError, match=said):
        templates_from(
            TEXT.replace(good, bad, 1), RULES.exercises, RULES.progressions, "en", MONDAY
        )
