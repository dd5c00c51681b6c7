"""Asks who signs, and for the passphrase where this computer has no keyring."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from coach.exchange.faults import (
    KeyFault,
    KeyringMissing,
    PassphraseNeeded,
    PassphraseTooShort,
    WrongPassphrase,
)
from coach.ui.buttons import Button
from coach.ui.flow import FlowLayout
from coach.ui.overlay import LeavableOverlay
from coach.ui.people_faults import practice_words
from coach.ui.text_line import TextLine
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX

OF_PASSPHRASE = (KeyringMissing, PassphraseNeeded, PassphraseTooShort, WrongPassphrase)


class KeyQuestion(LeavableOverlay):
    """``answered`` gives name, practice and passphrase, of which those not asked for are empty.

    It stays on show until ``close_quietly``: an answer may be refused.
    """

    answered = Signal(str, str, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.name = TextLine(self.tr("Your name on plans"), self.tr("As people know you"))
        self.practice = TextLine(self.tr("Practice"), self.tr("May stay empty"))
        self.passphrase = TextLine(self.tr("Passphrase"), "")
        self.passphrase.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._lines = (self.name, self.practice, self.passphrase)
        self.on = Button(self.tr("Go on"), theme, kind="primary")
        self.keep = Button(self.tr("Not now"), theme)
        answers = FlowLayout(GRID_PX + 4)
        answers.addWidget(self.on)
        answers.addWidget(self.keep)
        for line in self._lines:
            self.card.column.addWidget(line)
            line.line.returnPressed.connect(self._answer)
        self.card.column.addLayout(answers)
        self.on.clicked.connect(self._answer)
        self.keep.clicked.connect(self.close_quietly)

    def ask_name(self) -> None:
        """Ask who signs from now on."""
        self._ask(
            self.tr("Who signs your plans?"),
            self.tr(
                "A plan carries your name and is signed with a key that only this computer has, "
                "so that nobody can change it on the way."
            ),
            self.name,
            self.practice,
        )

    def ask_passphrase(self, fault: KeyFault) -> None:
        """Ask for the passphrase, a new one or the one there is, as ``fault`` wants it."""
        sentence = practice_words(fault.sentence)
        if self.isVisible() and not isinstance(fault, KeyringMissing | PassphraseNeeded):
            self.passphrase.say(sentence)
            self.passphrase.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        new = isinstance(fault, KeyringMissing)
        title = self.tr("Choose a passphrase") if new else self.tr("Your passphrase")
        self._ask(title, sentence, self.passphrase)

    def say(self, sentence: str) -> None:
        """Say what was wrong with the answer."""
        asked = next(line for line in self._lines if not line.isHidden())
        asked.say(sentence)

    def _ask(self, title: str, body: str, *lines: TextLine) -> None:
        self.setAccessibleName(title)
        self.title.setText(title)
        self.body.setText(body)
        for line in self._lines:
            line.setVisible(line in lines)
        self.passphrase.show_text("")
        self.open(lines[0].line)

    @Slot()
    def _answer(self) -> None:
        asked = next(line for line in self._lines if not line.isHidden())
        if not asked.text:
            asked.say(self.tr("Please fill this in."))
            asked.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.answered.emit(self.name.text, self.practice.text, self.passphrase.line.text())
