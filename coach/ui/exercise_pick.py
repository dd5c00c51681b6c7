"""Chooses the shipped exercise that an own one starts from: the one that moves alike."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.exercise.definition import Exercise
from coach.ui.buttons import Button
from coach.ui.library_list import LibraryList
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY


class ExercisePick(QWidget):
    """The library's cards; ``picked`` brings the exercise, ``left`` goes back without one."""

    picked = Signal(object)
    left = Signal()

    def __init__(
        self, theme: Theme, shipped: Mapping[str, Exercise], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        title = self.tr("Which one moves alike?")
        self.setAccessibleName(title)
        self.back = Button(self.tr("Own exercises"), theme, icon_name="back")
        self.list = LibraryList(theme, shipped)
        self.list.title.setText(title)
        self.list.title.setWordWrap(True)
        self.list.setAccessibleName(title)
        about = self.tr(
            "Yours is counted or timed in the same way. Words, picture, dose and limits are "
            "yours to change."
        )
        self.list.column.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.list.column.insertWidget(2, Text(about, BODY, "soft").wrapped())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.back.clicked.connect(self.left)
        self.list.opened.connect(self.picked)

    def show_way_back(self, words: str) -> None:
        """Say where the way back leads."""
        self.back.set_face(words, "back")

    def begin(self) -> None:
        """Show all of them, ready to search."""
        self.list.reset()
        self.list.to_top()
        self.list.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
