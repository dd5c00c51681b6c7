"""Cuts and scales each picture of a session to what the window shows, in the session's thread.

The window's own thread then only copies it to the screen.
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtGui import QImage

from coach.capture.opencv import cv2
from coach.capture.source import Picture
from coach.motion.pose import Pose
from coach.ui.framing import Crop, Framing
from coach.ui.moment import Shape
from coach.ui.picture_buffers import PictureBuffers

STRETCH_PX = 2
"""A picture that misses the view's edge by no more is stretched to it: nobody sees that, and a
line at the edge everybody."""

AREA_BELOW = 0.5
"""A picture made smaller than this is averaged; above, four neighbours say as much, quicker."""


class Shaper:
    """``view_px`` is the room for the picture in the display's own pixels, None while it is not
    known and 0 by 0 where nobody sees it; any thread may set it. ``mirrored`` shows the person as
    in a mirror."""

    def __init__(self) -> None:
        self.view_px: tuple[int, int] | None = None
        self.mirrored = False
        self._framing = Framing()
        self._setting_up = False
        self._buffers = PictureBuffers()
        self._small: Picture | None = None
        self._four: Picture | None = None
        self._turned: Picture | None = None

    def begin(self, *, mirrored: bool) -> None:
        """Forget how the last source was framed."""
        self.mirrored = mirrored
        self._framing = Framing()

    @property
    def is_seen(self) -> bool:
        """Whether there is any room for pictures."""
        return self.view_px is None or min(self.view_px) > 0

    def shape(
        self, picture: Picture, pose: Pose | None, *, setting_up: bool
    ) -> tuple[QImage, Picture, Shape]:
        """The picture as it is to be shown, the buffer that it borrows, and what it shows.

        While ``setting_up``, that is the whole height: where to be is a place in the picture.
        """
        if setting_up != self._setting_up:
            self._setting_up = setting_up
            self._framing = Framing()
        size = (picture.shape[1], picture.shape[0])
        view_px = self.view_px or size
        person = None if setting_up else pose
        crop = self._framing.crop(person, size, view_px[0] / view_px[1])
        return *self.cut_out(picture, crop, view_px), Shape(crop, self.mirrored)

    def cut_out(
        self, picture: Picture, crop: Crop, view_px: tuple[int, int]
    ) -> tuple[QImage, Picture]:
        """The part ``crop`` as large as fits into ``view_px``, and the buffer that it borrows.

        A crop that glides moves by pixels of the display, not by the larger ones of the picture.
        """
        place = _Place.of(crop, (picture.shape[1], picture.shape[0]), view_px)
        cut = picture[place.top : place.low, place.left : place.right]
        large = self._averaged(cut, place) if place.fit < AREA_BELOW else self._scaled(cut, place)
        across = large.shape[1]
        x = across - place.wide - place.x if self.mirrored else place.x
        borrowed = large.reshape(-1)[4 * (place.y * across + x) :]
        image = QImage(
            borrowed.data, place.wide, place.tall, 4 * across, QImage.Format.Format_RGB32
        )
        return image, large

    def _scaled(self, cut: Picture, place: "_Place") -> Picture:
        # Four bytes a pixel, as the display has them: three would be converted at each painting,
        # and take longer to scale.
        self._four = four = cv2.cvtColor(cut, cv2.COLOR_BGR2BGRA, dst=self._four)  # type: ignore[assignment]
        if self.mirrored:
            self._turned = four = cv2.flip(four, 1, dst=self._turned)  # type: ignore[assignment]
        large = self._buffers.lend((place.whole[1], place.whole[0], 4))
        with _rounded_quickly():
            cv2.resize(four, place.whole, dst=large, interpolation=cv2.INTER_LINEAR)
        return large

    def _averaged(self, cut: Picture, place: "_Place") -> Picture:
        self._small = cv2.resize(cut, place.whole, dst=self._small, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
        large = self._buffers.lend((place.whole[1], place.whole[0], 4))
        cv2.cvtColor(self._small, cv2.COLOR_BGR2BGRA, dst=large)  # type: ignore[arg-type]
        if self.mirrored:
            self._turned = cv2.flip(large, 1, dst=self._turned)  # type: ignore[assignment]
            large[:] = self._turned
        return large


@dataclass(frozen=True, slots=True)
class _Place:
    """Whole pixels ``left`` to ``right`` and ``top`` to ``low`` of a picture become ``whole``
    pixels of the display; of them ``wide`` by ``tall`` from (``x``, ``y``) on are shown."""

    left: int
    top: int
    right: int
    low: int
    fit: float
    whole: tuple[int, int]
    x: int
    y: int
    wide: int
    tall: int

    @classmethod
    def of(cls, crop: Crop, size: tuple[int, int], view_px: tuple[int, int]) -> "_Place":
        """Where ``crop`` of a picture of ``size`` goes in ``view_px``."""
        left, top = math.floor(crop.left), math.floor(crop.top)
        right = min(size[0], math.ceil(crop.left + crop.width))
        low = min(size[1], math.ceil(crop.top + crop.height))
        fit = min(view_px[0] / crop.width, view_px[1] / crop.height)
        wide, tall = (
            room if abs(room - side * fit) <= STRETCH_PX else max(1, round(side * fit))
            for room, side in zip(view_px, (crop.width, crop.height), strict=True)
        )
        across, down = wide / crop.width, tall / crop.height
        whole = (max(wide, round((right - left) * across)), max(tall, round((low - top) * down)))
        x = min(round((crop.left - left) * across), whole[0] - wide)
        y = min(round((crop.top - top) * down), whole[1] - tall)
        return cls(left, top, right, low, fit, whole, x, y, wide, tall)


@contextmanager
def _rounded_quickly() -> Iterator[None]:
    """Let OpenCV round as Intel's library does, in half the time; of this thread alone, and not
    for the pictures that are measured."""
    cv2.ipp.setUseIPP_NotExact(True)
    try:
        yield
    finally:
        cv2.ipp.setUseIPP_NotExact(False)
