"""Which exercises a recording is tried with, and what is kept of it."""

from pathlib import Path

import numpy as np

from coach.analysis.accuracy.ranges import range_pairs
from coach.analysis.accuracy.trial import STEPPING, try_recording
from coach.analysis.accuracy.truth import Recording, TrueHold, TrueRep, Truth
from coach.analysis.watch import Observing
from coach.exercise.definition import Exercise
from coach.library import load_catalogue
from coach.motion.events import HoldEnded, RepCounted, Side
from coach.motion.reasons import Reason

from ..makers import Scripted, poses, rep

CATALOGUE = load_catalogue()


def recording(truth: Truth) -> Recording:
    return Recording("a", Path("a.npz"), truth, None)


def truth(exercise: str | None, side: Side | None = None) -> Truth:
    return Truth(
        exercise=exercise,
        kind="rendered",
        view="side",
        side=side,
        grade="core",
        reps=(TrueRep(1.0, side=side),) if exercise == "heel_raise_single" else (),
        holds=(TrueHold(0.5, 1.5),) if exercise == "single_leg_balance" else (),
    )


def counts_once(exercise: Exercise, side: Side | None) -> Observing:
    return Scripted({30: [RepCounted(1.0, 0.6, 1.0, 1.4, 9.0, "deg", side or "right")]})


def holds_once(exercise: Exercise, side: Side | None) -> Observing:
    return Scripted(at_end=[HoldEnded(1.5, 0.5, 1.5, side, Reason("foot_down"))])


def test_a_positive_is_tried_as_its_own_exercise_with_its_side() -> None:
    (outcome,) = try_recording(
        recording(truth("heel_raise_single", "left")), poses(2), CATALOGUE, counts_once
    )
    assert outcome.exercise_id == "heel_raise_single"
    assert outcome.analysis.side == "left"
    assert outcome.alone is not None
    assert outcome.alone.side == "right"
    assert outcome.is_right


def test_a_negative_is_tried_as_every_exercise_that_the_camera_judges() -> None:
    outcomes = try_recording(recording(truth(None)), poses(2), CATALOGUE, counts_once)
    judged = {id_ for id_, each in CATALOGUE.items() if each.measure.movement != "tally"} - STEPPING
    assert {each.exercise_id for each in outcomes} == judged
    assert not any(each.is_right for each in outcomes)


def test_an_exercise_that_there_is_not_is_not_tried() -> None:
    assert try_recording(recording(truth("cartwheel")), poses(2), CATALOGUE, counts_once) == ()


def test_a_hold_is_right_within_a_second() -> None:
    (outcome,) = try_recording(
        recording(truth("single_leg_balance", "left")), poses(3), CATALOGUE, holds_once
    )
    assert outcome.ours.holds is not None
    assert outcome.ours.holds.total_error_s == 0.0
    assert outcome.is_right


def test_the_true_range_is_taken_between_start_and_end() -> None:
    t = np.arange(0, 4, 0.1)
    frames = {"t": t, "heel_L": np.where(t < 2, 0.08, 0.5), "heel_R": np.zeros_like(t)}
    true = TrueRep(1.0, start_s=0.5, end_s=1.5, side="left")
    (pair,) = range_pairs([(true, rep(1.0, size=0.2))], "heel_raise_single", None, frames)
    assert (pair.true, pair.true_unit, pair.measured) == (8.0, "cm", 5.2)
    both = TrueRep(1.0, start_s=0.5, end_s=1.5)
    (pair,) = range_pairs([(both, rep(1.0))], "heel_raise_double", None, frames)
    assert pair.true == 4.0


def test_a_range_without_truth_is_left_out() -> None:
    frames = {"t": np.zeros(1), "heel_L": np.zeros(1), "heel_R": np.zeros(1)}
    assert range_pairs([(TrueRep(1.0), rep(1.0))], "heel_raise_double", None, frames) == ()
    assert range_pairs([(TrueRep(1.0), rep(1.0))], "march", None, frames) == ()
