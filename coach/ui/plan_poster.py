"""The still picture of an exercise, read once and drawn small in lists."""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from coach.ui.loop_view import loop_path
from coach.ui.theme import Theme
from coach.ui.tokens import BUTTON_RADIUS_PX
from coach.ui.typeface import text_scale

STORED_PX = 240
"""How high the pictures are kept: enough for the largest poster on a fine screen."""


@lru_cache(maxsize=128)
def poster(picture: str) -> QImage:
    """The first picture of the loop called ``picture``; a null image where there is none."""
    path = loop_path(picture)
    if not path.is_file():
        return QImage()
    image = QImageReader(str(path)).read()
    if image.isNull():
        return image
    return image.scaledToHeight(STORED_PX, Qt.TransformationMode.SmoothTransformation)


class PlanPoster(QWidget):
    """A square picture with round corners."""

    def __init__(self, theme: Theme, side_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        side = round(side_px * (1 + (text_scale() - 1) / 2))
        self.setFixedSize(QSize(side, side))
        theme.changed.connect(self.update)

    def show_picture(self, picture: str, own: bytes | None = None) -> None:
        """Show the loop called ``picture``, or the PNG ``own`` in its place."""
        image = QImage.fromData(own) if own is not None else QImage()
        self._image = poster(picture) if image.isNull() else image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        box = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(box, BUTTON_RADIUS_PX - 2, BUTTON_RADIUS_PX - 2)
        painter.setClipPath(outline)
        painter.fillRect(box, QColor(self._theme.colors.track))
        if self._image.isNull():
            return
        side = min(self._image.width(), self._image.height())
        part = QRectF(0, 0, side, side)
        part.moveCenter(QRectF(self._image.rect()).center())
        painter.drawImage(box, self._image, part)
