"""Chooses one person among many, by a few letters of their name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.practice.values import Client, ClientLine
from coach.ui.clearing import clear
from coach.ui.people_model import folded
from coach.ui.people_words import about_words, short_name
from coach.ui.search_field import SearchField
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tile import Tile
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, NOTE

MOST = 6
"""Who is not among these is found by another letter."""


class _PersonTile(Tile):
    def __init__(self, client: Client) -> None:
        super().__init__(client.name, about_words(client))
        self.client = client
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(0)
        column.addWidget(Text(short_name(client.name), BODY_STRONG).wrapped())
        if about_words(client):
            column.addWidget(Text(about_words(client), NOTE, "soft").wrapped())
        self.leave_mouse()


class PersonPick(QWidget):
    """``picked`` carries the person."""

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._people: list[tuple[str, Client]] = []
        self.search = SearchField(self.tr("Search people"), self.tr("Search name or note"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID_PX)
        self._more = Text("", BODY, "soft").wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        column.addWidget(self.search)
        column.addLayout(self._rows)
        column.addWidget(self._more)
        self.search.textChanged.connect(self._fill)
        self.search.left_down.connect(self._to_first)

    @property
    def tiles(self) -> list[QWidget]:
        """Those on show."""
        found = (self._rows.itemAt(place).widget() for place in range(self._rows.count()))
        return [one for one in found if one is not None]

    def offer(self, lines: Sequence[ClientLine]) -> None:
        """Offer the people of ``lines``, by name."""
        people = sorted((one.client for one in lines), key=lambda one: folded(one.name))
        self._people = [(folded(f"{one.name}\n{one.note}"), one) for one in people]
        self.search.clear()
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        tiles, focus = self.tiles, self.window().focusWidget()
        if event.key() not in steps or focus not in tiles:
            super().keyPressEvent(event)
            return
        to = tiles.index(focus) + steps[event.key()]
        (self.search if to < 0 else tiles[min(to, len(tiles) - 1)]).setFocus()

    @Slot()
    def _fill(self) -> None:
        words = folded(self.search.text()).split()
        found = [one for text, one in self._people if all(word in text for word in words)]
        clear(self._rows)
        for client in found[:MOST]:
            tile = _PersonTile(client)
            tile.clicked.connect(self._pick)
            self._rows.addWidget(tile)
        left = len(found) - MOST
        if not found:
            self._more.setText(self.tr("Nobody here has that in their name or note."))
        elif left > 0:
            self._more.setText(self.tr("and {0} more: type a few letters").format(left))
        self._more.setVisible(not found or left > 0)

    @Slot()
    def _to_first(self) -> None:
        if self.tiles:
            self.tiles[0].setFocus()

    @Slot()
    def _pick(self) -> None:
        self.picked.emit(self.sender().client)
