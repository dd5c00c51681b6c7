"""A card of what was written down, with a form in it that adds one more."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.run_field import RunField
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX


class RunAdding(Card):
    """``add`` opens the form and ``leave`` shuts it; what ``keep`` takes is the inheriting class's.

    ``opening`` says that the form is wanted empty.
    """

    opening = Signal()

    def __init__(
        self,
        add_words: str,
        keep_words: str,
        leave_words: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._rows = QVBoxLayout()
        self.add = Button(add_words, theme, icon_name="plus")
        self.keep = Button(keep_words, theme, kind="primary")
        self.leave = Button(leave_words, theme)
        self._form = QWidget()
        self.column.setSpacing(2 * GRID_PX)
        self.add.clicked.connect(self._open)
        self.leave.clicked.connect(self._close)

    def _lay_out(self, questions: Sequence[QWidget], first: RunField) -> None:
        """Put what was written down under what is in the card, and the form with ``questions``.

        One begins to write in ``first``.
        """
        self._first = first
        answers = QHBoxLayout()
        answers.addWidget(self.keep)
        answers.addWidget(self.leave)
        answers.addStretch()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(2 * GRID_PX)
        for question in questions:
            form.addWidget(question)
        form.addLayout(answers)
        self._form.hide()
        self.column.addLayout(self._rows)
        self.column.addWidget(self._form)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()

    def _add_row(self, lines: Sequence[Text], button: QPushButton) -> None:
        """Show one that was written down, with what can be done to it."""
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(2)
        for line in lines:
            words.addWidget(line)
        layout.addLayout(words, 1)
        layout.addWidget(button)
        self._rows.addWidget(row)

    @Slot()
    def _open(self) -> None:
        self.opening.emit()
        self._form.show()
        self.add.hide()
        self._first.line.setFocus()

    @Slot()
    def _close(self) -> None:
        self._form.hide()
        self.add.show()
        self.add.setFocus()
