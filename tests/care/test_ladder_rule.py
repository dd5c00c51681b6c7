"""The 24-hour rule, row by row and on every boundary."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.care.ladder_rule import TABLE, Morning, Outcome, Reading, Why, judge
from tests.care.runs import good


def reading(
    pain: int | None = 0,
    morning: Morning | None = None,
    *,
    due: bool = True,
    late: bool = False,
    at_step: bool = True,
    rested: bool = True,
    **said: object,
) -> Reading:
    return Reading(good(0, pain_during=pain, **said), morning, due, late, at_step, rested)


def m(score: int | None, base: float | None = 0.0, **said: bool) -> Morning:
    return Morning(score, base, **said)


CASES = [
    ("no pain at all", reading(0, m(0)), Outcome.COUNT, Why.COUNTED),
    ("2 is still little", reading(2, m(0)), Outcome.COUNT, Why.COUNTED),
    ("morning at the base", reading(2, m(3, 3.0)), Outcome.COUNT, Why.COUNTED),
    ("morning under the base", reading(0, m(1, 3.0)), Outcome.COUNT, Why.COUNTED),
    ("3 repeats", reading(3, m(0)), Outcome.REPEAT, Why.PAIN_3_TO_5),
    ("5 repeats", reading(5, m(0)), Outcome.REPEAT, Why.PAIN_3_TO_5),
    ("5 and base + 1 repeats", reading(5, m(2, 1.0)), Outcome.REPEAT, Why.PAIN_3_TO_5),
    ("6 goes back", reading(6, m(0)), Outcome.BACK, Why.PAIN_OVER_5),
    ("10 goes back", reading(10, None), Outcome.BACK, Why.PAIN_OVER_5),
    ("base + 2 goes back", reading(0, m(2)), Outcome.BACK, Why.MORNING_ROSE),
    ("base + 2 of 3", reading(0, m(5, 3.0)), Outcome.BACK, Why.MORNING_ROSE),
    ("limp", reading(0, m(0), limp=True), Outcome.BACK, Why.LIMP),
    ("limp in the morning", reading(0, m(0, limp=True)), Outcome.BACK, Why.LIMP),
    ("swelling", reading(0, m(0), swelling=True), Outcome.BACK, Why.SWELLING),
    ("swelling, no score", reading(0, m(None, swelling=True)), Outcome.BACK, Why.SWELLING),
    ("sharp", reading(1, m(0), sharp=True), Outcome.BACK, Why.SHARP),
    ("bone beats all", reading(9, m(9), bone_pain=True), Outcome.STOP, Why.BONE_PAIN),
    ("bone at 0", reading(0, m(0), bone_pain=True), Outcome.STOP, Why.BONE_PAIN),
    ("not yet morning", reading(0, None, due=False), Outcome.WAIT, Why.MORNING_NOT_YET),
    ("morning not told", reading(0, None), Outcome.WAIT, Why.MORNING_MISSING),
    ("long ago", reading(0, None, late=True), Outcome.REPEAT, Why.MORNING_NEVER_TOLD),
    ("cannot say", reading(0, m(None)), Outcome.REPEAT, Why.MORNING_NEVER_TOLD),
    ("pain not told", reading(None, m(0)), Outcome.REPEAT, Why.PAIN_NOT_TOLD),
    ("cut short", reading(0, m(0), whole=False), Outcome.REPEAT, Why.NOT_WHOLE),
    ("other step", reading(0, m(0), at_step=False), Outcome.REPEAT, Why.OTHER_STEP),
    ("too soon", reading(0, m(0), rested=False), Outcome.REPEAT, Why.TOO_SOON),
    # What the rule leaves open reads as repeat, the stricter neighbour.
    ("little pain, base + 1", reading(2, m(1)), Outcome.REPEAT, Why.MORNING_OVER_BASE),
    ("base between scores", reading(0, m(4, 2.5)), Outcome.REPEAT, Why.MORNING_OVER_BASE),
    ("3–5, base between scores", reading(4, m(4, 2.5)), Outcome.REPEAT, Why.PAIN_3_TO_5),
    ("half over", reading(0, m(3, 2.5)), Outcome.REPEAT, Why.MORNING_OVER_BASE),
    # An unknown base is at least 0.
    ("no base, no pain", reading(0, m(0, None)), Outcome.COUNT, Why.COUNTED),
    ("no base, 1", reading(0, m(1, None)), Outcome.REPEAT, Why.MORNING_OVER_BASE),
    ("no base, 2", reading(0, m(2, None)), Outcome.BACK, Why.MORNING_ROSE),
]


@pytest.mark.parametrize(("name", "known", "outcome", "why"), CASES, ids=[one[0] for one in CASES])
def test_the_table(name: str, known: Reading, outcome: Outcome, why: Why) -> None:
    row = judge(known)
    assert (row.outcome, row.why) == (outcome, why)


def test_every_row_has_a_case() -> None:
    assert {row.why for row in TABLE} == {why for *_, why in CASES}


RANK = {
    outcome: number
    for number, outcome in enumerate((Outcome.COUNT, Outcome.REPEAT, Outcome.BACK, Outcome.STOP))
}
SCORES = st.integers(0, 10)
BASES = st.one_of(st.none(), st.floats(0, 10))


@given(SCORES, SCORES, SCORES, SCORES, BASES)
def test_more_pain_is_never_better(
    during: int, more: int, morning: int, later: int, base: float | None
) -> None:
    mild = judge(reading(min(during, more), m(min(morning, later), base)))
    bad = judge(reading(max(during, more), m(max(morning, later), base)))
    assert RANK[bad.outcome] >= RANK[mild.outcome]


@given(st.one_of(st.none(), SCORES), st.one_of(st.none(), SCORES), BASES, st.booleans())
def test_only_little_pain_and_a_calm_morning_count(
    during: int | None, score: int | None, base: float | None, rested: bool
) -> None:
    known = reading(during, m(score, base), rested=rested)
    counts = judge(known).outcome is Outcome.COUNT
    calm = score is not None and score <= (base or 0.0)
    assert counts == (rested and during is not None and during <= 2 and calm)


@given(SCORES, SCORES, BASES)
def test_bone_pain_always_stops(during: int, score: int, base: float | None) -> None:
    known = reading(during, m(score, base))
    told = replace(known, run=replace(known.run, bone_pain=True))
    assert judge(told).outcome is Outcome.STOP
