"""Judging repetitions and holds, by cases made by hand."""

import pytest

from coach.analysis.accuracy.score import Share, match, score_holds, score_reps
from coach.analysis.accuracy.truth import TrueHold, TrueRep, Truth
from coach.motion.events import Side
from coach.motion.reasons import Reason

from ..makers import hold, rep


def truth(
    *,
    reps: tuple[TrueRep, ...] = (),
    accept: tuple[int, int] | None = None,
    holds: tuple[TrueHold, ...] = (),
    leaned: tuple[TrueHold, ...] = (),
    touchdowns_s: tuple[float, ...] = (),
    exercise: str = "single_leg_balance",
) -> Truth:
    return Truth(
        exercise=exercise,
        kind="rendered",
        view="side",
        side="left",
        grade="core",
        reps=reps,
        reps_accept=accept,
        holds=holds,
        leaned=leaned,
        touchdowns_s=touchdowns_s,
    )


@pytest.mark.parametrize(
    ("true_s", "found_s", "pairs"),
    [
        ([1.0, 2.0], [1.1, 2.1], 2),
        ([1.0, 2.0], [1.1], 1),
        ([1.0], [0.8, 1.2], 1),
        ([1.0], [1.5], 1),
        ([1.0], [1.51], 0),
        ([], [1.0], 0),
        ([3.0, 1.0], [1.2, 2.8], 2),
        ([1.0, 1.6], [1.3, 2.0], 2),
    ],
)
def test_pairs_are_one_to_one_and_near(
    true_s: list[float], found_s: list[float], pairs: int
) -> None:
    found = match(true_s, found_s, 0.5)
    assert len(found) == pairs
    assert len({i for i, _ in found}) == len({j for _, j in found}) == pairs


def test_every_repetition_found_is_right() -> None:
    score = score_reps(truth(reps=(TrueRep(2.0), TrueRep(5.0))), [rep(2.1), rep(4.8)])
    assert (score.hits, score.false, score.missed, score.count_error) == (2, 0, 0, 0)
    assert score.is_right


def test_the_right_count_at_the_wrong_times_is_not_precise() -> None:
    score = score_reps(truth(reps=(TrueRep(2.0), TrueRep(5.0))), [rep(2.1), rep(9.0)])
    assert (score.hits, score.false, score.missed, score.count_error) == (1, 1, 1, 0)


def test_one_peak_counted_twice_is_one_false() -> None:
    score = score_reps(truth(reps=(TrueRep(2.0),)), [rep(1.8), rep(2.2)])
    assert (score.hits, score.false, score.count_error) == (1, 1, 1)


def test_a_rejected_repetition_is_missed() -> None:
    score = score_reps(truth(reps=(TrueRep(2.0),)), [rep(2.0, why=Reason("too_quick"))])
    assert (score.hits, score.missed, score.count_error) == (0, 1, -1)


@pytest.mark.parametrize(("counted", "error"), [(3, -1), (4, 0), (5, 0), (6, 0), (8, 2)])
def test_a_count_within_what_is_accepted_is_right(counted: int, error: int) -> None:
    true = truth(reps=tuple(TrueRep(2.0 * i) for i in range(5)), accept=(4, 6))
    assert score_reps(true, [rep(2.0 * i) for i in range(counted)]).count_error == error


def test_partial_repetitions_must_not_count() -> None:
    true = truth(reps=(TrueRep(2.0), TrueRep(5.0, fraction=0.4), TrueRep(8.0, fraction=0.59)))
    score = score_reps(true, [rep(2.0), rep(5.1), rep(8.0, why=Reason("partial", "heel", 59))])
    assert (score.partials, score.partials_counted, score.partials_named) == (2, 1, 1)
    assert (score.hits, score.false, score.count_error) == (1, 1, 1)


def test_a_partial_beside_a_whole_one_does_not_take_its_place() -> None:
    true = truth(reps=(TrueRep(2.0), TrueRep(2.4, fraction=0.4)))
    score = score_reps(true, [rep(2.1)])
    assert (score.hits, score.partials_counted, score.false) == (1, 0, 0)


def test_six_tenths_is_a_whole_repetition() -> None:
    assert score_reps(truth(reps=(TrueRep(2.0, fraction=0.6),)), [rep(2.0)]).hits == 1


def test_sides_are_judged_where_truth_names_one() -> None:
    true = truth(reps=(TrueRep(2.0, side="left"), TrueRep(5.0, side="right"), TrueRep(8.0)))
    found = [rep(2.0, side="left"), rep(5.0, side="left"), rep(8.0, side="left")]
    assert score_reps(true, found).side == Share(2, 1)


