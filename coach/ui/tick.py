"""A box to tick, with a sentence beside it that may take several lines."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from coach.ui.icons import icon
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX
from coach.ui.typeface import scaled_px


class _Box(QCheckBox):
    """The box alone, in the theme's colours."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        side = round(scaled_px(24)) + 8
        self.setFixedSize(side, side)
        theme.changed.connect(self.update)

    def hitButton(self, _pos: object) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        box = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.primary), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.setPen(QPen(QColor(colors.primary if self.isChecked() else colors.soft), 2))
        painter.setBrush(QColor(colors.primary if self.isChecked() else colors.surface))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        if self.isChecked():
            mark = box.adjusted(5, 5, -5, -5)
            icon("check", colors.on_primary).paint(painter, mark.toRect())


class Tick(QWidget):
    """``toggled`` says what a person has set; ``set_ticked`` says nothing."""

    toggled = Signal(bool)

    def __init__(self, words: str, why: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = _Box(theme)
        self.box.setAccessibleName(words)
        self.box.setAccessibleDescription(why)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        lines = QVBoxLayout()
        lines.setContentsMargins(0, 5, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(Text(words, BODY_STRONG).wrapped())
        lines.addWidget(Text(why, BODY, "soft").wrapped())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID_PX + 4)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        self.box.clicked.connect(self.toggled)

    @property
    def indent_px(self) -> int:
        """How far from the left edge its words begin."""
        return self.box.width() + GRID_PX + 4

    @property
    def ticked(self) -> bool:
        """Whether the box is ticked."""
        return self.box.isChecked()

    def set_ticked(self, ticked: bool) -> None:
        """Show the box ticked or not."""
        self.box.setChecked(ticked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.box.click()
        super().mouseReleaseEvent(event)
