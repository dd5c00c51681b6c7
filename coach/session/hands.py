"""What a raised hand asks of a session, as far as it has got."""

from typing import Protocol

from coach.motion.pose import Pose
from coach.session.status import HandSign


class Hands(Protocol):
    """Watches the hands of every pose."""

    @property
    def progress(self) -> float:
        """How long the hands have been up, as a share of what is needed."""

    @property
    def means(self) -> HandSign | None:
        """What they will ask for, None while they are down."""

    def look(self, pose: Pose) -> HandSign | None:
        """What is asked for with this pose, once each time."""


class NoHands:
    """Sees no hands, where there is no camera to see them."""

    progress = 0.0
    means: HandSign | None = None

    def look(self, pose: Pose) -> HandSign | None:
        """Nothing."""
        del pose
        return None
