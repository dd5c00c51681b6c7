"""Times a held position: the clock runs while every condition is met, and says why it stopped."""

import math
import statistics
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from coach.motion.events import Event, HoldEnded, HoldStarted, Side
from coach.motion.reasons import Reason
from coach.motion.smoothing import OneEuro, RunningMedian

USUAL_S = 3.0
SURE_S = 1.0
"""A level that is learned has been kept for half of this: the lowest of a noisy signal is noise."""
NEAR_SHARE = 0.3
ONSET_S = 1.0
"""A signal that is within this share of the way to its limit is where it is usually held."""
SETTLED_S = 0.4
"""A baseline is learned only after all the rest has been right for so long: on the way into the
position the foot still looks as it did in standing."""


LEFT_S = 1.5
"""Who is out of the position for so long may have put the foot elsewhere."""

PLACED_S = 0.4
"""A foot that has been still for so long has been put down."""

ENTRY_S = 3.0
WAY_S = 1.5
"""The first seconds of a hold tell where it is held, and their first half may be the way there."""

Against = Literal["zero", "lowest", "lowest_here", "highest", "usual_here"]
LEARNED_HERE = {"lowest_here", "usual_here"}


@dataclass(frozen=True, slots=True)
class Condition:
    """A signal must lie within ``low``..``high`` to start, and may stray by ``slack`` after.

    ``against`` is what is taken off first. "lowest": the lowest level that it has kept while all
    the rest was right, never more than ``limit``, as heels are measured against themselves when
    down. "lowest_here": the same, learned anew in each bout, for what depends on where the foot
    stands. "usual_here": where each bout began, as planted feet stay there. "highest": the highest
    level ever kept, never less than ``limit``, as a knee is bent against itself when straight.
    """

    signal: str
    low: float
    high: float
    slack: float
    reason: str
    against: Against = "zero"
    limit: float = math.nan


@dataclass(frozen=True, slots=True)
class HoldRules:
    """``enter_s`` the position must be right before the clock starts (it then counts from the
    beginning of that time), ``leave_s`` it must be wrong before it stops, and ``blink_s`` is how
    long a joint may be out of sight without stopping it. With ``end_at_onset`` a hold ends when
    the position began to be left, without it when its limit was passed.
    """

    conditions: tuple[Condition, ...]
    enter_s: float = 0.4
    leave_s: float = 0.4
    blink_s: float = 0.5
    shortest_s: float = 1.0
    end_at_onset: bool = True


class _Reference:
    """The level that a signal is measured against: follows quickly one way, hardly the other."""

    def __init__(self, against: Against, limit: float) -> None:
        self.against = against
        self._sign = -1 if against == "highest" else 1
        self._limit = math.inf if math.isnan(limit) else limit * self._sign
        self._t = math.nan
        self._low = math.nan
        self._recent = RunningMedian(PLACED_S if against == "usual_here" else SURE_S)

    def learn(self, t: float, x: float, *, placed: bool) -> None:
        x = self._recent.update(t, x) * self._sign
        if math.isnan(self._low):
            self._low, self._t = min(x, self._limit), t
        dt, self._t = t - self._t, t
        if self.against == "usual_here":
            self._low = self._low if placed else x
            return
        seconds = 0.3 if x < self._low else 60.0
        self._low = min(self._limit, self._low + (x - self._low) * min(1.0, dt / seconds))

    def forget(self) -> None:
        self._low = math.nan
        self._recent.clear()

    def taken_off(self, x: float) -> float:
        if self.against == "zero":
            return x
        unlearned = min(x * self._sign, self._limit)
        return x - self._sign * (unlearned if math.isnan(self._low) else self._low)


class _Onset:
    """When a held signal was last near its usual level: what came after was leaving."""

    def __init__(self) -> None:
        self._usual = RunningMedian(USUAL_S)
        self._near_s = math.nan

    def update(self, t: float, value: float, low: float, high: float) -> None:
        usual = self._usual.update(t, value)
        limit = low if value < usual else high
        if math.isinf(limit) or abs(value - usual) <= NEAR_SHARE * abs(limit - usual):
            self._near_s = t

    def before(self, wrong_since_s: float) -> float:
        """The onset, if it lies within a second before the limit was passed."""
        if wrong_since_s - self._near_s <= ONSET_S:
            return self._near_s
        return wrong_since_s


