"""The phase of a swinging value: each turning point is half a turn, and the first part counts."""

import math
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class _Mark:
    t: float
    phase: float
    x: float


class SwingPhase:
    """Feed it ``update(t, x)``; ask for ``phase(t)`` in radians since the swinging began.

    A turning point is believed after the value has come back by a share of the full swing, so
    that jitter turns nothing. ``least`` is the smallest swing that is followed at all. ``begun``
    grows when what was followed turns out to be fidgeting and the phase begins anew.
    """

    BACK_SHARE = 0.3
    FIDGET_RATIO = 2.2

    def __init__(self, least: float) -> None:
        self._least = least
        self._marks: list[_Mark] = []
        self._turn = 0
        self._start = (math.nan, math.nan)
        self._extreme = (math.nan, math.nan)
        self._now = (math.nan, math.nan)
        self.full = 0.0
        self.begun = 0

    @property
    def swinging(self) -> bool:
        """Whether a swing is being followed."""
        return bool(self._marks)

    @property
    def period_s(self) -> float:
        """Seconds of the last full turn, NaN before there was one."""
        if len(self._marks) < 4:
            return math.nan
        return self._marks[-1].t - self._marks[-3].t

    def update(self, t: float, x: float) -> None:
        """One sample."""
        self._now = (t, x)
        if self._turn == 0:
            self._begin(t, x)
            return
        if (x - self._extreme[1]) * self._turn >= 0:
            self._extreme = (t, x)
            return
        size = self.full if self.full > 0 else self._least
        if abs(x - self._extreme[1]) >= self.BACK_SHARE * size:
            self._turned()

    def stop(self, since_s: float) -> None:
        """The value has rested from ``since_s`` on: the part of a swing since the last turning
        point counts."""
        if len(self._marks) == 2:
            self.full = max(self.full, abs(self._now[1] - self._marks[-1].x))
            self._first_part(self._marks[-1])
        if len(self._marks) > 1 and self.full > 0:
            part = min(1.0, abs(self._now[1] - self._marks[-1].x) / self.full)
            last = self._marks[-1]
            end_s = min(max(since_s, last.t), self._now[0])
            self._marks.append(_Mark(end_s, last.phase + math.pi * part, self._now[1]))

    def phase(self, t: float) -> float:
        """The phase at ``t``: since the last turning point at the pace of the last half turn."""
        if not self._marks:
            return 0.0
        if len(self._marks) < 3 or t <= self._marks[-1].t:
            return self._marks[-1].phase
        before, last = self._marks[-2:]
        return last.phase + math.pi * min(0.9, (t - last.t) / max(last.t - before.t, 1e-6))

    def time_of(self, phase: float) -> float:
        """When ``phase`` was reached; past the last turning point at the last half turn's pace."""
        marks = self._marks
        for a, b in pairwise(marks):
            if a.phase <= phase <= b.phase:
                return a.t + (b.t - a.t) * (phase - a.phase) / max(b.phase - a.phase, 1e-9)
        if phase <= marks[0].phase or len(marks) < 2:
            return marks[0].t
        half_s = marks[-1].t - marks[-2].t
        return min(self._now[0], marks[-1].t + half_s * (phase - marks[-1].phase) / math.pi)

    def _begin(self, t: float, x: float) -> None:
        if math.isnan(self._start[1]):
            self._start = (t, x)
        if abs(x - self._start[1]) < 0.3 * self._least:
            self._start = (t, self._start[1])
        if abs(x - self._start[1]) < self._least:
            return
        self._turn = 1 if x > self._start[1] else -1
        self._extreme = (t, x)
        self._marks = [_Mark(self._start[0], 0.0, self._start[1])]

    def _turned(self) -> None:
        t, x = self._extreme
        last = self._marks[-1]
        swing = abs(x - last.x)
        if len(self._marks) == 1:
            self.full = max(swing, self._least)
            self._marks.append(_Mark(t, math.pi / 2, x))
        elif swing > self.FIDGET_RATIO * self.full and len(self._marks) < 5:
            self.begun += 1
            # What came before was fidgeting: the swinging begins at the last turning point.
            self.full = swing
            self._marks = [_Mark(last.t, 0.0, last.x), _Mark(t, math.pi, x)]
        else:
            if len(self._marks) == 2:
                self.full = swing
                last = self._first_part(last)
            self.full += 0.4 * (swing - self.full)
            self._marks.append(_Mark(t, last.phase + math.pi, x))
        self._turn = -self._turn
        self._extreme = self._now

    def _first_part(self, first: _Mark) -> _Mark:
        """How much of a half turn led from rest to the first turning point: with a full swing
        known, the angle whose cosine falls by the same share."""
        share = min(1.0, abs(first.x - self._marks[0].x) / max(self.full, 1e-9))
        better = _Mark(first.t, math.acos(max(-1.0, min(1.0, 1 - 2 * share))), first.x)
        self._marks[1] = better
        return better
