"""What is called a change, and what is not."""

import math
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.care.person import Ankle
from coach.review.change import Verdict, change, smallest_clear
from coach.review.measures import Measure
from coach.review.symmetry import Symmetry, WhyNone, symmetry

VALUES = st.lists(st.floats(0, 100), min_size=1, max_size=30)


def test_nothing_is_no_change() -> None:
    assert change([], 1.0) is None


@pytest.mark.parametrize(
    ("values", "plus_minus", "verdict"),
    [
        ([0.3, 0.3, 0.4], 0.12, Verdict.TOO_FEW),
        ([0.30, 0.31, 0.30, 0.32, 0.33], 0.12, Verdict.NO_CLEAR_CHANGE),
        ([0.30, 0.31, 0.30, 0.60, 0.61, 0.60], 0.12, Verdict.MORE),
        ([0.60, 0.61, 0.60, 0.30, 0.31, 0.30], 0.12, Verdict.LESS),
        ([10.0, 12.0, 15.0, 20.0], None, Verdict.TOO_FEW),
        ([10.0] * 6, None, Verdict.NO_CLEAR_CHANGE),
        ([9.0, 9.0, 9.0, 9.0, 10.0, 10.0, 10.0], None, Verdict.MORE),
        # Days that differ by as much as the ends do tell nothing, however sure the camera is.
        ([0.1, 0.5, 0.1, 0.5, 0.1, 0.5, 0.1, 0.5], 0.01, Verdict.NO_CLEAR_CHANGE),
    ],
)
def test_verdicts(values: list[float], plus_minus: float | None, verdict: Verdict) -> None:
    found = change(values, plus_minus)
    assert found is not None
    assert found.verdict == verdict


def test_the_camera_alone_gives_the_published_formula() -> None:
    # SEM is half of two standard deviations.
    assert smallest_clear([1.0], 0.12) == pytest.approx(1.96 * math.sqrt(2) * 0.06)
    assert smallest_clear([1.0], 0.12, least=2.0) == 2.0
    assert smallest_clear([1.0, 2.0], None) is None


@given(VALUES, st.floats(0.01, 10), st.floats(-50, 50))
def test_moving_all_values_moves_the_band_alone(
    values: list[float], plus_minus: float, by: float
) -> None:
    one, other = change(values, plus_minus), change([v + by for v in values], plus_minus)
    assert one is not None
    assert other is not None
    assert other.difference == pytest.approx(one.difference, abs=1e-6)
    if one.smallest is not None:
        assert other.smallest == pytest.approx(one.smallest, abs=1e-6)


@given(VALUES, st.floats(0.01, 10))
def test_inside_the_band_is_never_a_clear_change(values: list[float], plus_minus: float) -> None:
    found = change(values, plus_minus)
    assert found is not None
    assert found.now == median(values[-3:])
    if found.band is None:
        assert found.verdict == Verdict.TOO_FEW
    else:
        inside = found.band[0] <= found.now <= found.band[1]
        assert inside or found.verdict in (Verdict.MORE, Verdict.LESS)


def compare(measure: Measure, unit: str, hurt: Ankle | None, **latest: float) -> Symmetry:
    off = dict.fromkeys(latest, 0.1)
    return symmetry(measure, unit, latest, off, hurt)  # type: ignore[arg-type]


def test_the_index_is_the_involved_of_the_other_leg() -> None:
    left = compare(Measure.RANGE, "foot", "left", left=0.4, right=0.5)
    assert (left.kind, left.value, left.unit) == ("index", pytest.approx(80.0), "%")
    right = compare(Measure.RANGE, "foot", "right", left=0.4, right=0.5)
    assert right.value == pytest.approx(125.0)
    # 0.1 of either: 100 · √((0.1/0.5)² + (0.4·0.1/0.25)²)
    assert left.plus_minus == pytest.approx(100 * math.hypot(0.2, 0.16))


@pytest.mark.parametrize(
    ("hurt", "why"), [("both", WhyNone.BOTH_HURT), (None, WhyNone.SIDE_NOT_KNOWN)]
)
def test_no_index_where_no_leg_is_the_well_one(hurt: Ankle | None, why: WhyNone) -> None:
    found = compare(Measure.WORK, "foot", hurt, left=4.0, right=5.0)
    assert (found.kind, found.value, found.why) == ("none", None, why)


def test_stance_and_degrees_are_compared_by_their_difference() -> None:
    stance = compare(Measure.LONGEST_S, "s", "both", left=20.0, right=30.0)
    assert (stance.kind, stance.value, stance.unit) == ("difference", -10.0, "s")
    degrees = compare(Measure.RANGE, "deg", "left", left=20.0, right=15.0)
    assert (degrees.kind, degrees.value) == ("difference", 5.0)


def test_one_side_alone_and_what_means_nothing() -> None:
    assert compare(Measure.RANGE, "foot", "left", left=0.4).why == WhyNone.ONE_SIDE
    zero = compare(Measure.RANGE, "foot", "left", left=0.4, right=0.0)
    assert (zero.value, zero.why) == (None, WhyNone.NOT_MEANINGFUL)
    assert compare(Measure.SWAY_SIDE, "leg", "left", left=1.0, right=1.0).kind == "none"


def test_both_legs_together_are_not_called_one_leg() -> None:
    together = symmetry(Measure.RANGE, "foot", {None: 0.4}, {None: 0.1}, "left")
    assert together.why == WhyNone.NOT_MEANINGFUL
    alone = symmetry(Measure.RANGE, "foot", {"left": 0.4}, {"left": 0.1}, "left")
    assert alone.why == WhyNone.ONE_SIDE
