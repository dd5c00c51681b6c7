"""Counts repetitions of one signal: up from a base, over a peak, back down, with the proof kept.

A repetition leaves the base by a share of the personal range, reaches at least 60 % of that
range, and comes back; levels up and down lie apart, so that jitter on a level adds nothing. What
the rest of the body did meanwhile is judged by gates once the repetition is over. Source of the
levels: clinical.md section 2.
"""

import math
import statistics
from collections.abc import Mapping, Sequence

from coach.motion.events import Armed, Event, RepCounted, RepRejected, Side
from coach.motion.first_repetitions import SEEN_BEFORE_S, FirstRepetitions
from coach.motion.gates import GateKeeper, Rise, Sample
from coach.motion.low_top import LowTop
from coach.motion.reasons import Reason
from coach.motion.repetition_rules import RepetitionRules
from coach.motion.repetition_shape import Phase, plateau_middle_s, tempo_of_s
from coach.motion.smoothing import OneEuro, RunningMedian

ATTEMPT_SHARE = 0.2
"""An attempt is looked at from this share of the range on, so that no try is lost silently."""
VALID_SHARE = 0.52
"""Of the median repetition; clinical.md section 2 asks 60 % of the calibrated range. Whole raises
of one rendered recording truly span 50 to 100 % of its highest, and the camera misses up to an
eighth of a low one: at 0.57 one of them is turned down, at 0.60 two."""
RETURN_SHARE = 0.2
VALLEY_SHARE = 0.4
"""A turn upwards below this share ends the repetition: tired people do not lower all the way."""
BACK_SHARE = 0.5
"""At the end of a set or recording a repetition that came back to here was one."""
STILL_S = 0.8
STILL_SHARE = 0.5
"""A start pose is still when it strays less than this share of the smallest repetition."""
SETTLED_S = 0.3
LEARNED_REPS = 8
KNOWN_REPS = 3
KNOWN_LEAST = 0.75
"""Once so many repetitions counted, the least range gives way by this much to the person's own:
one of four fifths of what somebody always does must not be called a part of it."""


