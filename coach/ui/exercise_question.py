"""A question of the exercise editor: before something is deleted, left, or overwritten."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QWidget

from coach.ui.buttons import Button, ButtonKind
from coach.ui.clearing import clear
from coach.ui.flow import FlowLayout
from coach.ui.overlay import Overlay
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer and what it does; the last of them is also that of Escape."""

    words: str
    do: Callable[[], object]
    kind: ButtonKind = "ordinary"
    icon_name: str | None = None


class ExerciseQuestion(Overlay):
    """The keyboard is on the last answer, which changes nothing."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_px=620)
        self._answers = FlowLayout(GRID_PX + 4)
        self.card.column.addLayout(self._answers)
        self.buttons: list[Button] = []

    def ask(self, title: str, body: str, answers: Sequence[Answer]) -> None:
        """Ask, and do what is answered."""
        self.setAccessibleName(title)
        self.title.setText(title)
        self.body.setText(body)
        clear(self._answers)
        self.buttons = []
        for answer in answers:
            button = Button(answer.words, self._theme, kind=answer.kind, icon_name=answer.icon_name)
            button.clicked.connect(partial(self._take, answer))
            self._answers.addWidget(button)
            self.buttons.append(button)
        self.open(self.buttons[-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.buttons[-1].click()
        else:
            super().keyPressEvent(event)

    def _take(self, answer: Answer, _checked: bool = False) -> None:
        self.close_quietly()
        answer.do()
