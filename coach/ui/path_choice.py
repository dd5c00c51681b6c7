"""Choosing another phase by hand, with a calm look at what that means before it is done."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.care.phases import LAST
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.care_words import CareWords
from coach.ui.choices import Choices
from coach.ui.flow import FlowLayout
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING


class PhaseChoice(Card):
    """``chosen`` carries the phase once it is confirmed; ``left`` that nothing is to change."""

    chosen = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._here = 1
        self._words: CareWords | None = None
        self.phases: Choices[int] = Choices("", (), theme)
        self._about = Text("", BODY).wrapped()
        self._caution = Text("", BODY, "soft").wrapped()
        self.go = Button(self.tr("Go to phase {0}").format(1), theme, kind="primary")
        self.leave = Button(self.tr("Leave it as it is"), theme)
        title = self.tr("Which phase suits you now?")
        self.setAccessibleName(title)
        answers = FlowLayout(GRID_PX + 4)
        answers.addWidget(self.go)
        answers.addWidget(self.leave)
        self.column.setSpacing(2 * GRID_PX)
        self.column.addWidget(Text(title, HEADING).wrapped())
        self.column.addWidget(self.phases)
        self.column.addWidget(self._about)
        self.column.addWidget(self._caution)
        self.column.addLayout(answers)
        self.go.clicked.connect(self._choose)
        self.leave.clicked.connect(self.left)
        self.hide()

    def ask(self, here: int, words: CareWords) -> None:
        """Open it in phase ``here``."""
        self._here, self._words = here, words
        options = [
            (number, f"{number} · {words.phase_name(number)}") for number in range(1, LAST + 1)
        ]
        offered = Choices(self.tr("Which phase suits you now?"), options, self._theme)
        self.column.replaceWidget(self.phases, offered)
        self.phases.deleteLater()
        self.phases = offered
        self.phases.chosen.connect(self._look_at)
        self.phases.choose(here)
        self._look_at(here)
        self.show()
        self.phases.button(here).setFocus()

    @Slot(object)
    def _look_at(self, number: int) -> None:
        if self._words is None:
            return
        self._about.setText(self._words.phase_about(number))
        self._caution.setText(self._meaning(number))
        self._caution.setVisible(bool(self._meaning(number)))
        self.go.setEnabled(number != self._here)
        said = (
            self.tr("Go to phase {0}") if number != self._here else self.tr("You are in phase {0}")
        )
        self.go.set_face(said.format(number), None)

    def _meaning(self, number: int) -> str:
        if number == self._here:
            return ""
        if number > self._here:
            return self.tr(
                "Some goals of the phases before may still be open. Nothing that is locked opens "
                "by this, and you can come back at any time."
            )
        return self.tr("A while with less is not lost time. You can move on again at any time.")

    @Slot()
    def _choose(self) -> None:
        number = self.phases.value
        if number is not None and number != self._here:
            self.hide()
            self.chosen.emit(number)
