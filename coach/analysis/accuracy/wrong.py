"""The list of recordings that came out wrong: truth, ours, and what the coach said about it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from coach.analysis.accuracy.score import HoldScore, RepScore
from coach.analysis.accuracy.trial import Outcome
from coach.analysis.result import Analysis
from coach.motion.reasons import Reason

Row = tuple[str, str, str, str, str, str]

_MOST_TIMES = 8


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
    found = [(id(true_rep), id(rep)) for true_rep, rep in score.pairs]
    missed = [
        rep.peak_s for rep in outcome.truth.whole_reps if id(rep) not in {a for a, _ in found}
    ]
    false = [
        rep.peak_s
        for rep in outcome.analysis.reps
        if rep.counted and id(rep) not in {b for _, b in found}
    ]
    details = "".join(
        f"; {word} at {_times(times_s)}"
        for word, times_s in (("false", false), ("missed", missed))
        if times_s
    )
    return true, f"{score.counted} reps{details}"


def _hold_cells(score: HoldScore, analysis: Analysis) -> tuple[str, str]:
    held = ", ".join(f"{hold.start_s:.1f} to {hold.end_s:.1f}" for hold in analysis.holds)
    ours = f"{score.held_s:.1f} s" + (f" ({held})" if held else "")
    if analysis.counted:
        ours += f", {analysis.counted} reps"
    return f"{score.true_s:.1f} s", ours


def _why(analysis: Analysis) -> str:
    rejected = [rep.reason for rep in analysis.reps if rep.reason is not None]
    ended = [hold.ended_by for hold in analysis.holds]
    if not rejected and not ended:
        return "no rejection" if analysis.counted else "nothing was seen"
    return "; ".join(_tally(rejected) + _tally(ended))


def _tally(reasons: Sequence[Reason]) -> list[str]:
    groups: defaultdict[tuple[str, str | None], list[Reason]] = defaultdict(list)
    for reason in reasons:
        groups[reason.code, reason.part].append(reason)
    return [_grouped(group) for group in sorted(groups.values(), key=len, reverse=True)]


def _grouped(group: Sequence[Reason]) -> str:
    least = min(group, key=lambda reason: reason.percent or 0.0)
    most = max(reason.percent or 0.0 for reason in group)
    times = f"{len(group)}× " if len(group) > 1 else ""
    spread = f" (up to {most:.0f} %)" if most > (least.percent or 0.0) else ""
    return f"{times}{least.sentence()}{spread}"


def _times(times_s: Sequence[float]) -> str:
    shown = ", ".join(f"{t:.1f}" for t in times_s[:_MOST_TIMES])
    return f"{shown}, … s" if len(times_s) > _MOST_TIMES else f"{shown} s"
