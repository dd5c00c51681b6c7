"""Judging one recording: what was found against what happened."""

from collections.abc import Sequence
from dataclasses import dataclass

from coach.analysis.accuracy.truth import TrueHold, TrueRep, Truth
from coach.analysis.result import Hold, Rep
from coach.motion.events import Side

MATCH_WITHIN_S = 0.5
"""A repetition or touchdown is the true one when it is no further than this from it."""

AT_THE_EDGE_S = 0.15
"""A hold that is this near the recording's first or last pose has no visible beginning or end."""


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many."""

    of: int = 0
    right: int = 0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.of + other.of, self.right + other.right)


@dataclass(frozen=True, slots=True)
class RepScore:
    """Repetitions of one recording, judged.

    ``count_error`` is the signed distance to the nearest count that is right. ``hits``, ``false``
    and ``missed`` are counted repetitions with, counted ones without and whole ones without a
    partner. ``partials_named`` were rejected with a reason, ``partials_counted`` counted.
    ``direction_claimed`` is of the hits whose true direction is known; ``direction_right`` is of
    those that were claimed.
    """

    counted: int
    count_error: int
    hits: int
    false: int
    missed: int
    partials: int
    partials_counted: int
    partials_named: int
    side: Share
    direction_claimed: Share
    direction_right: Share
    pairs: tuple[tuple[TrueRep, Rep], ...]

    @property
    def is_right(self) -> bool:
        """Whether the count is right."""
        return self.count_error == 0


@dataclass(frozen=True, slots=True)
class HoldScore:
    """Holds of one recording, judged; all in seconds, errors are signed, measured minus true.

    ``total_error_s`` is 0 anywhere between the leaned-in part and the whole hold, where truth
    tells them apart, and so are the edges. ``hold_errors_s`` is the same for each hold by itself,
    a missed one counting with all its length. A hold is ``missed`` when nothing overlaps it.
    """

    true_s: float
    held_s: float
    total_error_s: float
    hold_errors_s: tuple[float, ...]
    start_errors_s: tuple[float, ...]
    end_errors_s: tuple[float, ...]
    missed: int
    touchdown_errors_s: tuple[float, ...]
    touchdowns_missed: int
    touchdowns_false: int
    side: Share


def match(
    true_s: Sequence[float], found_s: Sequence[float], within_s: float
) -> tuple[tuple[int, int], ...]:
    """Pair as many as possible, one to one, in time order, none further apart than ``within_s``.

    Returns indices into the two sequences, which need not be sorted.
    """
    true_order = sorted(range(len(true_s)), key=true_s.__getitem__)
    found_order = sorted(range(len(found_s)), key=found_s.__getitem__)
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < len(true_order) and j < len(found_order):
        late_s = found_s[found_order[j]] - true_s[true_order[i]]
        if abs(late_s) <= within_s:
            pairs.append((true_order[i], found_order[j]))
            i, j = i + 1, j + 1
        elif late_s > 0:
            i += 1
        else:
            j += 1
    return tuple(pairs)


def score_reps(truth: Truth, reps: Sequence[Rep]) -> RepScore:
    """Judge repetitions: the whole ones must count once each, the partial ones must not."""
    counted = [rep for rep in reps if rep.counted]
    rejected = [rep for rep in reps if not rep.counted]
    whole = truth.whole_reps
    partial = tuple(rep for rep in truth.reps if rep.is_partial)
    pairs = tuple((whole[i], counted[j]) for i, j in _by_peak(whole, counted))
    hit = {id(found) for _, found in pairs}
    extra = [rep for rep in counted if id(rep) not in hit]
    low, high = truth.accepted
    directed = [(true, found) for true, found in pairs if true.direction is not None]
    claimed = [(true, found) for true, found in directed if found.direction is not None]
    return RepScore(
        counted=len(counted),
        count_error=min(len(counted) - low, 0) + max(len(counted) - high, 0),
        hits=len(pairs),
        false=len(extra),
        missed=len(whole) - len(pairs),
        partials=len(partial),
        partials_counted=len(_by_peak(partial, extra)),
        partials_named=len(_by_peak(partial, rejected)),
        side=_sides([(true.side, found.side) for true, found in pairs]),
        direction_claimed=Share(len(directed), len(claimed)),
        direction_right=Share(
            len(claimed), sum(true.direction == found.direction for true, found in claimed)
        ),
        pairs=pairs,
    )


def score_holds(
    truth: Truth, holds: Sequence[Hold], touchdowns_s: Sequence[float], last_s: float
) -> HoldScore:
    """Judge held time, its edges and the touchdowns of a recording that ends at ``last_s``."""
    high_s = _total(truth.holds)
    low_s = _total(truth.leaned) if truth.leaned else high_s
    held_s = sum(hold.end_s - hold.start_s for hold in holds)
    errors: list[float] = []
    starts: list[float] = []
    ends: list[float] = []
    sides: list[tuple[Side | None, Side | None]] = []
    missed = 0
    for true in truth.holds:
        found = [hold for hold in holds if _nearest(hold, truth.holds) is true]
        if not found:
            missed += 1
            errors.append(true.start_s - true.end_s)
            continue
        inner = _leaned_part(true, truth.leaned)
        least_s, most_s = inner.end_s - inner.start_s, true.end_s - true.start_s
        errors.append(_outside(sum(h.end_s - h.start_s for h in found), least_s, most_s))
        if true.start_s > AT_THE_EDGE_S:
            first_s = min(hold.start_s for hold in found)
            starts.append(_outside(first_s, true.start_s, inner.start_s))
        if true.end_s < last_s - AT_THE_EDGE_S:
            end_s = max(hold.end_s for hold in found)
            ends.append(_outside(end_s, inner.end_s, true.end_s))
        sides += [(true.side, hold.side) for hold in found]
    true_touchdowns_s = truth.touchdowns_s or _foot_downs(truth, last_s)
    touched = match(true_touchdowns_s, touchdowns_s, MATCH_WITHIN_S)
    return HoldScore(
        true_s=high_s,
        held_s=held_s,
        total_error_s=_outside(held_s, low_s, high_s),
        hold_errors_s=tuple(errors),
        start_errors_s=tuple(starts),
        end_errors_s=tuple(ends),
        missed=missed,
        touchdown_errors_s=tuple(touchdowns_s[j] - true_touchdowns_s[i] for i, j in touched),
        touchdowns_missed=len(true_touchdowns_s) - len(touched),
        touchdowns_false=len(touchdowns_s) - len(touched),
        side=_sides(sides),
    )


def _by_peak(true: Sequence[TrueRep], found: Sequence[Rep]) -> tuple[tuple[int, int], ...]:
    return match([rep.peak_s for rep in true], [rep.peak_s for rep in found], MATCH_WITHIN_S)


def _sides(pairs: Sequence[tuple[Side | None, Side | None]]) -> Share:
    known = [(true, found) for true, found in pairs if true is not None]
    return Share(len(known), sum(true == found for true, found in known))


def _total(holds: Sequence[TrueHold]) -> float:
    return sum(hold.end_s - hold.start_s for hold in holds)


def _outside(value: float, low: float, high: float) -> float:
    return min(value - low, 0.0) + max(value - high, 0.0)


def _overlap(hold: Hold, true: TrueHold) -> float:
    return min(hold.end_s, true.end_s) - max(hold.start_s, true.start_s)


def _nearest(hold: Hold, holds: Sequence[TrueHold]) -> TrueHold | None:
    best = max(holds, key=lambda true: _overlap(hold, true))
    return best if _overlap(hold, best) > 0 else None


def _leaned_part(true: TrueHold, leaned: Sequence[TrueHold]) -> TrueHold:
    inside = [each for each in leaned if true.start_s <= each.start_s and each.end_s <= true.end_s]
    return inside[0] if inside else true


def _foot_downs(truth: Truth, last_s: float) -> tuple[float, ...]:
    # By-eye truth of a balance names only the holds; each that ends in sight ends on the floor.
    if truth.exercise != "single_leg_balance":
        return ()
    return tuple(hold.end_s for hold in truth.holds if hold.end_s < last_s - AT_THE_EDGE_S)
