"""Adding up outcomes."""

import math

import pytest

from coach.analysis.accuracy.fixed_rules import FixedRuleResult
from coach.analysis.accuracy.ranges import RangePair
from coach.analysis.accuracy.report import report
from coach.analysis.accuracy.score import Share, score_holds, score_reps
from coach.analysis.accuracy.summary import (
    range_figures,
    spread,
    summarise,
    summarise_negatives,
)
from coach.analysis.accuracy.trial import Outcome, Scores
from coach.analysis.accuracy.truth import Grade, TrueHold, TrueRep, Truth
from coach.analysis.result import Analysis
from coach.motion.reasons import Reason

from ..makers import analysis, hold, rep


def outcome(truth: Truth, found: Analysis, exercise_id: str, name: str = "a") -> Outcome:
    def scores(of: Analysis | FixedRuleResult) -> Scores:
        holds = score_holds(truth, of.holds, (), 100.0) if truth.holds else None
        return Scores(score_reps(truth, of.reps), holds)

    return Outcome(
        recording=name,
        truth=truth,
        exercise_id=exercise_id,
        analysis=found,
        alone=None,
        ours=scores(found),
        fixed=scores(FixedRuleResult((), ())),
        ranges=(),
    )


def raises(counts: tuple[float, ...], found: tuple[float, ...], grade: Grade = "core") -> Outcome:
    truth = Truth(
        exercise="heel_raise_double",
        kind="real",
        view="side",
        side=None,
        grade=grade,
        reps=tuple(TrueRep(t) for t in counts),
    )
    name = f"{len(counts)} true {len(found)} found"
    return outcome(truth, analysis(reps=[rep(t) for t in found]), "heel_raise_double", name)


def negative(found: int, exercise_id: str = "march") -> Outcome:
    truth = Truth(exercise=None, kind="real", view="", side=None, grade="core")
    reps = [rep(2.0 * i + 1) for i in range(found)]
    return outcome(truth, analysis(reps=reps, duration_s=30.0), exercise_id)


def balance(held_s: float) -> Outcome:
    truth = Truth(
        exercise="single_leg_balance",
        kind="real",
        view="front",
        side="left",
        grade="core",
        holds=(TrueHold(2.0, 12.0, "left"),),
    )
    found = analysis(holds=[hold(2.0, 2.0 + held_s, "left")])
    return outcome(truth, found, "single_leg_balance")


def test_exact_within_one_and_mean_error() -> None:
    (figures,) = summarise(
        [raises((2, 5, 8), (2, 5, 8)), raises((2, 5, 8), (2, 5)), raises((2, 5, 8), ())]
    )
    assert figures.reps is not None
    assert figures.reps.exact == Share(3, 1)
    assert figures.reps.within_one == Share(3, 2)
    assert figures.reps.mean_error == pytest.approx(4 / 3)
    assert figures.reps.precision == 1.0
    assert figures.reps.recall == pytest.approx(5 / 9)


def test_nothing_counted_has_no_precision() -> None:
    (figures,) = summarise([raises((2, 5, 8), ())])
    assert figures.reps is not None
    assert math.isnan(figures.reps.precision)


def test_core_and_hard_are_apart_and_core_comes_first() -> None:
    figures = summarise([raises((2,), (), "hard"), raises((2,), (2,))])
    assert [each.grade for each in figures] == ["core", "hard"]


def test_held_time_within_a_second() -> None:
    (figures,) = summarise([balance(10.0), balance(9.0), balance(8.5)])
    assert figures.holds is not None
    assert figures.holds.within_1_s == Share(3, 2)
    assert figures.holds.total.median == pytest.approx(1.0)
    assert figures.side == Share(3, 3)
    assert figures.reps is None


def test_false_repetitions_a_minute() -> None:
    (figures,) = summarise_negatives([negative(0), negative(3)])
    assert (figures.counted, figures.recordings, figures.recordings_wrong) == (3, 2, 1)
    assert figures.minutes == pytest.approx(1.0)


def test_spread_is_of_sizes() -> None:
    assert spread([-3.0, 1.0, 2.0]).median == 2.0
    assert spread([]).n == 0


def test_range_follows_the_truth() -> None:
    pairs = [RangePair(t * 0.5 + 1, "deg", t, "deg") for t in (10.0, 20.0, 30.0)]
    figures = range_figures("side", pairs)
    assert figures is not None
    assert figures.slope == pytest.approx(0.5)
    assert figures.correlation == pytest.approx(1.0)
    assert figures.bias == pytest.approx(-9.0)


def test_ranges_in_other_units_have_no_bias() -> None:
    pairs = [RangePair(t / 50, "shank", t, "cm") for t in (6.0, 7.0, 9.0)]
    figures = range_figures("side", pairs)
    assert figures is not None
    assert math.isnan(figures.bias)
    assert range_figures("side", pairs[:2]) is None


def test_the_report_lists_what_is_wrong_with_its_reasons() -> None:
    wrong = raises((2, 5, 8), ())
    found = analysis(
        reps=[rep(5.0, why=Reason("partial", "heel", percent)) for percent in (30, 45)]
    )
    rejected = outcome(wrong.truth, found, "heel_raise_double", "weak")
    text = report([raises((2,), (2,)), rejected, negative(1)], ["x/y"])
    assert "2× Heel rose 30 % of your range (up to 45 %)" in text
    assert "missed at 2.0, 5.0, 8.0 s" in text
    assert "1 true 1 found" not in text
    assert "Not tried" in text
    assert "x/y" in text


def test_an_empty_report_is_still_one() -> None:
    assert "None." in report([])
