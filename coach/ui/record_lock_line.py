"""A line for a passphrase, hidden as it is typed, with a button that shows it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from coach.ui.buttons import Button
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING
from coach.ui.typeface import font

LONGEST = 500


class PassphraseLine(QWidget):
    """``entered`` comes with the Enter key. What was typed leaves with ``forget``."""

    entered = Signal()

    def __init__(self, question: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setFont(font(HEADING))
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(question)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_it = Button("", theme)
        self._fault = Text("", BODY, "attention").wrapped()
        self._fault.hide()
        row = QHBoxLayout()
        row.setSpacing(GRID_PX)
        row.addWidget(self.line, 1)
        row.addWidget(self.show_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Text(question, BODY_STRONG).wrapped())
        column.addLayout(row)
        column.addWidget(self._fault)
        self.line.returnPressed.connect(self.entered)
        self.line.textEdited.connect(self._forget_fault)
        self.show_it.clicked.connect(self._turn)
        self._show_face()

    @property
    def text(self) -> str:
        """What was typed, to the letter: a space at its end is part of it."""
        return self.line.text()

    @property
    def is_shown(self) -> bool:
        """Whether everybody at the screen can read it."""
        return self.line.echoMode() is QLineEdit.EchoMode.Normal

    def say(self, sentence: str) -> None:
        """Show what is wrong, or that nothing is."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)

    def forget(self) -> None:
        """Empty the line, and hide what is typed next."""
        self.line.clear()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._show_face()
        self.say("")

    @Slot()
    def _turn(self) -> None:
        modes = QLineEdit.EchoMode
        self.line.setEchoMode(modes.Password if self.is_shown else modes.Normal)
        self._show_face()

    @Slot()
    def _forget_fault(self) -> None:
        self.say("")

    def _show_face(self) -> None:
        if self.is_shown:
            self.show_it.set_face(self.tr("Hide"), "eye")
            self.show_it.setAccessibleName(self.tr("Hide the passphrase"))
        else:
            self.show_it.set_face(self.tr("Show"), "seen")
            self.show_it.setAccessibleName(self.tr("Show the passphrase"))
