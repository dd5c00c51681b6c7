"""How far one has come: a dot for each page, the present one long."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coach.ui.theme import Theme

DOT_PX = 8
LONG_PX = 28


class StepDots(QWidget):
    """Painted only: the same is said in words beside it."""

    def __init__(self, count: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._at = 0
        self._theme = theme
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize((self._count - 1) * 2 * DOT_PX + LONG_PX, DOT_PX)

    def show_at(self, number: int) -> None:
        """Make dot ``number`` the long one, from 0."""
        self._at = number
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colors = self._theme.colors
        x = 0.0
        for number in range(self._count):
            width = LONG_PX if number == self._at else DOT_PX
            color = colors.primary if number <= self._at else colors.faint
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(QRectF(x, 0, width, DOT_PX), DOT_PX / 2, DOT_PX / 2)
            x += width + DOT_PX
