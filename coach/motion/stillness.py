"""Tells whether a person has been standing or sitting still for about a second."""

import math
from collections import deque

from coach.motion.outline import Outline

OVER_S = 1.0
COVERED_S = 0.85
"""Less than the second, as no pose may fall on its start."""
LOOK_EVERY_S = 0.06
"""Poses between are passed over: the range of a noisy signal grows with how often one looks, and
the verdict must not depend on the camera's rate."""


class StillWatch:
    """Follows how far shoulders, hips and ankles wander within a second."""

    def __init__(self) -> None:
        self._kept: deque[tuple[float, tuple[float, ...]]] = deque()

    def update(self, t: float, outline: Outline) -> float:
        """The largest wander of the last second in trunk lengths; NaN until a second is known.

        People who stand or sit still wander by 0.01 to 0.06, on one leg by up to 0.08, in heel
        raises by 0.1 to 0.2.
        """
        kept = self._kept
        if not kept or t - kept[-1][0] >= LOOK_EVERY_S:
            kept.append((t, (*outline.shoulders, *outline.hips, *outline.ankles)))
        while t - kept[0][0] > OVER_S:
            kept.popleft()
            if not kept:
                return math.nan
        if t - kept[0][0] < COVERED_S:
            return math.nan
        spans = [max(values) - min(values) for values in zip(*(at for _, at in kept), strict=True)]
        return max(math.hypot(*spans[i : i + 2]) for i in (0, 2, 4)) / outline.trunk_px

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
