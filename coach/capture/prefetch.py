"""Reads a recording ahead in a second thread, so that decoding and estimating overlap."""

import dataclasses
import queue
import threading

from coach.capture.base import SourceBase
from coach.capture.picture import LONGEST_PX, shrunk
from coach.capture.source import Frame, FrameSource

_LOOK_S = 0.05


class Prefetch(SourceBase):
    """The same frames as the source it wraps, decoded and shrunk before they are asked for.

    At most ``ahead`` frames wait. Pictures come with their longest side at most ``longest_px``;
    ``size`` of a frame stays that of the recording. An error of the source is raised by the
    ``read`` that would have met it. Closing closes the source. Not for cameras: what waits in a
    queue is old, so a live source is a ValueError.
    """

    def __init__(self, source: FrameSource, ahead: int = 8, longest_px: int = LONGEST_PX) -> None:
        if source.live:
            raise ValueError(f"{source.name} is live and cannot be read ahead")
        super().__init__(source.name)
        self._source = source
        self._ahead = ahead
        self._longest_px = longest_px
        self._worker: _Worker | None = None

    def _start(self) -> None:
        self._source.open()
        self.frame_count = self._source.frame_count
        self.duration_s = self._source.duration_s
        self._worker = _Worker(self._source, self._ahead, self._longest_px)
        self._worker.start()

    def _next(self) -> Frame | None:
        return self._worker.take() if self._worker else None

    def _stop(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.stop()
        self._source.close()


class _Worker(threading.Thread):
    def __init__(self, source: FrameSource, ahead: int, longest_px: int) -> None:
        super().__init__(name=f"reading {source.name} ahead", daemon=True)
        self._source = source
        self._longest_px = longest_px
        self._ready: queue.Queue[Frame | Exception | None] = queue.Queue(max(1, ahead))
        self._stopping = threading.Event()

    def run(self) -> None:
        try:
            while self._put(self._read_small()):
                pass
        except Exception as error:
            self._put(error)

    def _read_small(self) -> Frame | None:
        frame = self._source.read()
        if frame is None or frame.picture is None:
            return frame
        return dataclasses.replace(frame, picture=shrunk(frame.picture, self._longest_px))

    def _put(self, item: Frame | Exception | None) -> bool:
        """Whether there is more to read; waits while the queue is full."""
        while not self._stopping.is_set():
            try:
                self._ready.put(item, timeout=_LOOK_S)
            except queue.Full:
                continue
            return isinstance(item, Frame)
        return False

    def take(self) -> Frame | None:
        """The next frame, or None at the end and once stopped."""
        while not self._stopping.is_set():
            try:
                item = self._ready.get(timeout=_LOOK_S)
            except queue.Empty:
                continue
            if isinstance(item, Exception):
                self._put(item)
                raise item
            return item
        return None

    def stop(self) -> None:
        """End the thread, whatever it waits for."""
        self._stopping.set()
        self.join()
