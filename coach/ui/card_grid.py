"""Cards in as many columns as fit, walked with the arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from coach.ui.tokens import GRID_PX
from coach.ui.typeface import text_scale

NARROWEST_PX = 270


class CardGrid(QWidget):
    """Shows some of the cards that it was given; hidden ones take no room."""

    def __init__(self, cards: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = list(cards)
        self._shown = list(cards)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2 * GRID_PX)
        for card in self._cards:
            card.setParent(self)
        self._place(3)

    @property
    def shown(self) -> list[QWidget]:
        """The cards on show, in their order."""
        return list(self._shown)

    def show_only(self, cards: Sequence[QWidget]) -> None:
        """Show ``cards``, which are among those of the grid."""
        if list(cards) == self._shown:
            return
        self._shown = list(cards)
        self._place(self._columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrowest = NARROWEST_PX * (1 + (text_scale() - 1) / 2)
        columns = max(1, int((self.width() + 2 * GRID_PX) // (narrowest + 2 * GRID_PX)))
        if columns != self._columns:
            self._place(columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        focus = self.window().focusWidget()
        if event.key() not in steps or focus not in self._shown:
            super().keyPressEvent(event)
            return
        to = self._shown.index(focus) + steps[event.key()]
        if 0 <= to < len(self._shown):
            self._shown[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _place(self, columns: int) -> None:
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        while self._grid.takeAt(0) is not None:
            pass
        for card in self._cards:
            card.setVisible(card in self._shown)
        for number, card in enumerate(self._shown):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 0)
