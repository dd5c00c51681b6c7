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


def draw_skeleton(
    painter: QPainter,
    pose: Pose,
    highlight: Iterable[int],
    to_view: QTransform,
    thickness_px: float,
) -> None:
    """Draw ``pose`` through ``to_view``; ``thickness_px`` is that of the thin white lines."""
    if not pose.has_person:
        return
    points = {
        mark: to_view.map(QPointF(float(x), float(y)))
        for mark, ((x, y), seen) in enumerate(zip(pose.image, pose.visibility, strict=True))
        if math.isfinite(x) and math.isfinite(y) and seen >= SEEN
    }
    working = working_bones(highlight)
    white = QColor(255, 255, 255, 200)
    joint_px = thickness_px * 1.3
    for bone in BONES:
        if bone not in working:
            _line(painter, points, bone, QPen(white, thickness_px))
    drawn = {mark for bone in BONES for mark in bone} - {mark for bone in working for mark in bone}
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 230))
    for mark in drawn & points.keys():
        painter.drawEllipse(points[mark], joint_px, joint_px)
    for bone in BONES:
        if bone in working:
            _line(painter, points, bone, QPen(QColor(OVER_PICTURE.primary), thickness_px * 3))
    painter.setPen(QPen(QColor(OVER_PICTURE.primary), thickness_px * 0.8))
    painter.setBrush(QColor("white"))
    for mark in {mark for bone in working for mark in bone} & points.keys():
        painter.drawEllipse(points[mark], joint_px * 2.2, joint_px * 2.2)


def _line(painter: QPainter, points: dict[int, QPointF], bone: tuple[int, int], pen: QPen) -> None:
    if bone[0] in points and bone[1] in points:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(points[bone[0]], points[bone[1]])