def test_a_direction_may_be_left_unclaimed() -> None:
    true = truth(reps=tuple(TrueRep(t, direction="clockwise") for t in (2.0, 5.0, 8.0)))
    found = [rep(2.0, direction="clockwise"), rep(5.0, direction="anticlockwise"), rep(8.0)]
    score = score_reps(true, found)
    assert score.direction_claimed == Share(3, 2)
    assert score.direction_right == Share(2, 1)


def holds_of(*spans: tuple[float, float], side: Side | None = None) -> tuple[TrueHold, ...]:
    return tuple(TrueHold(start_s, end_s, side) for start_s, end_s in spans)


def test_held_time_and_edges() -> None:
    score = score_holds(truth(holds=holds_of((2.0, 10.0))), [hold(2.2, 9.9)], [], 20.0)
    assert score.total_error_s == pytest.approx(-0.3)
    assert score.start_errors_s == pytest.approx((0.2,))
    assert score.end_errors_s == pytest.approx((-0.1,))


def test_a_pause_inside_a_hold_does_not_move_its_edges() -> None:
    found = [hold(2.0, 5.0), hold(6.0, 10.0)]
    score = score_holds(truth(holds=holds_of((2.0, 10.0))), found, [], 20.0)
    assert (score.start_errors_s, score.end_errors_s) == ((0.0,), (0.0,))
    assert score.total_error_s == pytest.approx(-1.0)


def test_edges_of_the_recording_are_no_edges_of_the_hold() -> None:
    score = score_holds(truth(holds=holds_of((0.0, 20.0))), [hold(1.0, 19.0)], [], 20.0)
    assert (score.start_errors_s, score.end_errors_s) == ((), ())
    assert score.total_error_s == pytest.approx(-2.0)


def test_a_hold_that_nothing_overlaps_is_missed() -> None:
    true = truth(holds=holds_of((2.0, 5.0), (8.0, 12.0)))
    score = score_holds(true, [hold(8.0, 12.0), hold(14.0, 15.0)], [], 20.0)
    assert score.missed == 1
    assert score.total_error_s == pytest.approx(-2.0)


def test_a_hold_over_two_true_ones_belongs_to_the_longer_overlap() -> None:
    true = truth(holds=holds_of((2.0, 5.0), (6.0, 12.0)))
    assert score_holds(true, [hold(2.0, 12.0)], [], 20.0).missed == 1


@pytest.mark.parametrize(
    ("found", "error", "start"),
    [
        ((2.0, 10.0), 0.0, 0.0),
        ((3.0, 9.0), 0.0, 0.0),
        ((4.0, 8.0), -1.0, 0.5),
        ((1.0, 10.0), 1.0, -1.0),
    ],
    ids=["whole hold", "in between", "less than leaned", "more than held"],
)
def test_between_leaned_and_held_all_is_right(
    found: tuple[float, float], error: float, start: float
) -> None:
    true = truth(
        exercise="toe_to_wall_stretch",
        holds=holds_of((2.0, 10.0)),
        leaned=holds_of((3.5, 8.5)),
    )
    score = score_holds(true, [hold(*found)], [], 20.0)
    assert score.total_error_s == pytest.approx(error)
    assert score.start_errors_s == pytest.approx((start,))


def test_touchdowns_are_paired_by_time() -> None:
    true = truth(holds=holds_of((2.0, 10.0)), touchdowns_s=(5.0, 10.0))
    score = score_holds(true, [hold(2.0, 10.0)], [5.1, 7.0], 20.0)
    assert score.touchdown_errors_s == pytest.approx((0.1,))
    assert (score.touchdowns_missed, score.touchdowns_false) == (1, 1)


def test_without_named_touchdowns_a_balance_ends_on_the_floor() -> None:
    true = truth(holds=holds_of((2.0, 10.0), (12.0, 20.0)))
    score = score_holds(true, [hold(2.0, 10.0)], [10.0], 20.0)
    assert (score.touchdowns_missed, score.touchdowns_false) == (0, 0)


def test_the_side_of_every_hold_is_judged() -> None:
    true = truth(holds=holds_of((2.0, 5.0), (8.0, 12.0), side="left"))
    found = [hold(2.0, 5.0, "left"), hold(8.0, 12.0, "right")]
    assert score_holds(true, found, [], 20.0).side == Share(2, 1)
