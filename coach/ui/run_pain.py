"""How a run felt: the worst pain while running, and four things that matter more than a number."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from coach.ui.choices import ChoiceButton
from coach.ui.flow import FlowLayout
from coach.ui.pain_scale import PainScale
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX


class KeptPainScale(PainScale):
    """A pain scale that keeps its answer on show, and lets it be taken back by a second click."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score: int | None = None
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        for button in self.buttons:
            button.setCheckable(True)
            self._group.addButton(button)
        self.answered.connect(self._take)

    @property
    def score(self) -> int | None:
        """The answer, None while there is none."""
        return self._score

    def choose(self, score: int | None) -> None:
        """Show ``score``."""
        self._score = score
        for number, button in enumerate(self.buttons):
            button.setChecked(number == score)

    @Slot(int)
    def _take(self, score: int) -> None:
        self.choose(None if score == self._score else score)
        self.edited.emit()


class RunPain(QWidget):
    """``said`` is what was answered: True and False, and None for what was not answered."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = KeptPainScale()
        names = {
            "sharp": self.tr("Sharp or sudden pain"),
            "limp": self.tr("A limp"),
            "swelling": self.tr("New swelling"),
            "bone_pain": self.tr("Pain on one spot of a bone"),
        }
        self.marks = {name: ChoiceButton(words, theme) for name, words in names.items()}
        self.none = ChoiceButton(self.tr("None of these"), theme)
        flow = FlowLayout(GRID_PX)
        for button in (*self.marks.values(), self.none):
            flow.addWidget(button)
            button.clicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        column.addWidget(Text(self.tr("Worst pain while running"), BODY_STRONG).wrapped())
        column.addWidget(self.scale)
        column.addSpacing(GRID_PX)
        column.addWidget(Text(self.tr("Was there any of this, then or since?"), BODY_STRONG))
        column.addLayout(flow)
        column.addWidget(
            Text(self.tr("How the next morning is will be asked tomorrow."), BODY, "soft").wrapped()
        )
        self.scale.edited.connect(self.edited)

    def show_said(self, score: int | None, said: Mapping[str, bool | None]) -> None:
        """Show what is known."""
        self.scale.choose(score)
        for name, button in self.marks.items():
            button.setChecked(said.get(name) is True)
        any_marked = any(button.isChecked() for button in self.marks.values())
        # Sharp is False until it is said, so the others tell whether this was answered.
        answered = all(said.get(name) is False for name in self.marks)
        self.none.setChecked(answered and not any_marked)

    @property
    def said(self) -> dict[str, bool | None]:
        """Each thing by its name."""
        marked = {name: button.isChecked() for name, button in self.marks.items()}
        if any(marked.values()) or self.none.isChecked():
            return dict(marked)
        return {name: False if name == "sharp" else None for name in marked}

    @Slot()
    def _clicked(self) -> None:
        clicked = self.sender()
        if clicked is self.none and self.none.isChecked():
            for button in self.marks.values():
                button.setChecked(False)
        elif clicked is not self.none:
            self.none.setChecked(False)
        self.edited.emit()
