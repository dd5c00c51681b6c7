"""A bar that is filled as far as something is done."""

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coach.ui.theme import Theme


class Bar(QWidget):
    """How much is done, 0 to 1; NaN is not known."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self.setFixedHeight(8)
        theme.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """Fill it so far."""
        self._share = share
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        painter.setBrush(QColor(self._theme.colors.track))
        painter.drawRoundedRect(box, 4, 4)
        share = 0.0 if math.isnan(self._share) else min(1.0, max(0.0, self._share))
        painter.setBrush(QColor(self._theme.colors.primary))
        painter.drawRoundedRect(QRectF(0, 0, box.width() * share, box.height()), 4, 4)
