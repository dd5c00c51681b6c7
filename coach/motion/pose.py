"""A pose: where the 33 landmarks of one person are at one moment."""

import math
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

LANDMARKS = 33

Floats = NDArray[np.float32]


class Landmark(IntEnum):
    """MediaPipe's landmark numbers, for the ones that the coach uses. Sides are the person's."""

    NOSE = 0
    LEFT_EAR = 7
    RIGHT_EAR = 8
    LEFT_SHOULDER = 11
    RIGHT_SHOULDER = 12
    LEFT_ELBOW = 13
    RIGHT_ELBOW = 14
    LEFT_WRIST = 15
    RIGHT_WRIST = 16
    LEFT_HIP = 23
    RIGHT_HIP = 24
    LEFT_KNEE = 25
    RIGHT_KNEE = 26
    LEFT_ANKLE = 27
    RIGHT_ANKLE = 28
    LEFT_HEEL = 29
    RIGHT_HEEL = 30
    LEFT_TOE = 31
    RIGHT_TOE = 32


MIRROR_ORDER = np.array(
    [0, 4, 5, 6, 1, 2, 3, 8, 7, 10, 9] + [i + 1 if i % 2 else i - 1 for i in range(11, LANDMARKS)]
)
"""Landmark order after left and right have changed places."""


@dataclass(frozen=True, slots=True, eq=False)
class Pose:
    """One person at one moment; a landmark that is not known is NaN.

    ``t`` is in seconds and only grows within a source. ``image`` is [33, 2] in square pixels, x
    right and y down. ``world`` is [33, 3] in metres about the hips. ``visibility`` is [33] in
    0..1. ``size`` is the picture's width and height in pixels. The arrays are not to be written.
    """

    t: float
    image: Floats
    world: Floats
    visibility: Floats
    size: tuple[int, int]

    @property
    def has_person(self) -> bool:
        """Whether anybody was found in the picture."""
        return math.isfinite(self.image[Landmark.LEFT_HIP, 0])

    def mirrored(self) -> "Pose":
        """The same moment seen in a mirror: left and right change places."""
        image = self.image[MIRROR_ORDER].copy()
        image[:, 0] = self.size[0] - image[:, 0]
        world = self.world[MIRROR_ORDER].copy()
        world[:, 0] = -world[:, 0]
        return Pose(self.t, image, world, self.visibility[MIRROR_ORDER], self.size)


def nobody(t: float, size: tuple[int, int] = (0, 0)) -> Pose:
    """The pose of an empty picture: time passes and nothing is known."""
    nan = np.full((LANDMARKS, 3), np.nan, dtype=np.float32)
    return Pose(t, nan[:, :2], nan, nan[:, 0], size)