class RepetitionCounter:
    """Feed it ``update(t, value, others)``; it answers with events.

    ``others`` are the gates' signals by name, a value for each leg. Unknown values freeze it; a
    gap of more than ``longest_gap_s`` ends what was running. ``armed``: a start pose was seen.
    """

    def __init__(self, rules: RepetitionRules, side: Side | None) -> None:
        self.rules = rules
        self.side = side
        self.phase = Phase.DOWN
        self.level = math.nan
        self.value = math.nan
        self._gates = GateKeeper(rules.gates)
        self._filter = OneEuro(rules.cutoff_hz, 1.0 / rules.usual_range)
        self._still = RunningMedian(STILL_S)
        self._before: list[Sample] = []
        self._rep: list[Sample] = []
        self._base = math.nan
        self._valley = math.nan
        self._peak = math.nan
        self._peaks: list[float] = []
        self._t = math.nan
        self._unseen = 0
        self._first_s = math.nan
        self.armed = False
        self._first = FirstRepetitions()
        self._low_top = LowTop(RETURN_SHARE)

    @property
    def range(self) -> float:
        """The personal range: the median of the latest counted repetitions, or the usual one."""
        return statistics.median(self._peaks) if self._peaks else self.rules.usual_range

    @property
    def target(self) -> float:
        """The level, as a share of the range, from which a repetition is high enough."""
        return self._needed() / self.range

    def _needed(self) -> float:
        if not self._peaks:
            return self.rules.smallest_range
        known = len(self._peaks) >= KNOWN_REPS
        least = self.rules.smallest_range * (KNOWN_LEAST if known else 1.0)
        return max(least, VALID_SHARE * self.range)

    def _attempt(self) -> float:
        return max(ATTEMPT_SHARE * self.range, 0.4 * self.rules.smallest_range)

    def update(self, t: float, value: float, others: Mapping[str, Sequence[float]]) -> list[Event]:
        """One sample. Returns what is certain now, in order."""
        if math.isnan(value):
            return self._lost(t)
        if t - self._t > self.rules.longest_gap_s:
            self.forget()
        x = self._filter.update(t, value)
        previous_t, self._t = self._t, t
        self._still.update(t, x)
        sample = Sample(t, x, self._gates.row(others))
        self.value = x
        if math.isnan(self._first_s):
            self._first_s = t
        if self.phase is Phase.DOWN:
            events = self._down(sample, 0.0 if math.isnan(previous_t) else t - previous_t)
        else:
            events = self._up(sample)
        self.level = (x - self._base) / self.range
        return events

    def finish(self) -> list[Event]:
        """The set or the recording ends: a repetition that is half-way back counts."""
        if self.phase is Phase.DOWN or not self._rep:
            return []
        height = self._peak - self._base
        if self._rep[-1].x - self._base > BACK_SHARE * height or height < self._needed():
            return []
        return self._finish(fallen=True)

    def forget(self) -> None:
        """Give up what is running, as after a jump; the personal range stays."""
        self.phase = Phase.DOWN
        if not self._t - self._first_s <= 2 * SEEN_BEFORE_S:
            self._first_s = math.nan
        self._base = self._valley = self._peak = self._t = math.nan
        self._still.clear()
        self._before = []
        self._rep = []
        self._first.forget()
        self._low_top.forget()
        self.level = math.nan

    def _lost(self, t: float) -> list[Event]:
        self.level = math.nan
        self._unseen += 1
        if t - self._t > self.rules.longest_gap_s:
            self.forget()
        return []

    def _down(self, sample: Sample, dt: float) -> list[Event]:
        x = sample.x
        before = self._before
        before.append(sample)
        while sample.t - before[0].t > 0.6:
            before.pop(0)
        if math.isnan(self._base):
            self._base = x
        rise = x - self._base
        events = self._back_from_low(sample)
        if rise <= 0:
            self._base += rise * min(1.0, dt / 0.08)
        elif rise < self._attempt():
            self._base += rise * min(1.0, dt / 2.5)
            if not self.armed and self._is_still():
                self.armed = True
                events += [Armed(sample.t), *self._first.taken()]
        if x - self._base >= self._attempt():
            self.phase = Phase.UP
            self._low_top.forget()
            self._unseen = 0
            self._peak = x
            start = 0
            for i, old in enumerate(before):
                if old.x - self._base < 0.4 * (x - self._base):
                    start = i
            self._rep = before[start:]
            self._before = before[: start + 1]
        return events

    def _is_still(self) -> bool:
        return (
            self._still.covered_s >= STILL_S * 0.85
            and self._still.spread < STILL_SHARE * self.rules.smallest_range
        )

    def _up(self, sample: Sample) -> list[Event]:
        self._rep.append(sample)
        x = sample.x
        if x >= self._peak:
            self._peak = self._valley = x
        self._valley = min(self._valley, x)
        height = self._peak - self._base
        fallen = x - self._base <= RETURN_SHARE * height
        turned = (
            sample.t - self._rep[0].t >= self.rules.shortest_s
            and self._valley - self._base <= VALLEY_SHARE * height
            and x - self._valley >= 0.15 * self.range
        )
        if fallen or turned or self._rests_low(sample, height):
            return self._finish(fallen)
        if height < self._needed() and self._stands(sample):
            self._new_floor(sample)
            return []
        if sample.t - self._rep[0].t > self.rules.longest_s:
            return self._give_up(sample.t)
        return []

    def _rests_low(self, sample: Sample, height: float) -> bool:
        """Low and not going lower: the floor has moved a little, as when weight was shifted."""
        if sample.x - self._base > VALLEY_SHARE * height:
            return False
        recent = [s.x for s in self._rep if sample.t - s.t <= SETTLED_S]
        whole = sample.t - self._rep[0].t > SETTLED_S and self._rep[-len(recent)].x < self._peak
        return whole and max(recent) - min(recent) < 0.08 * height

    def _stands(self, sample: Sample) -> bool:
        """Low, and still for as long as nobody pauses in half a repetition."""
        recent = [s.x for s in self._rep if sample.t - s.t <= STILL_S]
        whole = sample.t - self._rep[0].t > STILL_S
        return whole and max(recent) - min(recent) < 0.1 * self.range

    def _new_floor(self, sample: Sample) -> None:
        """What looked like a rise was a shift to a new standing level, as after a step."""
        self._low_top.stood(self._base, self._peak - self._base, self._rep)
        self.phase = Phase.DOWN
        self._base = sample.x
        self._rep = []
        self._before = [sample]

    def _back_from_low(self, sample: Sample) -> list[Event]:
        low = self._low_top.update(sample)
        if low is None or not self.armed:
            return []
        reason = self._partial(low.height)
        return [self._rejected(low.samples, sample.t, low.peak_s, low.height, reason)]

    def _give_up(self, t: float) -> list[Event]:
        rep, peak_x, height = self._rep, self._peak, self._peak - self._base
        self.forget()
        if not self.armed:
            return []
        peak_s = plateau_middle_s(rep, peak_x, 0.0)
        return [self._rejected(rep, t, peak_s, height, Reason("not_returned"))]

    def _finish(self, fallen: bool) -> list[Event]:
        rep = self._rep
        last = len(rep) - 1
        if not fallen:
            top = max(i for i in range(len(rep)) if rep[i].x >= self._peak)
            last = min(range(top, len(rep)), key=lambda i: rep[i].x)
        rep, rest = rep[: last + 1], rep[last:]
        base, height = self._base, self._peak - self._base
        start_s, end_s = rep[0].t, rep[-1].t
        peak_s = plateau_middle_s(rep, self._peak, 0.15 * height)
        reason = self._judge(rep, height, end_s - start_s)
        self.phase = Phase.DOWN
        self._base = base if fallen else rest[0].x
        self._base = min(self._base, rest[-1].x)
        self._rep = []
        self._before = rest
        t = rest[-1].t
        if reason is not None:
            if not self.armed:
                return []
            return [self._rejected(rep, t, peak_s, height, reason)]
        reported = base + height if self.rules.from_zero else height
        rep_counted = RepCounted(
            t,
            start_s,
            peak_s,
            end_s,
            reported * self.rules.reported_as,
            self.rules.unit,
            self.side,
            tempo_s=tempo_of_s(rep, base + 0.85 * height),
            seen=min(1.0, len(rep) / max(1, len(rep) + self._unseen)),
        )
        self._peaks = [*self._peaks[-LEARNED_REPS + 1 :], height]
        return self._release(rep_counted)

    def _partial(self, height: float) -> Reason:
        return Reason("partial", part=self.rules.part, percent=round(100 * height / self.range))

    def _rejected(
        self, rep: Sequence[Sample], t: float, peak_s: float, height: float, reason: Reason
    ) -> RepRejected:
        measured = height * self.rules.reported_as
        unit, side = self.rules.unit, self.side
        return RepRejected(t, rep[0].t, peak_s, rep[-1].t, measured, unit, side, reason)

    def _release(self, rep: RepCounted) -> list[Event]:
        if self.armed:
            return [*self._first.cleared(rep), rep]
        released = self._first.released(rep, self._first_s)
        self.armed = bool(released)
        return [Armed(rep.t), *released] if released else []

    def _judge(self, rep: Sequence[Sample], height: float, took_s: float) -> Reason | None:
        if height < self._needed():
            return self._partial(height)
        if took_s < self.rules.shortest_s:
            return Reason("too_quick")
        if height > self.rules.largest_range:
            return Reason("leg_moved")
        whole = Rise(self._before or rep[:1], rep, self._base, height)
        return self._gates.judge(whole)
