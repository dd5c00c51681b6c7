"""The card that gets a person ready: what to do and where to stand."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.exercise.definition import Exercise
from coach.session.status import Step
from coach.ui.cards import Card
from coach.ui.loop_view import LoopView
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, FIGURE, GRID_PX, HEADING, NOTE
from coach.ui.typeface import font
from coach.ui.wording import begun, set_and_side, target


class ReadyCard(Card):
    """The move in a loop, its name and dose, how to stand, and its three cues."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.loop = LoopView(theme)
        self.loop.setMinimumHeight(80)
        self._set = Text("", NOTE, "soft")
        self._name = Text("", FIGURE).wrapped()
        self._dose = Text("", HEADING, "primary").wrapped()
        self._stand = Text("", BODY).wrapped()
        self._cues: list[tuple[Text, Text]] = []
        self.column.addWidget(self.loop, 1)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(self._set)
        self.column.addWidget(self._name)
        self.column.addWidget(self._dose)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(self._stand)
        self.column.addSpacing(GRID_PX // 2)
        for number in range(1, 4):
            mark = Text(str(number), BODY_STRONG, "primary")
            mark.setFixedWidth(16)
            words = Text("", BODY, "soft").wrapped()
            row = QHBoxLayout()
            row.setSpacing(GRID_PX)
            row.addWidget(mark)
            row.addWidget(words, 1)
            self.column.addLayout(row)
            self._cues.append((mark, words))

    def show_step(self, step: Step, exercise: Exercise) -> None:
        """Prepare for ``step``."""
        self.loop.show_move(exercise.picture, exercise.name, step.side)
        line = set_and_side(step)
        self._set.setText(line)
        self._set.setVisible(bool(line))
        self._name.setText(exercise.name)
        self._dose.setText(begun(target(step)))
        self._stand.setText(exercise.stand)
        for (_, words), cue in zip(self._cues, exercise.cues, strict=True):
            words.setText(cue)

    def fit(self, height_px: int) -> None:
        """Leave out the cues, then the loop, where the window is low."""
        for mark, words in self._cues:
            mark.setVisible(height_px >= 460)
            words.setVisible(height_px >= 460)
        self.loop.setVisible(height_px >= 300)
        grow = 1.0 if height_px < 700 else 1.3
        self._name.setFont(font(FIGURE, size_px=FIGURE.size_px * grow))
        self._stand.setFont(font(BODY, size_px=BODY.size_px * grow))
        for _, words in self._cues:
            words.setFont(font(BODY, size_px=BODY.size_px * grow))
