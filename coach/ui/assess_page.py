"""A page of the assessment: a title, what it is about, and the results that were put in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.care.entries import TestResult
from coach.ui.cards import Card
from coach.ui.loop_view import LoopView
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, CARD_RADIUS_PX, FIGURE, GRID_PX, TITLE
from coach.ui.typeface import is_large_text

PICTURE_PX = 220


class AssessPage(QWidget):
    """``column`` takes what is asked; ``results`` are the tests with an answer, and no others."""

    changed = Signal()

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(Text(title, FIGURE if is_large_text() else TITLE).wrapped())
        head.addWidget(Text(about, BODY, "soft").wrapped())
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * GRID_PX)
        self.column.addLayout(head)

    def results(self) -> tuple[TestResult, ...]:
        """What was answered here."""
        return ()


def pictured(picture: str, name: str, theme: Theme) -> tuple[Card, QVBoxLayout]:
    """A card with a column of its own beside the loop of a move; large text has the words alone."""
    card = Card(margin_px=1)
    column = QVBoxLayout()
    column.setContentsMargins(3 * GRID_PX, 3 * GRID_PX, 3 * GRID_PX, 3 * GRID_PX)
    column.setSpacing(2 * GRID_PX)
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addLayout(column, 1)
    if not is_large_text():
        loop = LoopView(theme, radius_px=CARD_RADIUS_PX - 1).flush_right()
        loop.setFixedWidth(PICTURE_PX)
        loop.setMinimumHeight(PICTURE_PX)
        loop.show_move(picture, name)
        row.addWidget(loop)
    card.column.addLayout(row)
    return card, column
