"""All the cards to learn from, with a search."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from coach.care.cards import Card
from coach.ui.banner import banner
from coach.ui.buttons import Button
from coach.ui.card_grid import CardGrid
from coach.ui.cards import Card as Surface
from coach.ui.icons import icon
from coach.ui.learn_tiles import CardTile
from coach.ui.page import Page
from coach.ui.search_field import SearchField
from coach.ui.source_words import not_reviewed
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, FIGURE, GRID_PX


class LearnList(Page):
    """``opened`` says which card a person wants to read; ``sources_asked`` wants all sources."""

    opened = Signal(object)
    sources_asked = Signal()

    def __init__(self, theme: Theme, cards: Sequence[Card], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Learn"))
        self.setAccessibleName(self.tr("Learn"))
        self._theme = theme
        self.search = SearchField(
            self.tr("Search the cards"), self.tr("Search, for example swelling, tendon or shoes")
        )
        self.tiles = [CardTile(card, theme) for card in cards]
        self.grid = CardGrid(self.tiles)
        self.nothing = self._nothing_found()
        self.sources = Button(self.tr("All sources"), theme, icon_name="quote")
        self._build()
        for tile in self.tiles:
            tile.clicked.connect(self._tile_clicked)
        self.sources.clicked.connect(self.sources_asked)
        self.search.textChanged.connect(self._sift)
        self.search.returnPressed.connect(self._open_first)
        self.search.left_down.connect(self._to_first)
        for keys in (QKeySequence(QKeySequence.StandardKey.Find), QKeySequence("/")):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._to_search)
        theme.changed.connect(self._tint)
        self._tint()
        self._sift()

    def _build(self) -> None:
        foot = Surface("offer")
        foot.column.addWidget(Text(banner(), BODY).wrapped())
        foot.column.addWidget(Text(not_reviewed(), BODY).wrapped())
        foot.column.addSpacing(GRID_PX // 2)
        foot.column.addWidget(self.sources, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.search)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.grid)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(foot)
        self.column.addStretch()

    def _nothing_found(self) -> Surface:
        card = Surface(margin_px=6 * GRID_PX)
        self._nothing_mark = QLabel()
        title = Text(self.tr("No card fits"), FIGURE).wrapped()
        words = Text(self.tr("Try another word, or look through all of them."), BODY, "soft")
        for part in (self._nothing_mark, title, words.wrapped()):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            card.column.addWidget(part)
        self.clear = Button(self.tr("Show all cards"), self._theme)
        self.clear.clicked.connect(self.reset)
        card.column.addSpacing(GRID_PX)
        card.column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignHCenter)
        return card

    @property
    def shown(self) -> list[Card]:
        """The cards on show, in their order."""
        return [tile.card for tile in self.tiles if tile.card.is_about(self.search.text())]

    def tile_of(self, card: Card) -> CardTile:
        """The tile of ``card``."""
        return next(tile for tile in self.tiles if tile.card == card)

    @Slot()
    def reset(self) -> None:
        """Show everything again."""
        self.search.clear()
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.reset()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _sift(self) -> None:
        shown = self.shown
        self.grid.show_only([tile for tile in self.tiles if tile.card in shown])
        self.grid.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        count = len(shown)
        words = self.tr("1 card") if count == 1 else self.tr("{0} cards").format(count)
        if not self.search.text().strip():
            words = self.tr("What may be behind a sore ankle, and what to do about it")
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
        self.opened.emit(self.sender().card)

    @Slot()
    def _tint(self) -> None:
        mark = icon("search", self._theme.colors.primary).pixmap(QSize(48, 48))
        self._nothing_mark.setPixmap(mark)
