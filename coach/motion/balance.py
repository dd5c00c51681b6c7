"""Times standing on one leg: foot-off to foot-down by the height of one ankle over the other.

Source of the levels: clinical.md section 2 (start above 0.10 leg length kept 0.3 s, touch-down
below 0.03 kept 0.2 s); edges are dated back to where the foot left or met the floor.
"""

import math
from dataclasses import dataclass

from coach.motion.events import Event, HoldEnded, HoldStarted, Side, Touchdown
from coach.motion.reasons import Reason
from coach.motion.smoothing import OneEuro, RunningMedian


@dataclass(frozen=True, slots=True)
class BalanceRules:
    """Levels in leg lengths (hip to ankle), times in seconds.

    A foot is down below ``floor`` or below ``floor_share`` of the height at which it is held:
    before both feet were seen on the floor the far one may look up to a fifth too high, and in
    11 recordings any share from 0.25 to 0.4 finds every touch-down.
    """

    lifted: float = 0.10
    floor: float = 0.045
    floor_share: float = 0.3
    enter_s: float = 0.3
    leave_s: float = 0.12
    shortest_s: float = 1.0
    blink_s: float = 0.8
    most_stance_rise: float = 0.04


class BalanceTimer:
    """Feed it ``update(t, left, right)``: the ankles' heights in leg lengths, upwards.

    With ``side`` only stances on that leg count; without, the stance leg is what is seen. A foot
    comes down by its own way: when it is the standing ankle that jumps up to the lifted one, the
    pose model has mixed up the legs, and that is a blink.
    """

    def __init__(self, rules: BalanceRules, side: Side | None) -> None:
        self.rules = rules
        self.side = side
        self.holding = False
        self.held_s = 0.0
        self.difference = math.nan
        self._filter = OneEuro(6.0, 2.0)
        self._level = RunningMedian(2.0)
        self._planted = RunningMedian(1.5)
        self._height = RunningMedian(3.0)
        self._both_down = 0.0
        self._near_floor_s = math.nan
        self._lifted_since_s = math.nan
        self._down_since_s = math.nan
        self._floor_since_s = math.nan
        self._unseen_since_s = math.nan
        self._start_s = math.nan
        self._sign = 0
        self._announced = False

    @property
    def stance(self) -> Side | None:
        """The leg stood on now."""
        if not self.holding:
            return None
        return "right" if self._sign > 0 else "left"

    def update(self, t: float, left: float, right: float) -> list[Event]:
        """One sample; NaN where an ankle is out of sight."""
        if math.isnan(left + right) or self._mixed_up(t, left, right):
            return self._unseen(t)
        self._unseen_since_s = math.nan
        x = self._filter.update(t, left - right)
        if abs(x) < self.rules.lifted:
            self._settle(t, x)
        self.difference = x - self._both_down
        if self.holding:
            return self._standing_on_one(t)
        return self._standing_on_two(t)

    def finish(self, t: float, reason: Reason) -> list[Event]:
        """The set or the recording ends at ``t``."""
        return self._end(t, t, reason, touched=False) if self.holding else []

    def _mixed_up(self, t: float, left: float, right: float) -> bool:
        if not self.holding:
            self._planted.clear()
            return False
        stance = right if self._sign > 0 else left
        usual = self._planted.update(t, stance)
        return self._planted.covered_s > 0.5 and stance - usual > self.rules.most_stance_rise

    def _settle(self, t: float, x: float) -> None:
        median = self._level.update(t, x)
        if self._level.covered_s > 0.5 and self._level.spread < 0.03:
            self._both_down = median

    def _unseen(self, t: float) -> list[Event]:
        if math.isnan(self._unseen_since_s):
            self._unseen_since_s = t
        if self.holding and t - self._unseen_since_s > self.rules.blink_s:
            reason = Reason("cannot_see", part="feet")
            return self._end(t, self._unseen_since_s, reason, touched=False)
        return []

    def _standing_on_two(self, t: float) -> list[Event]:
        d = self.difference
        if abs(d) < self.rules.floor or math.isnan(self._near_floor_s):
            self._near_floor_s = t
        if abs(d) < self.rules.lifted:
            self._lifted_since_s = math.nan
            return []
        sign = 1 if d > 0 else -1
        if self.side is not None and sign != (1 if self.side == "right" else -1):
            self._lifted_since_s = math.nan
            return []
        if math.isnan(self._lifted_since_s) or sign != self._sign:
            self._lifted_since_s = t
            self._sign = sign
        if t - self._lifted_since_s < self.rules.enter_s:
            return []
        self.holding = True
        self._height.clear()
        self._announced = False
        recent = self._lifted_since_s - self._near_floor_s < 0.6
        self._start_s = self._near_floor_s if recent else self._lifted_since_s
        self._down_since_s = math.nan
        return self._running(t)

    def _standing_on_one(self, t: float) -> list[Event]:
        up = self.difference * self._sign
        usual = self._height.update(t, up)
        if up > max(self.rules.floor, self.rules.floor_share * usual):
            self._down_since_s = math.nan
            return self._running(t)
        if math.isnan(self._down_since_s):
            self._down_since_s, self._floor_since_s = t, math.nan
        if up <= self.rules.floor and math.isnan(self._floor_since_s):
            self._floor_since_s = t
        if t - self._down_since_s < self.rules.leave_s:
            return []
        low = math.isnan(self._floor_since_s)
        end_s = self._down_since_s if low else self._floor_since_s
        return self._end(t, end_s, Reason("foot_down"), touched=True)

    def _running(self, t: float) -> list[Event]:
        self.held_s = t - self._start_s
        if self._announced or self.held_s < self.rules.shortest_s:
            return []
        self._announced = True
        return [HoldStarted(t, self._start_s, self.stance)]

    def _end(self, t: float, end_s: float, reason: Reason, *, touched: bool) -> list[Event]:
        stance, start_s, announced = self.stance, self._start_s, self._announced
        self.holding = False
        self.held_s = 0.0
        self._lifted_since_s = self._down_since_s = math.nan
        self._near_floor_s = end_s
        if not announced:
            return []
        events: list[Event] = [Touchdown(end_s, stance)] if touched else []
        return [*events, HoldEnded(t, start_s, end_s, stance, reason)]
