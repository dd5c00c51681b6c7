"""Cuts and scales each picture of a session to what the window shows, in the session's thread.

The window's own thread then only copies it to the screen.
"""

import math

from PySide6.QtGui import QImage

from coach.capture.opencv import cv2
from coach.capture.source import Picture
from coach.motion.pose import Pose
from coach.ui.framing import Crop, Framing
from coach.ui.moment import Shape

STRETCH_PX = 2
"""A picture that misses the view's edge by no more is stretched to it: nobody sees that, and a
line at the edge everybody."""

AREA_BELOW = 0.5
"""A picture made smaller than this is averaged; above, four neighbours say as much, quicker."""


class Shaper:
    """``view_px`` is the room for the picture in the display's own pixels, None while it is not
    known; any thread may set it. ``mirrored`` shows the person as in a mirror."""

    def __init__(self) -> None:
        self.view_px: tuple[int, int] | None = None
        self.mirrored = False
        self._framing = Framing()
        self._setting_up = False

    def begin(self, *, mirrored: bool) -> None:
        """Forget how the last source was framed."""
        self.mirrored = mirrored
        self._framing = Framing()

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
        cut = scaled(picture, crop, view_px)
        if self.mirrored:
            cut = cv2.flip(cut, 1)  # type: ignore[assignment]
        # Four bytes a pixel, as the display has them: three would be converted at each painting.
        pixels: Picture = cv2.cvtColor(cut, cv2.COLOR_BGR2BGRA)  # type: ignore[assignment]
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGB32)
        return image, pixels, Shape(crop, self.mirrored)


def scaled(picture: Picture, crop: Crop, view_px: tuple[int, int]) -> Picture:
    """The part ``crop`` of ``picture``, as large as fits into ``view_px``.

    A crop that glides moves by pixels of the display, not by the larger ones of the picture.
    """
    height, width = picture.shape[:2]
    left, top = math.floor(crop.left), math.floor(crop.top)
    right = min(width, math.ceil(crop.left + crop.width))
    low = min(height, math.ceil(crop.top + crop.height))
    fit = min(view_px[0] / crop.width, view_px[1] / crop.height)
    wide, tall = (
        room if abs(room - side * fit) <= STRETCH_PX else max(1, round(side * fit))
        for room, side in zip(view_px, (crop.width, crop.height), strict=True)
    )
    across, down = wide / crop.width, tall / crop.height
    whole = (max(wide, round((right - left) * across)), max(tall, round((low - top) * down)))
    method = cv2.INTER_AREA if fit < AREA_BELOW else cv2.INTER_LINEAR
    large: Picture = cv2.resize(picture[top:low, left:right], whole, interpolation=method)  # type: ignore[assignment]
    x = min(round((crop.left - left) * across), whole[0] - wide)
    y = min(round((crop.top - top) * down), whole[1] - tall)
    return large[y : y + tall, x : x + wide]
