"""Points to read, each behind the same mark, in large type."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from coach.ui.clearing import clear
from coach.ui.icon_mark import LineMark
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX, Ink, TextStyle

READING = TextStyle(17)
"""Larger than other text: it is read in one go, and perhaps with the foot up."""


class PointList(QWidget):
    """One mark and one text a line."""

    def __init__(
        self, icon_name: str, theme: Theme, *, ink: Ink = "primary", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self._ink = ink
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(GRID_PX + 4)
        self._grid.setVerticalSpacing(GRID_PX + 2)
        self._grid.setColumnStretch(1, 1)

    def show_points(self, points: Sequence[str]) -> None:
        """Show ``points`` in place of what was there."""
        clear(self._grid)
        for number, words in enumerate(points):
            mark = LineMark(self._icon_name, self._theme, ink=self._ink)
            self._grid.addWidget(mark, number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Text(words, READING).wrapped(), number, 1)
