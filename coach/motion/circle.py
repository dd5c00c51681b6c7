"""Counts circles of the foot by the phase of the toe's path, and says their direction if it shows.

The path of the toe does not enclose the ankle, so nothing winds about the ankle. The path is laid
on its own longest axis; each turning point there is half a circle, seen from the front as well as
from the side, where the circle is a line. Direction is the sign of the area that one circle
encloses, claimed only for a round path (clinical.md section 2).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from coach.motion.events import Armed, Direction, Event, RepCounted, RepRejected, Side
from coach.motion.reasons import Reason
from coach.motion.smoothing import OneEuro, RunningMedian


@dataclass(frozen=True, slots=True)
class CircleRules:
    """Lengths in shank lengths, times in seconds.

    ``smallest_swing`` is the least length of the path's longest axis; ``flattest`` the least
    ratio of its axes for a direction to be claimed, ``flat_front`` the ratio below which a path
    seen from the front is pumping and no circle; ``most_leg`` the most that the ankle and the
    knee may move.
    """

    smallest_swing: float = 0.12
    flattest: float = 0.30
    flat_front: float = 0.18
    shortest_s: float = 0.7
    longest_s: float = 8.0
    most_leg: float = 0.30
    still_s: float = 1.2
    front_from: float = 0.55


@dataclass(frozen=True, slots=True)
class CircleSample:
    """One moment: the toe against its heel, the knee and ankle (x right, y up, shank lengths),
    and how wide the shoulders are seen against the trunk's length (``frontness``)."""

    t: float
    toe: tuple[float, float]
    ankle: tuple[float, float]
    knee: tuple[float, float]
    frontness: float

    @property
    def known(self) -> bool:
        """Whether toe and heel were seen."""
        return not math.isnan(self.toe[0] + self.ankle[0])


