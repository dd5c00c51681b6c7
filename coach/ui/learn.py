"""The Learn screen: the cards, the one that was opened, or the sources behind them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coach.care.cards import Card
from coach.care.sources import Sources
from coach.exercise.definition import Exercise
from coach.ui.learn_card import LearnCard
from coach.ui.learn_list import LearnList
from coach.ui.source_page import SourcePage
from coach.ui.theme import Theme


class Learn(QStackedWidget):
    """``cards``, ``sources`` and ``exercises`` are in the language to read.

    ``move_asked`` names an exercise whose page in the library is wanted.
    """

    move_asked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        cards: Sequence[Card],
        sources: Sources,
        exercises: Mapping[str, Exercise],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Learn"))
        self._theme = theme
        self._source_data = sources
        self._card: Card | None = None
        self._sources: SourcePage | None = None
        self._before_sources: QWidget | None = None
        self._focus_before: QWidget | None = None
        self.list = LearnList(theme, cards)
        self.page = LearnCard(theme, sources, exercises)
        self.addWidget(self.list)
        self.addWidget(self.page)
        self.list.opened.connect(self.open)
        self.list.sources_asked.connect(self.show_sources)
        self.page.closed.connect(self.close_card)
        self.page.turned.connect(self._turn)
        self.page.move_asked.connect(self.move_asked)
        self.page.source_asked.connect(self.show_source)

    @property
    def sources(self) -> SourcePage:
        """The page of the sources, made when it is first wanted."""
        if self._sources is None:
            self._sources = SourcePage(self._theme, self._source_data, self.tr("Back"))
            self._sources.closed.connect(self._leave_sources)
            self.addWidget(self._sources)
        return self._sources

    @Slot(object)
    def open(self, card: Card) -> None:
        """Show ``card`` to read."""
        self._card = card
        around = self.list.shown
        at = around.index(card) if card in around else -1
        self.page.show_card(card)
        self.page.show_neighbours(at > 0, 0 <= at < len(around) - 1)
        if self.currentWidget() is not self.page:
            self.setCurrentWidget(self.page)
            self.page.back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page.to_top()

    @Slot()
    def close_card(self) -> None:
        """Go back to the cards, to the one that was open."""
        self.setCurrentWidget(self.list)
        if self._card is not None and self._card in self.list.shown:
            self.list.tile_of(self._card).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_cards(self) -> None:
        """Show the cards, ready to search."""
        self.setCurrentWidget(self.list)
        self.list.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_sources(self) -> None:
        """Show all sources."""
        self._enter_sources()
        self.sources.show_all()

    @Slot(str)
    def show_source(self, source_id: str) -> None:
        """Show all sources, at one of them. Raises KeyError."""
        self._enter_sources()
        self.sources.show_source(source_id)

    def _enter_sources(self) -> None:
        if self.currentWidget() is not self._sources:
            self._before_sources = self.currentWidget()
            self._focus_before = self.window().focusWidget()
        self.setCurrentWidget(self.sources)

    @Slot()
    def _leave_sources(self) -> None:
        self.setCurrentWidget(self._before_sources or self.list)
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _turn(self, by: int) -> None:
        around = self.list.shown
        assert self._card is not None
        self.open(around[around.index(self._card) + by])
