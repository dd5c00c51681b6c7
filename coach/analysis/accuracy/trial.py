"""Trying the coach on one recording with truth: each exercise it concerns, and the fixed rules."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from coach.analysis.accuracy.fixed_rules import FixedRuleResult, watch_with_fixed_rules
from coach.analysis.accuracy.ranges import RangePair, range_pairs
from coach.analysis.accuracy.score import HoldScore, RepScore, score_holds, score_reps
from coach.analysis.accuracy.truth import Recording, Truth
from coach.analysis.result import Analysis
from coach.analysis.watch import Observing, Watch
from coach.exercise.definition import Exercise
from coach.motion.events import Side
from coach.motion.pose import Pose

COUNTED_BY_HAND = frozenset({"tally", "timer"})
"""Movements that the camera does not judge: on a negative they have nothing to get wrong."""

STEPPING = frozenset({"march", "leg_swing"})
"""Walking and knee lifts are these very movements, so that a negative with steps in it says
nothing about them: negatives are not watched as these."""

NewObserver = Callable[[Exercise, Side | None], Observing]


@dataclass(frozen=True, slots=True)
class Scores:
    """How one way of counting did on one recording; ``holds`` is None where truth has none."""

    reps: RepScore
    holds: HoldScore | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """One recording watched as one exercise.

    ``alone`` is the analysis without being told the side; None where no side could be told.
    """

    recording: str
    truth: Truth
    exercise_id: str
    analysis: Analysis
    alone: Analysis | None
    ours: Scores
    fixed: Scores
    ranges: tuple[RangePair, ...]

    @property
    def is_right(self) -> bool:
        """Whether the count is right, or the held time to within a second."""
        if self.ours.holds is not None:
            return abs(self.ours.holds.total_error_s) <= 1.0 and not self.analysis.counted
        return self.ours.reps.is_right and not self.ours.reps.partials_counted


def try_recording(
    recording: Recording,
    poses: Sequence[Pose],
    catalogue: Mapping[str, Exercise],
    new_observer: NewObserver,
) -> tuple[Outcome, ...]:
    """Watch a positive as its own exercise, a negative as every one that it is a negative of.

    A positive of an exercise that the catalogue lacks has no outcome.
    """
    if recording.truth.exercise is None:
        ids = [
            id_
            for id_, exercise in catalogue.items()
            if exercise.measure.movement not in COUNTED_BY_HAND and id_ not in STEPPING
        ]
    else:
        ids = [recording.truth.exercise] if recording.truth.exercise in catalogue else []
    return tuple(_outcome(recording, poses, catalogue[id_], new_observer) for id_ in ids)


def _outcome(
    recording: Recording, poses: Sequence[Pose], exercise: Exercise, new_observer: NewObserver
) -> Outcome:
    truth = recording.truth
    analysis = _watch(recording, poses, exercise, truth.side, new_observer)
    tells_side = truth.exercise is not None and truth.side is not None and exercise.side == "each"
    fixed = watch_with_fixed_rules(poses, exercise.id, truth.side)
    ours = _scores(truth, analysis, poses)
    return Outcome(
        recording=recording.name,
        truth=truth,
        exercise_id=exercise.id,
        analysis=analysis,
        alone=_watch(recording, poses, exercise, None, new_observer) if tells_side else None,
        ours=ours,
        fixed=_scores(truth, fixed, poses),
        ranges=_ranges(recording, ours, exercise.id),
    )


def _ranges(recording: Recording, ours: Scores, exercise_id: str) -> tuple[RangePair, ...]:
    if recording.frames is None or not ours.reps.pairs:
        return ()
    with np.load(recording.frames) as frames:
        return range_pairs(ours.reps.pairs, exercise_id, recording.truth.side, dict(frames))


def _watch(
    recording: Recording,
    poses: Sequence[Pose],
    exercise: Exercise,
    side: Side | None,
    new_observer: NewObserver,
) -> Analysis:
    watch = Watch(new_observer(exercise, side), exercise.id, exercise.side, side)
    for pose in poses:
        watch.feed(pose)
    return watch.analysis(recording.name, "track", 0.0, 0.0)


def _scores(truth: Truth, found: Analysis | FixedRuleResult, poses: Sequence[Pose]) -> Scores:
    reps = score_reps(truth, found.reps)
    if not truth.holds:
        return Scores(reps, None)
    touchdowns_s = found.touchdowns if isinstance(found, Analysis) else ()
    last_s = poses[-1].t if poses else 0.0
    return Scores(reps, score_holds(truth, found.holds, touchdowns_s, last_s))
