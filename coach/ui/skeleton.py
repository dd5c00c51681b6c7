"""Draws the skeleton over the picture: thin white, and the leg that matters in primary."""

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from coach.motion.pose import Landmark, Pose
from coach.ui.tokens import OVER_PICTURE

_L = Landmark
BONES = (
    (_L.LEFT_SHOULDER, _L.RIGHT_SHOULDER),
    (_L.LEFT_HIP, _L.RIGHT_HIP),
    (_L.LEFT_SHOULDER, _L.LEFT_ELBOW),
    (_L.LEFT_ELBOW, _L.LEFT_WRIST),
    (_L.RIGHT_SHOULDER, _L.RIGHT_ELBOW),
    (_L.RIGHT_ELBOW, _L.RIGHT_WRIST),
    (_L.LEFT_SHOULDER, _L.LEFT_HIP),
    (_L.RIGHT_SHOULDER, _L.RIGHT_HIP),
    (_L.LEFT_HIP, _L.LEFT_KNEE),
    (_L.RIGHT_HIP, _L.RIGHT_KNEE),
    (_L.LEFT_KNEE, _L.LEFT_ANKLE),
    (_L.RIGHT_KNEE, _L.RIGHT_ANKLE),
    (_L.LEFT_ANKLE, _L.LEFT_HEEL),
    (_L.RIGHT_ANKLE, _L.RIGHT_HEEL),
    (_L.LEFT_HEEL, _L.LEFT_TOE),
    (_L.RIGHT_HEEL, _L.RIGHT_TOE),
    (_L.LEFT_ANKLE, _L.LEFT_TOE),
    (_L.RIGHT_ANKLE, _L.RIGHT_TOE),
)

LOWER_LEGS = (
    frozenset({_L.LEFT_KNEE, _L.LEFT_ANKLE, _L.LEFT_HEEL, _L.LEFT_TOE}),
    frozenset({_L.RIGHT_KNEE, _L.RIGHT_ANKLE, _L.RIGHT_HEEL, _L.RIGHT_TOE}),
)

SEEN = 0.35
"""Visibility under which a joint is not drawn: a guessed line misleads."""


def working_bones(highlight: Iterable[int]) -> set[tuple[int, int]]:
    """The bones to draw in primary: those of a lower leg whose ankle or foot is highlighted."""
    wanted = frozenset(highlight)
    return {
        bone
        for leg in LOWER_LEGS
        if wanted & (leg - {_L.LEFT_KNEE, _L.RIGHT_KNEE})
        for bone in BONES
        if set(bone) <= leg
    }


THIN = 0.022
THICK = 0.065
JOINT = 0.045
"""Widths and radii as shares of the length of the shin, so that they grow with the person."""


def draw_skeleton(
    painter: QPainter, pose: Pose, highlight: Iterable[int], to_view: QTransform
) -> None:
    """Draw ``pose`` through ``to_view``, with the legs of ``highlight`` in primary."""
    if not pose.has_person:
        return
    points = {
        mark: to_view.map(QPointF(float(x), float(y)))
        for mark, ((x, y), seen) in enumerate(zip(pose.image, pose.visibility, strict=True))
        if math.isfinite(x) and math.isfinite(y) and seen >= SEEN
    }
    shin = _shin_px(points)
    working = working_bones(highlight)
    plain = [bone for bone in BONES if bone not in working]
    white = QPen(QColor(255, 255, 255, 215), max(2.0, shin * THIN))
    for bone in plain:
        _line(painter, points, bone, white)
    worked = {mark for bone in working for mark in bone}
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("white"))
    for mark in ({mark for bone in plain for mark in bone} - worked) & points.keys():
        painter.drawEllipse(points[mark], shin * THIN * 1.4, shin * THIN * 1.4)
    primary = QPen(QColor(OVER_PICTURE.primary), max(4.0, shin * THICK))
    for bone in BONES:
        if bone in working:
            _line(painter, points, bone, primary)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("white"))
    for mark in worked & points.keys():
        painter.drawEllipse(points[mark], shin * JOINT, shin * JOINT)


def _shin_px(points: dict[int, QPointF]) -> float:
    lengths = [
        math.dist(points[knee].toTuple(), points[ankle].toTuple())
        for knee, ankle in ((_L.LEFT_KNEE, _L.LEFT_ANKLE), (_L.RIGHT_KNEE, _L.RIGHT_ANKLE))
        if knee in points and ankle in points
    ]
    return min(260.0, max([60.0, *lengths]))


def _line(painter: QPainter, points: dict[int, QPointF], bone: tuple[int, int], pen: QPen) -> None:
    if bone[0] in points and bone[1] in points:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(points[bone[0]], points[bone[1]])
