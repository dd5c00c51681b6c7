"""The small card beneath the count: the right movement in a loop, its tempo and what is next."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.exercise.definition import Exercise
from coach.session.status import Step
from coach.ui.cards import Card
from coach.ui.loop_view import LoopView
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX, HEADING, NOTE
from coach.ui.wording import target, tempo


class MoveCard(Card):
    """A loop with a few words beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(margin_px=2 * GRID_PX - 2, parent=parent)
        self.loop = LoopView(theme)
        self._over = Text("", NOTE, "soft")
        self._main = Text("", HEADING).wrapped()
        self._next = Text("", NOTE, "soft").wrapped()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._over)
        words.addWidget(self._main)
        words.addSpacing(4)
        words.addWidget(self._next)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        row.addWidget(self.loop)
        row.addLayout(words, 1)
        self.column.addLayout(row)
        self.fit(104)

    def fit(self, loop_px: int) -> None:
        """Set the size of the square loop."""
        self.loop.setFixedSize(loop_px, loop_px)

    def show_step(self, step: Step, exercise: Exercise, following: str | None) -> None:
        """Show ``step``; ``following`` is what comes next in words, None at the end."""
        self.loop.show_move(exercise.picture, exercise.name)
        if step.tempo_s is not None:
            self._over.setText(self.tr("Tempo"))
            self._main.setText(tempo(step.tempo_s))
        else:
            self._over.setText(self.tr("Goal"))
            wanted = target(step)
            self._main.setText(wanted[0].upper() + wanted[1:])
        self._next.setText(
            self.tr("Last one") if following is None else self.tr("Next: {0}").format(following)
        )
