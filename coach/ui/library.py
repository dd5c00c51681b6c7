"""The Library screen: the cards, or the one exercise that was opened."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coach.exercise.definition import Exercise
from coach.motion.events import Side
from coach.ui.library_lesson import LibraryLesson
from coach.ui.library_list import LibraryList
from coach.ui.theme import Theme


class Library(QStackedWidget):
    """``side`` is the leg that is shown first where one leg works at a time."""

    def __init__(
        self, theme: Theme, exercises: Mapping[str, Exercise], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Library"))
        self.side: Side = "right"
        self._exercise: Exercise | None = None
        self._theme = theme
        self.lesson = LibraryLesson(theme)
        self.list = self._listed(exercises)
        self.addWidget(self.lesson)
        self.lesson.closed.connect(self.close_lesson)
        self.lesson.turned.connect(self._turn)

    def _listed(self, exercises: Mapping[str, Exercise]) -> LibraryList:
        made = LibraryList(self._theme, exercises)
        made.opened.connect(self.open)
        self.insertWidget(0, made)
        return made

    def show_exercises(self, exercises: Mapping[str, Exercise]) -> None:
        """Have these to read about, as after one came or went."""
        if [exercise for exercise, _ in self.list.offered] == list(exercises.values()):
            return
        before, self.list = self.list, self._listed(exercises)
        self.setCurrentWidget(self.list)
        self.removeWidget(before)
        before.deleteLater()
        self._exercise = None

    @Slot(object)
    def open(self, exercise: Exercise) -> None:
        """Teach ``exercise``."""
        self._exercise = exercise
        around = self.list.shown
        at = around.index(exercise)
        self.lesson.show_exercise(exercise, self.side)
        self.lesson.show_neighbours(at > 0, at + 1 < len(around))
        if self.currentWidget() is not self.lesson:
            self.setCurrentWidget(self.lesson)
            self.lesson.back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.lesson.to_top()

    @Slot()
    def close_lesson(self) -> None:
        """Go back to the cards, to the one that was open."""
        self.setCurrentWidget(self.list)
        if self._exercise is not None:
            self.list.tile_of(self._exercise).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_cards(self) -> None:
        """Show the cards, ready to search."""
        self.setCurrentWidget(self.list)
        self.list.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _turn(self, by: int) -> None:
        around = self.list.shown
        assert self._exercise is not None
        self.open(around[around.index(self._exercise) + by])
