"""A few questions that open on Today where they were asked for, and close when they are sent."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.flow import FlowLayout
from coach.ui.pain_pick import PainPick
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING
from coach.ui.yes_no import YesNo


class TodayForm(Card):
    """``questions`` takes what is asked; ``closed`` says that the form is gone from sight."""

    closed = Signal()

    def __init__(
        self, title: str, about: str, save: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self.setAccessibleName(title)
        self.questions = QVBoxLayout()
        self.questions.setSpacing(2 * GRID_PX)
        self.save = Button(save, theme, kind="primary")
        self.leave = Button(self.tr("Not now"), theme)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(Text(title, HEADING).wrapped())
        head.addWidget(Text(about, BODY, "soft").wrapped())
        answers = FlowLayout(GRID_PX + 4)
        answers.addWidget(self.save)
        answers.addWidget(self.leave)
        self.column.setSpacing(2 * GRID_PX)
        self.column.addLayout(head)
        self.column.addLayout(self.questions)
        self.column.addLayout(answers)
        self.leave.clicked.connect(self.close_form)
        self.hide()

    def ask_pain(self, question: str) -> PainPick:
        """Add a question for a pain of 0 to 10."""
        pick = PainPick(question)
        self.questions.addWidget(_asked(question, pick))
        return pick

    def ask_yes_no(self, question: str) -> YesNo:
        """Add a question for yes or no."""
        answer = YesNo(question, self._theme)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * GRID_PX)
        line.addWidget(Text(question, BODY_STRONG).wrapped(), 1)
        line.addWidget(answer, 0, Qt.AlignmentFlag.AlignVCenter)
        self.questions.addWidget(row)
        return answer

    @Slot()
    def close_form(self) -> None:
        """Go from sight; what was answered is dropped."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            # No key of a form is one of the page's, such as Space.
            event.accept()


def _asked(question: str, answer: QWidget) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID_PX)
    column.addWidget(Text(question, BODY_STRONG).wrapped())
    column.addWidget(answer)
    return part
