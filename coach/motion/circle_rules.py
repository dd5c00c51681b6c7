"""The bounds within which a toe's path is a circle, and one moment of that path."""

import math
from dataclasses import dataclass

FRONT_FROM = 0.64
"""``frontness`` of the flattest view from the front."""


@dataclass(frozen=True, slots=True)
class CircleRules:
    """Lengths in shank lengths, times in seconds.

    ``smallest_swing`` is the least length of the path's longest axis; ``flattest`` the least
    ratio of its axes for a direction to be claimed, ``flat_front`` the ratio below which a path
    seen from the front is pumping and no circle; ``most_knee``, ``most_ankle`` and ``most_trunk``
    how far these may travel. The foot's turning pulls the ankle landmark along, by up to 0.95 of
    the toe's path in 8 recordings; from ``most_carried`` of it on it is the shank that swings: that
    carries the ankle 1.4 times as far as the toe goes against the shank's middle. The knee of a
    shank that points at the camera is misplaced in step with the toe, by up to 1.35 of its path;
    a leg that moves as a whole goes much further than its toe goes against it, so that up to
    ``most_knee_share`` of the path is the foot's doing. ``most_drop`` is
    how far below the hip the knee of a seated person is, ``front_from`` the least ``frontness`` of
    a view from the front.
    """

    smallest_swing: float = 0.12
    flattest: float = 0.30
    flat_front: float = 0.18
    shortest_s: float = 0.7
    longest_s: float = 8.0
    most_knee: float = 0.35
    most_knee_share: float = 1.5
    most_ankle: float = 0.8
    most_carried: float = 1.15
    most_trunk: float = 0.12
    most_drop: float = 0.75
    front_from: float = FRONT_FROM


@dataclass(frozen=True, slots=True)
class CircleSample:
    """One moment, in shank lengths, x right and y up: the toe against what keeps still, the ankle,
    the knee, how far the knee is below the hip (``thigh_drop``) and how high the trunk is;
    and how wide the shoulders are seen against the trunk's length (``frontness``)."""

    t: float
    toe: tuple[float, float]
    ankle: tuple[float, float]
    knee: tuple[float, float]
    thigh_drop: float
    trunk: float
    frontness: float

    @property
    def known(self) -> bool:
        """Whether the toe and the ankle were seen."""
        return not math.isnan(self.toe[0])
