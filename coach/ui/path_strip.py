"""The five phases as five short bars: those gone through, the present one, and those to come."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.theme import Theme

PHASES = 5
BAR_PX = 10
GAP_PX = 6


class PathStrip(QWidget):
    """Where one is is said in words beside it; this is the picture alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._at = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, BAR_PX + 4)

    def show_phase(self, number: int) -> None:
        """Show phase ``number``."""
        self._at = number
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        wide = (self.width() - GAP_PX * (PHASES - 1)) / PHASES
        for number in range(1, PHASES + 1):
            bar = QRectF((number - 1) * (wide + GAP_PX), 2, wide, BAR_PX)
            painter.setPen(Qt.PenStyle.NoPen)
            if number < self._at:
                painter.setBrush(QColor(colors.primary_tint))
                painter.setPen(QPen(QColor(colors.primary), 1))
                bar = bar.adjusted(0.5, 0.5, -0.5, -0.5)
            else:
                painter.setBrush(QColor(colors.primary if number == self._at else colors.track))
            painter.drawRoundedRect(bar, BAR_PX / 2, BAR_PX / 2)
