"""A calm question inside the window: a scrim over the screen and a card in its middle."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.ui.cards import Card
from coach.ui.cover import Cover
from coach.ui.flow import FlowLayout
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, FIGURE, GRID_PX
from coach.ui.typeface import text_scale


class Overlay(Cover):
    """``card.column`` takes what is asked, ``row`` the answers."""

    def __init__(
        self, theme: Theme, parent: QWidget, *, width_px: int = 560, veil: float = 0.88
    ) -> None:
        super().__init__(theme, parent, veil=veil)
        self.card = Card(margin_px=5 * GRID_PX)
        self._width_px = round(width_px * (1 + (text_scale() - 1) * 0.6))
        self.title = Text("", FIGURE).wrapped()
        self.body = Text("", BODY, "soft").wrapped()
        self.card.column.setSpacing(2 * GRID_PX)
        self.card.column.addWidget(self.title)
        self.card.column.addWidget(self.body)
        self.row = FlowLayout(GRID_PX + 4)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self.card)
        middle.addStretch()
        column = QVBoxLayout(self)
        column.addStretch()
        column.addLayout(middle)
        column.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card is never wider than what is covered."""
        super().resizeEvent(event)
        self.card.setFixedWidth(min(self._width_px, self.width() - 2 * GRID_PX))


class LeavableOverlay(Overlay):
    """One that need not be answered: Escape closes it, and nothing else happens."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_quietly()
        else:
            super().keyPressEvent(event)
