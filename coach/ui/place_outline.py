"""Draws over the picture where to be: the outline of a person, standing or sitting."""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from coach.motion.judging import Posture
from coach.ui.tokens import OVER_PICTURE

STANDING_TOP, STANDING_LOW = 0.14, 0.90
SEATED_TOP, SEATED_LOW = 0.20, 0.88
"""Shares of the picture's height: the middle of what the set-up check takes for a good distance."""


def draw_outline(
    painter: QPainter, picture: QRectF, posture: Posture, middle_x: float | None, *, ready: bool
) -> None:
    """Draw the outline into ``picture``, which is where the whole picture is on the screen.

    It stands about ``middle_x``: how far away to be matters, a step to the side does not.
    """
    top, low = (SEATED_TOP, SEATED_LOW) if posture == "seated" else (STANDING_TOP, STANDING_LOW)
    box = QRectF(0, 0, 0, picture.height() * (low - top))
    box.setWidth(box.height() * (0.5 if posture == "seated" else 0.3))
    box.moveCenter(picture.center())
    box.moveTop(picture.top() + picture.height() * top)
    if middle_x is not None:
        room = picture.adjusted(box.width() / 2, 0, -box.width() / 2, 0)
        box.moveLeft(min(max(middle_x, room.left()), room.right()) - box.width() / 2)
    drawn = _drawn(box.width(), box.height(), picture.height(), ready, _ratio(painter))
    air = (drawn.width() / drawn.devicePixelRatio() - box.width()) / 2
    painter.drawImage(box.topLeft() - QPointF(air, air), drawn)


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()


@lru_cache(maxsize=4)
def _drawn(wide: float, tall: float, picture_tall: float, ready: bool, ratio: float) -> QImage:
    """The outline, drawn once for each size: dashes along a curve take longer than the picture."""
    if ready:
        pen = QPen(QColor(OVER_PICTURE.primary), max(4.0, picture_tall * 0.008))
    else:
        pen = QPen(QColor(255, 255, 255, 225), max(3.0, picture_tall * 0.006))
        pen.setDashPattern([3.0, 3.0])
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    under = QPen(QColor(0, 0, 0, 70), pen.widthF() + 3)
    air = under.widthF()
    made = QImage(
        math.ceil((wide + 2 * air) * ratio),
        math.ceil((tall + 2 * air) * ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = _person(QRectF(air, air, wide, tall))
    for one in (under, pen):
        painter.setPen(one)
        painter.drawPath(path)
    painter.end()
    return made


def _person(box: QRectF) -> QPainterPath:
    """Head, shoulders and feet in one line: no side and no pose is meant by it."""
    half, tall, middle = box.width() / 2, box.height(), box.center().x()

    def at(across: float, down: float) -> QPointF:
        return QPointF(middle + across * half, box.top() + down * tall)

    path = QPainterPath(at(0, 0))
    for side in (1, -1):
        points = [at(side * x, y) for x, y in _RIGHT_HALF]
        if side < 0:
            points = [*reversed(points[:-1]), at(0, 0)]
        for first, second, end in zip(points[0::3], points[1::3], points[2::3], strict=True):
            path.cubicTo(first, second, end)
    return path


_RIGHT_HALF = (
    (0.28, 0.0),
    (0.44, 0.03),
    (0.44, 0.075),
    (0.44, 0.12),
    (0.26, 0.13),
    (0.26, 0.16),
    (0.9, 0.17),
    (1.0, 0.22),
    (1.0, 0.32),
    (1.0, 0.55),
    (0.75, 0.75),
    (0.75, 0.94),
    (0.75, 1.0),
    (0.4, 1.0),
    (0.0, 1.0),
)
"""Points of the curves from the crown down to between the feet, in half widths and heights."""
