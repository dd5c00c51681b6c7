"""A card that asks without getting in the way: it waits beneath what goes on, or is left."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.session.commands import ReportEffort, ReportPain
from coach.ui.asking import Question
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.effort_scale import EffortScale
from coach.ui.pain_scale import PainScale
from coach.ui.score_scale import score_of
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX, HEADING, NOTE
from coach.ui.typeface import is_large_text


class QuestionCard(Card):
    """One question after the other; ``answered`` carries the command. None has to be answered."""

    answered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(margin_px=20, parent=parent)
        self._left: list[Question] = []
        self._name_of: Callable[[int], str] = str
        self._title = Text("", HEADING).wrapped()
        self._keys = Text(self.tr("Keys 0 to 9, X for ten"), NOTE, "soft")
        if is_large_text():
            self._keys.hide()
        self.later = Button(self.tr("Not now"), theme)
        self.later.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pain = PainScale()
        self.effort = EffortScale()
        head = QHBoxLayout()
        head.setSpacing(2 * GRID_PX)
        head.addWidget(self._title, 1)
        head.addWidget(self._keys)
        head.addWidget(self.later)
        self.column.addLayout(head)
        for scale in (self.pain, self.effort):
            # The keyboard stays with the session: its keys answer here as well.
            for button in scale.buttons:
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.column.addWidget(scale)
            scale.answered.connect(self.answer)
        self.later.clicked.connect(self.leave)
        self.hide()

    def ask(self, questions: Sequence[Question], name_of: Callable[[int], str]) -> None:
        """Ask ``questions`` in their order; ``name_of`` names the exercise of a plan item."""
        self._left, self._name_of = list(questions), name_of
        self._show_next()

    @property
    def question(self) -> Question | None:
        """What is being asked now."""
        return self._left[0] if self._left else None

    def take_key(self, key: int) -> bool:
        """Answer with a key; False where it means nothing here."""
        score = score_of(key)
        if score is None or self.question is None:
            return False
        self.answer(score)
        return True

    @Slot(int)
    def answer(self, score: int) -> None:
        """Take ``score`` and go on to the next question."""
        if not self._left:
            return
        asked = self._left.pop(0)
        if asked.about == "effort":
            self.answered.emit(ReportEffort(score, asked.item))
        else:
            self.answered.emit(ReportPain(asked.when, score, asked.item))
        self._show_next()

    @Slot()
    def leave(self) -> None:
        """Leave what is not answered unknown."""
        self._left = []
        self._show_next()

    def _show_next(self) -> None:
        asked = self.question
        self.setVisible(asked is not None)
        if asked is None:
            return
        self.pain.setVisible(asked.about == "pain")
        self.effort.setVisible(asked.about == "effort")
        self._title.setText(self._words(asked))
        self.setAccessibleName(self._title.text())

    def _words(self, asked: Question) -> str:
        name = "" if asked.item is None else self._name_of(asked.item)
        if asked.about == "effort":
            return self.tr("How hard was it? {0}").format(name)
        if asked.when == "before":
            return self.tr("How much does your ankle hurt now?")
        if asked.when == "after":
            return self.tr("How much does it hurt now?")
        return self.tr("Worst pain? {0}").format(name)
