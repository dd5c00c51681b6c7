"""The live picture with the skeleton over it and the level bar at its edge."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.motion.judging import Posture
from coach.motion.pose import Landmark, Pose
from coach.session.status import SessionStatus, Stage
from coach.ui.framing import Crop
from coach.ui.level_bar import draw_level_bar
from coach.ui.moment import Moment, Shape
from coach.ui.place_outline import draw_outline
from coach.ui.skeleton import draw_skeleton
from coach.ui.theme import Theme
from coach.ui.tokens import CARD_RADIUS_PX, CUE
from coach.ui.typeface import font, scaled_px

WORDS_FLAGS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class LiveView(QWidget):
    """Paints the newest moment; its picture comes cut and scaled, see ``coach.ui.shaping``.

    ``placed`` tells the room for pictures, as width and height in the display's own pixels; while
    something else is on show there is none.
    """

    placed = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image: QImage | None = None
        self._pixels: object = None
        self._shape: Shape | None = None
        self._pose: Pose | None = None
        self._status: SessionStatus | None = None
        self._told_px: tuple[int, int] | None = None
        self._corners = QPainterPath()
        self._rounded = QRectF()
        self._waiting_words = ""
        self._posture: Posture = "standing"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # Or all that lies beneath would be painted as well, with every picture.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Live picture"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(856, 640)

    def show_waiting(self, words: str) -> None:
        """Forget the picture and say what is being waited for."""
        self._image = self._pixels = self._shape = self._pose = None
        self._told_px = None
        self._waiting_words = words
        self.update()

    def expect(self, posture: Posture) -> None:
        """Let the outline of where to be stand or sit."""
        self._posture = posture

    def show_moment(self, moment: Moment) -> None:
        """Show a new moment."""
        room_px = self._room_px()
        if room_px != self._told_px:
            self._told_px = room_px
            self.placed.emit(*room_px)
        if moment.image is not None:
            self._image, self._pixels = moment.image, moment.pixels
            self._shape = moment.shape
        self._pose, self._status = moment.pose, moment.status
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = shown = QRectF(self.rect())
        if self._image is None:
            painter.fillRect(box, QColor(self._theme.colors.track))
            painter.setFont(font(CUE, size_px=max(scaled_px(18.0), box.height() * 0.04)))
            painter.setPen(QColor(self._theme.colors.soft))
            painter.drawText(box, WORDS_FLAGS, self._waiting_words)
        else:
            shown = self._paint_picture(painter, box, self._image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_over(painter, box, shown, self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._round(painter, shown & box)

    def _round(self, painter: QPainter, box: QRectF) -> None:
        """Take the corners off ``box``."""
        if box != self._rounded:
            self._rounded = box
            self._corners = _corners(box, CARD_RADIUS_PX + 4.0)
        painter.fillPath(self._corners, QColor(self._theme.colors.background))

    def _room_px(self) -> tuple[int, int]:
        if not self.isVisible():
            return 0, 0
        ratio = self.devicePixelRatioF()
        return max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))

    def _paint_picture(self, painter: QPainter, box: QRectF, image: QImage) -> QRectF:
        """Paint the picture into the middle, and say where it is."""
        ratio = self.devicePixelRatioF()
        room = (box.width() * ratio, box.height() * ratio)
        size = (image.width(), image.height())
        fit = min(room[0] / size[0], room[1] / size[1])
        # To the pixel as it was made: scaling again would blur it and take time.
        ready = all(side <= most + 1 for side, most in zip(size, room, strict=True)) and (
            abs(size[0] - room[0]) <= 1 or abs(size[1] - room[1]) <= 1
        )
        scale = (1.0 if ready else fit) / ratio
        left, top = (
            round((most - side * scale * ratio) / 2) / ratio
            for most, side in zip(room, size, strict=True)
        )
        shown = QRectF(left, top, size[0] * scale, size[1] * scale)
        if not shown.contains(box):
            # Bars would be a frame with a corner of its own beside the picture's.
            painter.fillRect(box, QColor(self._theme.colors.background))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not ready)
        painter.drawImage(shown, image)
        return shown

    def _paint_over(self, painter: QPainter, box: QRectF, shown: QRectF, image: QImage) -> None:
        """Paint what was seen in the picture, and what is measured."""
        status = self._status
        if status is None:
            return
        to_view = _to_view(self._shape, shown, image)
        if self._pose is not None:
            draw_skeleton(painter, self._pose, status.highlight, to_view)
        if status.setup is not None and status.setup.items:
            middle_x = self._person_x(to_view)
            whole = self._whole(to_view, shown)
            draw_outline(painter, whole, self._posture, middle_x, ready=status.setup.ready)
        if _has_level(status):
            wide = max(20.0, round(box.height() * 0.04))
            bar = QRectF(box.right() - wide * 2, 24, wide, box.height() - 48)
            pace = math.nan if status.pace is None else status.pace.level
            draw_level_bar(painter, bar, status.level, status.level_target, pace)

    def _whole(self, to_view: QTransform, shown: QRectF) -> QRectF:
        """Where on the screen all of the camera's picture would be; ``shown`` is a part of it."""
        if self._pose is None or 0 in self._pose.size:
            return shown
        return to_view.mapRect(QRectF(0, 0, *self._pose.size))

    def _person_x(self, to_view: QTransform) -> float | None:
        """Where on the screen the person stands, None where nobody is."""
        if self._pose is None or not self._pose.has_person:
            return None
        hips = self._pose.image[[Landmark.LEFT_HIP, Landmark.RIGHT_HIP]].mean(axis=0)
        return to_view.map(QPointF(float(hips[0]), float(hips[1]))).x()


def _corners(box: QRectF, radius: float) -> QPainterPath:
    """What round corners leave out of ``box``."""
    path = QPainterPath()
    side = 2 * radius
    right, low = box.right() - side, box.bottom() - side
    for corner, left, top, begin_deg in (
        (box.topLeft(), box.left(), box.top(), 90),
        (box.topRight(), right, box.top(), 0),
        (box.bottomLeft(), box.left(), low, 180),
        (box.bottomRight(), right, low, 270),
    ):
        path.moveTo(corner)
        path.arcTo(QRectF(left, top, side, side), begin_deg, 90)
        path.closeSubpath()
    return path


def _to_view(shape: Shape | None, shown: QRectF, image: QImage) -> QTransform:
    """From the pixels of the camera's picture to the place ``shown``."""
    part = Crop(0.0, 0.0, image.width(), image.height()) if shape is None else shape.part
    made = QTransform()
    if shape is not None and shape.mirrored:
        made.translate(shown.left() + shown.right(), 0).scale(-1, 1)
    return (
        made.translate(shown.left(), shown.top())
        .scale(shown.width() / part.width, shown.height() / part.height)
        .translate(-part.left, -part.top)
    )


def _has_level(status: SessionStatus) -> bool:
    """A hold has no target to move to: its ring says all."""
    repeats = status.step is not None and status.step.reps is not None
    return repeats and status.stage is Stage.WORKING and math.isfinite(status.level)
