"""A page of tiles to choose from, which a search sifts."""

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from coach.ui.card_grid import CardGrid
from coach.ui.nothing_found import NothingFound
from coach.ui.page import Page
from coach.ui.search_field import SearchField
from coach.ui.tile import Tile

S = TypeVar("S")
S_contra = TypeVar("S_contra", contravariant=True)


class Sought(Protocol[S_contra]):
    """What is looked for."""

    @property
    def is_open(self) -> bool:
        """Whether it leaves everything in."""

    def lets_in(self, one: S_contra, /) -> bool:
        """Whether ``one`` is among it."""


class SearchPage(Page, Generic[S]):
    """``opened`` gives what a tile stands for.

    ``sought`` answers what is looked for now, ``words`` what the line under the title says of so
    many tiles on show.
    """

    opened = Signal(object)

    def __init__(
        self,
        search: SearchField,
        offered: Sequence[tuple[S, Tile]],
        nothing: NothingFound,
        sought: Callable[[], Sought[S]],
        words: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.search = search
        self.offered = list(offered)
        self.tiles = [tile for _, tile in offered]
        self.grid = CardGrid(self.tiles)
        self.nothing = nothing
        self._sought = sought
        self._words = words
        for tile in self.tiles:
            tile.clicked.connect(self._tile_clicked)
        search.textChanged.connect(self._sift)
        search.returnPressed.connect(self._open_first)
        search.left_down.connect(self._to_first)
        for keys in (QKeySequence(QKeySequence.StandardKey.Find), QKeySequence("/")):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._to_search)

    @property
    def shown(self) -> list[S]:
        """What is on show, in its order."""
        return [one for one, _ in self._found()]

    def tile_of(self, one: S) -> Tile:
        """The tile of ``one``."""
        return next(tile for other, tile in self.offered if other == one)

    @Slot()
    def reset(self) -> None:
        """Show everything again."""
        self.search.clear()
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._sought().is_open:
            self.reset()
        else:
            super().keyPressEvent(event)

    def _found(self) -> list[tuple[S, Tile]]:
        sought = self._sought()
        return [(one, tile) for one, tile in self.offered if sought.lets_in(one)]

    @Slot()
    def _sift(self) -> None:
        tiles = [tile for _, tile in self._found()]
        self.grid.show_only(tiles)
        self.grid.setVisible(bool(tiles))
        self.nothing.setVisible(not tiles)
        words = self._words(len(tiles))
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
