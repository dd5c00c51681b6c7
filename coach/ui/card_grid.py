"""Cards in as many columns as fit, walked with the arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coach.ui.tiles import TileLayout
from coach.ui.tokens import GRID_PX
from coach.ui.typeface import text_scale

NARROWEST_PX = 400


class CardGrid(QWidget):
    """Shows some of the cards that it was given; hidden ones take no room."""

    def __init__(self, cards: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = list(cards)
        self._shown = list(cards)
        narrowest = round(NARROWEST_PX * (1 + (text_scale() - 1) / 2))
        self._tiles = TileLayout(narrowest, 2 * GRID_PX, self)
        for card in self._cards:
            self._tiles.addWidget(card)

    @property
    def shown(self) -> list[QWidget]:
        """The cards on show, in their order."""
        return list(self._shown)

    def show_only(self, cards: Sequence[QWidget]) -> None:
        """Show ``cards``, which are among those of the grid."""
        self._shown = list(cards)
        for card in self._cards:
            card.setVisible(card in self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._tiles.columns(self.width())
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
        }
        focus = self.window().focusWidget()
        if event.key() not in steps or focus not in self._shown:
            super().keyPressEvent(event)
            return
        to = self._shown.index(focus) + steps[event.key()]
        if 0 <= to < len(self._shown):
            self._shown[to].setFocus(Qt.FocusReason.TabFocusReason)
