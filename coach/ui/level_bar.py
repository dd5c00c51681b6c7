"""Draws the level bar: what the body does now, and the tick of where it begins to count."""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from coach.ui.tokens import OVER_PICTURE

TOP_LEVEL = 1.15
"""The level at the bar's upper end: a little above the person's own full range."""

BELOW_TARGET = "#A9E4DB"
"""Paler than primary; the tick says the same without colour."""

_FULL = QColor(OVER_PICTURE.primary)
_LOW = QColor(BELOW_TARGET)
_WHITE = QColor("white")
_RING = ((QColor(20, 28, 25), 8.0), (_WHITE, 4.0))


def draw_level_bar(
    painter: QPainter, box: QRectF, level: float, target: float, pace: float = math.nan
) -> None:
    """Draw the bar into ``box``; a level of NaN draws nothing, a target of NaN no tick.

    ``pace`` is where the tempo is: a hollow ring to move along with; NaN draws none.
    """
    if not math.isfinite(level):
        return
    ratio = painter.device().devicePixelRatioF()
    painter.drawImage(box, _back(round(box.width() * ratio), round(box.height() * ratio)))
    painter.setPen(Qt.PenStyle.NoPen)
    inner = box.adjusted(3, 3, -3, -3)
    share = min(1.0, max(0.0, level / TOP_LEVEL))
    height = max(inner.width(), inner.height() * share)
    counts = not math.isfinite(target) or level >= target
    fill = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
    painter.setBrush(_FULL if counts else _LOW)
    painter.drawRoundedRect(fill, inner.width() / 2, inner.width() / 2)
    if math.isfinite(target):
        y = inner.bottom() - inner.height() * min(1.0, target / TOP_LEVEL)
        pen = QPen(_WHITE, max(4.0, box.width() * 0.16))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        reach = box.width() * 0.3
        painter.drawLine(QPointF(box.left() - reach, y), QPointF(box.right() + reach, y))
    if math.isfinite(pace):
        low = inner.bottom() - inner.width() / 2
        y = low - (inner.height() - inner.width()) * min(1.0, pace / TOP_LEVEL)
        ring = _ring(box.width() * 0.8, ratio)
        half = ring.width() / ratio / 2
        painter.drawImage(QPointF(box.center().x() - half, y - half), ring)


@lru_cache(maxsize=4)
def _ring(radius: float, ratio: float) -> QImage:
    """The ring to move along with, drawn once for each size: round lines take long."""
    half = radius + max(width for _, width in _RING) / 2 + 1
    side_px = round(2 * half * ratio)
    made = QImage(side_px, side_px, QImage.Format.Format_ARGB32_Premultiplied)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for color, width in _RING:
        painter.setPen(QPen(color, width))
        painter.drawEllipse(QPointF(half, half), radius, radius)
    painter.end()
    return made


@lru_cache(maxsize=4)
def _back(width_px: int, height_px: int) -> QImage:
    """What the bar lies on, drawn once for each size: it shines through, which takes long."""
    made = QImage(width_px, height_px, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(20, 28, 25, 150))
    painter.drawRoundedRect(made.rect(), width_px / 2, width_px / 2)
    painter.end()
    return made
