"""Hands that stay down, for a session that nobody watches or that is to run by itself."""

from typing import Protocol

from coach.motion.gesture import NOTHING, GestureStatus
from coach.motion.pose import Pose


class Hands(Protocol):
    """Watches the hands of every pose."""

    def update(self, pose: Pose) -> GestureStatus:
        """What the hands say after this pose."""


class NoHands:
    """Sees no hands, where there is no camera to see them."""

    def update(self, pose: Pose) -> GestureStatus:
        """Nothing."""
        del pose
        return NOTHING
