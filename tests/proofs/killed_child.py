"""Runs the demo's session from its pose track until it is killed, and says what it has stored.

Each repetition is sent after the record has promised it, so all that the parent has heard of
must be there when it looks.
"""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path

from coach.capture.source import Frame, Picture
from coach.capture.track import TrackSource
from coach.care.default_plan import demo_plan
from coach.library import load_catalogue
from coach.motion.events import Event, RepCounted
from coach.motion.pose import Pose
from coach.record.store import UnfinishedSession
from coach.session.status import SessionStatus, Stage
from coach.ui.desk import Desk
from coach.ui.session_loop import SessionLoop
from coach.ui.starting import parts_of

from .places import DEMO_TRACK


class Replay(TrackSource):
    """The demo's poses, one every ``wait_s``, whatever their own speed."""

    live = True

    def __init__(self, wait_s: float) -> None:
        super().__init__(DEMO_TRACK)
        self._wait_s = wait_s

    def read(self) -> Frame | None:
        time.sleep(self._wait_s)
        return super().read()


class Told:
    """Keeps what the loop tells, and sends on the repetitions."""

    def __init__(self, confirm: Connection | None = None) -> None:
        self.events: list[Event] = []
        self._confirm = confirm

    def opened(self, name: str, live: bool) -> None: ...

    def awaits(self, t: float, stage: Stage) -> bool:
        return False

    def moment(self, picture: Picture | None, pose: Pose | None, status: SessionStatus) -> None: ...

    def happened(self, events: Sequence[Event], status: SessionStatus) -> None:
        self.events += events
        for event in events:
            if self._confirm is not None and isinstance(event, RepCounted):
                self._confirm.send(event)

    def trouble(self, sentence: str, can_retry: bool) -> None:
        raise AssertionError(sentence)

    def notice(self, sentence: str) -> None: ...


@contextmanager
def demo_desk(data: Path) -> Iterator[Desk]:
    """The window's desk over the record in ``data``."""
    desk = Desk(data, load_catalogue(), demo_plan())
    try:
        yield desk
    finally:
        desk.close()


def play(desk: Desk, told: Told, cut_off: UnfinishedSession | None, wait_s: float = 0.0) -> None:
    """The window's own session loop, new or going on, without the window."""
    parts = parts_of(
        desk, desk.plan(datetime.now().astimezone()), lambda: Replay(wait_s), "recording", cut_off
    )
    SessionLoop(parts, told).run()


def play_until_killed(data: Path, confirm: Connection) -> None:
    """Run a new session, slowly enough to be killed between two repetitions."""
    with demo_desk(data) as desk:
        play(desk, Told(confirm), None, wait_s=0.001)
