"""Small online filters whose time base is the sample's own."""

import math
from bisect import bisect_left, insort
from collections import deque


class OneEuro:
    """One-Euro filter: smooths a still signal strongly and a fast one little.

    Source: Casiez, Roussel, Vogel, CHI 2012. ``min_cutoff_hz`` sets the smoothing at rest,
    ``beta`` how much speed (units a second) opens it.

    >>> f = OneEuro(1.0, 0.0)
    >>> f.update(0.0, 5.0)
    5.0
    >>> 5.0 < f.update(0.1, 6.0) < 6.0
    True
    """

    def __init__(self, min_cutoff_hz: float, beta: float, speed_cutoff_hz: float = 1.0) -> None:
        self._min_cutoff_hz = min_cutoff_hz
        self._beta = beta
        self._speed_cutoff_hz = speed_cutoff_hz
        self._t = math.nan
        self._x = math.nan
        self._speed = 0.0

    def update(self, t: float, x: float) -> float:
        """The smoothed value at ``t``; a NaN goes in and comes out without a trace."""
        if math.isnan(x):
            return math.nan
        if math.isnan(self._t) or t - self._t > 0.5:
            self._t, self._x, self._speed = t, x, 0.0
            return x
        dt = t - self._t
        if dt <= 0:
            return self._x
        a = _weight(dt, self._speed_cutoff_hz)
        self._speed += a * ((x - self._x) / dt - self._speed)
        a = _weight(dt, self._min_cutoff_hz + self._beta * abs(self._speed))
        self._x += a * (x - self._x)
        self._t = t
        return self._x


def _weight(dt: float, cutoff_hz: float) -> float:
    tau = 1 / (2 * math.pi * cutoff_hz)
    return 1 / (1 + tau / dt)


class RunningMedian:
    """Median of the last ``span_s`` seconds, unknown values left out."""

    def __init__(self, span_s: float) -> None:
        self.span_s = span_s
        self._kept: deque[tuple[float, float]] = deque()
        # In order as well: to sort anew for each pose takes as long as the rest of a measurement.
        self._ordered: list[float] = []

    def update(self, t: float, x: float) -> float:
        """The median after ``x``; NaN while nothing is known."""
        kept, ordered = self._kept, self._ordered
        if not math.isnan(x):
            kept.append((t, x))
            insort(ordered, x)
        while kept and t - kept[0][0] > self.span_s:
            del ordered[bisect_left(ordered, kept.popleft()[1])]
        if not kept:
            return math.nan
        half = len(ordered) // 2
        return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2

    @property
    def spread(self) -> float:
        """Largest minus smallest kept value; NaN while nothing is known."""
        return self._ordered[-1] - self._ordered[0] if self._ordered else math.nan

    @property
    def covered_s(self) -> float:
        """How many seconds the kept values reach over."""
        return self._kept[-1][0] - self._kept[0][0] if self._kept else 0.0

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
        self._ordered.clear()


class MovingMean:
    """Mean of the last ``span_s`` seconds, which stands for the middle of that time.

    A mean over half a period takes the second harmonic out entirely.
    """

    def __init__(self, span_s: float) -> None:
        self.span_s = span_s
        self._kept: deque[tuple[float, float, float]] = deque()

    def update(self, t: float, x: float, y: float) -> tuple[float, float, float]:
        """Time and point that the mean stands for, after (``x``, ``y``) at ``t``."""
        kept = self._kept
        kept.append((t, x, y))
        while t - kept[0][0] > self.span_s:
            kept.popleft()
        n = len(kept)
        return (
            (kept[0][0] + t) / 2,
            sum(k[1] for k in kept) / n,
            sum(k[2] for k in kept) / n,
        )

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