class HoldTimer:
    """Feed it ``update(t, values)`` with the conditions' signals by name.

    ``close`` tells that at most one condition is not met: the person is at it.
    """

    def __init__(self, rules: HoldRules, side: Side | None) -> None:
        self.rules = rules
        self.side = side
        self.holding = False
        self.held_s = 0.0
        self.close = False
        self.reason: Reason | None = None
        self._filters = [OneEuro(3.0, 0.02) for _ in rules.conditions]
        self._references = [_Reference(c.against, c.limit) for c in rules.conditions]
        self._onsets: list[_Onset] = []
        self._entry: deque[tuple[float, list[float]]] = deque()
        self._left: set[int] = set()
        self._start_s = math.nan
        self._right_since_s = math.nan
        self._wrong_since_s = math.nan
        self._unseen_since_s = math.nan
        self._settled_since_s = math.nan
        self._left_since_s = math.nan
        self._announced = False

    def update(self, t: float, values: Mapping[str, float]) -> list[Event]:
        """One sample. A hold shorter than ``shortest_s`` is not reported."""
        wrong, unseen = self._check(t, values)
        if unseen:
            if math.isnan(self._unseen_since_s):
                self._unseen_since_s = t
            if self.holding and t - self._unseen_since_s > self.rules.blink_s:
                return self._end(t, self._unseen_since_s, Reason("cannot_see", part="foot"))
            if not self.holding:
                self._right_since_s = math.nan
            return []
        self._unseen_since_s = math.nan
        self.reason = wrong
        if wrong is None:
            self._wrong_since_s = math.nan
            self._left.clear()
            return self._right(t)
        if math.isnan(self._wrong_since_s):
            self._wrong_since_s = t
        self._right_since_s = math.nan
        if self.holding and t - self._wrong_since_s >= self.rules.leave_s:
            end_s = self._wrong_since_s
            if self.rules.end_at_onset:
                end_s = min(self._onsets[i].before(end_s) for i in self._left)
            return self._end(t, end_s, wrong)
        return []

    def finish(self, t: float, reason: Reason) -> list[Event]:
        """The set or the recording ends at ``t``."""
        return self._end(t, t, reason) if self.holding else []

    def _check(self, t: float, values: Mapping[str, float]) -> tuple[Reason | None, bool]:
        """The first condition that is not met, and whether something is out of sight."""
        known: list[float] = []
        for i, condition in enumerate(self.rules.conditions):
            known.append(self._filters[i].update(t, values.get(condition.signal, math.nan)))
        if any(math.isnan(value) for value in known):
            self.close = False
            return None, True
        if not (self.holding and t - self._start_s > ENTRY_S):
            self._entry.append((t, known))
            while not self.holding and t - self._entry[0][0] > self.rules.enter_s:
                self._entry.popleft()
        wrong = self._wrong(t, known)
        self.close = len(wrong) <= 1
        if not wrong:
            return None, False
        self._left.update(wrong)
        return Reason(self.rules.conditions[wrong[0]].reason), False

    def _wrong(self, t: float, known: Sequence[float]) -> list[int]:
        """Which conditions are not met: first those that stand alone, then the learned ones."""
        references = self._references
        wrong: list[int] = []
        for i, reference in enumerate(references):
            if reference.against == "highest":
                reference.learn(t, known[i], placed=self._placed(t))
            if reference.against in {"zero", "highest"} and not self._met(t, i, known[i]):
                wrong.append(i)
        settled = self._settled(t, right=not wrong)
        for i, reference in enumerate(references):
            if reference.against in {"zero", "highest"}:
                continue
            if settled:
                reference.learn(t, known[i], placed=self._placed(t))
            if not self._met(t, i, known[i]):
                wrong.append(i)
        return wrong

    def _placed(self, t: float) -> bool:
        """Whether the hold runs for so long that feet are where they will stay."""
        return self.holding and t - self._start_s > WAY_S

    def _settled(self, t: float, *, right: bool) -> bool:
        """Whether all the rest has been right for long enough to learn the lowest levels."""
        if right:
            self._left_since_s = math.nan
            if math.isnan(self._settled_since_s):
                self._settled_since_s = t
            return t - self._settled_since_s >= SETTLED_S
        self._settled_since_s = math.nan
        if math.isnan(self._left_since_s):
            self._left_since_s = t
        if t - self._left_since_s > LEFT_S:
            for reference in self._references:
                if reference.against in LEARNED_HERE:
                    reference.forget()
        return False

    def _met(self, t: float, i: int, value: float) -> bool:
        condition = self.rules.conditions[i]
        value = self._references[i].taken_off(value)
        slack = condition.slack if self.holding else 0.0
        low, high = condition.low - slack, condition.high + slack
        if self.holding:
            self._onsets[i].update(t, value, low, high)
        return low <= value <= high

    def _right(self, t: float) -> list[Event]:
        if self.holding:
            return self._running(t)
        if math.isnan(self._right_since_s):
            self._right_since_s = t
        if t - self._right_since_s < self.rules.enter_s:
            return []
        self.holding = True
        self._onsets = [_Onset() for _ in self.rules.conditions]
        self._announced = False
        self._start_s = self._right_since_s
        return self._running(t)

    def _running(self, t: float) -> list[Event]:
        self.held_s = t - self._start_s
        if self._announced or self.held_s < self.rules.shortest_s:
            return []
        self._announced = True
        return [HoldStarted(t, self._start_s, self.side)]

    def _begun_s(self) -> float:
        """When the signals that are learned in each bout came to where they were then held: on
        the way into the position they were measured against the way itself."""
        begun_s = self._start_s
        for i, condition in enumerate(self.rules.conditions):
            values = [known[i] for _, known in self._entry]
            if condition.against not in LEARNED_HERE or not values:
                continue
            held = statistics.median(values)
            least = held + condition.low - condition.slack
            most = held + condition.high + condition.slack
            way_s = [t for t, known in self._entry if not least <= known[i] <= most]
            begun_s = max([begun_s, *(t for t in way_s if t - self._start_s < WAY_S)])
        return begun_s

    def _end(self, t: float, end_s: float, reason: Reason) -> list[Event]:
        start_s, announced = min(self._begun_s(), end_s), self._announced
        self.holding = False
        self.held_s = 0.0
        self._right_since_s = self._wrong_since_s = self._start_s = math.nan
        if not announced:
            return []
        return [HoldEnded(t, start_s, end_s, self.side, reason)]
