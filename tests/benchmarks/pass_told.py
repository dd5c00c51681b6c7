"""Listens to a session loop for one pass of a recording, and sums up the sets."""

import time
from collections.abc import Callable, Sequence

from coach.capture.source import Picture
from coach.motion.events import Event, RepCounted
from coach.motion.pose import Pose
from coach.session.events import SetDone, SetStarted
from coach.session.status import SessionStatus, Stage


class PassTold:
    """Counts poses, sets and notices, and ends the loop when the recording has passed once."""

    def __init__(self) -> None:
        self.poses = 0
        self.notices: list[str] = []
        self.sets: list[tuple[str, int | None, float | None]] = []
        self._began: float | None = None
        self._ended: float | None = None
        self._lasts_s = 0.0
        self._stop: Callable[[], None] = lambda: None
        self._under_way: str | None = None
        self._reps = 0

    def end_after(self, seconds: float, stop: Callable[[], None]) -> None:
        """Call ``stop`` so long after the camera was opened."""
        self._lasts_s, self._stop = seconds, stop

    def found(self) -> dict[str, object]:
        """What there is to say of the pass; a set that did not end has what it had by then."""
        left = [] if self._under_way is None else [(self._under_way, self._reps, None)]
        began = self._began or 0.0
        lasted_s = (self._ended or time.monotonic()) - began
        sets = self.sets + left
        return {"poses": self.poses, "lasted_s": lasted_s, "sets": sets, "notices": self.notices}

    def opened(self, name: str, live: bool) -> None:
        """The camera shows its first picture."""
        self._began = time.monotonic()

    def awaits(self, t: float, stage: Stage) -> bool:
        """Every pose is counted."""
        return True

    def moment(self, picture: Picture | None, pose: Pose | None, status: SessionStatus) -> None:
        """Count a pose."""
        if picture is None or self._began is None:
            return
        self.poses += 1
        if time.monotonic() - self._began >= self._lasts_s and self._ended is None:
            self._ended = time.monotonic()
            self._stop()

    def happened(self, events: Sequence[Event], status: SessionStatus) -> None:
        """Note sets and repetitions."""
        for event in events:
            match event:
                case SetStarted():
                    self._under_way, self._reps = event.exercise_id, 0
                case RepCounted():
                    self._reps += 1
                case SetDone():
                    assert self._under_way is not None
                    self.sets.append((self._under_way, event.count, round(event.held_s, 1)))
                    self._under_way = None

    def trouble(self, sentence: str, can_retry: bool) -> None:
        """There is none with a recording."""
        raise RuntimeError(sentence)

    def notice(self, sentence: str) -> None:
        """Keep what the person is told."""
        self.notices.append(sentence)
