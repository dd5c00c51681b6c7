"""Measures how much the hips sway while a person stands on one leg."""

import math
from dataclasses import dataclass

from coach.motion.smoothing import OneEuro

SETTLING_S = 2.0
SHORTEST_S = 5.0
"""The first seconds are finding the balance, and less than this in all says nothing."""


@dataclass(frozen=True, slots=True)
class Sway:
    """In leg lengths: side-to-side root mean square about the mean, and path a second."""

    side_to_side: float
    path_a_s: float


class SwayMeter:
    """Feed it the hips' place (leg lengths) while the hold runs; ask for ``result()`` at its end.

    Only sums are kept, so that a long hold costs what a short one does.
    """

    def __init__(self) -> None:
        self._filters = (OneEuro(4.0, 0.5), OneEuro(4.0, 0.5))
        self._start_s = math.nan
        self._last: tuple[float, float, float] | None = None
        self._n = 0
        self._mean = 0.0
        self._squares = 0.0
        self._path = 0.0
        self._spent_s = 0.0

    def update(self, t: float, x: float, y: float) -> None:
        """One sample; an unknown one is left out."""
        if math.isnan(x + y):
            self._last = None
            return
        if math.isnan(self._start_s):
            self._start_s = t
        x, y = self._filters[0].update(t, x), self._filters[1].update(t, y)
        if t - self._start_s < SETTLING_S:
            return
        self._n += 1
        off = x - self._mean
        self._mean += off / self._n
        self._squares += off * (x - self._mean)
        if self._last is not None:
            self._path += math.hypot(x - self._last[1], y - self._last[2])
            self._spent_s += t - self._last[0]
        self._last = (t, x, y)

    def result(self) -> Sway | None:
        """The sway so far, None where there was too little to say."""
        if self._spent_s < SHORTEST_S - SETTLING_S or self._n < 2:
            return None
        return Sway(math.sqrt(self._squares / self._n), self._path / self._spent_s)
