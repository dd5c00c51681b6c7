"""Tells a tilted camera from a leaning person, by the trunk and by the line of the feet.

A tilted camera tilts both the same way. In a side view a lean alone says nothing: in a calf
stretch people lean by 10 to 20 degrees.
"""

import math

from coach.motion.body import landmark_of, points_of
from coach.motion.events import Side
from coach.motion.geometry import Point, from_vertical_deg, middle
from coach.motion.pose import Landmark, Pose
from coach.motion.view import View, ViewName

SMOOTHED_OVER_S = 0.4
HEEL_ABOVE_TOE_DEG = 6.0
"""The model puts the heel above the sole: feet flat on a level floor slope by 3 to 10 degrees from
heel to toe in 8 side views."""
STEEPEST_FLOOR_DEG = 45.0
"""A steeper line of the feet is no floor: one of them is lifted."""


class TiltWatch:
    """Follows the trunk's lean and the slope of the floor over about a second."""

    def __init__(self, view: ViewName) -> None:
        self._view = view
        self._t = math.nan
        self.lean_deg = math.nan
        self.floor_deg = math.nan
        """Both + where the right of the picture is the lower side; NaN while not known."""

    def update(self, pose: Pose, view: View | None) -> None:
        """Take in a pose with a person in it."""
        points = points_of(pose)
        shoulders = middle(points[Landmark.LEFT_SHOULDER], points[Landmark.RIGHT_SHOULDER])
        hips = middle(points[Landmark.LEFT_HIP], points[Landmark.RIGHT_HIP])
        elapsed_s = pose.t - self._t
        weight = 1 - math.exp(-elapsed_s / SMOOTHED_OVER_S) if elapsed_s <= 1 else 1.0
        self._t = pose.t
        self.lean_deg = _towards(self.lean_deg, from_vertical_deg(hips, shoulders), weight)
        self.floor_deg = _towards(self.floor_deg, self._floor_deg(points, view), weight)

    def _floor_deg(self, points: list[Point], view: View | None) -> float:
        if self._view == "front":
            slope_deg = _slope_deg(points[Landmark.LEFT_ANKLE], points[Landmark.RIGHT_ANKLE])
        elif self._view == "side" and view is not None and view.nearest is not None:
            slope_deg = _sole_deg(points, view.nearest)
        else:
            # Seen at an angle a level floor slopes in the picture.
            return math.nan
        return slope_deg if abs(slope_deg) <= STEEPEST_FLOOR_DEG else math.nan

    @property
    def both_deg(self) -> float:
        """How far trunk and floor tilt the same way; 0 where they do not or one is not known."""
        if not self.lean_deg * self.floor_deg > 0:
            return 0.0
        return min(abs(self.lean_deg), abs(self.floor_deg))


def _sole_deg(points: list[Point], side: Side) -> float:
    heel, toe = points[landmark_of("heel", side)], points[landmark_of("toe", side)]
    bias_deg = HEEL_ABOVE_TOE_DEG if toe[0] > heel[0] else -HEEL_ABOVE_TOE_DEG
    return _slope_deg(heel, toe) - bias_deg


def _slope_deg(a: Point, b: Point) -> float:
    left, right = (a, b) if a[0] <= b[0] else (b, a)
    return math.degrees(math.atan2(right[1] - left[1], right[0] - left[0]))


def _towards(before: float, now: float, weight: float) -> float:
    if math.isnan(now):
        return before
    return now if math.isnan(before) else before + weight * (now - before)
