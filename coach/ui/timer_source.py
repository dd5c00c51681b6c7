"""Stands in for a camera where there is none: empty moments, so that time passes in a session."""

import threading
import time

from coach.capture.source import Frame
from coach.motion.pose import nobody

TICK_S = 1 / 30


class TimerSource:
    """A source of moments in which nobody is seen and nothing is shown."""

    name = ""
    live = True
    frame_count = None
    duration_s = None

    def __init__(self) -> None:
        self._closed = threading.Event()

    def open(self) -> None:
        """Get ready to read."""
        self._closed.clear()

    def read(self) -> Frame | None:
        """The next moment, None once closed."""
        if self._closed.wait(TICK_S):
            return None
        t = time.monotonic()
        return Frame(t, None, (0, 0), nobody(t))

    def close(self) -> None:
        """Let a waiting read go."""
        self._closed.set()
