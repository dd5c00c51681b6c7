"""Opening, reading and closing done in one way, for every source to build on."""

import math
from abc import ABC, abstractmethod
from types import TracebackType
from typing import Self

from coach.capture.source import Frame


class SourceBase(ABC):
    """A FrameSource whose subclass says how to start, how to get a frame and how to stop.

    Frames whose time does not grow are dropped here, so no backend has to.
    """

    live = False

    def __init__(self, name: str) -> None:
        self.name = name
        self.frame_count: int | None = None
        self.duration_s: float | None = None
        self._was_opened = False
        self._is_open = False
        self._is_starting = False
        self._ended = False
        self._last_t = -math.inf

    def open(self) -> None:
        """Get ready to read; does nothing if that is done. Raises CaptureError."""
        if self._is_open:
            return
        self._is_starting = True
        try:
            self._start()
        except BaseException:
            self._is_starting = False
            self._stop()
            raise
        self._ended = False
        self._last_t = -math.inf
        self._was_opened = True
        # A camera takes seconds to start, and may have been closed in the meantime.
        self._is_open, self._is_starting = self._is_starting, False
        if not self._is_open:
            self._stop()

    def read(self) -> Frame | None:
        """The next frame, or None at the end and after closing.

        Raises CaptureError, and RuntimeError if the source was never opened.
        """
        if not self._was_opened:
            raise RuntimeError(f"{self.name} was read before it was opened")
        while self._is_open and not self._ended:
            frame = self._next()
            if frame is None:
                self._ended = True
            elif frame.t > self._last_t:
                self._last_t = frame.t
                return frame
        return None

    def close(self) -> None:
        """Let go of the device or file; does nothing if that is done."""
        if self._is_open or self._is_starting:
            self._is_open = self._is_starting = False
            self._stop()

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @abstractmethod
    def _start(self) -> None:
        """Get ready, from the beginning; ``_stop`` follows even when this raises."""

    @abstractmethod
    def _next(self) -> Frame | None:
        """The next frame, or None at the end."""

    @abstractmethod
    def _stop(self) -> None:
        """Let go of everything that ``_start`` took, as far as it came."""
