"""The picture of an exercise, whether it ships as a loop or is an own still."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from coach.ui.loop_view import LoopView
from coach.ui.theme import Theme
from coach.ui.tokens import BUTTON_RADIUS_PX


class StillView(QWidget):
    """Paints a still whole, in the middle of its rectangle."""

    def __init__(
        self, theme: Theme, *, radius_px: int = BUTTON_RADIUS_PX, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._radius_px = theme, radius_px
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_still(self, picture: bytes, name: str) -> None:
        """Show a PNG of the exercise ``name``."""
        self._image = QImage.fromData(picture, "PNG")
        self.setAccessibleName(self.tr("Picture: {0}").format(name) if name else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        box = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(box, self._radius_px, self._radius_px)
        painter.setClipPath(outline)
        if self._image.isNull():
            painter.fillRect(box, QColor(self._theme.colors.track))
            return
        painter.fillRect(box, self._image.pixelColor(0, 0))
        wide, high = self._image.width(), self._image.height()
        scale = min(box.width() / wide, box.height() / high)
        shown = QRectF(0, 0, wide * scale, high * scale)
        shown.moveCenter(box.center())
        painter.drawImage(shown, self._image)


class ExercisePicture(QWidget):
    """Shows one or the other."""

    def __init__(
        self, theme: Theme, *, radius_px: int = BUTTON_RADIUS_PX, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.loop = LoopView(theme, radius_px=radius_px)
        self.still = StillView(theme, radius_px=radius_px)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(self.loop)
        self._pages.addWidget(self.still)

    def show_picture(self, loop: str, still: bytes | None, name: str) -> None:
        """Show ``still``, or where it is None the shipped loop of that name."""
        if still is None:
            self.loop.show_move(loop, name)
            self._pages.setCurrentWidget(self.loop)
        else:
            self.still.show_still(still, name)
            self._pages.setCurrentWidget(self.still)
