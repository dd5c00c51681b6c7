"""The pain scale as three rows: the numbers on their light, what to do, and why."""

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.care.cards import Level, Light
from coach.care.sources import Sources
from coach.ui.point_list import READING
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BUTTON_RADIUS_PX, FIGURE, GRID_PX, HEADING, Colors, Ink
from coach.ui.typeface import font, scaled_px

WIDTH_PX = 84
HEIGHT_PX = 56
INKS: dict[Light, Ink] = {"green": "primary", "amber": "attention", "red": "stop"}


class _Span(QWidget):
    """Two numbers on a tinted ground. The colour is never alone: the numbers are the sign."""

    def __init__(self, level: Level, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ink = INKS[level.light]
        self._words = f"{level.lowest}–{level.highest}"
        self.setFixedSize(round(scaled_px(WIDTH_PX) + 12), round(scaled_px(HEIGHT_PX)))
        theme.changed.connect(self._repaint)

    @Slot()
    def _repaint(self) -> None:
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors: Colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(colors, f"{self._ink}_tint")))
        painter.drawRoundedRect(QRectF(self.rect()), BUTTON_RADIUS_PX, BUTTON_RADIUS_PX)
        painter.setPen(QColor(getattr(colors, self._ink)))
        painter.setFont(font(FIGURE))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)


class LevelRow(QWidget):
    """One part of the scale."""

    def __init__(
        self, level: Level, theme: Theme, sources: Sources, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.why = WhyButton(theme, level.claim, sources)
        title = Text(f"{level.name} · {level.lowest}–{level.highest}", HEADING).wrapped()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(Text(level.says, READING).wrapped())
        words.addWidget(self.why, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GRID_PX // 2, 0, GRID_PX // 2)
        row.setSpacing(20)
        row.addWidget(_Span(level, theme), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
