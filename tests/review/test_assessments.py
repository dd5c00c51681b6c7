"""The assessments over time: published changes, figures of one's age, left against right."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from coach.care.entries import Assessed, Test, TestResult
from coach.care.person import Person
from coach.library import load_norms
from coach.motion.events import Side
from coach.review.assessments import TestTrend, trend_of_test
from coach.review.change import Verdict
from coach.review.context import context_of
from coach.review.measures import Measure
from coach.review.trend import Asking

FIRST = date(2025, 1, 6)
NORMS = load_norms()


def trend(
    test: Test, values: list[float], side: Side = "left", person: Person | None = None
) -> TestTrend:
    entries = [
        Assessed(
            at=datetime.combine(day, time(8), UTC),
            day=day,
            results=(TestResult(test=test, side=side, value=value),),
        )
        for day, value in zip(
            (FIRST + timedelta(weeks=2 * n) for n in range(99)), values, strict=False
        )
    ]
    asking = Asking(person or Person("40_49", "left"), NORMS)
    return trend_of_test(entries, test, None, date(2026, 1, 1), asking)


@pytest.mark.parametrize(
    ("test", "values", "verdict"),
    [
        ("single_raises", [10, 16], Verdict.NO_CLEAR_CHANGE),
        ("single_raises", [10, 12, 17], Verdict.MORE),
        ("single_raises", [17, 10], Verdict.LESS),
        ("single_raises", [10], Verdict.TOO_FEW),
        ("knee_to_wall_cm", [8.0, 9.8], Verdict.NO_CLEAR_CHANGE),
        ("knee_to_wall_cm", [8.0, 10.0], Verdict.MORE),
        ("balance_s", [10.0, 40.0], Verdict.TOO_FEW),
    ],
)
def test_less_than_the_published_change_is_none(
    test: Test, values: list[float], verdict: Verdict
) -> None:
    (line,) = trend(test, values).lines
    assert line.change is not None
    assert line.change.verdict == verdict
    assert [point.value for point in line.points] == values


def test_figures_of_ones_age_and_none_for_the_young_or_unknown() -> None:
    context = trend("balance_s", [10.0]).context
    assert context is not None
    assert (context.low, context.high, context.not_the_same) == (41.9, 41.9, False)
    raises = trend("single_raises", [10]).context
    assert raises is not None
    assert (raises.low, raises.high, raises.not_the_same) == (24, 28, True)
    for person in (Person("16_17", "left"), Person(None, "left")):
        for test in ("balance_s", "single_raises", "knee_to_wall_cm"):
            assert trend(test, [10.0], person=person).context is None
    assert context_of("single_leg_balance", Measure.LONGEST_S, NORMS, "40_49") == context
    assert context_of("single_leg_balance", Measure.SWAY_SIDE, NORMS, "40_49") is None


def both(test: Test, left: float, right: float) -> TestTrend:
    day = FIRST
    results = (
        TestResult(test=test, side="left", value=left),
        TestResult(test=test, side="right", value=right),
    )
    entry = Assessed(at=datetime.combine(day, time(8), UTC), day=day, results=results)
    return trend_of_test([entry], test, day, day, Asking(Person("40_49", "left"), NORMS))


def test_raises_by_the_index_and_stance_by_seconds() -> None:
    raises = both("single_raises", 18, 20).symmetry
    assert (raises.kind, raises.value) == ("index", pytest.approx(90.0))
    stance = both("balance_s", 30.0, 45.0).symmetry
    assert (stance.kind, stance.value, stance.unit) == ("difference", -15.0, "s")


def test_of_one_day_the_later_result_counts_and_other_days_are_left_out() -> None:
    def entry(day: date, value: float) -> Assessed:
        result = TestResult(test="hops", side="left", value=value)
        return Assessed(at=datetime.combine(day, time(8), UTC), day=day, results=(result,))

    entries = [entry(FIRST, 3), entry(FIRST, 0), entry(FIRST + timedelta(days=1), 9)]
    asking = Asking(Person(), NORMS)
    (line,) = trend_of_test(entries, "hops", FIRST, FIRST, asking).lines
    assert [point.value for point in line.points] == [0.0]
