"""Tells whether a foot is where it has been standing: if not, it stepped or the model mixed legs.

In a side view with one leg behind the other the pose model exchanges or blends the two for
moments, at high visibility. A foot that bears weight cannot slide and come back, so what is
measured meanwhile is no measurement. In 4 rendered recordings of a knee rocked over a planted
foot the ankle stayed within 0.05 shank of its place; blended legs put it 0.1 to 0.9 away.
"""

from coach.motion.smoothing import RunningMedian

OVER_S = 6.0
"""Longer than two blended tops in a row, shorter than it takes to find a new stance."""
LOOK_EVERY_S = 0.06
"""Poses between are not remembered: a median needs no more."""


class Planted:
    """Feed it ``update(t, value)``: whether ``value`` lies within ``within`` of its usual place."""

    def __init__(self, within: float) -> None:
        self._within = within
        self._usual = RunningMedian(OVER_S)
        self._place = float("nan")
        self._looked_s = float("nan")

    def update(self, t: float, value: float) -> bool:
        """An unknown value is taken for planted: others judge what is hidden."""
        if not t - self._looked_s < LOOK_EVERY_S:
            self._looked_s = t
            self._place = self._usual.update(t, value)
        return not abs(value - self._place) > self._within

    def forget(self) -> None:
        """The person or the scale changed."""
        self._usual.clear()
        self._place = self._looked_s = float("nan")
