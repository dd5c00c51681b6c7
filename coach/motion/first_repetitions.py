"""Keeps back the first repetitions until they are proved: by a like one, or by a start pose.

Whoever begins before the camera sees a start pose, or before it sees anything, must not lose what
they did; and what merely looks like one repetition must not count.
"""

from coach.motion.events import RepCounted

SEEN_BEFORE_S = 0.7
"""What rose sooner after the first sight may have begun out of sight, its base never seen."""
ALIKE = 0.75
"""If it is this share of the next one, it was seen whole."""
IN_A_ROW_S = 10.0
"""Two repetitions further apart do not prove each other."""


class FirstRepetitions:
    """``released`` before the start pose was seen, ``cleared`` after it."""

    def __init__(self) -> None:
        self._pending: list[RepCounted] = []
        self._doubtful: RepCounted | None = None

    def released(self, rep: RepCounted, first_s: float) -> list[RepCounted]:
        """Those that count once ``rep`` is there: two alike in a row are proof enough.

        ``first_s`` is when the person was first seen.
        """
        if rep.start_s - first_s < SEEN_BEFORE_S:
            self._doubtful = rep
            return []
        self._pending = [r for r in self._pending if rep.start_s - r.end_s < IN_A_ROW_S]
        self._pending.append(rep)
        if len(self._pending) < 2:
            return []
        return [*self.cleared(self._pending[0]), *self.taken()]

    def cleared(self, after: RepCounted) -> list[RepCounted]:
        """The very first one, if its base was seen after all: as high as the one ``after``."""
        first, self._doubtful = self._doubtful, None
        return [first] if first is not None and first.range >= ALIKE * after.range else []

    def taken(self) -> list[RepCounted]:
        """Those that were kept back, which now count."""
        taken, self._pending = self._pending, []
        return taken

    def forget(self) -> None:
        """Tracking was lost."""
        self._pending = []
        self._doubtful = None
