"""The small card beneath the count: the right movement in a loop, its tempo and what is next."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.exercise.definition import Exercise
from coach.session.status import Step
from coach.ui.cards import Card
from coach.ui.loop_view import LoopView
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX, HEADING, NOTE
from coach.ui.typeface import grown, is_large_text
from coach.ui.wording import begun, target, tempo

ROOMY = 1.3
"""From a window so large on, large text leaves room for what is next."""

ROUNDS = 3
"""So often the move is shown in a set; then nothing moves beside the count but the person."""


class MoveCard(Card):
    """A loop with a few words beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(margin_px=2 * GRID_PX - 2, parent=parent)
        self.loop = LoopView(theme).on_surface().rests_after(ROUNDS)
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
        self.fit(1.0)

    def fit(self, grow: float) -> None:
        """Grow with the window: 1.0 is a window of 1280 by 800."""
        loop_px = round(104 * grow)
        self.loop.setFixedSize(loop_px, loop_px)
        for label, style in ((self._over, NOTE), (self._main, HEADING), (self._next, NOTE)):
            label.setFont(grown(style, max(1.0, grow)))
        # The count above it needs the room.
        low = is_large_text() and grow < ROOMY
        self._over.setVisible(not low)
        self._next.setVisible(not low)
        self.loop.setVisible(not low)

    def show_step(self, step: Step, exercise: Exercise, following: str) -> None:
        """Show ``step``; ``following`` is what comes next, in words."""
        self.loop.show_move(exercise.picture, exercise.name, step.side)
        if step.tempo_s is not None:
            self._over.setText(self.tr("Tempo"))
            self._main.setText(tempo(step.tempo_s))
        else:
            self._over.setText(self.tr("Goal"))
            self._main.setText(begun(target(step)))
        self._next.setText(following)
