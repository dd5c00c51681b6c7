"""Which of a session's pictures are shown: all of them, but in a set no more than it needs."""

import math

from coach.session.status import Stage

EVERY_S = 0.095
"""How far apart the pictures on show are in a set, about: of a usual camera's 30 a second, 10 are
shown. Who trains stands 2 m away or looks elsewhere, and to show a picture takes longer than to
measure it. Every one is measured all the same, and counts and words come when they are due."""


class PicturePace:
    """Chooses as the pictures come; times are those of the session. 0 for ``every_s`` shows all."""

    def __init__(self, every_s: float) -> None:
        self._every_s = every_s
        self._shown_t = -math.inf
        self._last_t = -math.inf

    def is_due(self, t: float, stage: Stage) -> bool:
        """Whether the picture of ``t`` is to be shown; to be asked of each, in their order."""
        apart_s, self._last_t = t - self._last_t, t
        # The one that comes nearest, for a camera's pictures come when they come.
        soon_s = 0.0 if math.isinf(apart_s) else apart_s / 2
        due = stage is not Stage.WORKING or t - self._shown_t >= self._every_s - soon_s
        if due:
            self._shown_t = t
        return due