class CircleCounter:
    """Feed it ``update(sample)``; it answers with events."""

    def __init__(self, rules: CircleRules, side: Side | None) -> None:
        self.rules = rules
        self.side = side
        self.level = math.nan
        self._filters = (OneEuro(2.5, 4.0), OneEuro(2.5, 4.0))
        self._axis = _Axis()
        self._still_x = RunningMedian(0.6)
        self._still_y = RunningMedian(0.6)
        self._path: list[CircleSample] = []
        self._swing: list[tuple[float, float]] = []
        self._marks: list[tuple[float, float]] = []
        self._full = math.nan
        self._counted = 0
        self._rest: tuple[float, float] | None = None
        self._t = math.nan
        self._moved_s = math.nan
        self._turn = 0
        self._extreme = (math.nan, math.nan)
        self._sense = 0.0
        self._armed = False

    @property
    def moving(self) -> bool:
        """Whether the foot is circling now."""
        return bool(self._marks)

    def update(self, sample: CircleSample) -> list[Event]:
        """One sample. Returns the circles that are complete now."""
        t = sample.t
        if not sample.known:
            return self._stop(t) if t - self._t > 0.7 else []
        events = self._stop(t) if t - self._t > 0.7 else []
        self._t = t
        x = self._filters[0].update(t, sample.toe[0])
        y = self._filters[1].update(t, sample.toe[1])
        self._still_x.update(t, x)
        self._still_y.update(t, y)
        if self._is_still():
            events += self._settle(t, x, y)
            return events
        self._axis.update(t, x, y)
        self._path.append(
            CircleSample(t, (x, y), sample.ankle, sample.knee, sample.frontness)
        )
        while t - self._path[0].t > 3 * self.rules.longest_s:
            self._path.pop(0)
        if self._rest is None:
            self._rest = (x, y)
        self._swing.append((t, self._axis.along(x, y)))
        return events + self._advance(t)

    def finish(self, t: float) -> list[Event]:
        """The set or the recording ends at ``t``."""
        return self._stop(t)

    def _is_still(self) -> bool:
        if self._still_x.covered_s < 0.5:
            return not self._marks and not self._swing
        return max(self._still_x.spread, self._still_y.spread) < 0.25 * self.rules.smallest_swing

    def _settle(self, t: float, x: float, y: float) -> list[Event]:
        events = self._stop(t)
        self._rest = (x, y)
        if not self._armed and self._still_x.covered_s >= 0.5:
            self._armed = True
            events.append(Armed(t))
        return events

    def _stop(self, t: float) -> list[Event]:
        """The foot came to rest: what is left of the last circle counts if it is nearly whole."""
        events: list[Event] = []
        if self._marks and self._turn and not math.isnan(self._full):
            swing = abs(self._swing[-1][1] - self._extreme[1])
            part = math.pi * min(1.0, swing / self._full)
            self._marks.append((self._swing[-1][0], self._marks[-1][1] + part))
            events = self._count(t)
        self._path.clear()
        self._swing.clear()
        self._marks.clear()
        self._turn = 0
        self._counted = 0
        self._sense = 0.0
        self._rest = None
        self._full = math.nan
        return events

    def _advance(self, t: float) -> list[Event]:
        """Follow the turning points of the path on its longest axis."""
        q = self._swing[-1][1]
        if self._turn == 0:
            first = self._swing[0][1]
            if abs(q - first) < 0.4 * self.rules.smallest_swing:
                return []
            self._turn = 1 if q > first else -1
            self._extreme = (t, q)
            self._marks = [(self._swing[0][0], 0.0)]
            return []
        if (q - self._extreme[1]) * self._turn >= 0:
            self._extreme = (t, q)
            return self._count(t)
        size = self.rules.smallest_swing if math.isnan(self._full) else self._full
        if abs(q - self._extreme[1]) < 0.3 * size:
            return self._count(t)
        return self._turned(t)

    def _turned(self, t: float) -> list[Event]:
        at_s, at_q = self._extreme
        if len(self._marks) == 1:
            swing = abs(at_q - self._swing[0][1])
            self._full = max(swing, self.rules.smallest_swing)
            phase = math.pi / 2
        else:
            previous = self._swing_at(self._marks[-1][0])
            swing = abs(at_q - previous)
            self._full = swing if len(self._marks) == 2 else 0.6 * self._full + 0.4 * swing
            phase = self._marks[-1][1] + math.pi
            if len(self._marks) == 2:
                first = abs(self._swing_at(self._marks[1][0]) - self._swing[0][1])
                share = min(1.0, first / max(self._full, 1e-6))
                begin = math.acos(max(-1.0, min(1.0, 1 - 2 * share)))
                self._marks[1] = (self._marks[1][0], begin)
                phase = begin + math.pi
        self._marks.append((at_s, phase))
        self._turn = -self._turn
        self._extreme = self._swing[-1]
        return self._count(t)

    def _swing_at(self, t: float) -> float:
        return min(self._swing, key=lambda s: abs(s[0] - t))[1]

    def _phase(self, t: float) -> float:
        """The phase now: since the last turning point at the pace of the last half circle."""
        if len(self._marks) < 3:
            return self._marks[-1][1]
        (before, _), (last, phase) = self._marks[-2:]
        return phase + math.pi * min(0.9, (t - last) / max(last - before, 1e-6))

    def _time_of(self, phase: float) -> float:
        marks = self._marks
        for (t0, p0), (t1, p1) in zip(marks, marks[1:], strict=False):
            if p0 <= phase <= p1:
                return t0 + (t1 - t0) * (phase - p0) / max(p1 - p0, 1e-9)
        return marks[-1][0] if phase > marks[-1][1] else marks[0][0]

    def _count(self, t: float) -> list[Event]:
        events: list[Event] = []
        while self._marks and self._phase(t) >= 2 * math.pi * (self._counted + 0.9):
            k = self._counted
            start_s, peak_s = self._time_of(2 * math.pi * k), self._time_of(2 * math.pi * (k + 0.5))
            end_s = self._time_of(2 * math.pi * (k + 1))
            if self._phase(t) > self._marks[-1][1]:
                end_s = t
            self._counted += 1
            circle = [s for s in self._path if start_s <= s.t <= end_s]
            if len(circle) >= 4:
                events.append(self._judge(t, start_s, peak_s, end_s, circle))
        return events

    def _judge(
        self, t: float, start_s: float, peak_s: float, end_s: float, circle: Sequence[CircleSample]
    ) -> Event:
        rules = self.rules
        long, ratio, area = _shape(circle)
        front = _median([s.frontness for s in circle]) >= rules.front_from
        direction: Direction | None = None
        if ratio >= rules.flattest and front:
            # The camera is not mirrored: anticlockwise to it is clockwise to the person.
            direction = "clockwise" if area > 0 else "anticlockwise"
        reason: Reason | None = None
        if long < rules.smallest_swing:
            reason = Reason("partial", part="toe", percent=round(100 * long / rules.smallest_swing))
        elif end_s - start_s < rules.shortest_s:
            reason = Reason("too_quick")
        elif end_s - start_s > rules.longest_s:
            reason = Reason("too_slow")
        elif max(_travel([s.ankle for s in circle]), _travel([s.knee for s in circle])) > rules.most_leg:
            reason = Reason("leg_moved")
        elif front and ratio < rules.flat_front:
            reason = Reason("too_flat")
        if reason is not None:
            return RepRejected(
                t, start_s, peak_s, end_s, long, "shank", self.side, reason, direction
            )
        return RepCounted(t, start_s, peak_s, end_s, long, "shank", self.side, direction)


