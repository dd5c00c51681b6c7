"""The accuracy report as Markdown that also reads well as plain text."""

from collections.abc import Sequence
from math import isfinite

from coach.analysis.accuracy.score import Share
from coach.analysis.accuracy.summary import (
    ExerciseFigures,
    HoldFigures,
    NegativeFigures,
    RepFigures,
    Spread,
    hold_figures,
    rep_figures,
    summarise,
    summarise_negatives,
)
from coach.analysis.accuracy.trial import Outcome
from coach.analysis.accuracy.wrong import wrong_rows
from coach.analysis.table import Row, table

NONE = "–"

GRADES = {"core": "Core recordings: must be right", "hard": "Hard recordings: worth trying"}


def report(outcomes: Sequence[Outcome], untried: Sequence[str] = ()) -> str:
    """The whole report. ``untried`` names recordings of exercises that the catalogue lacks."""
    figures = summarise(outcomes)
    parts = ["# Accuracy", _acceptance(figures)]
    for grade, title in GRADES.items():
        group = [each for each in figures if each.grade == grade]
        if group:
            positives = [
                each
                for each in outcomes
                if each.truth.exercise is not None and each.truth.grade == grade
            ]
            parts += [f"## {title}", _together(positives), *_tables(group)]
    negatives = summarise_negatives(outcomes)
    if negatives:
        parts += ["## Negatives: nothing may count", _negative_table(negatives)]
    parts += ["## Every recording that is wrong", _wrong_table(outcomes)]
    if untried:
        names = ", ".join(untried)
        parts.append(f"Not tried, because no such exercise is in the catalogue: {names}.")
    return "\n\n".join(parts) + "\n"


def _acceptance(figures: Sequence[ExerciseFigures]) -> str:
    rows = []
    for each in figures:
        reps = NONE if each.reps is None else _share(each.reps.within_one)
        holds = NONE if each.holds is None else _share(each.holds.within_1_s)
        counted = each.holds is None or (each.reps is not None and each.reps.hits > 0)
        rows.append((each.exercise_id, each.grade, reps if counted else NONE, holds))
    return table(("exercise", "grade", "within 1 rep", "within 1 s of hold"), rows)


def _together(outcomes: Sequence[Outcome]) -> str:
    """One line over all exercises."""
    reps = rep_figures([each.ours.reps for each in outcomes if each.ours.holds is None])
    holds = hold_figures([each.ours.holds for each in outcomes if each.ours.holds is not None])
    said = []
    if reps is not None:
        found, claimed = reps.hits + reps.missed, reps.hits + reps.false
        said.append(
            f"counts exact in {_share(reps.exact)} recordings, within one in "
            f"{_share(reps.within_one)}; of {found} repetitions {reps.hits} found within 0.5 s, "
            f"of {claimed} counted {reps.hits} true"
        )
    if holds is not None:
        said.append(
            f"each hold off by {_spread(holds.each)} s, starts by {_spread(holds.starts)} s, ends "
            f"by {_spread(holds.ends)} s (median / 95th percentile)"
        )
    return "All together: " + "; ".join(said) + "."


def _tables(group: Sequence[ExerciseFigures]) -> list[str]:
    counts = [each for each in group if each.reps is not None]
    holds = [each for each in group if each.holds is not None]
    ranges = [each for each in group if each.ranges]
    circles = [each for each in group if each.direction_seen.of + each.direction_unseen_claimed.of]
    parts = []
    if counts:
        parts += ["### Counting", _count_table(counts)]
    if holds:
        parts += ["### Timing", _hold_table(holds)]
    if circles:
        parts += ["### Direction", _direction_table(circles)]
    if ranges:
        parts += ["### Range", _range_table(ranges)]
    return parts


def _count_table(group: Sequence[ExerciseFigures]) -> str:
    header = (
        "exercise",
        "counted by",
        "recordings",
        "exact",
        "within one",
        "mean error",
        "precision",
        "recall",
        "partials rejected",
        "with reason",
        "side",
        "side by itself",
    )
    rows: list[Row] = []
    for each in group:
        sides = (_share(each.side), _share(each.alone))
        for name, reps, extra in (
            ("coach", each.reps, sides),
            ("fixed rule", each.fixed_reps, (NONE, NONE)),
        ):
            if reps is not None:
                rows.append((each.exercise_id, name, *_count_cells(reps), *extra))
    return table(header, rows)


