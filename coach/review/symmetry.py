"""Left against right: a share where one is meaningful, else the difference, or nothing and why.

The index is involved / uninvolved × 100; at least 90 % is a convention, and no ankle criteria are
agreed (clinical section 3). Of stance, which is capped, it is the difference in seconds; of
degrees, which have no true zero here, the difference in degrees.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Literal

from coach.care.person import Ankle
from coach.motion.events import Side
from coach.review.measures import Measure


class WhyNone(StrEnum):
    """Why there is no comparison."""

    ONE_SIDE = "one_side"
    BOTH_HURT = "both_hurt"
    SIDE_NOT_KNOWN = "side_not_known"
    NOT_MEANINGFUL = "not_meaningful"


@dataclass(frozen=True, slots=True)
class Symmetry:
    """``value`` is in percent for an index, else left less right in ``unit``.

    ``left`` and ``right`` are the latest of each side (median of the last three sessions).
    ``plus_minus`` is None where nothing says how sure they are. ``value`` None: ``why`` says so.
    """

    kind: Literal["index", "difference", "none"]
    left: float | None
    right: float | None
    value: float | None = None
    plus_minus: float | None = None
    unit: str = ""
    why: WhyNone | None = None


_SHARES = ("foot", "shank", "reps")
_COMPARED: Mapping[Measure, Literal["index", "difference"]] = MappingProxyType(
    {
        Measure.RANGE: "index",
        Measure.WORK: "index",
        Measure.LONGEST_S: "difference",
        Measure.HELD_S: "difference",
    }
)


def symmetry(
    measure: Measure,
    unit: str,
    latest: Mapping[Side | None, float],
    off: Mapping[Side | None, float | None],
    hurt: Ankle | None,
) -> Symmetry:
    """The comparison of the ``latest`` values by side, each give or take ``off``."""
    kind = _COMPARED.get(measure)
    left, right = latest.get("left"), latest.get("right")
    if kind is None:
        return Symmetry("none", left, right, why=WhyNone.NOT_MEANINGFUL)
    if kind == "index" and unit not in _SHARES:
        kind = "difference"
    return compared(kind, unit, (left, off.get("left")), (right, off.get("right")), hurt)


def compared(
    kind: Literal["index", "difference"],
    unit: str,
    left: tuple[float | None, float | None],
    right: tuple[float | None, float | None],
    hurt: Ankle | None,
) -> Symmetry:
    """The comparison of two values, each with its plus-minus."""
    (one, one_off), (other, other_off) = left, right
    if one is None and other is None:
        return Symmetry("none", one, other, why=WhyNone.NOT_MEANINGFUL)
    if one is None or other is None:
        return Symmetry("none", one, other, why=WhyNone.ONE_SIDE)
    if kind == "difference":
        both = None if one_off is None or other_off is None else math.hypot(one_off, other_off)
        return Symmetry("difference", one, other, one - other, both, unit)
    if hurt is None:
        return Symmetry("none", one, other, why=WhyNone.SIDE_NOT_KNOWN)
    if hurt == "both":
        return Symmetry("none", one, other, why=WhyNone.BOTH_HURT)
    involved, well = (left, right) if hurt == "left" else (right, left)
    if not well[0] or involved[0] is None:
        return Symmetry("none", one, other, why=WhyNone.NOT_MEANINGFUL)
    share = involved[0] / well[0]
    return Symmetry("index", one, other, 100 * share, _share_off(involved, well), "%")


def _share_off(
    involved: tuple[float | None, float | None], well: tuple[float | None, float | None]
) -> float | None:
    """Plus-minus of the index in percent, by the usual propagation for a quotient."""
    (a, a_off), (b, b_off) = involved, well
    if a is None or not b or a_off is None or b_off is None:
        return None
    return 100 * math.hypot(a_off / b, a * b_off / (b * b))
