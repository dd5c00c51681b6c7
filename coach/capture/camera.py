"""A webcam as a source: always the newest picture, stamped with the monotonic clock."""

import math
import time
from collections.abc import Callable

from coach.capture.base import SourceBase
from coach.capture.camera_faults import explain_failure, unplugged
from coach.capture.camera_list import Camera, list_cameras
from coach.capture.errors import CameraStalled, CaptureError
from coach.capture.grabber import Capture, Grabber, GrabSettings, OpenCapture
from coach.capture.opencv import cv2
from coach.capture.source import Frame

_RELEASE_LIMIT_S = 2.0


def open_with_cv2(index: int, backend: int) -> Capture:
    """The device as OpenCV opens it; this can take many seconds."""
    return cv2.VideoCapture(index, backend)  # type: ignore[return-value]


def is_present(camera: Camera) -> bool:
    """Whether the camera is still plugged in."""
    return any(there.path == camera.path for there in list_cameras())


class CameraSource(SourceBase):
    """Watches through a camera; ``read`` waits for a picture newer than the one before.

    Frame times are seconds of the monotonic clock, taken when the picture was grabbed. ``open``
    waits for the first picture and raises CameraMissing, CameraBusy, CameraRefused or
    CameraStalled; it blocks for seconds, so it does not belong in the thread of a window.
    ``read`` raises CameraStalled or CameraMissing, and goes on if the camera does. ``close`` may be
    called from another thread, also while ``open`` or ``read`` waits.
    """

    live = True

    def __init__(
        self,
        camera: Camera,
        *,
        open_capture: OpenCapture = open_with_cv2,
        is_present: Callable[[Camera], bool] = is_present,
        explain_failure: Callable[[Camera], CaptureError] = explain_failure,
        settings: GrabSettings | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(camera.name)
        self._camera = camera
        self._open_capture = open_capture
        self._is_present = is_present
        self._explain_failure = explain_failure
        self._settings = settings or GrabSettings()
        self._clock = clock
        self._grabber: Grabber | None = None
        self._newest_t = -math.inf

    def _start(self) -> None:
        self._newest_t = -math.inf
        hung = False
        for device in self._camera.devices:
            grabber = Grabber(
                self._camera,
                device,
                open_capture=self._open_capture,
                is_present=self._is_present,
                settings=self._settings,
                clock=self._clock,
            )
            self._grabber = grabber
            grabber.start()
            if grabber.wait_open() or grabber.stopped:
                return
            hung = not grabber.gave_up
            # One that hangs in the driver lets go of the device whenever it returns.
            grabber.stop(0.0 if hung else _RELEASE_LIMIT_S)
            self._grabber = None
        raise self._why(hung)

    def _why(self, hung: bool) -> CaptureError:
        if not self._is_present(self._camera):
            return unplugged(self._camera)
        if hung:
            return CameraStalled(
                f"{self.name} did not answer within {self._settings.open_limit_s:.0f} seconds. "
                "Please unplug it, plug it in again and try once more."
            )
        return self._explain_failure(self._camera)

    def _next(self) -> Frame | None:
        grabber = self._grabber
        frame = grabber.newest(self._newest_t) if grabber else None
        if frame:
            self._newest_t = frame.t
        return frame

    def _stop(self) -> None:
        grabber, self._grabber = self._grabber, None
        if grabber is not None:
            grabber.stop(_RELEASE_LIMIT_S)
