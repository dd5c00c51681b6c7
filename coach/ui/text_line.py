"""A line for a few words, with its question over it and a sentence where they do not fit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from coach.ui.text import Text
from coach.ui.tokens import BODY, BODY_STRONG, NOTE
from coach.ui.typeface import font


class TextLine(QWidget):
    """``edited`` comes with every change by hand, ``entered`` when it is done."""

    edited = Signal()
    entered = Signal()

    def __init__(
        self, question: str, hint: str, longest: int = 120, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setFont(font(BODY))
        self.line.setMaxLength(longest)
        self.line.setAccessibleName(question)
        self.line.setPlaceholderText(hint)
        self._fault = Text("", NOTE, "stop").wrapped()
        self._fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Text(question, BODY_STRONG).wrapped())
        column.addWidget(self.line)
        column.addWidget(self._fault)
        self.line.textEdited.connect(self._edited)
        self.line.editingFinished.connect(self.entered)

    @property
    def text(self) -> str:
        """What stands in the line, without space around it."""
        return self.line.text().strip()

    def show_text(self, text: str) -> None:
        """Put ``text`` in the line."""
        if self.line.text() != text:
            self.line.setText(text)
        self.say("")

    def say(self, sentence: str) -> None:
        """Show what is wrong, or that nothing is."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)

    def _edited(self) -> None:
        self.say("")
        self.edited.emit()
