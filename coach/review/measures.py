"""What a trend can show of an exercise, and how it is worked out of the sets of one session."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median
from types import MappingProxyType
from typing import Literal

from coach.exercise.definition import Exercise
from coach.motion.uncertainty import PLUS_MINUS
from coach.review.set_rows import Figures, SetRow

LEAST_SEEN = 0.25
"""As in ``coach.motion.uncertainty``: no figure is taken for less than so well seen."""


class Measure(StrEnum):
    """A figure of one session and side; its unit is in ``UNITS``."""

    REPS = "reps"
    GOOD_SHARE = "good_share"
    RANGE = "range"
    WORK = "work"
    REP_S = "rep_s"
    LOWERING_S = "lowering_s"
    FAULT_SHARE = "fault_share"
    HELD_S = "held_s"
    LONGEST_S = "longest_s"
    SWAY_SIDE = "sway_side"
    SWAY_PATH = "sway_path"
    PAIN = "pain"


UNITS: Mapping[Measure, str] = MappingProxyType(
    {
        Measure.REPS: "reps",
        Measure.GOOD_SHARE: "share",
        Measure.REP_S: "s",
        Measure.LOWERING_S: "s",
        Measure.FAULT_SHARE: "share",
        Measure.HELD_S: "s",
        Measure.LONGEST_S: "s",
        Measure.SWAY_SIDE: "leg",
        Measure.SWAY_PATH: "leg/s",
        Measure.PAIN: "points",
    }
)
"""Unit of each measure; a range and the work have the unit that the camera measured in (foot
lengths, degrees or shank lengths)."""

BETTER: Mapping[Measure, Literal["more", "less"]] = MappingProxyType(
    {
        Measure.GOOD_SHARE: "more",
        Measure.RANGE: "more",
        Measure.WORK: "more",
        Measure.REPS: "more",
        Measure.HELD_S: "more",
        Measure.LONGEST_S: "more",
        Measure.FAULT_SHARE: "less",
        Measure.SWAY_SIDE: "less",
        Measure.SWAY_PATH: "less",
        Measure.PAIN: "less",
    }
)
"""Which way is wished for; of a tempo neither is."""

_COUNTED = (Measure.REPS, Measure.GOOD_SHARE)
_REPETITION = (Measure.RANGE, Measure.WORK, Measure.REP_S, Measure.LOWERING_S)
_BY_MOVEMENT: Mapping[str, tuple[Measure, ...]] = {
    "repetition": (*_COUNTED, *_REPETITION, Measure.FAULT_SHARE, Measure.PAIN),
    "circle": (*_COUNTED, Measure.RANGE, Measure.FAULT_SHARE, Measure.PAIN),
    "hold": (Measure.HELD_S, Measure.LONGEST_S, Measure.PAIN),
    "balance": (
        Measure.LONGEST_S,
        Measure.HELD_S,
        Measure.SWAY_SIDE,
        Measure.SWAY_PATH,
        Measure.PAIN,
    ),
}


@dataclass(frozen=True, slots=True)
class Worked:
    """A figure worked out; ``plus_minus`` is None where nothing says how sure it is."""

    value: float
    plus_minus: float | None = None


def measures_of(exercise: Exercise) -> tuple[Measure, ...]:
    """What trends of this exercise can show, the most telling first."""
    if exercise.measure.movement == "tally":
        own = Measure.REPS if exercise.dose.reps is not None else Measure.HELD_S
        return (own, Measure.PAIN)
    return _BY_MOVEMENT[exercise.measure.movement]


def work_out(measure: Measure, sets: Sequence[SetRow]) -> Worked | None:
    """The figure of the sets of one session and side; None where it is not known.

    Raises KeyError for PAIN, which is not of the sets.
    """
    return _WORK_OUT[measure](sets)


def seen(sets: Iterable[SetRow]) -> float:
    """The share of the time in which the repetitions of these sets could be measured."""
    known = [one for one in _measured(sets) if one.seens]
    if not known:
        return 1.0
    return sum(one.seen_sum for one in known) / sum(one.seens for one in known)


def best_three(sets: Iterable[SetRow]) -> list[float]:
    """The three largest ranges of the sets, those that there are, the largest first."""
    ranges = [
        value
        for one in _measured(sets)
        for value in (one.best, one.second, one.third)
        if value is not None
    ]
    return sorted(ranges, reverse=True)[:3]


def range_unit(sets: Iterable[SetRow]) -> str | None:
    """The unit that the latest of the sets was measured in."""
    units = [one.unit for one in _measured(sets) if one.unit is not None]
    return units[-1] if units else None


def range_plus_minus(unit: str | None, share_seen: float) -> float | None:
    """How sure one range is; see ``coach.motion.uncertainty``."""
    if unit not in PLUS_MINUS:
        return None
    return PLUS_MINUS[unit] / min(1.0, max(LEAST_SEEN, share_seen))


def _measured(sets: Iterable[SetRow]) -> list[Figures]:
    return [one.figures for one in sets if one.figures is not None]


def _reps(sets: Sequence[SetRow]) -> Worked | None:
    counts = [one.reps for one in sets if one.reps is not None]
    return Worked(float(sum(counts))) if counts else None


def _good_share(sets: Sequence[SetRow]) -> Worked | None:
    # The camera's own counts: what the person counted or corrected says nothing about quality.
    watched = _measured(one for one in sets if not one.self_counted)
    looked_at = sum(one.counted + one.rejected for one in watched)
    return Worked(sum(one.counted for one in watched) / looked_at) if looked_at else None


def _range(sets: Sequence[SetRow]) -> Worked | None:
    best = best_three(sets)
    if not best:
        return None
    return Worked(median(best), range_plus_minus(range_unit(sets), seen(sets)))


def _work(sets: Sequence[SetRow]) -> Worked | None:
    known = [one for one in _measured(sets) if one.ranges]
    if not known:
        return None
    one_range = range_plus_minus(range_unit(sets), seen(sets))
    # What the camera gets wrong it gets wrong the same way each time, so it adds up in full.
    off = None if one_range is None else one_range * sum(one.ranges for one in known)
    return Worked(sum(one.range_sum for one in known), off)


def _rep_s(sets: Sequence[SetRow]) -> Worked | None:
    known = [one for one in _measured(sets) if one.tempos]
    if not known:
        return None
    whole_s = sum(one.up_sum_s + one.top_sum_s + one.down_sum_s for one in known)
    return Worked(whole_s / sum(one.tempos for one in known), PLUS_MINUS["s"])


def _lowering_s(sets: Sequence[SetRow]) -> Worked | None:
    known = [one for one in _measured(sets) if one.tempos]
    if not known:
        return None
    down_s = sum(one.down_sum_s for one in known)
    return Worked(down_s / sum(one.tempos for one in known), PLUS_MINUS["s"])


def _fault_share(sets: Sequence[SetRow]) -> Worked | None:
    watched = _measured(one for one in sets if not one.self_counted)
    counted = sum(one.counted for one in watched)
    return Worked(sum(one.faulty for one in watched) / counted) if counted else None


def _held_s(sets: Sequence[SetRow]) -> Worked | None:
    held = [one.held_s for one in sets if one.held_s is not None]
    if not held:
        return None
    holds = sum(one.holds for one in _measured(sets))
    by_person = any(one.self_counted or one.corrected for one in sets)
    return Worked(sum(held), None if by_person or not holds else PLUS_MINUS["s"] * holds)


def _longest_s(sets: Sequence[SetRow]) -> Worked | None:
    # A corrected time takes the place of what the camera took for the longest hold.
    longest = [
        one.held_s if one.corrected else one.figures.longest_s if one.figures else None
        for one in sets
    ]
    known = [one for one in longest if one is not None]
    if not known:
        return None
    by_person = any(one.self_counted or one.corrected for one in sets)
    return Worked(max(known), None if by_person else PLUS_MINUS["s"])


def _sway(name: str) -> Callable[[Sequence[SetRow]], Worked | None]:
    def worked(sets: Sequence[SetRow]) -> Worked | None:
        known = [one for one in _measured(sets) if one.sway_s > 0]
        if not known:
            return None
        return Worked(sum(getattr(one, name) for one in known) / sum(one.sway_s for one in known))

    return worked


_WORK_OUT: Mapping[Measure, Callable[[Sequence[SetRow]], Worked | None]] = MappingProxyType(
    {
        Measure.REPS: _reps,
        Measure.GOOD_SHARE: _good_share,
        Measure.RANGE: _range,
        Measure.WORK: _work,
        Measure.REP_S: _rep_s,
        Measure.LOWERING_S: _lowering_s,
        Measure.FAULT_SHARE: _fault_share,
        Measure.HELD_S: _held_s,
        Measure.LONGEST_S: _longest_s,
        Measure.SWAY_SIDE: _sway("sway_side_sum"),
        Measure.SWAY_PATH: _sway("sway_path_sum"),
    }
)
