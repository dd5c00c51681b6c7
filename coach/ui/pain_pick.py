"""The pain scale where the answer is kept on show until it is sent."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from coach.ui.pain_scale import PainScale


class PainPick(PainScale):
    """``picked`` gives the score that was chosen; ``value`` is None while there is none."""

    picked = Signal(int)

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(question)
        self._group = QButtonGroup(self)
        for score, button in enumerate(self.buttons):
            button.setCheckable(True)
            button.setAccessibleDescription(question)
            self._group.addButton(button, score)
        self.answered.connect(self.pick)

    @property
    def value(self) -> int | None:
        """The score, None while there is none; 0 is an answer."""
        score = self._group.checkedId()
        return None if score < 0 else score

    @Slot(int)
    def pick(self, score: int) -> None:
        """Take ``score`` for the answer."""
        self.buttons[score].setChecked(True)
        self.picked.emit(score)

    def show_score(self, score: int | None) -> None:
        """Show a score, or none."""
        self._group.setExclusive(False)
        for number, button in enumerate(self.buttons):
            button.setChecked(number == score)
        self._group.setExclusive(True)
