"""Made-up poses of a standing person, moved by a few numbers; square pixels, 1000 x 1000."""

from collections.abc import Mapping

import numpy as np

from coach.motion.pose import LANDMARKS, Landmark, Pose

SIZE = (1000, 1000)
SHANK_PX = 200.0

Point = tuple[float, float]

STANDING: dict[Landmark, Point] = {
    Landmark.NOSE: (480, 160),
    Landmark.LEFT_EAR: (500, 165),
    Landmark.RIGHT_EAR: (500, 165),
    Landmark.LEFT_SHOULDER: (500, 260),
    Landmark.RIGHT_SHOULDER: (500, 260),
    Landmark.LEFT_ELBOW: (500, 370),
    Landmark.RIGHT_ELBOW: (500, 370),
    Landmark.LEFT_WRIST: (500, 470),
    Landmark.RIGHT_WRIST: (500, 470),
    Landmark.LEFT_HIP: (500, 500),
    Landmark.RIGHT_HIP: (500, 500),
    Landmark.LEFT_KNEE: (500, 700),
    Landmark.RIGHT_KNEE: (500, 700),
    Landmark.LEFT_ANKLE: (500, 900),
    Landmark.RIGHT_ANKLE: (500, 900),
    Landmark.LEFT_HEEL: (510, 930),
    Landmark.RIGHT_HEEL: (510, 930),
    Landmark.LEFT_TOE: (420, 935),
    Landmark.RIGHT_TOE: (420, 935),
}
"""Seen from the side, facing left."""


def pose(
    t: float,
    moved: Mapping[Landmark, Point] | None = None,
    hidden: tuple[Landmark, ...] = (),
) -> Pose:
    """A standing person at ``t`` with some landmarks moved by (dx, dy) pixels."""
    image = np.full((LANDMARKS, 2), 500.0, dtype=np.float32)
    visibility = np.full(LANDMARKS, 0.95, dtype=np.float32)
    for landmark, (x, y) in STANDING.items():
        dx, dy = (moved or {}).get(landmark, (0.0, 0.0))
        image[landmark] = (x + dx, y + dy)
    for landmark in hidden:
        visibility[landmark] = 0.1
    world = np.zeros((LANDMARKS, 3), dtype=np.float32)
    return Pose(t, image, world, visibility, SIZE)


def heel_raise(t: float, lift: float) -> Pose:
    """On tiptoe by ``lift`` shank lengths: all but the toes rises."""
    up = -lift * SHANK_PX
    moved = {
        landmark: (0.0, up)
        for landmark in STANDING
        if landmark not in (Landmark.LEFT_TOE, Landmark.RIGHT_TOE)
    }
    return pose(t, moved)


def knee_bend(t: float, depth: float) -> Pose:
    """A small squat by ``depth`` shank lengths: the body sinks, the knees go forward."""
    down = depth * SHANK_PX
    moved = {landmark: (0.0, down) for landmark in STANDING if landmark <= Landmark.RIGHT_HIP}
    for knee in (Landmark.LEFT_KNEE, Landmark.RIGHT_KNEE):
        moved[knee] = (-1.6 * down, 0.4 * down)
    return pose(t, moved)
