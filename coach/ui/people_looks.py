"""Says why a person needs a look, and takes in that the physio has looked."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.practice.values import ClientLine, Look
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.clearing import clear
from coach.ui.icon_mark import LineMark
from coach.ui.people_words import LOOK_ICONS, look_words
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX
from coach.ui.typeface import is_large_text


class LooksCard(Card):
    """Gone while nothing presses. ``seen_asked`` settles what is there."""

    seen_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("notice", margin_px=20, parent=parent)
        self._theme = theme
        self.seen = Button(self.tr("Seen"), theme, icon_name="seen")
        self.seen.setAccessibleDescription(
            self.tr("What is listed here is settled; it comes back with the next sign.")
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID_PX)
        self._asked = Text("", BODY).wrapped()
        if is_large_text():
            self.column.addLayout(self._rows)
            self.column.addWidget(self.seen, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            row = QHBoxLayout()
            row.setSpacing(2 * GRID_PX)
            row.addLayout(self._rows, 1)
            row.addWidget(self.seen, 0, Qt.AlignmentFlag.AlignTop)
            self.column.addLayout(row)
        self.seen.clicked.connect(self.seen_asked)

    def show_line(self, line: ClientLine, today: date) -> None:
        """Show why somebody needs a look."""
        clear(self._rows)
        for look in line.looks:
            self._rows.addLayout(self._row(look, look_words(look, line.client.standing, today)))
        self._asked = Text("", BODY).wrapped()
        self._asked.hide()
        self._rows.addWidget(self._asked)
        self.setVisible(bool(line.looks))

    def show_questions(self, asked: Sequence[str]) -> None:
        """Add the questions that were answered with yes, once they are read."""
        self._asked.setText("\n".join(self.tr("Yes to: {0}").format(one) for one in asked))
        self._asked.setVisible(bool(asked))

    def _row(self, look: Look, words: str) -> QHBoxLayout:
        ink = "stop" if look is Look.RED_FLAG else "attention"
        row = QHBoxLayout()
        row.setSpacing(GRID_PX + 4)
        mark = LineMark(LOOK_ICONS[look], self._theme, ink=ink)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(f"{words}.", BODY_STRONG, ink).wrapped(), 1)
        return row
