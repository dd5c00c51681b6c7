"""A page of tiles to choose from, which a search sifts."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from coach.ui.card_grid import CardGrid
from coach.ui.nothing_found import NothingFound
from coach.ui.page import Page
from coach.ui.search_field import SearchField
from coach.ui.tile import Tile

S = TypeVar("S")


class SearchPage(Page, Generic[S]):
    """``opened`` gives what a tile stands for; what is looked for is the inheriting class's."""

    opened = Signal(object)

    def __init__(
        self,
        search: SearchField,
        offered: Sequence[tuple[S, Tile]],
        nothing: NothingFound,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.search = search
        self.offered = list(offered)
        self.tiles = [tile for _, tile in offered]
        self.grid = CardGrid(self.tiles)
        self.nothing = nothing
        for tile in self.tiles:
            tile.clicked.connect(self._tile_clicked)
        search.textChanged.connect(self._sift)
        search.returnPressed.connect(self._open_first)
        search.left_down.connect(self._to_first)
        for keys in (QKeySequence(QKeySequence.StandardKey.Find), QKeySequence("/")):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._to_search)

    def fits(self, one: S) -> bool:
        """Whether ``one`` is among what is looked for."""
        raise NotImplementedError

    @property
    def is_open(self) -> bool:
        """Whether nothing is looked for, and all is on show."""
        raise NotImplementedError

    def found_words(self, count: int) -> str:
        """What the line under the title says of ``count`` tiles on show."""
        raise NotImplementedError

    @property
    def shown(self) -> list[S]:
        """What is on show, in its order."""
        return [one for one, _ in self.offered if self.fits(one)]

    def tile_of(self, one: S) -> Tile:
        """The tile of ``one``."""
        return next(tile for other, tile in self.offered if other == one)

    @Slot()
    def reset(self) -> None:
        """Show everything again."""
        self.search.clear()
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.is_open:
            self.reset()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _sift(self) -> None:
        tiles = [tile for one, tile in self.offered if self.fits(one)]
        self.grid.show_only(tiles)
        self.grid.setVisible(bool(tiles))
        self.nothing.setVisible(not tiles)
        words = self.found_words(len(tiles))
        self.subtitle.setText(words)
        self.search.setAccessibleDescription(words)

    @Slot()
    def _open_first(self) -> None:
        if self.shown:
            self.opened.emit(self.shown[0])

    @Slot()
    def _to_first(self) -> None:
        if self.grid.shown:
            self.grid.shown[0].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _tile_clicked(self) -> None:
        pressed = self.sender()
        self.opened.emit(next(one for one, tile in self.offered if tile is pressed))
