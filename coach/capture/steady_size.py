"""Keeps a session in the pixels that it began with, when a camera changes its picture's size."""

from dataclasses import replace

import numpy as np

from coach.motion.pose import Pose


class SteadySize:
    """Some drivers go to another resolution in the middle, and what was measured in pixels until
    then would no longer fit.

    The first size is kept. Poses of another one are brought to it by one factor, that of the
    heights: of a picture with the same proportions this is exact.
    """

    def __init__(self) -> None:
        self._size: tuple[int, int] | None = None

    def fit(self, pose: Pose) -> Pose:
        """The pose with ``image`` [33, 2] and ``size`` in pixels of the first picture."""
        if self._size is None or 0 in self._size:
            self._size = pose.size
        if pose.size == self._size or 0 in pose.size:
            return pose
        scale = np.float32(self._size[1] / pose.size[1])
        return replace(pose, image=pose.image * scale, size=self._size)
