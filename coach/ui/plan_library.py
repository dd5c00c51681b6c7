"""The exercises to choose from, with pictures: one click puts one into the plan."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.exercise.definition import Exercise
from coach.ui.buttons import Button
from coach.ui.clearing import clear
from coach.ui.filter_button import FilterButton
from coach.ui.flow import FlowLayout
from coach.ui.library_filter import Filter, Kind, Legs, kind_of
from coach.ui.library_words import kinds, legs
from coach.ui.plan_damaged import PlanDamaged
from coach.ui.plan_icon_button import PlanIconButton
from coach.ui.plan_poster import PlanPoster
from coach.ui.plan_scroll import GAP_PX, PlanScroll
from coach.ui.plan_shelf import Shelf
from coach.ui.search_field import SearchField
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tile import Tile
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING, NOTE
from coach.ui.typeface import is_large_text

PICTURE_PX = 60


class ShelfTile(Tile):
    """One exercise; pressing it adds it."""

    def __init__(self, exercise: Exercise, shelf: Shelf, theme: Theme) -> None:
        super().__init__("", exercise.purpose)
        self.exercise = exercise
        self._times = 0
        self.is_own = exercise.id in shelf.own
        poster = PlanPoster(theme, PICTURE_PX)
        poster.show_picture(exercise.picture, shelf.pictures.get(exercise.id))
        self._mark = Text("", BODY_STRONG, "primary")
        self._mark.hide()
        about = dict(kinds())[kind_of(exercise)]
        if self.is_own:
            own = self.tr("Own")
            about = f"{about} · {own}"
        below = Text(about, NOTE, "primary" if self.is_own else "soft").wrapped()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(Text(exercise.name, BODY_STRONG).wrapped())
        words.addWidget(below)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID_PX, GRID_PX, GRID_PX + 4, GRID_PX)
        row.setSpacing(GRID_PX + 4)
        row.addWidget(poster)
        row.addLayout(words, 1)
        row.addWidget(self._mark)
        self.leave_mouse()
        self.show_times(0)

    def show_times(self, times: int) -> None:
        """Mark how often it is in the plan."""
        self._times = times
        self._mark.setText("✓" if times == 1 else f"✓ {times}")
        self._mark.setVisible(times > 0)
        name = self.tr("Add {0}").format(self.exercise.name)
        marks = [name]
        if self.is_own:
            marks.append(self.tr("own exercise"))
        if times:
            marks.append(self.tr("in the plan"))
        self.setAccessibleName(", ".join(marks))


class PlanLibrary(QWidget):
    """``added`` carries the id of the exercise that is wanted, ``edit_asked`` that of an own one;
    ``own_asked`` wants to look at all own ones."""

    added = Signal(str)
    new_asked = Signal()
    edit_asked = Signal(str)
    own_asked = Signal()

    def __init__(self, shelf: Shelf, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tiles: list[ShelfTile] = []
        self._rows: list[QWidget] = []
        self._counts: dict[str, int] = {}
        self.setAccessibleName(self.tr("Exercises to add"))
        self.search = SearchField(self.tr("Search the exercises"), self.tr("Search"))
        anything = self.tr("All")
        self.kind: FilterButton[Kind] = FilterButton(self.tr("Trains"), anything, kinds(), theme)
        self.legs: FilterButton[Legs] = FilterButton(self.tr("Legs"), anything, legs(), theme)
        self.new = Button(self.tr("New exercise"), theme, icon_name="plus")
        self.new.setToolTip(self.tr("An exercise of your own, made from one that moves alike"))
        self._nothing = Text(
            self.tr("No exercise fits. Try another word, or another filter."), BODY, "soft"
        ).wrapped()
        self.damaged = PlanDamaged(theme)
        inside = QWidget()
        listed = QVBoxLayout(inside)
        listed.setSpacing(GRID_PX)
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID_PX)
        listed.addWidget(self.damaged)
        listed.addLayout(self._list)
        listed.addStretch()
        self._scroll = PlanScroll(inside)
        filters = QWidget()
        flow = FlowLayout(GRID_PX, filters)
        for one in (self.kind, self.legs):
            flow.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX + 4)
        heading = Text(self.tr("Library"), HEADING)
        heading.setVisible(not is_large_text())
        head, foot = QVBoxLayout(), QVBoxLayout()
        for part in (heading, self.search, filters, self._nothing):
            head.addWidget(part)
        foot.addWidget(self.new)
        for still in (head, foot):
            still.setContentsMargins(0, 0, GAP_PX, 0)
            still.setSpacing(GRID_PX + 4)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        self.search.textChanged.connect(self._sift)
        self.search.left_down.connect(self._to_first)
        self.search.returnPressed.connect(self._add_first)
        for one in (self.kind, self.legs):
            one.changed.connect(self._sift)
        self.new.clicked.connect(self.new_asked)
        self.damaged.asked.connect(self.own_asked)
        self.show_shelf(shelf)

    def show_shelf(self, shelf: Shelf) -> None:
        """Show these exercises, as after a new one was made."""
        clear(self._list)
        self.tiles, self._rows = [], []
        for exercise in shelf.exercises.values():
            tile = ShelfTile(exercise, shelf, self._theme)
            tile.clicked.connect(self._clicked)
            self.tiles.append(tile)
            row = tile if not tile.is_own else self._with_edit(tile)
            self._rows.append(row)
            self._list.addWidget(row)
        self.damaged.show_ids(shelf.damaged)
        self._sift()
        self.mark(self._counts)

    def _with_edit(self, tile: ShelfTile) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        edit = PlanIconButton("edit", self.tr("Edit {0}").format(tile.exercise.name), self._theme)
        edit.setProperty("exercise_id", tile.exercise.id)
        edit.clicked.connect(self._edit_clicked)
        line.addWidget(tile, 1)
        line.addWidget(edit)
        return row

    def mark(self, counts: dict[str, int]) -> None:
        """Mark which exercises are in the plan, and how often."""
        self._counts = counts
        for tile in self.tiles:
            tile.show_times(counts.get(tile.exercise.id, 0))

    @property
    def shown(self) -> list[ShelfTile]:
        """The tiles that the search and the filters leave."""
        asked = Filter(self.search.text(), self.kind.value, self.legs.value)
        return [tile for tile in self.tiles if asked.lets_in(tile.exercise)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        focus = self.window().focusWidget()
        shown = self.shown
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() in steps and focus in shown:
            to = shown.index(focus) + steps[event.key()]
            if to < 0:
                self.search.setFocus(Qt.FocusReason.TabFocusReason)
            elif to < len(shown):
                shown[to].setFocus(Qt.FocusReason.TabFocusReason)
                self._scroll.ensureWidgetVisible(shown[to])
        else:
            super().keyPressEvent(event)

    @Slot()
    def _sift(self) -> None:
        shown = self.shown
        for tile, row in zip(self.tiles, self._rows, strict=True):
            row.setVisible(tile in shown)
        self._nothing.setVisible(not shown)
        self.search.setAccessibleDescription(
            self.tr("1 exercise")
            if len(shown) == 1
            else self.tr("{0} exercises").format(len(shown))
        )

    @Slot()
    def _to_first(self) -> None:
        if self.shown:
            self.shown[0].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _add_first(self) -> None:
        if self.shown:
            self.added.emit(self.shown[0].exercise.id)

    @Slot()
    def _clicked(self) -> None:
        self.added.emit(self.sender().exercise.id)

    @Slot()
    def _edit_clicked(self) -> None:
        self.edit_asked.emit(self.sender().property("exercise_id"))
