"""Counts circles of the foot by the phase of the toe's path, and says their direction if it shows.

The path of the toe encloses no joint, so nothing winds about one. Across and up the picture it
swings; each turning point is half a circle, seen from the front as well as from the side, where
the circle is a line. Direction is the sign of the area that one circle encloses, claimed only for
a round path seen from the front (clinical.md section 2).
"""

import math
import statistics
from collections import deque
from collections.abc import Sequence
from dataclasses import replace

from coach.motion.circle_path import middle, rests_since_s, shape, travel
from coach.motion.circle_rules import CircleRules, CircleSample
from coach.motion.events import Armed, Direction, Event, RepCounted, RepRejected, Side
from coach.motion.reasons import Reason
from coach.motion.smoothing import MovingMean, RunningMedian
from coach.motion.swing import SwingPhase

FIRST_SPAN_S = 0.8
SPAN_OF_PERIOD = 0.45
SPAN_S = (0.4, 1.8)
"""The path is averaged over nearly half a circle's time, which leaves an ellipse of a path that
the pose model has dented; the first span suits circles of 1.2 to 3 s."""
SPAN_FOLLOWS_S = 1.7
"""Seconds in which the span goes most of the way: one odd circle must not change it."""
LEAST_SWING = 0.35
"""Share of the least swing from which the averaged, and so smaller, path is followed at all."""
WHOLE = 0.9
"""A running circle counts from this share on."""
LAST_WHOLE = 0.8
"""The last one of a bout from this one: its end is slow and hardly moves. In 14 rendered bouts the
last circle ended at 0.85 or later, and coming back to rest added 0.73 of one at most."""
STILL_SHARE = 0.25
"""The foot rests when both axes move less than this share of a swing."""
FIRST_STILL_S = 0.9
"""At least this long, and half a circle's time: at its ends a flat path stands still as well."""
PACE_SHARE = 0.6
"""A circle slower than this share of the bout's usual pace, in lengths a second, has a rest in it:
somebody stopped and began again, often the other way round."""
TIME_SHARE = 0.65
"""One that took less than this share of the usual time is the way back to rest."""
SENSE_KEPT = 0.5
LEAST_SENSE = 0.3
"""A clean circle encloses all of its ellipse (1.0); a dented one may even seem to run backwards,
so each circle has half a vote in the next one's direction."""
SEEN_ANEW = 0.35
"""A circle that shares more than this part of the shorter one's time with the one before is that
one, followed anew from where its swing was found to have begun. Circles that came after each
other shared up to 0.27 in 11 recordings."""
GAP_S = 0.7


