"""The app's icon: the mark of the rail, drawn in the sizes that desktops ask for."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from coach.ui.tokens import LIGHT

SIZES_PX = (16, 22, 32, 48, 64, 128, 256)
CORNER = 6 / 22
"""As round as the mark of the rail."""


def app_icon() -> QIcon:
    """A rounded square in primary."""
    icon = QIcon()
    for side in SIZES_PX:
        drawn = QPixmap(side, side)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.primary))
        painter.drawRoundedRect(QRectF(0, 0, side, side), side * CORNER, side * CORNER)
        painter.end()
        icon.addPixmap(drawn)
    return icon
