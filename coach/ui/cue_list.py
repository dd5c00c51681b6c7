"""The three cues of an exercise, numbered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from coach.ui.text import Text
from coach.ui.tokens import GRID_PX, HEADING, TextStyle

CUE_LINE = TextStyle(20, 500, -0.2)


class CueList(QWidget):
    """A number and a line each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = [Text("", CUE_LINE).wrapped() for _ in range(3)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, GRID_PX, 0, 0)
        grid.setHorizontalSpacing(2 * GRID_PX)
        grid.setVerticalSpacing(GRID_PX + 4)
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(self.lines):
            mark = Text(str(number + 1), HEADING, "primary")
            grid.addWidget(mark, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line, number, 1)

    def show_cues(self, cues: Sequence[str]) -> None:
        """Show three cues."""
        for line, cue in zip(self.lines, cues, strict=True):
            line.setText(cue)
