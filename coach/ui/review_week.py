"""This week against the plan: a line for each part, with as many dots as it was planned."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.review.days import PartWeek
from coach.ui.cards import Card
from coach.ui.clearing import clear
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.today_words import part_words
from coach.ui.tokens import BODY, GRID_PX, HEADING
from coach.ui.typeface import is_large_text

DOT_PX = 12
MOST_DOTS = 7


class Dots(QWidget):
    """Full for what was done, rings for what is still planned; the words stand beside it."""

    def __init__(self, done: int, planned: int, theme: Theme) -> None:
        super().__init__()
        self._done, self._count, self._theme = done, min(MOST_DOTS, max(done, planned)), theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(MOST_DOTS * (DOT_PX + 4), DOT_PX + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        left = self.width() - self._count * (DOT_PX + 4) + 3
        for place in range(self._count):
            box = QRectF(left + place * (DOT_PX + 4), 1, DOT_PX, DOT_PX)
            done = place < self._done
            painter.setPen(Qt.PenStyle.NoPen if done else QPen(QColor(colors.faint), 1.6))
            painter.setBrush(QColor(colors.primary) if done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box if done else box.adjusted(0.8, 0.8, -0.8, -0.8))


class WeekCard(Card):
    """What the week of today asks for and what of it is done."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(margin_px=20, parent=parent)
        self._theme = theme
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID_PX)
        self.column.addWidget(Text(self.tr("This week"), HEADING).wrapped())
        self.column.addLayout(self._rows)
        self.column.addStretch()

    def show_week(self, week: Sequence[PartWeek]) -> None:
        """Show the parts of this week."""
        clear(self._rows)
        asked = [one for one in week if one.planned or one.done]
        if not asked:
            words = self.tr("Nothing is planned yet. Once a phase is chosen, its week stands here.")
            self._rows.addWidget(Text(words, BODY, "soft").wrapped())
        for one in asked:
            row = QHBoxLayout()
            row.setSpacing(GRID_PX)
            row.addWidget(Text(part_words(one.part), BODY).wrapped(), 1)
            said = self.tr("{0} of {1}").format(one.done, one.planned)
            row.addWidget(Text(said, BODY, "soft"))
            if not is_large_text():
                row.addWidget(Dots(one.done, one.planned, self._theme))
            self._rows.addLayout(row)
