"""Asks for a person's name, a note and which ankle: for a new one, and for other words."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from coach.care.person import Ankle
from coach.practice.values import Client
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.choices import Choices
from coach.ui.flow import FlowLayout
from coach.ui.labelled import labelled
from coach.ui.people_words import ankle_words
from coach.ui.text import Text
from coach.ui.text_line import TextLine
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING
from coach.ui.typeface import is_large_text

LONGEST_NAME = 120
LONGEST_NOTE = 400


class PersonForm(Card):
    """``kept`` carries name, note and ankle; ``left`` wants the form gone."""

    kept = Signal(str, str, object)
    left = Signal()

    def __init__(self, title: str, keep: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(margin_px=20, parent=parent)
        self.setAccessibleName(title)
        self._title = Text(title, HEADING).wrapped()
        self.name = TextLine(
            self.tr("Name"), self.tr("As you call them in the practice"), LONGEST_NAME
        )
        self.note = TextLine(
            self.tr("Note"), self.tr("Only you see it; may stay empty"), LONGEST_NOTE
        )
        sides: tuple[Ankle, ...] = ("left", "right", "both")
        options = [(None, self.tr("Not said")), *((one, ankle_words(one)) for one in sides)]
        self.ankle: Choices[Ankle | None] = Choices(self.tr("Ankle"), options, theme)
        self.keep = Button(keep, theme, kind="primary")
        self.cancel = Button(self.tr("Cancel"), theme)
        lines = QBoxLayout(
            QBoxLayout.Direction.TopToBottom
            if is_large_text()
            else QBoxLayout.Direction.LeftToRight
        )
        lines.setSpacing(2 * GRID_PX)
        lines.addWidget(self.name, 1, Qt.AlignmentFlag.AlignTop)
        lines.addWidget(self.note, 1, Qt.AlignmentFlag.AlignTop)
        self._trouble = Text("", BODY, "stop").wrapped()
        answers = QWidget()
        flow = FlowLayout(GRID_PX + 4, answers)
        flow.addWidget(self.keep)
        flow.addWidget(self.cancel)
        self.column.setSpacing(2 * GRID_PX)
        self.column.addWidget(self._title)
        self.column.addLayout(lines)
        self.column.addWidget(labelled(self.tr("Ankle"), self.ankle))
        self.column.addWidget(self._trouble)
        self.column.addWidget(answers)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.left)
        self.name.line.returnPressed.connect(self._keep)
        self.note.line.returnPressed.connect(self._keep)

    def begin(self, client: Client | None = None) -> None:
        """Show the words of ``client``, or empty lines; the keyboard is on the name."""
        self.name.show_text("" if client is None else client.name)
        self.note.show_text("" if client is None else client.note)
        self.ankle.choose(None if client is None else client.ankle)
        self.say("")
        self.show()
        self.name.line.setFocus()
        self.name.line.selectAll()

    def say(self, sentence: str) -> None:
        """Say why it was not kept; what was written stays in its lines."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _keep(self) -> None:
        if not self.name.text:
            self.name.say(self.tr("A name is needed, or initials."))
            self.name.line.setFocus()
            return
        self.say("")
        self.kept.emit(self.name.text, self.note.text, self.ankle.value)
