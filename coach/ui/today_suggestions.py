"""The room on Today for what is suggested: two cards side by side, and the others on request."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.ui.buttons import Button
from coach.ui.clearing import clear
from coach.ui.theme import Theme
from coach.ui.tiles import TileLayout
from coach.ui.tokens import GRID_PX
from coach.ui.typeface import text_scale

NARROWEST_PX = 420
AT_ONCE = 2
"""More would push the day's session out of sight."""


class SuggestionSlot(QWidget):
    """Takes no room while it is empty; it owns the cards that it is given."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[QWidget] = []
        self._all = False
        self._open = True
        self.more = Button(self.tr("Show all"), theme, icon_name="open")
        tiles = QWidget()
        self._tiles = TileLayout(round(NARROWEST_PX * text_scale()), 2 * GRID_PX, tiles)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID_PX)
        column.addWidget(tiles)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._show_all)
        self.hide()

    def put(self, cards: Sequence[QWidget]) -> None:
        """Show these cards in place of those before; all of them once all were asked for."""
        clear(self._tiles)
        self._cards = list(cards)
        for card in self._cards:
            self._tiles.addWidget(card)
        self._all = self._all and len(self._cards) > AT_ONCE
        self._show()

    def set_open(self, is_open: bool) -> None:
        """Let the cards be seen, or wait until what comes before them is answered."""
        self._open = is_open
        self._show()

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self._show()
        self._cards[AT_ONCE].setFocus()

    def _show(self) -> None:
        shown = len(self._cards) if self._all else AT_ONCE
        for place, card in enumerate(self._cards):
            card.setVisible(place < shown)
        hidden = len(self._cards) - AT_ONCE
        self.more.set_face(self.tr("All {0} suggestions").format(len(self._cards)), "open")
        self.more.setVisible(hidden > 0 and not self._all)
        self.setVisible(bool(self._cards) and self._open)