class _Axis:
    """The path's longest axis, from mean and covariance that forget over some seconds."""

    def __init__(self) -> None:
        self._t = math.nan
        self._mean = (0.0, 0.0)
        self._cov = (1e-9, 0.0, 1e-9)
        self._direction = (1.0, 0.0)
        self._seen_s = 0.0

    def update(self, t: float, x: float, y: float) -> None:
        if math.isnan(self._t):
            self._mean = (x, y)
            self._t = t
        dt, self._t = min(t - self._t, 0.2), t
        self._seen_s += dt
        a = dt / min(max(self._seen_s, dt, 1e-6), 4.0) if dt > 0 else 0.0
        dx, dy = x - self._mean[0], y - self._mean[1]
        self._mean = (self._mean[0] + a * dx, self._mean[1] + a * dy)
        xx, xy, yy = self._cov
        self._cov = (
            (1 - a) * (xx + a * dx * dx),
            (1 - a) * (xy + a * dx * dy),
            (1 - a) * (yy + a * dy * dy),
        )
        if self._seen_s < 6.0:
            self._point()

    def _point(self) -> None:
        xx, xy, yy = self._cov
        angle = 0.5 * math.atan2(2 * xy, xx - yy)
        ux, uy = math.cos(angle), math.sin(angle)
        if ux * self._direction[0] + uy * self._direction[1] < 0:
            ux, uy = -ux, -uy
        self._direction = (ux, uy)

    def along(self, x: float, y: float) -> float:
        return x * self._direction[0] + y * self._direction[1]


def _shape(circle: Sequence[CircleSample]) -> tuple[float, float, float]:
    """Length of the longest axis, ratio of the axes, and signed area of one circle."""
    n = len(circle)
    xs, ys = [s.toe[0] for s in circle], [s.toe[1] for s in circle]
    mx, my = sum(xs) / n, sum(ys) / n
    xx = sum((x - mx) ** 2 for x in xs) / n
    yy = sum((y - my) ** 2 for y in ys) / n
    xy = sum((x - mx) * (y - my) for x, y in zip(xs, ys, strict=True)) / n
    middle, half = (xx + yy) / 2, math.hypot((xx - yy) / 2, xy)
    large, small = middle + half, max(middle - half, 0.0)
    area = 0.5 * sum(
        xs[i - 1] * ys[i] - xs[i] * ys[i - 1] for i in range(n)
    )
    # For an ellipse walked evenly the variance on an axis is half the square of its half-length.
    return 2 * math.sqrt(2 * large), math.sqrt(small / large) if large > 0 else 0.0, area


def _travel(points: Sequence[tuple[float, float]]) -> float:
    seen = [p for p in points if not math.isnan(p[0] + p[1])]
    if not seen:
        return 0.0
    cut = len(seen) // 20
    travel = 0.0
    for i in (0, 1):
        values = sorted(p[i] for p in seen)
        travel = max(travel, values[-1 - cut] - values[cut])
    return travel


def _median(values: Sequence[float]) -> float:
    known = sorted(v for v in values if not math.isnan(v))
    return known[len(known) // 2] if known else math.nan
