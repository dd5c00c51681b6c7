"""Pictures of a camera for a preview: read in a thread, and the camera let go when left."""

import time
from dataclasses import dataclass
from threading import Event, Thread

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot
from PySide6.QtGui import QImage

from coach.capture.errors import CaptureError
from coach.capture.opencv import cv2
from coach.capture.source import Frame, FrameSource
from coach.ui.mailbox import Mailbox
from coach.ui.sources import MakeSource

PATIENCE_MS = 5000


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """One picture; ``pixels`` is the buffer that ``image`` borrows and is to be kept with it."""

    image: QImage
    pixels: object


class _Reading(QThread):
    """Opens one source, reads it until told to stop and closes it, all in its own thread."""

    woken = Signal()
    opened = Signal(str)
    failed = Signal(str)

    def __init__(self, make: MakeSource, mailbox: Mailbox[Shot], parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._mailbox = mailbox
        self._source: FrameSource | None = None
        self._stopping = Event()

    def run(self) -> None:
        try:
            source = self._make()
            self._source = source
            try:
                self._read(source)
            finally:
                source.close()
        except CaptureError as error:
            if not self._stopping.is_set():
                self.failed.emit(error.sentence)

    @property
    def is_stopping(self) -> bool:
        """Whether it was asked to end."""
        return self._stopping.is_set()

    def stop_soon(self) -> None:
        """Ask for the end without waiting for it."""
        self._stopping.set()
        source = self._source
        if source is not None and source.live:
            # A camera may be waiting in its driver; closing it waits too, so not in this thread.
            Thread(target=source.close, name="camera closing", daemon=True).start()

    def _read(self, source: FrameSource) -> None:
        if self._stopping.is_set():
            return
        source.open()
        if not self._stopping.is_set():
            self.opened.emit(source.name)
        began: float | None = None
        while not self._stopping.is_set() and (frame := source.read()) is not None:
            if not source.live:
                now = time.monotonic()
                began = now - frame.t if began is None else began
                self._stopping.wait(max(0.0, began + frame.t - now))
            if frame.picture is not None and self._mailbox.put(_shot(frame)):
                self.woken.emit()


class CameraFeed(QObject):
    """Shows one source at a time; the next is opened only when the one before has been let go.

    Nothing here waits but ``close``, at the window's end.
    """

    arrived = Signal(object)
    opened = Signal(str)
    failed = Signal(str)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mailbox: Mailbox[Shot] = Mailbox()
        self._reading: _Reading | None = None
        self._wanted: MakeSource | None = None

    @property
    def is_idle(self) -> bool:
        """Whether no camera is held."""
        return self._reading is None

    def show(self, make: MakeSource) -> None:
        """Show the pictures of the source that ``make`` gives, in place of any other."""
        self._wanted = make
        if self._reading is None:
            self._begin()
        else:
            self._reading.stop_soon()

    def stop(self) -> None:
        """Let go of the camera, soon."""
        self._wanted = None
        if self._reading is not None:
            self._reading.stop_soon()

    def close(self) -> None:
        """Let go of the camera and wait until that is done."""
        self.stop()
        if self._reading is not None:
            self._reading.wait(PATIENCE_MS)

    def _begin(self) -> None:
        make, self._wanted = self._wanted, None
        assert make is not None
        self._mailbox.take()
        reading = _Reading(make, self._mailbox, self)
        self._reading = reading
        queued = Qt.ConnectionType.QueuedConnection
        reading.woken.connect(self._collect, queued)
        reading.opened.connect(self._was_opened, queued)
        reading.failed.connect(self._has_failed, queued)
        reading.finished.connect(self._finished, queued)
        reading.start()

    @Slot()
    def _collect(self) -> None:
        shot = self._mailbox.take()
        if shot is not None and not self._is_leaving():
            self.arrived.emit(shot)

    @Slot(str)
    def _was_opened(self, name: str) -> None:
        if not self._is_leaving():
            self.opened.emit(name)

    @Slot(str)
    def _has_failed(self, sentence: str) -> None:
        if not self._is_leaving():
            self.failed.emit(sentence)

    def _is_leaving(self) -> bool:
        return self._reading is None or self._reading.is_stopping

    @Slot()
    def _finished(self) -> None:
        reading, self._reading = self._reading, None
        if reading is not None:
            reading.deleteLater()
        if self._wanted is not None:
            self._begin()
        else:
            self.idle.emit()


def _shot(frame: Frame) -> Shot:
    pixels = cv2.cvtColor(frame.picture, cv2.COLOR_BGR2BGRA)
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGB32)
    return Shot(image, pixels)