class CircleCounter:
    """Feed it ``update(sample)``; it answers with events."""

    def __init__(self, rules: CircleRules, side: Side | None) -> None:
        self.rules = rules
        self.side = side
        self._mean = MovingMean(FIRST_SPAN_S)
        self._still = (RunningMedian(FIRST_STILL_S), RunningMedian(FIRST_STILL_S))
        self._path: deque[CircleSample] = deque()
        self._axes = self._fresh()
        self._leading: SwingPhase | None = None
        self._counted = 0
        self._begun = 0
        self._sense = 0.0
        self._usual: deque[tuple[float, float]] = deque(maxlen=5)
        self._t = math.nan
        self._armed = False
        self._alone: RepCounted | None = None
        self._last = (0.0, -math.inf)
        self._confirmed = False

    @property
    def moving(self) -> bool:
        """Whether the foot is circling now."""
        return any(axis.swinging for axis in self._axes)

    @property
    def level(self) -> float:
        """The part of the running circle that is done, NaN while there is none."""
        if not self.moving:
            return math.nan
        return max(0.0, min(1.0, self._leader().phase(self._t) / math.tau - self._counted))

    def update(self, sample: CircleSample) -> list[Event]:
        """One sample. Returns the circles that are complete now."""
        events = self._gap(sample.t)
        if not sample.known:
            return events
        dt = 0.0 if math.isnan(self._t) else sample.t - self._t
        self._t = sample.t
        self._path.append(sample)
        while sample.t - self._path[0].t > 3 * self.rules.longest_s:
            self._path.popleft()
        t, x, y = self._mean.update(sample.t, *sample.toe)
        self._still[0].update(t, x)
        self._still[1].update(t, y)
        if self._rests():
            return events + self._settle(sample.t)
        self._axes[0].update(t, x)
        self._axes[1].update(t, y)
        period_s = self._leader().period_s
        if not math.isnan(period_s):
            wanted_s = min(max(SPAN_OF_PERIOD * period_s, SPAN_S[0]), SPAN_S[1])
            share = min(1.0, dt / SPAN_FOLLOWS_S)
            self._mean.span_s += share * (wanted_s - self._mean.span_s)
            for still in self._still:
                still.span_s = max(FIRST_STILL_S, 1.1 * self._mean.span_s)
        return events + self._count(t, WHOLE)

    def finish(self, t: float) -> list[Event]:
        """The set or the recording ends at ``t``."""
        return self._stop(t)

    def _fresh(self) -> tuple[SwingPhase, SwingPhase]:
        least = LEAST_SWING * self.rules.smallest_swing
        return (SwingPhase(least), SwingPhase(least))

    def _leader(self) -> SwingPhase:
        """The axis with the larger swing; it stays the same while circles are counted on it."""
        if self._leading is not None:
            return self._leading
        return max(self._axes, key=lambda axis: axis.full)

    def _rests(self) -> bool:
        if self._still[0].covered_s < 0.8 * self._still[0].span_s:
            return not self.moving
        spread = max(self._still[0].spread, self._still[1].spread)
        return spread < max(0.15 * self.rules.smallest_swing, STILL_SHARE * self._leader().full)

    def _settle(self, t: float) -> list[Event]:
        events = self._stop(t)
        if not self._armed and self._still[0].covered_s >= 0.5:
            self._armed = True
            events.append(Armed(t))
        return events

    def _gap(self, t: float) -> list[Event]:
        if not t - self._t > GAP_S:
            return []
        self._mean.clear()
        return self._stop(t)

    def _stop(self, t: float) -> list[Event]:
        """The foot came to rest: what is left of the last circle counts if it is nearly whole."""
        leader = self._leader()
        events: list[Event] = []
        if leader.swinging:
            path = [(s.t, s.toe) for s in self._path]
            leader.stop(rests_since_s(path, STILL_SHARE * leader.full))
            events = self._count(t, LAST_WHOLE)
        self._axes = self._fresh()
        self._leading = None
        self._counted = self._begun = 0
        self._sense = 0.0
        self._usual.clear()
        if self._alone is not None:
            events.append(_rejected(self._alone, t, Reason("alone")))
            self._alone = None
        self._confirmed = False
        return events

    def _count(self, t: float, whole: float) -> list[Event]:
        leader = self._leader()
        if leader.begun != self._begun:
            self._begun, self._counted = leader.begun, 0
        events: list[Event] = []
        while leader.phase(t) >= 2 * math.pi * (self._counted + whole):
            turn = 2 * math.pi * self._counted
            start_s, peak_s = leader.time_of(turn), leader.time_of(turn + math.pi)
            end_s = leader.time_of(turn + 2 * math.pi)
            self._leading = leader
            self._counted += 1
            circle = [s for s in self._path if start_s <= s.t <= end_s]
            if len(circle) >= 4 and not self._is_seen_anew(start_s, end_s):
                events += self._judge(t, (start_s, peak_s, end_s), circle)
        return events

    def _judge(
        self, t: float, times: tuple[float, float, float], circle: Sequence[CircleSample]
    ) -> list[Event]:
        """The circle, counted or rejected; a twitch is neither."""
        rules, took_s = self.rules, times[2] - times[0]
        long, ratio, area = shape([s.toe for s in circle])
        if long < 0.5 * rules.smallest_swing:
            return []
        if self._is_odd(long, took_s):
            return []
        front = middle([s.frontness for s in circle]) >= rules.front_from
        direction = self._direction(long, ratio, area) if front else None
        reason = self._wrong(circle, long, took_s)
        if reason is None and front and ratio < rules.flat_front:
            reason = Reason("too_flat")
        if reason is not None:
            return [RepRejected(t, *times, long, "shank", self.side, reason, direction)]
        self._usual.append((long / took_s, took_s))
        self._last = times[0], times[2]
        return self._confirm(RepCounted(t, *times, long, "shank", self.side, direction))

    def _is_seen_anew(self, start_s: float, end_s: float) -> bool:
        last_start_s, last_end_s = self._last
        shared_s = last_end_s - start_s
        return shared_s > SEEN_ANEW * min(end_s - start_s, last_end_s - last_start_s)

    def _is_odd(self, long: float, took_s: float) -> bool:
        """Whether it differs from the bout's circles as only its beginning or end can."""
        if len(self._usual) < 2:
            return False
        pace = statistics.median(usual[0] for usual in self._usual)
        usual_s = statistics.median(usual[1] for usual in self._usual)
        return long / took_s < PACE_SHARE * pace or took_s < TIME_SHARE * usual_s

    def _confirm(self, rep: RepCounted) -> list[Event]:
        """A circle counts once a second one follows: one alone is a foot that was moved."""
        if self._confirmed:
            return [rep]
        if self._alone is None:
            self._alone = rep
            return []
        first, self._alone, self._confirmed = self._alone, None, True
        if first.direction is None:
            first = replace(first, direction=rep.direction)
        return [first, rep]

    def _direction(self, long: float, ratio: float, area: float) -> Direction | None:
        """The person's direction, claimed where this circle and the ones before it agree on it."""
        if ratio < self.rules.flattest:
            return None
        round_area = math.pi / 4 * long * long * ratio
        self._sense = SENSE_KEPT * self._sense + area / round_area
        if abs(self._sense) < LEAST_SENSE:
            return None
        # The camera is not mirrored: anticlockwise to it is clockwise to the person.
        return "clockwise" if self._sense > 0 else "anticlockwise"

    def _wrong(self, circle: Sequence[CircleSample], long: float, took_s: float) -> Reason | None:
        rules = self.rules
        if long < rules.smallest_swing:
            return Reason("partial", part="toe", percent=round(100 * long / rules.smallest_swing))
        if took_s < rules.shortest_s:
            return Reason("too_quick")
        if took_s > rules.longest_s:
            return Reason("too_slow")
        if middle([s.thigh_drop for s in circle]) > rules.most_drop:
            return Reason("not_seated")
        knee, ankle = travel([s.knee for s in circle]), travel([s.ankle for s in circle])
        trunk = travel([(s.trunk, 0.0) for s in circle])
        most_ankle = min(rules.most_ankle, rules.most_carried * long)
        most_knee = max(rules.most_knee, rules.most_knee_share * long)
        if knee > most_knee or ankle > most_ankle or trunk > rules.most_trunk:
            return Reason("leg_moved")
        return None


def _rejected(rep: RepCounted, t: float, reason: Reason) -> RepRejected:
    times = rep.start_s, rep.peak_s, rep.end_s
    return RepRejected(t, *times, rep.range, rep.unit, rep.side, reason, rep.direction)
