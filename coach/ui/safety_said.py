"""What was answered with Yes, what it means, and why it matters."""

from collections.abc import Sequence, Set

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.care.screen_file import Question
from coach.care.sources import Sources
from coach.ui.cards import Rule
from coach.ui.clearing import clear
from coach.ui.point_list import READING
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX


class SafetySaid(QWidget):
    """A question, what a Yes to it means and its reason; ``whys`` are the buttons in order."""

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sources = sources
        self.whys: list[WhyButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID_PX)

    def show_questions(self, questions: Sequence[Question], contradicted: Set[str]) -> None:
        """Show ``questions``; something else speaks against the ``contradicted``."""
        clear(self._column)
        self.whys = []
        for question in questions:
            if self.whys:
                self._column.addWidget(Rule())
            why = WhyButton(self._theme, question.claim, self._sources)
            self.whys.append(why)
            self._column.addWidget(Text(question.ask, BODY_STRONG).wrapped())
            self._column.addWidget(Text(question.tell, READING).wrapped())
            if question.id in contradicted:
                words = self.tr("This does not go with something you logged. Your Yes counts.")
                self._column.addWidget(Text(words, BODY, "soft").wrapped())
            self._column.addWidget(why, 0, Qt.AlignmentFlag.AlignLeft)
