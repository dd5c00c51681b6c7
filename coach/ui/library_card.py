"""An exercise as a card in the library: its picture, name and purpose; it moves when looked at."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.exercise.definition import Exercise
from coach.ui.library_filter import kind_of, place_of
from coach.ui.library_words import kinds, places
from coach.ui.loop_view import LoopView
from coach.ui.text import Chip, Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, CARD_RADIUS_PX, GRID_PX, HEADING, NOTE

PICTURE_PX = 144
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class LibraryCard(QPushButton):
    """A button that is as large as what it shows."""

    def __init__(self, exercise: Exercise, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.exercise = exercise
        self.setProperty("kind", "tile")
        self.setAccessibleName(exercise.name)
        self.setAccessibleDescription(exercise.purpose)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._loop = LoopView(theme, radius_px=CARD_RADIUS_PX - 6)
        self._loop.set_playing(False)
        self._loop.show_move(exercise.picture, exercise.name)
        self._loop.setFixedSize(PICTURE_PX, PICTURE_PX)
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
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.layout().minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in ARROWS:
            # A button would take them for Tab; the grid knows where the neighbours are.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._loop.set_playing(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._loop.set_playing(self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._loop.set_playing(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._loop.set_playing(self.underMouse())
