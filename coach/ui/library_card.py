"""An exercise as a card in the library: its picture, name and purpose; it moves when looked at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.exercise.definition import Exercise
from coach.ui.library_filter import kind_of, place_of
from coach.ui.library_words import kinds, places
from coach.ui.loop_tile import LoopTile
from coach.ui.text import Chip, Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING, NOTE

PICTURE_PX = 144


class LibraryCard(LoopTile):
    """One card of the library."""

    def __init__(self, exercise: Exercise, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(exercise, PICTURE_PX, theme, parent)
        marks = QHBoxLayout()
        marks.setSpacing(GRID_PX + 4)
        marks.addWidget(Chip(dict(kinds())[kind_of(exercise)]))
        marks.addWidget(Text(dict(places())[place_of(exercise)], NOTE, "soft"), 1)
        words = QVBoxLayout()
        words.setContentsMargins(0, GRID_PX, GRID_PX, GRID_PX)
        words.setSpacing(GRID_PX // 2)
        words.addWidget(Text(exercise.name, HEADING).wrapped())
        words.addWidget(Text(exercise.purpose, BODY, "soft").wrapped())
        words.addStretch()
        words.addSpacing(GRID_PX // 2)
        words.addLayout(marks)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID_PX, GRID_PX, GRID_PX, GRID_PX)
        row.setSpacing(2 * GRID_PX)
        row.addWidget(self._loop, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.leave_mouse()
