"""All the exercises as cards, with a search and filters."""

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coach.exercise.definition import Exercise
from coach.ui.buttons import Button
from coach.ui.filter_button import FilterButton
from coach.ui.flow import FlowLayout
from coach.ui.library_card import LibraryCard
from coach.ui.library_filter import Filter, Kind, Legs, Place, things_of
from coach.ui.library_words import kinds, legs, places
from coach.ui.nothing_found import NothingFound
from coach.ui.search_field import SearchField
from coach.ui.search_page import SearchPage
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX
from coach.ui.wording import begun


class LibraryList(SearchPage[Exercise]):
    """``opened`` says which exercise a person wants to read about."""

    def __init__(
        self, theme: Theme, exercises: Mapping[str, Exercise], parent: QWidget | None = None
    ) -> None:
        search = SearchField(
            self.tr("Search the exercises"), self.tr("Search by name, purpose or equipment")
        )
        nothing = NothingFound(
            self.tr("No exercise fits"), self.tr("Try another word, or clear the filters."), theme
        )
        offered = [(exercise, LibraryCard(exercise, theme)) for exercise in exercises.values()]
        super().__init__(search, offered, nothing, lambda: self.filter, self._found_words, parent)
        self.title.setText(self.tr("Library"))
        self.setAccessibleName(self.tr("Library"))
        anything = self.tr("All")
        things = [(thing, begun(thing)) for thing in things_of(exercises.values())]
        self.kind: FilterButton[Kind] = FilterButton(self.tr("Trains"), anything, kinds(), theme)
        self.legs: FilterButton[Legs] = FilterButton(self.tr("Legs"), anything, legs(), theme)
        self.place: FilterButton[Place] = FilterButton(
            self.tr("Position"), anything, places(), theme
        )
        self.thing: FilterButton[str] = FilterButton(self.tr("With"), anything, things, theme)
        self._filters = (self.kind, self.legs, self.place, self.thing)
        self.clear = Button(self.tr("Clear"), theme)
        self._build()
        for one in self._filters:
            one.changed.connect(self._sift)
        self.clear.clicked.connect(self.reset)
        self._sift()

    def _build(self) -> None:
        filters = QWidget()
        flow = FlowLayout(GRID_PX, filters)
        for one in (*self._filters, self.clear):
            flow.addWidget(one)
        self.column.addWidget(self.search)
        self.column.addWidget(filters)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.grid)
        self.column.addStretch()

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

    def _found_words(self, count: int) -> str:
        return self.tr("1 exercise") if count == 1 else self.tr("{0} exercises").format(count)

    @Slot()
    def reset(self) -> None:
        """Show everything again."""
        for one in self._filters:
            one.choose(None)
        super().reset()

    @Slot()
    def _sift(self) -> None:
        super()._sift()
        self.clear.setVisible(not self.filter.is_open)
