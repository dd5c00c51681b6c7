"""Where the body is in the picture and how it is held, in few figures and without any history.

Figures in "trunks" are in lengths of the trunk (middle of the shoulders to middle of the hips).
"""

import math
from dataclasses import dataclass

from coach.motion.body import points_of, shank_px, torso_px
from coach.motion.geometry import Point, from_vertical_deg, middle
from coach.motion.pose import Landmark, Pose

SCALP_TRUNKS = 0.2
"""How far the top of the head is above the eyes: 6.5 % of a body's height, of which the trunk from
shoulders to hips is 29 %."""

_FACE = range(11)
_LEGS = range(Landmark.LEFT_ANKLE, Landmark.RIGHT_TOE + 1)
_OUTLINE = (
    Landmark.LEFT_SHOULDER,
    Landmark.RIGHT_SHOULDER,
    Landmark.LEFT_HIP,
    Landmark.RIGHT_HIP,
    *_LEGS,
)


@dataclass(frozen=True, slots=True)
class Outline:
    """The body in the picture; px are square pixels, x right and y down.

    ``knee_drop_shanks`` is how far the lower knee is below its hip, in shank lengths: about 1
    standing, below a half seated. ``lean_deg`` is the trunk's lean, + to the right of the picture.
    """

    top_px: float
    low_px: float
    left_px: float
    right_px: float
    trunk_px: float
    shank_trunks: float
    knee_drop_shanks: float
    lean_deg: float
    shoulders: Point
    hips: Point
    ankles: Point

    @property
    def height_px(self) -> float:
        """From the top of the head to the lower foot, as the body is held."""
        return self.low_px - self.top_px


def outline_of(pose: Pose) -> Outline | None:
    """The outline of a pose, None where nobody or no trunk is."""
    if not pose.has_person:
        return None
    points = points_of(pose)
    trunk_px = torso_px(points)
    shank = shank_px(points)
    if not (trunk_px > 1 and shank > 0):
        return None
    shoulders = middle(points[Landmark.LEFT_SHOULDER], points[Landmark.RIGHT_SHOULDER])
    hips = middle(points[Landmark.LEFT_HIP], points[Landmark.RIGHT_HIP])
    across = [points[joint][0] for joint in _OUTLINE]
    left_drop = points[Landmark.LEFT_KNEE][1] - points[Landmark.LEFT_HIP][1]
    right_drop = points[Landmark.RIGHT_KNEE][1] - points[Landmark.RIGHT_HIP][1]
    lean_deg = from_vertical_deg(hips, shoulders)
    return Outline(
        top_px=min(points[joint][1] for joint in _FACE) - SCALP_TRUNKS * trunk_px,
        low_px=max(points[joint][1] for joint in _LEGS),
        left_px=min(across),
        right_px=max(across),
        trunk_px=trunk_px,
        shank_trunks=shank / trunk_px,
        knee_drop_shanks=max(left_drop, right_drop) / shank,
        lean_deg=lean_deg if not math.isnan(lean_deg) else 0.0,
        shoulders=shoulders,
        hips=hips,
        ankles=middle(points[Landmark.LEFT_ANKLE], points[Landmark.RIGHT_ANKLE]),
    )
