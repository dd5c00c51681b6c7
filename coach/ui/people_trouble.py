"""Says over the people what could not be done, and offers to ask again where nothing came."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX


class TroubleCard(Card):
    """``again`` is there only where asking once more may help."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("notice", margin_px=20, parent=parent)
        self._words = Text("", BODY).wrapped()
        self.again = Button(self.tr("Try again"), theme, icon_name="restart")
        self.column.setSpacing(GRID_PX + 4)
        self.column.addWidget(self._words)
        self.column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def say(self, sentence: str) -> None:
        """Say it; an empty sentence takes the card away."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.again.hide()
        self.setVisible(bool(sentence))

    def say_and_ask(self, sentence: str) -> None:
        """Say it, with the way to try again."""
        self.say(sentence)
        self.again.show()
