"""Continues the backdrop of a loop's pictures at both sides, where the view is wider than they."""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

FADE_PX = 48
"""So far into the picture its edge fades into what continues it."""
CORNER_PX = 2
"""So far inside a corner its colour is the backdrop's, past the edge of the compression."""


@dataclass(frozen=True, slots=True)
class Backdrop:
    """The colours of the backdrop as 0xAARRGGBB, at the upper and the lower end of each edge.

    They are taken from the corners alone: what is cut off at the edge, such as a chair, would be
    drawn out into stripes.
    """

    left: tuple[int, int]
    right: tuple[int, int]

    @classmethod
    def of(cls, image: QImage) -> Self:
        """The backdrop of ``image``, which is not empty; those after it have the same."""
        top, low = CORNER_PX, image.height() - 1 - CORNER_PX
        right = image.width() - 1
        return cls(
            (image.pixel(0, top), image.pixel(0, low)),
            (image.pixel(right, top), image.pixel(right, low)),
        )


def draw_sides(painter: QPainter, backdrop: Backdrop, shown: QRectF, box: QRectF) -> None:
    """Fill ``box`` at the left and the right of the picture, which lies in its middle ``shown``."""
    side_px = math.ceil(max(0.0, shown.left() - box.left()))
    if side_px:
        about = (side_px, math.ceil(box.height()), painter.device().devicePixelRatioF())
        painter.drawImage(box.topLeft(), _left(backdrop.left, *about))
        at = QPointF(box.right() - side_px - FADE_PX, box.top())
        painter.drawImage(at, _right(backdrop.right, *about))


@lru_cache(maxsize=4)
def _left(colors: tuple[int, int], wide_px: int, tall_px: int, ratio: float) -> QImage:
    """What goes on at the left, drawn once for each size: it lies over picture after picture."""
    size_px = (round((wide_px + FADE_PX) * ratio), round(tall_px * ratio))
    made = QImage(*size_px, QImage.Format.Format_ARGB32_Premultiplied)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    whole = QRectF(0, 0, wide_px + FADE_PX, tall_px)
    down = QLinearGradient(0, 0, 0, tall_px)
    for at, color in enumerate(colors):
        down.setColorAt(at, QColor(color))
    painter.fillRect(whole, down)
    fade = QLinearGradient(wide_px, 0, wide_px + FADE_PX, 0)
    fade.setColorAt(0, Qt.GlobalColor.black)
    fade.setColorAt(1, Qt.GlobalColor.transparent)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(whole, fade)
    painter.end()
    return made


@lru_cache(maxsize=4)
def _right(colors: tuple[int, int], wide_px: int, tall_px: int, ratio: float) -> QImage:
    return _left(colors, wide_px, tall_px, ratio).flipped(Qt.Orientation.Horizontal)
