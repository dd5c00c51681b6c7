"""Tells which way a person stands to the camera and which of their sides is nearest to it.

Three things tell it, and none of them alone in every recording. The **turn** comes from the world
landmarks: over 47 recordings with a true view the shoulders turn by 0 to 9 degrees in front views,
by 21 to 70 in oblique ones and by 72 to 90 in side views (medians). Where the model gives no
world landmarks it comes from the shoulders' width in the picture over the trunk's length (0.62 to
0.79 facing, 0.3 to 0.6 oblique, below 0.25 side-on). The **nearest side** is a vote of depth,
of where toes and nose point (a person who looks to the left of the picture shows the left side),
and of which side's joints are better seen.
"""

import math
from dataclasses import dataclass
from typing import Literal

from coach.motion.body import points_of, torso_px
from coach.motion.events import Side
from coach.motion.geometry import Point
from coach.motion.pose import Landmark, Pose

ViewName = Literal["side", "oblique", "front"]

SMOOTHED_OVER_S = 0.4
"""Time constant: after a second 92 % of a turn has been followed."""
FORGET_AFTER_S = 1.0
SIDE_ABOVE_DEG = 70.0
"""See above; of the oblique views one in 14 is called a side view so."""
FRONT_BELOW_DEG = 18.0
NO_NEAREST_BELOW_DEG = 12.0
FACING_WIDTH_TRUNKS = 0.69
"""Width of the shoulders seen from the front in trunk lengths: 0.66 to 0.72 in 8 front views."""
NO_WIDTH_M = 0.05
"""Shoulders nearer to each other than this are no shoulders: world landmarks are not given."""
DEPTH_M = 0.3
"""How much nearer one shoulder is in a side view, by the world landmarks: 0.28 to 0.37 m."""
FOOT_TRUNKS = 0.3
NOSE_TRUNKS = 0.12
"""How far toes are from heels, and the nose from the ears, in side views: 0.2 to 0.4 and 0.09 to
0.18 trunk lengths."""
SEEN_SHARE = 0.2
"""Difference in visibility between the near and the far side's joints: 0.04 to 0.29."""
VOTE = 0.2
KEEP_VOTE = 0.05

_SEEN_LEFT = (Landmark.LEFT_SHOULDER, Landmark.LEFT_HIP, Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE)


@dataclass(frozen=True, slots=True)
class View:
    """How a person stands to the camera.

    ``turn_deg`` is 0 facing the camera, 90 side-on and 180 with the back to it. ``nearest`` is
    the person's side that is nearest to the camera, None where neither is or it cannot be told.
    ``facing`` is +1 for looking to the right of the picture, -1 to the left, 0 for neither.
    """

    turn_deg: float
    nearest: Side | None
    facing: int

    @property
    def aside_deg(self) -> float:
        """Turn away from the camera's axis, 0 to 90, whether face or back is towards it."""
        return min(self.turn_deg, 180 - self.turn_deg)

    @property
    def name(self) -> ViewName:
        """The view by name; the back view counts as a front view."""
        if self.aside_deg >= SIDE_ABOVE_DEG:
            return "side"
        return "front" if self.aside_deg <= FRONT_BELOW_DEG else "oblique"

    @property
    def shows_face(self) -> bool:
        """Whether it is the front of the body that is turned to the camera."""
        return self.turn_deg < 90


class ViewWatch:
    """Follows the view over about a second of poses."""

    def __init__(self) -> None:
        self._t = math.nan
        self._ahead = self._aside = self._left = self._look = 0.0
        self._nearest: Side | None = None
        self._view: View | None = None

    def update(self, pose: Pose) -> View | None:
        """The view after this pose; None while nobody has been seen for a second."""
        if not pose.has_person:
            if not pose.t - self._t <= FORGET_AFTER_S:
                self._view = None
            return self._view
        points = points_of(pose)
        trunk_px = max(torso_px(points), 1.0)
        ahead, aside, depth = _turn(pose, points, trunk_px)
        look = _look(points, trunk_px)
        # Look weighs as much as the others together: it alone survives a swap of left and right.
        left = _mean_known((depth, -look, -look, _better_seen(pose.visibility.tolist())))
        if math.isnan(ahead) or math.isnan(left):
            return self._view
        elapsed_s = pose.t - self._t
        fresh = self._view is None or not elapsed_s <= FORGET_AFTER_S
        weight = 1.0 if fresh else 1 - math.exp(-elapsed_s / SMOOTHED_OVER_S)
        self._t = pose.t
        self._ahead += weight * (ahead - self._ahead)
        self._aside += weight * (aside - self._aside)
        self._left += weight * (left - self._left)
        self._look += weight * (look - self._look)
        self._view = self._seen()
        return self._view

    def _seen(self) -> View:
        turn_deg = math.degrees(math.atan2(self._aside, self._ahead))
        if min(turn_deg, 180 - turn_deg) < NO_NEAREST_BELOW_DEG:
            self._nearest = None
            return View(turn_deg, None, 0)
        needed = KEEP_VOTE if (self._nearest == "left") == (self._left > 0) else VOTE
        if abs(self._left) >= (VOTE if self._nearest is None else needed):
            self._nearest = "left" if self._left > 0 else "right"
        facing = 0 if abs(self._look) < VOTE else (1 if self._look > 0 else -1)
        return View(turn_deg, self._nearest, facing)


def _turn(pose: Pose, points: list[Point], trunk_px: float) -> tuple[float, float, float]:
    """Cosine and sine of the turn, and -1..1 for the right or the left side being nearer."""
    left_x, _, left_z = pose.world[Landmark.LEFT_SHOULDER].tolist()
    right_x, _, right_z = pose.world[Landmark.RIGHT_SHOULDER].tolist()
    across, depth = left_x - right_x, right_z - left_z
    length = math.hypot(across, depth)
    # A swap of left and right turns the sign of the depth, which must not undo the turn.
    if length > NO_WIDTH_M:
        return across / length, abs(depth) / length, _within_one(depth / DEPTH_M)
    width_px = points[Landmark.LEFT_SHOULDER][0] - points[Landmark.RIGHT_SHOULDER][0]
    ahead = _within_one(width_px / trunk_px / FACING_WIDTH_TRUNKS)
    return ahead, math.sqrt(1 - ahead * ahead), math.nan


def _look(points: list[Point], trunk_px: float) -> float:
    """Where toes and nose point: +1 to the right of the picture, -1 to the left."""
    toes = points[Landmark.LEFT_TOE][0] + points[Landmark.RIGHT_TOE][0]
    heels = points[Landmark.LEFT_HEEL][0] + points[Landmark.RIGHT_HEEL][0]
    ears = points[Landmark.LEFT_EAR][0] + points[Landmark.RIGHT_EAR][0]
    foot = (toes - heels) / 2 / trunk_px / FOOT_TRUNKS
    nose = (points[Landmark.NOSE][0] - ears / 2) / trunk_px / NOSE_TRUNKS
    return _within_one((foot + nose) / 2)


def _better_seen(visibility: list[float]) -> float:
    """Whose joints are better seen: +1 those of the left side, -1 those of the right."""
    more = sum(visibility[joint] - visibility[joint + 1] for joint in _SEEN_LEFT)
    return _within_one(more / len(_SEEN_LEFT) / SEEN_SHARE)


def _mean_known(votes: tuple[float, ...]) -> float:
    known = [vote for vote in votes if not math.isnan(vote)]
    return sum(known) / len(known) if known else math.nan


def _within_one(value: float) -> float:
    return max(-1.0, min(1.0, value)) if not math.isnan(value) else math.nan
