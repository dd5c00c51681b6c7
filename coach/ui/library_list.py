"""All the exercises as cards, with a search and filters."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from coach.exercise.definition import Exercise
from coach.ui.buttons import Button
from coach.ui.card_grid import CardGrid
from coach.ui.cards import Card
from coach.ui.filter_button import FilterButton
from coach.ui.flow import FlowLayout
from coach.ui.icons import icon
from coach.ui.library_card import LibraryCard
from coach.ui.library_filter import Filter, Kind, Legs, Place, things_of
from coach.ui.library_words import kinds, legs, places
from coach.ui.page import Page
from coach.ui.search_field import SearchField
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, FIGURE, GRID_PX
from coach.ui.wording import begun


class LibraryList(Page):
    """``opened`` says which exercise a person wants to read about."""

    opened = Signal(object)

    def __init__(
        self, theme: Theme, exercises: Mapping[str, Exercise], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Library"))
        self.setAccessibleName(self.tr("Library"))
        self._theme = theme
        self.search = SearchField(
            self.tr("Search the exercises"), self.tr("Search by name, purpose or equipment")
        )
        anything = self.tr("All")
        things = [(thing, begun(thing)) for thing in things_of(exercises.values())]
        self.kind: FilterButton[Kind] = FilterButton(self.tr("Trains"), anything, kinds(), theme)
        self.legs: FilterButton[Legs] = FilterButton(self.tr("Legs"), anything, legs(), theme)
        self.place: FilterButton[Place] = FilterButton(
            self.tr("Position"), anything, places(), theme
        )
        self.thing: FilterButton[str] = FilterButton(self.tr("With"), anything, things, theme)
        self.clear = Button(self.tr("Clear"), theme)
        self.cards = [LibraryCard(exercise, theme) for exercise in exercises.values()]
        self.grid = CardGrid(self.cards)
        self._build()
        for card in self.cards:
            card.clicked.connect(self._card_clicked)
        for one in (self.kind, self.legs, self.place, self.thing):
            one.changed.connect(self._sift)
        self.search.textChanged.connect(self._sift)
        self.search.returnPressed.connect(self._open_first)
        self.search.left_down.connect(self._to_first)
        self.clear.clicked.connect(self.reset)
        for keys in (QKeySequence(QKeySequence.StandardKey.Find), QKeySequence("/")):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._to_search)
        self._sift()

    def _build(self) -> None:
        filters = QWidget()
        flow = FlowLayout(GRID_PX, filters)
        for one in (self.kind, self.legs, self.place, self.thing, self.clear):
            flow.addWidget(one)
        self.column.addWidget(self.search)
        self.column.addWidget(filters)
        self.nothing = self._nothing_found()
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.grid)
        self.column.addStretch()

    def _nothing_found(self) -> Card:
        card = Card(margin_px=6 * GRID_PX)
        self._nothing_mark = QLabel()
        title = Text(self.tr("No exercise fits"), FIGURE).wrapped()
        words = Text(self.tr("Try another word, or clear the filters."), BODY, "soft").wrapped()
        for part in (self._nothing_mark, title, words):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            card.column.addWidget(part)
        self._theme.changed.connect(self._tint)
        self._tint()
        return card

    @property
    def filter(self) -> Filter:
        """What is looked for now."""
        return Filter(
            self.search.text(),
            self.kind.value,
            self.legs.value,
            self.place.value,
            self.thing.value,
        )

    @property
    def shown(self) -> list[Exercise]:
        """The exercises on show, in their order."""
        return [card.exercise for card in self.cards if self.filter.lets_in(card.exercise)]

    def card_of(self, exercise: Exercise) -> LibraryCard:
        """The card of ``exercise``."""
        return next(card for card in self.cards if card.exercise == exercise)

    @Slot()
    def reset(self) -> None:
        """Show everything again."""
        self.search.clear()
        for one in (self.kind, self.legs, self.place, self.thing):
            one.choose(None)
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.filter.is_open:
            self.reset()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _sift(self) -> None:
        looked_for = self.filter
        cards = [card for card in self.cards if looked_for.lets_in(card.exercise)]
        self.grid.show_only(cards)
        self.grid.setVisible(bool(cards))
        self.nothing.setVisible(not cards)
        self.clear.setVisible(not looked_for.is_open)
        count = len(cards)
        words = self.tr("1 exercise") if count == 1 else self.tr("{0} exercises").format(count)
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
    def _card_clicked(self) -> None:
        self.opened.emit(self.sender().exercise)

    @Slot()
    def _tint(self) -> None:
        mark = icon("search", self._theme.colors.primary).pixmap(QSize(48, 48))
        self._nothing_mark.setPixmap(mark)
