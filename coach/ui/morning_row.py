"""The morning question for one ankle: a score, and what is new if anything is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.motion.events import Side
from coach.ui.choices import Choices
from coach.ui.flow import FlowLayout
from coach.ui.labelled import labelled
from coach.ui.morning_answer import MorningAnswer
from coach.ui.pain_pick import PainPick
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING


class MorningRow(QWidget):
    """``picked`` says that there is a score now."""

    picked = Signal()

    def __init__(self, side: Side | None, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        name = {
            "left": self.tr("Left ankle"),
            "right": self.tr("Right ankle"),
            None: self.tr("This morning"),
        }[side]
        self.setAccessibleName(name)
        self.scale = PainPick(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        if side is not None:
            column.addWidget(Text(name, HEADING))
        column.addWidget(self.scale)
        column.addSpacing(GRID_PX)
        new = self.tr("Anything new since yesterday? If not, leave it.")
        column.addWidget(Text(new, BODY, "soft").wrapped())
        self.signs: dict[str, Choices[bool]] = {}
        signs = FlowLayout(3 * GRID_PX)
        for id_, words in (
            ("swelling", self.tr("New swelling")),
            ("limp", self.tr("A limp")),
            ("giving_way", self.tr("Giving way")),
        ):
            asked = words if side is None else f"{name}: {words}"
            choices: Choices[bool] = Choices(
                asked, [(True, self.tr("Yes")), (False, self.tr("No"))], theme
            )
            self.signs[id_] = choices
            signs.addWidget(labelled(words, choices))
        column.addLayout(signs)
        self.scale.picked.connect(self.picked)

    @property
    def answer(self) -> MorningAnswer | None:
        """What was said; None while there is no score."""
        if self.scale.value is None:
            return None
        signs = {id_: choices.value for id_, choices in self.signs.items()}
        return MorningAnswer(self.side, self.scale.value, **signs)
