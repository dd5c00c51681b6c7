"""Draws the skeleton over the picture: thin white, and the leg that matters in primary."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, Qt
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

JOINTS = tuple(sorted({int(mark) for bone in BONES for mark in bone}))
"""The landmarks that bones meet in; no other is drawn."""

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

_WHITE = QColor("#F1F3F2")
"""Opaque: what shines through takes twice as long to draw."""
_JOINT = QColor("white")
_PRIMARY = QColor(OVER_PICTURE.primary)


@dataclass(frozen=True, slots=True)
class _Parts:
    """Bones and joints drawn thin, and those in primary."""

    plain: tuple[tuple[int, int], ...]
    joints: frozenset[int]
    working: tuple[tuple[int, int], ...]
    working_joints: frozenset[int]


@lru_cache(maxsize=16)
def _parts(highlight: frozenset[int]) -> _Parts:
    wanted = working_bones(highlight)
    working = tuple(bone for bone in BONES if bone in wanted)
    plain = tuple(bone for bone in BONES if bone not in wanted)
    worked = frozenset(mark for bone in working for mark in bone)
    return _Parts(
        plain, frozenset(mark for bone in plain for mark in bone) - worked, working, worked
    )


def draw_skeleton(
    painter: QPainter, pose: Pose, highlight: Iterable[int], to_view: QTransform
) -> None:
    """Draw ``pose`` through ``to_view``, which does not turn, with the legs of ``highlight`` in
    primary."""
    if not pose.has_person:
        return
    points = _points(pose, to_view)
    parts = _parts(frozenset(highlight))
    shin = _shin_px(points)
    _draw_bones(painter, points, parts.plain, _WHITE, max(2.0, shin * THIN))
    _draw_joints(painter, points, parts.joints, shin * THIN * 1.4)
    _draw_bones(painter, points, parts.working, _PRIMARY, max(4.0, shin * THICK))
    _draw_joints(painter, points, parts.working_joints, shin * JOINT)


def _points(pose: Pose, to_view: QTransform) -> dict[int, QPointF]:
    """Where on the screen each joint is that may be drawn."""
    # For so few numbers numpy takes three times as long.
    across, down, left, top = to_view.m11(), to_view.m22(), to_view.dx(), to_view.dy()
    image, visibility = pose.image.tolist(), pose.visibility.tolist()
    points: dict[int, QPointF] = {}
    for mark in JOINTS:
        x, y = image[mark]
        if visibility[mark] >= SEEN and math.isfinite(x) and math.isfinite(y):
            points[mark] = QPointF(x * across + left, y * down + top)
    return points


def _draw_bones(
    painter: QPainter,
    points: Mapping[int, QPointF],
    bones: Iterable[tuple[int, int]],
    color: QColor,
    width_px: float,
) -> None:
    lines = [QLineF(points[a], points[b]) for a, b in bones if a in points and b in points]
    if lines:
        # Round ends take twice as long, and lie under the joints.
        painter.setPen(QPen(color, width_px, c=Qt.PenCapStyle.FlatCap))
        painter.drawLines(lines)


def _draw_joints(
    painter: QPainter, points: Mapping[int, QPointF], joints: Iterable[int], radius_px: float
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_JOINT)
    for mark in joints:
        if mark in points:
            painter.drawEllipse(points[mark], radius_px, radius_px)


def _shin_px(points: Mapping[int, QPointF]) -> float:
    lengths = [
        math.dist(points[knee].toTuple(), points[ankle].toTuple())
        for knee, ankle in ((_L.LEFT_KNEE, _L.LEFT_ANKLE), (_L.RIGHT_KNEE, _L.RIGHT_ANKLE))
        if knee in points and ankle in points
    ]
    return min(260.0, max([60.0, *lengths]))
