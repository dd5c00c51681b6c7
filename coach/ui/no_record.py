"""Keeps nothing of a session, where a person has not agreed to a history."""

from collections.abc import Sequence

from coach.motion.events import Event
from coach.motion.pose import Pose


class NoRecord:
    """Takes what a recorder takes, and forgets it."""

    def begin(self, model: str) -> None:
        """Begin nothing."""

    def keep(self, event: Event) -> None:
        """Forget the event."""

    def keep_track(self, poses: Sequence[Pose]) -> None:
        """Forget the poses."""

    def close(self) -> None:
        """There is nothing to close."""
