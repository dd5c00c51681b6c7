"""An icon on a tinted square, or alone, that follows the theme."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coach.ui.icons import icon
from coach.ui.theme import Theme
from coach.ui.tokens import BUTTON_RADIUS_PX, Ink
from coach.ui.typeface import scaled_px

GLYPH_SHARE = 0.5
"""The icon's side, as a share of the tinted square's."""


class SquareMark(QWidget):
    """An icon in primary on its tint."""

    def __init__(
        self, icon_name: str, theme: Theme, side_px: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self.setFixedSize(side_px, side_px)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.primary_tint))
        painter.drawRoundedRect(QRectF(self.rect()), BUTTON_RADIUS_PX, BUTTON_RADIUS_PX)
        side = round(self.width() * GLYPH_SHARE)
        box = QRect(0, 0, side, side)
        box.moveCenter(self.rect().center())
        icon(self._icon_name, colors.primary).paint(painter, box)


class LineMark(QWidget):
    """An icon in ``ink``, as high as a line of text of ``line_px``."""

    def __init__(
        self,
        icon_name: str,
        theme: Theme,
        *,
        ink: Ink = "primary",
        line_px: int = 22,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self._ink = ink
        side = round(scaled_px(line_px))
        self.setFixedSize(side, side)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = getattr(self._theme.colors, self._ink)
        icon(self._icon_name, color).paint(QPainter(self), self.rect())
