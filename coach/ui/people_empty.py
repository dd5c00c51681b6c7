"""What stands in place of the people while there are none: what to do first, and after that."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.icon_mark import SquareMark
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, FIGURE, GRID_PX
from coach.ui.typeface import scaled_px

MARK_PX = 44


class EmptyPeople(Card):
    """``add`` begins with the first person."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(margin_px=5 * GRID_PX, parent=parent)
        self.add = Button(self.tr("Add the first person"), theme, kind="primary", icon_name="plus")
        self.column.setSpacing(2 * GRID_PX)
        self.column.addWidget(Text(self.tr("Begin with one person"), FIGURE).wrapped())
        steps = (
            (
                "people",
                self.tr("Add them"),
                self.tr("A name or initials is enough. Only your practice sees it."),
            ),
            (
                "plan",
                self.tr("Put their plan together"),
                self.tr("Pick exercises and doses; the plan travels as a file or on paper."),
            ),
            (
                "import",
                self.tr("Read back what happened"),
                self.tr("Open the result that they send you, or drop its file on this page."),
            ),
        )
        for icon_name, title, words in steps:
            self.column.addLayout(self._step(icon_name, title, words, theme))
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def _step(self, icon_name: str, title: str, words: str, theme: Theme) -> QHBoxLayout:
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(Text(title, BODY_STRONG).wrapped())
        said.addWidget(Text(words, BODY, "soft").wrapped())
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        mark = SquareMark(icon_name, theme, round(scaled_px(MARK_PX)))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        return row
