"""The pain scale where the answer is kept on show until it is sent."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.ui.pain_scale import PainScale
from coach.ui.score_scale import HeldScore


class PainPick(PainScale):
    """``picked`` gives the score that was chosen; ``value`` is None while there is none."""

    picked = Signal(int)

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(question)
        self._held = HeldScore(self, question)
        self.answered.connect(self.pick)

    @property
    def value(self) -> int | None:
        """The score, None while there is none; 0 is an answer."""
        return self._held.value

    @Slot(int)
    def pick(self, score: int) -> None:
        """Take ``score`` for the answer."""
        self._held.hold(score)
        self.picked.emit(score)

    def show_score(self, score: int | None) -> None:
        """Show a score, or none."""
        self._held.hold(score)
