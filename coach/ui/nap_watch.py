"""Notices that the computer has slept: time has passed in which nothing ran."""

import time
from collections.abc import Callable

GAP_S = 5.0
"""A longer time between two looks is a sleep, a closed lid or a locked screen."""


class NapWatch:
    """Ask it often. The wall clock is asked as well: some systems stop the other in a sleep."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._clocks = (clock, wall)
        self._before = self._now()

    def wake(self) -> None:
        """Begin to watch from now on."""
        self._before = self._now()

    def slept(self) -> bool:
        """Whether there was a gap since the last look."""
        before, self._before = self._before, self._now()
        return any(now - then > GAP_S for now, then in zip(self._before, before, strict=True))

    def _now(self) -> tuple[float, ...]:
        return tuple(clock() for clock in self._clocks)
