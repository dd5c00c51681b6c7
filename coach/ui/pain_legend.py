"""What the line, the rings and the band of the pain trend stand for."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.ui.flow import FlowLayout
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX, NOTE
from coach.ui.typeface import scaled_px

Sign = Literal["line", "ring", "band"]


class _Mark(QWidget):
    """One of the signs, as large as a word."""

    def __init__(self, sign: Sign, theme: Theme) -> None:
        super().__init__()
        self._sign = sign
        self._theme = theme
        self.setFixedSize(22, round(scaled_px(16)))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        middle = QRectF(self.rect()).center()
        if self._sign == "band":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.primary_tint))
            painter.drawRoundedRect(QRectF(1, middle.y() - 5, 20, 10), 3, 3)
            return
        if self._sign == "ring":
            painter.setPen(QPen(QColor(colors.attention), 1.8))
            painter.drawEllipse(middle, 4.2, 4.2)
            return
        painter.setPen(QPen(QColor(colors.primary), 2))
        painter.drawLine(QPointF(1, middle.y()), QPointF(21, middle.y()))
        painter.setBrush(QColor(colors.primary))
        painter.drawEllipse(middle, 2, 2)


class PainLegend(QWidget):
    """The three signs in a line, or in as many as they need."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(2 * GRID_PX, self)
        signs: tuple[tuple[Sign, str], ...] = (
            ("line", self.tr("Mornings")),
            ("ring", self.tr("Worst while exercising")),
            ("band", self.tr("Your usual morning")),
        )
        for sign, words in signs:
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(_Mark(sign, theme))
            row.addWidget(Text(words, NOTE, "soft"))
            flow.addWidget(entry)
