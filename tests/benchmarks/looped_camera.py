"""A camera that shows a recording over and over, at the pace of life.

It stands where OpenCV's does: the grabber's thread waits for each picture and unpacks it from
JPEG, as it does with a real webcam, so the whole way from the camera to the record is measured.
"""

import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coach.capture.camera import CameraSource
from coach.capture.camera_list import Camera
from coach.capture.grabber import GrabSettings
from coach.capture.opencv import cv2
from coach.capture.picture import shrunk
from coach.capture.source import Picture
from coach.capture.video import VideoSource

CAMERA = Camera(0, "Looped recording", "looped", ((0, 0),))
PATIENT = GrabSettings(open_limit_s=60.0, stall_limit_s=60.0)
"""A machine under load may hold a picture up for long; that is what is measured."""

QUALITY = 90


class Film:
    """A recording in memory: each picture packed, with its time from the first one in seconds."""

    def __init__(self, path: Path, longest_px: int = 1280) -> None:
        self.times: list[float] = []
        self.packed: list[NDArray[np.uint8]] = []
        with VideoSource(path) as video:
            while (frame := video.read()) is not None:
                assert frame.picture is not None
                small = shrunk(frame.picture, longest_px)
                options = [cv2.IMWRITE_JPEG_QUALITY, QUALITY]
                self.packed.append(cv2.imencode(".jpg", small, options)[1])  # type: ignore[arg-type]
                self.times.append(frame.t)
        self.duration_s = self.times[-1] + 1 / 30


class LoopedCapture:
    """As much of ``cv2.VideoCapture`` as a camera needs, over a film that begins again."""

    def __init__(self, film: Film) -> None:
        self._film = film
        self._began = time.monotonic()
        self._given = -1
        self.grabbed = 0

    def isOpened(self) -> bool:  # noqa: N802
        """It always answers."""
        return True

    def set(self, propId: int, value: float, /) -> bool:  # noqa: N803
        """Its pictures are what they are."""
        return False

    def grab(self) -> bool:
        """Wait for the next picture that is due; those that were missed are gone."""
        film, count = self._film, len(self._film.times)
        now = time.monotonic() - self._began
        loop, within = divmod(now, film.duration_s)
        number = int(loop) * count + int(np.searchsorted(film.times, within, side="right")) - 1
        if number <= self._given:
            number = self._given + 1
            due = number // count * film.duration_s + film.times[number % count]
            time.sleep(max(0.0, due - now))
        self._given = number
        self.grabbed += 1
        return True

    def retrieve(self) -> tuple[bool, Picture | None]:
        """Unpack what was grabbed."""
        packed = self._film.packed[self._given % len(self._film.packed)]
        return True, cv2.imdecode(packed, cv2.IMREAD_COLOR)  # type: ignore[return-value]

    def release(self) -> None:
        """Nothing is held."""


class LoopedCamera:
    """Makes the source of a session, and counts the pictures that it gave."""

    def __init__(self, path: Path, longest_px: int = 1280) -> None:
        self._film = Film(path, longest_px)
        self._opened: list[LoopedCapture] = []

    def __call__(self) -> CameraSource:
        return CameraSource(
            CAMERA, open_capture=self._open, is_present=lambda camera: True, settings=PATIENT
        )

    @property
    def opened(self) -> Sequence[LoopedCapture]:
        """The captures so far."""
        return self._opened

    @property
    def grabbed(self) -> int:
        """Pictures that the camera gave."""
        return sum(one.grabbed for one in self._opened)

    @property
    def duration_s(self) -> float:
        """How long the recording is."""
        return self._film.duration_s

    def _open(self, index: int, backend: int) -> LoopedCapture:
        self._opened.append(LoopedCapture(self._film))
        return self._opened[-1]
