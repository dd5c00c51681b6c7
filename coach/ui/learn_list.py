"""All the cards to learn from, with a search."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coach.care.cards import Card
from coach.ui.banner import banner
from coach.ui.buttons import Button
from coach.ui.cards import Card as Surface
from coach.ui.learn_tiles import CardTile
from coach.ui.nothing_found import NothingFound
from coach.ui.search_field import SearchField
from coach.ui.search_page import SearchPage
from coach.ui.source_words import not_reviewed
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX


@dataclass(frozen=True, slots=True)
class _Sought:
    """The words that are looked for in the cards."""

    text: str

    @property
    def is_open(self) -> bool:
        return not self.text

    def lets_in(self, card: Card) -> bool:
        return card.is_about(self.text)


class LearnList(SearchPage[Card]):
    """``opened`` says which card a person wants to read; ``sources_asked`` wants all sources."""

    sources_asked = Signal()

    def __init__(self, theme: Theme, cards: Sequence[Card], parent: QWidget | None = None) -> None:
        search = SearchField(
            self.tr("Search the cards"), self.tr("Search, for example swelling, tendon or shoes")
        )
        nothing = NothingFound(
            self.tr("No card fits"),
            self.tr("Try another word, or look through all of them."),
            theme,
        )
        tiles = [(card, CardTile(card, theme)) for card in cards]
        super().__init__(
            search, tiles, nothing, lambda: _Sought(search.text()), self._found_words, parent
        )
        self.title.setText(self.tr("Learn"))
        self.setAccessibleName(self.tr("Learn"))
        self.clear = Button(self.tr("Show all cards"), theme)
        self.sources = Button(self.tr("All sources"), theme, icon_name="quote")
        self._build()
        self.clear.clicked.connect(self.reset)
        self.sources.clicked.connect(self.sources_asked)
        self._sift()

    def _build(self) -> None:
        self.nothing.column.addSpacing(GRID_PX)
        self.nothing.column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignHCenter)
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

    def _found_words(self, count: int) -> str:
        if not self.search.text().strip():
            return self.tr("What may be behind a sore ankle, and what to do about it")
        return self.tr("1 card") if count == 1 else self.tr("{0} cards").format(count)
