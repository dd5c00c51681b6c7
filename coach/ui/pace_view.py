"""A ring that grows on the way up and shrinks on the way down, to move along with."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.session.pacing import Pace
from coach.ui.theme import Theme
from coach.ui.tokens import FIGURE
from coach.ui.typeface import font, scaled_px

SMALLEST = 0.34
"""The ring at the bottom, as a share of the ring at the top."""


class PaceView(QWidget):
    """Shows a Pace; the word in its middle says the same as its size."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pace: Pace | None = None
        self._word = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(220, 220)

    def show_pace(self, pace: Pace | None) -> None:
        """Show ``pace``; None is a ring that waits."""
        words = {"up": self.tr("Up"), "hold": self.tr("Hold"), "down": self.tr("Down")}
        self._pace = pace
        self._word = "" if pace is None else words[pace.phase]
        self.setAccessibleName(self._word or self.tr("Tempo"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        side = min(self.width(), self.height()) - 16
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(QPen(QColor(colors.track), 6))
        painter.drawEllipse(middle, side / 2, side / 2)
        level = 0.0 if self._pace is None else self._pace.level
        radius = side / 2 * (SMALLEST + (1 - SMALLEST) * level)
        painter.setBrush(QColor(colors.primary_tint))
        painter.setPen(QPen(QColor(colors.primary), 8))
        painter.drawEllipse(middle, radius, radius)
        painter.setPen(QColor(colors.text))
        painter.setFont(font(FIGURE, size_px=max(scaled_px(18.0), side * 0.11)))
        box = QRectF(0, 0, side, side)
        box.moveCenter(middle)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._word)
