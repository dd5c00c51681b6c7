"""Adding up the outcomes of many recordings into the figures that are published."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from coach.analysis.accuracy.ranges import RangePair
from coach.analysis.accuracy.score import HoldScore, RepScore, Share
from coach.analysis.accuracy.trial import Outcome, Scores
from coach.analysis.accuracy.truth import Grade

HOLD_WITHIN_S = 1.0


@dataclass(frozen=True, slots=True)
class Spread:
    """Median and 95th percentile of absolute errors; NaN when there is none."""

    n: int
    median: float
    p95: float


@dataclass(frozen=True, slots=True)
class RepFigures:
    """Counting over several recordings. ``mean_error`` is the mean absolute error of the count."""

    recordings: int
    exact: Share
    within_one: Share
    mean_error: float
    hits: int
    false: int
    missed: int
    partials: Share
    partials_named: Share

    @property
    def precision(self) -> float:
        """Share of counted repetitions that happened; NaN when none was counted."""
        return _ratio(self.hits, self.hits + self.false)

    @property
    def recall(self) -> float:
        """Share of whole repetitions that were counted; NaN when none happened."""
        return _ratio(self.hits, self.hits + self.missed)


@dataclass(frozen=True, slots=True)
class HoldFigures:
    """Timing over several recordings, in seconds."""

    recordings: int
    within_1_s: Share
    total: Spread
    each: Spread
    starts: Spread
    ends: Spread
    touchdowns: Spread
    holds_missed: int
    touchdowns_missed: int
    touchdowns_false: int


@dataclass(frozen=True, slots=True)
class RangeFigures:
    """Measured against true range in one view. ``bias`` and ``sd`` are NaN unless the units agree.

    ``slope`` is measured per true, ``correlation`` is Pearson's.
    """

    view: str
    n: int
    unit: str
    true_unit: str
    bias: float
    sd: float
    slope: float
    correlation: float


@dataclass(frozen=True, slots=True)
class ExerciseFigures:
    """All figures of one exercise in one grade. ``alone`` is the side found with none told."""

    exercise_id: str
    grade: Grade
    reps: RepFigures | None
    holds: HoldFigures | None
    side: Share
    alone: Share
    direction_seen: Share
    direction_seen_claimed: Share
    direction_unseen_claimed: Share
    ranges: tuple[RangeFigures, ...]
    fixed_reps: RepFigures | None
    fixed_holds: HoldFigures | None


@dataclass(frozen=True, slots=True)
class NegativeFigures:
    """One exercise watching recordings in which it does not happen."""

    exercise_id: str
    recordings: int
    recordings_wrong: int
    minutes: float
    counted: int
    held_s: float
    fixed_counted: int


def summarise(outcomes: Iterable[Outcome]) -> tuple[ExerciseFigures, ...]:
    """Figures of every exercise and grade among the positives, core first, by name."""
    positives = [each for each in outcomes if each.truth.exercise is not None]
    keys = sorted({(each.truth.grade, each.exercise_id) for each in positives})
    return tuple(
        _figures(
            [each for each in positives if (each.truth.grade, each.exercise_id) == (grade, id_)]
        )
        for grade, id_ in keys
    )


def summarise_negatives(outcomes: Iterable[Outcome]) -> tuple[NegativeFigures, ...]:
    """Figures of every exercise over all the negatives, by name."""
    negatives = [each for each in outcomes if each.truth.exercise is None]
    figures = []
    for id_ in sorted({each.exercise_id for each in negatives}):
        group = [each for each in negatives if each.exercise_id == id_]
        figures.append(
            NegativeFigures(
                exercise_id=id_,
                recordings=len(group),
                recordings_wrong=sum(each.analysis.counted > 0 for each in group),
                minutes=sum(each.analysis.duration_s for each in group) / 60,
                counted=sum(each.analysis.counted for each in group),
                held_s=sum(each.analysis.held_s for each in group),
                fixed_counted=sum(each.fixed.reps.counted for each in group),
            )
        )
    return tuple(figures)


def spread(errors: Iterable[float]) -> Spread:
    """Median and 95th percentile of the absolute values of ``errors``."""
    sizes = np.abs(np.fromiter(errors, dtype=np.float64))
    if not sizes.size:
        return Spread(0, float("nan"), float("nan"))
    return Spread(sizes.size, float(np.median(sizes)), float(np.percentile(sizes, 95)))


def _figures(group: Sequence[Outcome]) -> ExerciseFigures:
    with_reps = [each for each in group if each.truth.reps or each.ours.holds is None]
    seen = [each for each in with_reps if each.truth.view == "front"]
    unseen = [each for each in with_reps if each.truth.view != "front"]
    views = sorted({each.truth.view for each in group})
    return ExerciseFigures(
        exercise_id=group[0].exercise_id,
        grade=group[0].truth.grade,
        reps=rep_figures([each.ours.reps for each in with_reps]),
        holds=hold_figures(_holds(group, lambda each: each.ours)),
        side=_sum(
            each.ours.reps.side if each.ours.holds is None else each.ours.holds.side
            for each in group
        ),
        alone=_sum(
            Share(1, each.alone.side == each.truth.side) for each in group if each.alone is not None
        ),
        direction_seen=_sum(each.ours.reps.direction_right for each in seen),
        direction_seen_claimed=_sum(each.ours.reps.direction_claimed for each in seen),
        direction_unseen_claimed=_sum(each.ours.reps.direction_claimed for each in unseen),
        ranges=tuple(
            figures for view in views if (figures := range_figures(view, _ranges(group, view)))
        ),
        fixed_reps=rep_figures([each.fixed.reps for each in with_reps]),
        fixed_holds=hold_figures(_holds(group, lambda each: each.fixed)),
    )


def rep_figures(scores: Sequence[RepScore]) -> RepFigures | None:
    """Figures of counting; None when there is no recording."""
    if not scores:
        return None
    errors = [abs(score.count_error) for score in scores]
    partials = sum(score.partials for score in scores)
    return RepFigures(
        recordings=len(scores),
        exact=Share(len(errors), sum(error == 0 for error in errors)),
        within_one=Share(len(errors), sum(error <= 1 for error in errors)),
        mean_error=float(np.mean(errors)),
        hits=sum(score.hits for score in scores),
        false=sum(score.false for score in scores),
        missed=sum(score.missed for score in scores),
        partials=Share(partials, partials - sum(score.partials_counted for score in scores)),
        partials_named=Share(partials, sum(score.partials_named for score in scores)),
    )


def hold_figures(scores: Sequence[HoldScore]) -> HoldFigures | None:
    """Figures of timing; None when there is no recording."""
    if not scores:
        return None
    within = sum(abs(score.total_error_s) <= HOLD_WITHIN_S for score in scores)
    return HoldFigures(
        recordings=len(scores),
        within_1_s=Share(len(scores), within),
        total=spread(score.total_error_s for score in scores),
        each=spread(error for score in scores for error in score.hold_errors_s),
        starts=spread(error for score in scores for error in score.start_errors_s),
        ends=spread(error for score in scores for error in score.end_errors_s),
        touchdowns=spread(error for score in scores for error in score.touchdown_errors_s),
        holds_missed=sum(score.missed for score in scores),
        touchdowns_missed=sum(score.touchdowns_missed for score in scores),
        touchdowns_false=sum(score.touchdowns_false for score in scores),
    )


def range_figures(view: str, pairs: Sequence[RangePair]) -> RangeFigures | None:
    """How the measured ranges follow the true ones; None for fewer than three repetitions."""
    if len(pairs) < 3:
        return None
    measured = np.array([pair.measured for pair in pairs])
    true = np.array([pair.true for pair in pairs])
    errors = measured - true if pairs[0].unit == pairs[0].true_unit else np.full(len(pairs), np.nan)
    varied = measured.std() > 0 and true.std() > 0
    return RangeFigures(
        view=view,
        n=len(pairs),
        unit=pairs[0].unit,
        true_unit=pairs[0].true_unit,
        bias=float(errors.mean()),
        sd=float(errors.std(ddof=1)),
        slope=float(np.polyfit(true, measured, 1)[0]) if varied else float("nan"),
        correlation=float(np.corrcoef(true, measured)[0, 1]) if varied else float("nan"),
    )


def _ranges(group: Sequence[Outcome], view: str) -> list[RangePair]:
    return [pair for each in group if each.truth.view == view for pair in each.ranges]


def _holds(group: Sequence[Outcome], whose: Callable[[Outcome], Scores]) -> list[HoldScore]:
    return [score for each in group if (score := whose(each).holds) is not None]


def _sum(shares: Iterable[Share]) -> Share:
    return sum(shares, Share())


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else float("nan")
