"""A button with an exercise's picture, which moves while it is looked at."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QWidget

from coach.exercise.definition import Exercise
from coach.ui.loop_view import LoopView
from coach.ui.theme import Theme
from coach.ui.tile import Tile
from coach.ui.tokens import CARD_RADIUS_PX


class LoopTile(Tile):
    """The inheriting class lays ``_loop`` out, a square of ``picture_px``."""

    def __init__(
        self, exercise: Exercise, picture_px: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(exercise.name, exercise.purpose, parent)
        self.exercise = exercise
        self._loop = LoopView(theme, radius_px=CARD_RADIUS_PX - 6)
        self._loop.set_playing(False)
        self._loop.show_move(exercise.picture, exercise.name)
        self._loop.setFixedSize(picture_px, picture_px)

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
