"""A picture in its own proportions with round corners, or words where there is none yet."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.camera_feed import Shot
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BUTTON_RADIUS_PX
from coach.ui.typeface import font


class PictureView(QWidget):
    """Paints the newest shot, as in a mirror if ``mirrored``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shot: Shot | None = None
        self._words = ""
        self.mirrored = True
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(240)
        self.setAccessibleName(self.tr("Picture of the camera"))
        theme.changed.connect(self.update)

    @property
    def has_picture(self) -> bool:
        """Whether a picture is on show."""
        return self._shot is not None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(width, self.maximumWidth()) * 9 // 16

    def sizeHint(self) -> QSize:
        return QSize(480, 270)

    @Slot(object)
    def show_shot(self, shot: Shot) -> None:
        """Show a new picture."""
        self._shot = shot
        self.update()

    def show_words(self, words: str) -> None:
        """Show ``words`` in place of a picture."""
        self._shot = None
        self._words = words
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        box = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(box, BUTTON_RADIUS_PX, BUTTON_RADIUS_PX)
        painter.setClipPath(outline)
        painter.fillRect(box, QColor(self._theme.colors.track))
        if self._shot is None:
            painter.setFont(font(BODY))
            painter.setPen(QColor(self._theme.colors.soft))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box.adjusted(24, 16, -24, -16), flags, self._words)
            return
        image = self._shot.image
        scale = min(box.width() / image.width(), box.height() / image.height())
        shown = QRectF(0, 0, image.width() * scale, image.height() * scale)
        shown.moveCenter(box.center())
        if self.mirrored:
            painter.translate(box.width(), 0)
            painter.scale(-1, 1)
        painter.drawImage(shown, image)
