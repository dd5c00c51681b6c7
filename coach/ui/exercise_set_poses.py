"""A session that remembers the poses of its set, so that the same set can be counted again."""

from collections.abc import Sequence

from coach.motion.events import Event
from coach.motion.pose import Pose
from coach.session.commands import Command
from coach.session.conductor import Session
from coach.session.status import SessionStatus, Stage

BEFORE_S = 3.0
"""So much before the set is remembered too: it tells the start pose and the unit of length."""
MOST_POSES = 36_000
"""Twenty minutes at 30 a second."""
WAITING = (Stage.GET_READY, Stage.COUNT_IN)


class RememberingSession:
    """Leads as ``session`` does. ``poses`` are in memory alone, and in the order of their time."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._poses: list[Pose] = []
        self._began = False

    @property
    def poses(self) -> Sequence[Pose]:
        """Those of the set and just before it; none while no set has begun."""
        return tuple(self._poses) if self._began else ()

    @property
    def status(self) -> SessionStatus:
        """The session now."""
        return self._session.status

    @property
    def stage(self) -> Stage:
        """Where the session is."""
        return self._session.stage

    def open(self) -> list[Event]:
        """Nothing was cut off."""
        return self._session.open()

    def feed(self, pose: Pose, brightness: float | None = None) -> list[Event]:
        """Tell of one pose."""
        if len(self._poses) < MOST_POSES:
            self._poses.append(pose)
        events = self._session.feed(pose, brightness)
        self._look()
        if not self._began:
            while pose.t - self._poses[0].t > BEFORE_S:
                self._poses.pop(0)
        return events

    def do(self, command: Command) -> list[Event]:
        """Do what the user asks."""
        events = self._session.do(command)
        self._look()
        return events

    def _look(self) -> None:
        self._began = self._began or self._session.stage not in WAITING
