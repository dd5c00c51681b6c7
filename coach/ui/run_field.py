"""A line for a figure or a name, with its question over it and a sentence where it does not fit."""

import math

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from coach.ui.text import Text
from coach.ui.tokens import BODY, BODY_STRONG, NOTE
from coach.ui.typeface import font

WIDTH_PX = 200


class RunField(QWidget):
    """``edited`` comes with every change by hand."""

    edited = Signal()

    def __init__(self, question: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setFont(font(BODY))
        self.line.setAccessibleName(question)
        self.line.setPlaceholderText(hint)
        self.line.setMinimumWidth(WIDTH_PX)
        self._fault = Text("", NOTE, "stop").wrapped()
        self._fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Text(question, BODY_STRONG).wrapped())
        column.addWidget(self.line)
        column.addWidget(self._fault)
        column.addStretch()
        self.line.textEdited.connect(self._edited)

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self.line.text().strip()

    @property
    def fault(self) -> str:
        """The sentence on show, empty while all is well."""
        return "" if self._fault.isHidden() else self._fault.text()

    def figure(self) -> float | None:
        """The figure in the line, with a comma or a point; None where it is empty.

        Raises ValueError for what is no figure.
        """
        if not self.text:
            return None
        locale = QLocale()
        value, fits = locale.toDouble(self.text)
        if not fits:
            value = float(self.text.replace(",", "."))
        if not math.isfinite(value):
            raise ValueError(self.text)
        return value

    def show_text(self, text: str) -> None:
        """Put ``text`` in the line."""
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
