"""The shape of a path that a toe has drawn: its axes, its area, how far it goes.

Points are pairs of one unit, y up; areas are positive anticlockwise.
"""

import math
from collections.abc import Sequence


def shape(path: Sequence[tuple[float, float]]) -> tuple[float, float, float]:
    """Length of the longest axis, ratio of the axes, and signed area of one circle."""
    n = len(path)
    mx, my = sum(p[0] for p in path) / n, sum(p[1] for p in path) / n
    xx = sum((p[0] - mx) ** 2 for p in path) / n
    yy = sum((p[1] - my) ** 2 for p in path) / n
    xy = sum((p[0] - mx) * (p[1] - my) for p in path) / n
    middle, half = (xx + yy) / 2, math.hypot((xx - yy) / 2, xy)
    large, small = middle + half, max(middle - half, 0.0)
    area = 0.5 * sum(path[i - 1][0] * path[i][1] - path[i][0] * path[i - 1][1] for i in range(n))
    # For an ellipse walked evenly the variance on an axis is half the square of its half-length.
    return 2 * math.sqrt(2 * large), math.sqrt(small / large) if large > 0 else 0.0, area


ODD_SHARE = 20
FEW = 10


def odd_ones(count: int) -> int:
    """How many of so many values are left out at either end as misplaced: a twentieth, and one
    already of ten, as a slow camera's odd pose is as odd as a quick one's."""
    return max(count // ODD_SHARE, 1) if count >= FEW else 0


def travel(points: Sequence[tuple[float, float]]) -> float:
    """How far the points go, along the axis on which they go further, but for the odd ones.

    Unknown points (NaN) are left out; 0.0 where there is no other.
    """
    seen = [p for p in points if not math.isnan(p[0] + p[1])]
    if not seen:
        return 0.0
    cut = odd_ones(len(seen))
    furthest = 0.0
    for i in (0, 1):
        values = sorted(p[i] for p in seen)
        furthest = max(furthest, values[-1 - cut] - values[cut])
    return furthest


def middle(values: Sequence[float]) -> float:
    """The median of the known values, NaN where there is none."""
    known = sorted(v for v in values if not math.isnan(v))
    return known[len(known) // 2] if known else math.nan


def rests_since_s(path: Sequence[tuple[float, tuple[float, float]]], near: float) -> float:
    """Since when the points, each with its time, have stayed as ``near`` as that to the last.

    NaN without points. A rest is noticed late; what came before it must not be taken for slow.
    """
    since_s = math.nan
    for t, point in reversed(path):
        if math.dist(point, path[-1][1]) > near:
            break
        since_s = t
    return since_s
