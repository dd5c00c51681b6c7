"""Two large buttons, yes and no, of which neither is down before somebody presses it."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from coach.ui.choices import ChoiceButton
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX
from coach.ui.typeface import scaled_px

WIDE_PX = 104
HIGH_PX = 52


class LargeChoice(ChoiceButton):
    """A choice that is easy to hit."""

    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        least = QSize(WIDE_PX, round(HIGH_PX - 15 + scaled_px(15)))
        return wanted.expandedTo(least)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class YesNo(QWidget):
    """``answered`` says what a person has pressed; ``show_answer`` says nothing."""

    answered = Signal(bool)

    def __init__(self, question: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(question)
        self.yes = LargeChoice(self.tr("Yes"), theme)
        self.no = LargeChoice(self.tr("No"), theme)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID_PX)
        for button in (self.yes, self.no):
            # What the answer is to has to be heard with it.
            button.setAccessibleDescription(question)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._group.addButton(button)
            row.addWidget(button)
        self.yes.clicked.connect(self._said_yes)
        self.no.clicked.connect(self._said_no)

    @property
    def value(self) -> bool | None:
        """The answer, None while there is none."""
        if self.yes.isChecked():
            return True
        return False if self.no.isChecked() else None

    def answer(self, yes: bool) -> None:
        """Press one of the two."""
        (self.yes if yes else self.no).click()

    def show_answer(self, yes: bool | None) -> None:
        """Show an answer, or none."""
        self._group.setExclusive(False)
        self.yes.setChecked(yes is True)
        self.no.setChecked(yes is False)
        self._group.setExclusive(True)

    @Slot()
    def _said_yes(self) -> None:
        self.answered.emit(True)

    @Slot()
    def _said_no(self) -> None:
        self.answered.emit(False)
