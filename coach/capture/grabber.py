"""The thread that owns an open camera: opens it, keeps only its newest picture, releases it.

Drivers queue pictures, so whoever reads now and then gets old ones; reading always and keeping
the newest is what works everywhere. The thread that opened a device must also release it.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from coach.capture.camera_faults import unplugged
from coach.capture.camera_list import Camera
from coach.capture.errors import CameraStalled, CaptureError
from coach.capture.light import mean_brightness
from coach.capture.opencv import cv2
from coach.capture.source import Frame, Picture
from coach.motion.judging import DARK_BELOW

_PAUSE_S = 0.02
_LOOK_EVERY_ROWS = 90


class Capture(Protocol):
    """As much of cv2.VideoCapture as a camera needs."""

    def isOpened(self) -> bool:  # noqa: N802
        """Whether the device answered."""

    def set(self, propId: int, value: float, /) -> bool:  # noqa: N803
        """Ask for a property; devices may ignore it."""

    def grab(self) -> bool:
        """Wait for the next picture."""

    def retrieve(self) -> tuple[bool, Picture | None]:
        """Decode the picture that was grabbed."""

    def release(self) -> None:
        """Let go of the device."""


OpenCapture = Callable[[int, int], Capture]
"""Opens the device of an index with a back-end: ``open_capture(index, backend)``."""


@dataclass(frozen=True, slots=True)
class GrabSettings:
    """How to treat a camera: the picture size to ask for, and the limits in seconds."""

    size_px: tuple[int, int] = (1280, 720)
    # Media Foundation has been seen to need 20 s for a camera that then works.
    open_limit_s: float = 30.0
    stall_limit_s: float = 3.0


class Grabber(threading.Thread):
    """Grabs from one device of a camera until told to stop.

    ``wait_open`` and ``newest`` may be called from any thread.
    """

    def __init__(
        self,
        camera: Camera,
        device: tuple[int, int],
        *,
        open_capture: OpenCapture,
        is_present: Callable[[Camera], bool],
        settings: GrabSettings,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        # A driver can hang for ever; a daemon thread lets the program end all the same.
        super().__init__(name=f"camera {camera.name}", daemon=True)
        self._camera = camera
        self._backend, self._index = device
        self._open_capture = open_capture
        self._is_present = is_present
        self._settings = settings
        self._clock = clock
        self._stopping = threading.Event()
        self._news = threading.Condition()
        self._frame: Frame | None = None
        self._before: Picture | None = None
        self._rows_before = b""
        self._fault: CaptureError | None = None
        self._gave_up = False

    def wait_open(self) -> bool:
        """Whether the device gave a first picture within the limit."""
        with self._news:
            self._news.wait_for(
                lambda: self._frame or self._gave_up or self.stopped,
                timeout=self._settings.open_limit_s,
            )
            return self._frame is not None

    @property
    def gave_up(self) -> bool:
        """Whether the device said no, rather than nothing, and is released."""
        return self._gave_up

    @property
    def stopped(self) -> bool:
        """Whether somebody called ``stop``."""
        return self._stopping.is_set()

    def newest(self, after_t: float) -> Frame | None:
        """The newest frame later than ``after_t``, waiting for it; None once stopped.

        Raises CameraStalled if none comes in time and CameraMissing if the camera has gone.
        """
        with self._news:
            self._news.wait_for(
                lambda: self._is_newer(after_t) or self._fault or self.stopped,
                timeout=self._settings.stall_limit_s,
            )
            if self.stopped:
                return None
            if self._is_newer(after_t):
                return self._frame
            raise self._fault or CameraStalled(
                f"{self._camera.name} has stopped sending pictures. "
                "Please unplug it, plug it in again and try once more."
            )

    def stop(self, wait_s: float) -> None:
        """Ask the thread to release the camera, and wait so long for it to end."""
        self._stopping.set()
        with self._news:
            self._news.notify_all()
        if self is not threading.current_thread():
            self.join(wait_s)

    def run(self) -> None:
        """Own the device from opening to release."""
        capture: Capture | None = None
        try:
            capture = self._open_capture(self._index, self._backend)
            if capture.isOpened():
                _configure(capture, self._backend, self._settings.size_px)
                self._grab_until_stopped(capture)
        except cv2.error:
            pass  # Some back-ends throw where others answer "not open".
        finally:
            if capture is not None:
                capture.release()
            with self._news:
                self._gave_up = True
                self._fault = self._fault or unplugged(self._camera)
                self._news.notify_all()

    def _grab_until_stopped(self, capture: Capture) -> None:
        failing_since: float | None = None
        while not self.stopped:
            grabbed = capture.grab()
            t = self._clock()
            ok, picture = capture.retrieve() if grabbed else (False, None)
            sound = _sound(picture) if ok else None
            if sound is not None and not self._is_repeated(sound):
                failing_since = None
                self._keep(t, sound)
                continue
            failing_since = t if failing_since is None else failing_since
            if t - failing_since >= self._settings.stall_limit_s / 6:
                if self._frame is None or not self._is_present(self._camera):
                    return
                failing_since = t
            self._stopping.wait(_PAUSE_S)

    def _keep(self, t: float, picture: Picture) -> None:
        height, width = picture.shape[:2]
        with self._news:
            self._frame = Frame(t, picture, (width, height))
            self._news.notify_all()

    def _is_repeated(self, picture: Picture) -> bool:
        """Whether this is the picture before, to the last bit: the driver has come to a stand.

        Light and noise change every real picture. A black one is let through: its fault is the
        light, or a shutter before the lens, and the session says so.
        """
        before, self._before = self._before, picture
        # Whole rows lie together in memory: single pixels take as long as all of theirs.
        rows_before, self._rows_before = self._rows_before, picture[::_LOOK_EVERY_ROWS].tobytes()
        return (
            before is not None
            and rows_before == self._rows_before
            and np.array_equal(before, picture)
            and mean_brightness(picture) >= DARK_BELOW
        )

    def _is_newer(self, after_t: float) -> bool:
        return self._frame is not None and self._frame.t > after_t


def _sound(picture: Picture | None) -> Picture | None:
    """The picture with its three colours; None for what no picture can be made of."""
    if picture is None or not picture.size or picture.dtype != np.uint8:
        return None
    match picture.shape:
        case (_, _) | (_, _, 1):
            return cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR)  # type: ignore[return-value]
        case (_, _, 3):
            return picture
        case (_, _, 4):
            return cv2.cvtColor(picture, cv2.COLOR_BGRA2BGR)  # type: ignore[return-value]
        case _:
            return None


def _configure(capture: Capture, backend: int, size_px: tuple[int, int]) -> None:
    if backend in (cv2.CAP_DSHOW, cv2.CAP_V4L2):
        # Uncompressed pictures of this size come at 5 to 10 a second over USB 2.
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, size_px[0])
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, size_px[1])
    capture.set(cv2.CAP_PROP_FPS, 30)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
