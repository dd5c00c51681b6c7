"""Counts and times a set that no camera watches: the person taps, or goes with the beat."""

import math
from typing import Literal

from coach.exercise.mover import Trace
from coach.motion.events import Event, HoldEnded, HoldStarted
from coach.motion.pose import Pose
from coach.motion.reasons import Reason
from coach.session.events import RepTapped
from coach.session.status import Step

SHORTEST_TAP_S = 0.25
"""Two taps closer than this are one finger that trembled."""


class OwnCount:
    """Takes the observer's place in a set that the person counts."""

    def __init__(self, step: Step) -> None:
        self._step = step
        self._t = 0.0
        self._began_s = math.nan
        self._tapped_s = -math.inf

    @property
    def notice(self) -> Reason | None:
        """There is nothing that could be out of sight."""
        return None

    @property
    def trace(self) -> Trace:
        """No level, and the hold that runs."""
        holding = not math.isnan(self._began_s)
        held_s = self._t - self._began_s if holding else 0.0
        return Trace(math.nan, math.nan, math.nan, "", "own", holding, held_s)

    def feed(self, pose: Pose) -> list[Event]:
        """Only the time passes."""
        self._t = pose.t
        return []

    def go(self, t: float) -> list[Event]:
        """The set begins; a hold's clock runs at once."""
        self._t = t
        return self._begin() if self._step.hold_s is not None else []

    def tap(self, t: float) -> list[Event]:
        """One more repetition, or start or stop the hold's clock."""
        if t - self._tapped_s < SHORTEST_TAP_S:
            return []
        self._t = self._tapped_s = t
        if self._step.hold_s is None:
            return self.count("tap")
        if math.isnan(self._began_s):
            return self._begin()
        return self.finish(t, Reason("paused"))

    def count(self, by: Literal["tap", "beat"]) -> list[Event]:
        """One more repetition."""
        return [RepTapped(self._t, self._step.side, by)]

    def finish(self, t: float, reason: Reason) -> list[Event]:
        """Stop the clock if it runs."""
        began_s, self._began_s = self._began_s, math.nan
        if math.isnan(began_s):
            return []
        return [HoldEnded(t, began_s, t, self._step.side, reason)]

    def _begin(self) -> list[Event]:
        self._began_s = self._t
        return [HoldStarted(self._t, self._t, self._step.side)]