def _count_cells(reps: RepFigures) -> Row:
    return (
        str(reps.recordings),
        _share(reps.exact),
        _share(reps.within_one),
        _number(reps.mean_error),
        _number(reps.precision, 3),
        _number(reps.recall, 3),
        _share(reps.partials),
        _share(reps.partials_named),
    )


def _hold_table(group: Sequence[ExerciseFigures]) -> str:
    header = (
        "exercise",
        "timed by",
        "recordings",
        "within 1 s",
        "total error s",
        "each hold s",
        "start error s",
        "end error s",
        "touchdown error s",
        "holds missed",
        "touchdowns missed / false",
        "side",
        "side by itself",
    )
    rows: list[Row] = []
    for each in group:
        sides = (_share(each.side), _share(each.alone))
        for name, holds, extra in (
            ("coach", each.holds, sides),
            ("fixed rule", each.fixed_holds, (NONE, NONE)),
        ):
            if holds is not None:
                rows.append((each.exercise_id, name, *_hold_cells(holds), *extra))
    return table(header, rows)


def _hold_cells(holds: HoldFigures) -> Row:
    return (
        str(holds.recordings),
        _share(holds.within_1_s),
        _spread(holds.total),
        _spread(holds.each),
        _spread(holds.starts),
        _spread(holds.ends),
        _spread(holds.touchdowns),
        str(holds.holds_missed),
        f"{holds.touchdowns_missed} / {holds.touchdowns_false}",
    )


def _direction_table(group: Sequence[ExerciseFigures]) -> str:
    header = ("exercise", "front: claimed", "front: right", "other views: claimed")
    return table(
        header,
        (
            (
                each.exercise_id,
                _share(each.direction_seen_claimed),
                _share(each.direction_seen),
                _share(each.direction_unseen_claimed),
            )
            for each in group
        ),
    )


def _range_table(group: Sequence[ExerciseFigures]) -> str:
    header = (
        "exercise",
        "view",
        "reps",
        "measured in",
        "true in",
        "bias",
        "SD",
        "slope",
        "correlation",
    )
    return table(
        header,
        (
            (
                each.exercise_id,
                ranges.view,
                str(ranges.n),
                ranges.unit,
                ranges.true_unit,
                _number(ranges.bias),
                _number(ranges.sd),
                _number(ranges.slope, 3),
                _number(ranges.correlation),
            )
            for each in group
            for ranges in each.ranges
        ),
    )


def _negative_table(group: Sequence[NegativeFigures]) -> str:
    header = (
        "exercise",
        "recordings",
        "wrong",
        "minutes",
        "false reps",
        "a minute",
        "fixed rule a minute",
        "held s a minute",
    )
    return table(
        header,
        (
            (
                each.exercise_id,
                str(each.recordings),
                str(each.recordings_wrong),
                _number(each.minutes, 1),
                str(each.counted),
                _per_minute(each.counted, each),
                _per_minute(each.fixed_counted, each),
                _per_minute(each.held_s, each),
            )
            for each in group
        ),
    )


def _wrong_table(outcomes: Sequence[Outcome]) -> str:
    rows = wrong_rows(outcomes)
    if not rows:
        return "None."
    return table(("recording", "watched as", "grade", "true", "ours", "why"), rows)


def _per_minute(total: float, figures: NegativeFigures) -> str:
    return _number(total / figures.minutes) if figures.minutes else NONE


def _share(share: Share) -> str:
    return f"{share.right}/{share.of}" if share.of else NONE


def _spread(spread: Spread) -> str:
    return f"{spread.median:.2f} / {spread.p95:.2f}" if spread.n else NONE


def _number(value: float, digits: int = 2) -> str:
    return f"{value:.{digits}f}" if isfinite(value) else NONE
