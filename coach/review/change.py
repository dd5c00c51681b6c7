"""Whether a line has changed clearly, or no more than the camera and the days differ anyway.

The smallest change that is clear is 1.96 · √2 · SEM (Weir 2005, J Strength Cond Res 19:231), the
usual minimal detectable change at 95 %. SEM is half of the camera's plus-minus (which is two
standard deviations), or the spread of the person's own days where that is larger: from the median
of the successive differences, which a steady rise does not touch. Our own default: the first three
sessions are compared with the last three.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from statistics import median
from types import MappingProxyType

from coach.review.measures import Measure

ENDS = 3
LEAST_POINTS = 4
LEAST_FOR_SPREAD = 6
DETECTABLE = 1.96 * math.sqrt(2.0)

# The median of absolute normal values is 0.6745 standard deviations.
_MEDIAN_TO_SD = 0.6745

LEAST_CHANGE: Mapping[str, float] = MappingProxyType({Measure.REPS: 1.0, Measure.PAIN: 2.0})
"""Whole repetitions; two points of pain are about the least that means something (Farrar 2001)."""


class Verdict(StrEnum):
    """What can be said of the change."""

    TOO_FEW = "too_few"
    NO_CLEAR_CHANGE = "no_clear_change"
    MORE = "more"
    LESS = "less"


@dataclass(frozen=True, slots=True)
class Change:
    """From ``before`` (median of the first sessions) to ``now`` (of the last), in the unit.

    ``smallest`` is the least difference that is clear: the band reaches so far to both sides of
    ``before``. None, and the verdict TOO_FEW, where too little is known.
    """

    before: float
    now: float
    smallest: float | None
    verdict: Verdict

    @property
    def difference(self) -> float:
        """How much more it is now."""
        return self.now - self.before

    @property
    def band(self) -> tuple[float, float] | None:
        """Inside of which nothing has clearly changed."""
        if self.smallest is None:
            return None
        return self.before - self.smallest, self.before + self.smallest


def change(values: Sequence[float], plus_minus: float | None, least: float = 0.0) -> Change | None:
    """The change along ``values``, oldest first; None of none.

    ``plus_minus`` is the camera's of one value, None where it is not known; ``least`` is the
    smallest change that means something at all.
    """
    if not values:
        return None
    before, now = median(values[:ENDS]), median(values[-ENDS:])
    smallest = smallest_clear(values, plus_minus, least)
    if len(values) < LEAST_POINTS or smallest is None:
        return Change(before, now, None, Verdict.TOO_FEW)
    if now == before or abs(now - before) < smallest:
        return Change(before, now, smallest, Verdict.NO_CLEAR_CHANGE)
    return Change(before, now, smallest, Verdict.MORE if now > before else Verdict.LESS)


def smallest_clear(
    values: Sequence[float], plus_minus: float | None, least: float = 0.0
) -> float | None:
    """The least difference that is clear; None where neither the camera nor the days tell."""
    of_camera = None if plus_minus is None else DETECTABLE * plus_minus / 2.0
    of_days = None
    if len(values) >= LEAST_FOR_SPREAD:
        steps = [abs(b - a) for a, b in pairwise(values)]
        of_days = DETECTABLE * median(steps) / _MEDIAN_TO_SD / math.sqrt(2.0)
    known = [one for one in (of_camera, of_days) if one is not None]
    return max(*known, least) if known else None
