"""One set in a session: its figure, its strip, and the buttons that open or correct it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from coach.review.one_session import SetReview
from coach.ui.buttons import Button
from coach.ui.flow import FlowLayout
from coach.ui.review_desk import ReviewDesk, Seen
from coach.ui.review_figure_words import amount_words, by_words, goal_words, original_words
from coach.ui.review_marks import marks_shown
from coach.ui.review_strip import SetStrip
from coach.ui.text import Chip, Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, FIGURE, GRID_PX, NOTE
from coach.ui.typeface import is_large_text, scaled_px


class SetRow(QWidget):
    """``opened`` names the set's number and one of its marks, None for no mark."""

    opened = Signal(int, object)
    correct_asked = Signal(int)

    def __init__(
        self,
        one: SetReview,
        name: str,
        theme: Theme,
        desk: ReviewDesk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.one, self._desk, self._name = one, desk, name
        self.strip = SetStrip(theme)
        self.strip.show_set(name, marks_shown(one, desk.exercises), one.marks.unseen, None)
        self.look = Button(self.tr("Look closer"), theme)
        self.look.setAccessibleName(self.tr("Look closer: {0}").format(name))
        self.fix = Button(self.tr("Correct"), theme)
        self.fix.setAccessibleName(self.tr("Correct: {0}").format(name))
        self.below = QVBoxLayout()
        self._lay_out(one)
        self.look.clicked.connect(self._open)
        self.fix.clicked.connect(self._fix)
        self.strip.opened.connect(self._open_mark)

    def _lay_out(self, one: SetReview) -> None:
        figure = QVBoxLayout()
        figure.setSpacing(0)
        figure.addWidget(Text(amount_words(one), FIGURE, "soft" if one.excluded else "text"))
        for words in (goal_words(one), original_words(one), by_words(one)):
            if words:
                figure.addWidget(Text(words, NOTE, "soft").wrapped())
        if one.excluded:
            figure.addWidget(Chip(self.tr("left out")))
        if one.note:
            figure.addWidget(Text(self.tr("“{0}”").format(one.note), BODY).wrapped())
        figure.addStretch()
        left = QWidget()
        left.setLayout(figure)
        figure.setContentsMargins(0, 0, 0, 0)
        large = is_large_text()
        if not large:
            left.setFixedWidth(round(scaled_px(150)))
        buttons = QWidget()
        answers = FlowLayout(GRID_PX, buttons) if large else QVBoxLayout(buttons)
        answers.setContentsMargins(0, 0, 0, 0)
        if one.begun:
            answers.addWidget(self.look)
        answers.addWidget(self.fix)
        row = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        )
        row.setSpacing(2 * GRID_PX)
        row.addWidget(left)
        self.strip.setVisible(one.begun)
        row.addWidget(self.strip, 1)
        if not one.begun:
            row.addStretch(1)
        row.addWidget(buttons, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.addLayout(row)
        column.addLayout(self.below)

    def show_seen(self, seen: Seen) -> None:
        """Draw the signal, now that its poses were measured again."""
        marks = marks_shown(self.one, self._desk.exercises, seen.drawn)
        self.strip.show_set(self._name, marks, self.one.marks.unseen, seen.drawn)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.one.recorded.number, None)

    @Slot(int)
    def _open_mark(self, place: int) -> None:
        self.opened.emit(self.one.recorded.number, place)

    @Slot()
    def _fix(self) -> None:
        self.correct_asked.emit(self.one.recorded.number)
