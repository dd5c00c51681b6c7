"""The live picture with the skeleton over it and the level bar at its edge."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.motion.judging import Posture
from coach.motion.pose import Landmark, Pose
from coach.session.status import SessionStatus, Stage
from coach.ui.framing import Framing
from coach.ui.level_bar import draw_level_bar
from coach.ui.place_outline import draw_outline
from coach.ui.skeleton import draw_skeleton
from coach.ui.theme import Theme
from coach.ui.tokens import CARD_RADIUS_PX, CUE
from coach.ui.typeface import font, scaled_px

WORDS_FLAGS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class LiveView(QWidget):
    """Paints the newest picture, larger than life and never cut at head or feet.

    ``mirrored`` shows the person as in a mirror, which a live camera should.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image: QImage | None = None
        self._pixels: object = None
        self._pose: Pose | None = None
        self._status: SessionStatus | None = None
        self._framing = Framing()
        self._waiting_words = ""
        self._posture: Posture = "standing"
        self._setting_up = False
        self.mirrored = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Live picture"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(856, 640)

    def show_waiting(self, words: str) -> None:
        """Forget the picture and say what is being waited for."""
        self._image = self._pixels = self._pose = None
        self._framing = Framing()
        self._waiting_words = words
        self.update()

    def expect(self, posture: Posture) -> None:
        """Let the outline of where to be stand or sit."""
        self._posture = posture

    def show_picture(
        self,
        image: QImage | None,
        pixels: object,
        pose: Pose | None,
        status: SessionStatus,
    ) -> None:
        """Show a new moment; ``pixels`` is the buffer that ``image`` borrows and is kept alive."""
        if image is not None:
            self._image, self._pixels = image, pixels
        setting_up = status.setup is not None
        if setting_up != self._setting_up:
            self._setting_up = setting_up
            self._framing = Framing()
        self._pose, self._status = pose, status
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        box = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(box, CARD_RADIUS_PX + 4, CARD_RADIUS_PX + 4)
        painter.setClipPath(outline)
        painter.fillRect(box, QColor(self._theme.colors.track))
        if self._image is None:
            painter.setFont(font(CUE, size_px=max(scaled_px(18.0), box.height() * 0.04)))
            painter.setPen(QColor(self._theme.colors.soft))
            painter.drawText(box, WORDS_FLAGS, self._waiting_words)
            return
        self._paint_person(painter, box, self._image)

    def _paint_person(self, painter: QPainter, box: QRectF, image: QImage) -> None:
        size = (image.width(), image.height())
        # Where to be is a place in the whole picture.
        person = None if self._setting_up else self._pose
        crop = self._framing.crop(person, size, box.width() / box.height())
        scale = min(box.width() / crop.width, box.height() / crop.height)
        shown = QRectF(0, 0, crop.width * scale, crop.height * scale)
        shown.moveCenter(box.center())
        to_view = QTransform()
        if self.mirrored:
            to_view.translate(box.width(), 0).scale(-1, 1)
        to_view.translate(shown.left(), shown.top()).scale(scale, scale).translate(
            -crop.left, -crop.top
        )
        painter.save()
        painter.setTransform(to_view, combine=True)
        painter.drawImage(
            QRectF(crop.left, crop.top, crop.width, crop.height),
            image,
            QRectF(crop.left, crop.top, crop.width, crop.height),
        )
        painter.restore()
        status = self._status
        if self._pose is not None and status is not None:
            draw_skeleton(painter, self._pose, status.highlight, to_view)
        if status is None:
            return
        if status.setup is not None and status.setup.items:
            middle_x = self._person_x(to_view)
            draw_outline(painter, shown, self._posture, middle_x, ready=status.setup.ready)
        if _has_level(status):
            wide = max(20.0, box.height() * 0.04)
            bar = QRectF(box.right() - wide * 2, 24, wide, box.height() - 48)
            pace = math.nan if status.pace is None else status.pace.level
            draw_level_bar(painter, bar, status.level, status.level_target, pace)

    def _person_x(self, to_view: QTransform) -> float | None:
        """Where on the screen the person stands, None where nobody is."""
        if self._pose is None or not self._pose.has_person:
            return None
        hips = self._pose.image[[Landmark.LEFT_HIP, Landmark.RIGHT_HIP]].mean(axis=0)
        return to_view.map(QPointF(float(hips[0]), float(hips[1]))).x()


def _has_level(status: SessionStatus) -> bool:
    """A hold has no target to move to: its ring says all."""
    repeats = status.step is not None and status.step.reps is not None
    return repeats and status.stage is Stage.WORKING and math.isfinite(status.level)
