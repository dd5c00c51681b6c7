"""The list of recordings that came out wrong: truth, ours, and what the coach said about it."""

from collections import Counter
from collections.abc import Iterable, Sequence

from coach.analysis.accuracy.score import HoldScore, RepScore
from coach.analysis.accuracy.trial import Outcome
from coach.analysis.result import Analysis

Row = tuple[str, str, str, str, str, str]


def wrong_rows(outcomes: Iterable[Outcome]) -> list[Row]:
    """One row a wrong outcome: recording, exercise, grade, truth, ours, why."""
    return [_row(each) for each in outcomes if not each.is_right]


def _row(outcome: Outcome) -> Row:
    holds = outcome.ours.holds
    if holds is not None:
        true, ours = _hold_cells(holds, outcome.analysis)
    else:
        true, ours = _rep_cells(outcome.ours.reps, outcome)
    return (
        outcome.recording,
        outcome.exercise_id,
        outcome.truth.grade,
        true,
        ours,
        _why(outcome.analysis),
    )


def _rep_cells(score: RepScore, outcome: Outcome) -> tuple[str, str]:
    low, high = outcome.truth.accepted
    true = f"{low} reps" if low == high else f"{low} to {high} reps"
    ours = f"{score.counted} reps"
    details = [
        f"{number} {word}"
        for number, word in ((score.false, "false"), (score.missed, "missed"))
        if number
    ]
    return true, ours + (f" ({', '.join(details)})" if details else "")


def _hold_cells(score: HoldScore, analysis: Analysis) -> tuple[str, str]:
    held = ", ".join(f"{hold.start_s:.1f} to {hold.end_s:.1f}" for hold in analysis.holds)
    ours = f"{score.held_s:.1f} s" + (f" ({held})" if held else "")
    if analysis.counted:
        ours += f", {analysis.counted} reps"
    return f"{score.true_s:.1f} s", ours


def _why(analysis: Analysis) -> str:
    rejected = [f"{rep.reason.sentence()}" for rep in analysis.reps if rep.reason is not None]
    ended = [hold.ended_by.sentence() for hold in analysis.holds]
    if not rejected and not ended:
        return "nothing was seen" if not analysis.counted else "no rejection"
    return "; ".join(_tally(rejected) + _tally(ended))


def _tally(sentences: Sequence[str]) -> list[str]:
    return [
        sentence if times == 1 else f"{times}× {sentence}"
        for sentence, times in Counter(sentences).most_common()
    ]
