"""Names the practice's own exercises that cannot be read, so that none is missed in silence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX, NOTE


class PlanDamaged(Card):
    """``asked`` wants to look at all own exercises, where the reason stands."""

    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("notice", margin_px=2 * GRID_PX, parent=parent)
        self.words = Text("", NOTE, "attention").wrapped()
        self.look = Button(self.tr("Own exercises"), theme)
        self.column.setSpacing(GRID_PX)
        self.column.addWidget(self.words)
        self.column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        self.look.clicked.connect(self.asked)
        self.hide()

    def show_ids(self, ids: Sequence[str]) -> None:
        """Name the exercises ``ids``; hidden where there is none."""
        said = (
            self.tr("This own exercise cannot be read here: {0}.")
            if len(ids) == 1
            else self.tr("These own exercises cannot be read here: {0}.")
        )
        self.words.setText(said.format(", ".join(ids)))
        self.setVisible(bool(ids))
