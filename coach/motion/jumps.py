"""Tells whether the pose has jumped, which is how a second person shows.

The pose model gives one person only. When it changes to somebody else the hips jump or the size
changes from one pose to the next, faster than a body can move.
"""

import math

from coach.motion.outline import Outline
from coach.motion.tracking import JUMP_TRUNKS, JUMP_TRUNKS_A_S

REMEMBERED_S = 2.0
WATCHED_S = 0.5
AWAY_S = 0.5
"""After this long without a person whoever comes is not a jump."""
SIZE_RATIO = 1.4
"""Another person is nearer or farther; a bend changes the trunk's length by less in a pose."""


class JumpWatch:
    """Remembers the last jump of the pose."""

    def __init__(self) -> None:
        self._t = math.nan
        self._since_s = math.nan
        self._jumped_s = -math.inf
        self._last: Outline | None = None

    def update(self, t: float, outline: Outline) -> bool | None:
        """Whether it has been one person for the last two seconds; None: watched too briefly."""
        elapsed_s = t - self._t
        if self._last is None or elapsed_s > AWAY_S:
            self._since_s = t
        elif _is_jump(self._last, outline, elapsed_s):
            self._jumped_s = t
        self._t, self._last = t, outline
        if t - self._jumped_s <= REMEMBERED_S:
            return False
        return True if t - self._since_s >= WATCHED_S else None


def _is_jump(before: Outline, now: Outline, elapsed_s: float) -> bool:
    longer_px = max(before.trunk_px, now.trunk_px)
    if longer_px > SIZE_RATIO * min(before.trunk_px, now.trunk_px):
        return True
    moved_px = math.hypot(now.hips[0] - before.hips[0], now.hips[1] - before.hips[1])
    return moved_px / longer_px > JUMP_TRUNKS + JUMP_TRUNKS_A_S * elapsed_s
