"""The next-morning question, as a card on Today that waits and can be left."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.motion.events import Side
from coach.ui.buttons import Button
from coach.ui.cards import Card, Rule
from coach.ui.clearing import clear
from coach.ui.flow import FlowLayout
from coach.ui.morning_row import MorningRow
from coach.ui.score_scale import score_of
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING, NOTE


class MorningCard(Card):
    """``answered`` gives a list of ``MorningAnswer``, one for each ankle with a score.

    ``later`` says that it is not to be answered now.
    """

    answered = Signal(object)
    later = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self.rows: list[MorningRow] = []
        self._title = Text("", HEADING).wrapped()
        about = self.tr("First steps out of bed. 0 is no pain, 10 the worst you can imagine.")
        self.setAccessibleDescription(about)
        self.done = Button(self.tr("Done"), theme, kind="primary")
        self.wait = Button(self.tr("Later"), theme)
        self.column.setSpacing(2 * GRID_PX)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(Text(about, BODY, "soft").wrapped())
        self._list = QVBoxLayout()
        self._list.setSpacing(2 * GRID_PX)
        answers = FlowLayout(GRID_PX + 4)
        answers.addWidget(self.done)
        answers.addWidget(self.wait)
        foot = QHBoxLayout()
        foot.addLayout(answers, 1)
        keys = Text(self.tr("Keys 0 to 9, X for ten"), NOTE, "soft")
        foot.addWidget(keys, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(head)
        self.column.addLayout(self._list)
        self.column.addLayout(foot)
        self.done.clicked.connect(self._send)
        self.wait.clicked.connect(self.later)

    def ask(self, sides: Sequence[Side | None] = (None,), days_ago: int = 0) -> None:
        """Ask anew: once for the one sore ankle (None), or for each side.

        ``days_ago`` 0 is this morning; an earlier one is asked for by its weekday.
        """
        title = self._question(days_ago)
        self._title.setText(title)
        self.setAccessibleName(title)
        clear(self._list)
        self.rows = [MorningRow(side, self._theme) for side in sides]
        for number, row in enumerate(self.rows):
            if number:
                self._list.addWidget(Rule())
            self._list.addWidget(row)
            row.picked.connect(self._tell)
        self._tell()

    def _question(self, days_ago: int) -> str:
        if days_ago == 0:
            return self.tr("How does the ankle feel this morning?")
        if days_ago == 1:
            return self.tr("How did the ankle feel yesterday morning?")
        weekday = (date.today() - timedelta(days=days_ago)).isoweekday()
        name = QLocale().standaloneDayName(weekday)
        return self.tr("How did the ankle feel on {0} morning?").format(name)

    def take_key(self, key: int) -> bool:
        """Answer the first ankle without a score by a key; False where it means nothing here."""
        score = score_of(key)
        row = next((one for one in self.rows if one.scale.value is None), None)
        if score is None or row is None:
            return False
        row.scale.pick(score)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.done.isEnabled():
            self._send()
        elif not self.take_key(event.key()):
            super().keyPressEvent(event)

    @Slot()
    def _tell(self) -> None:
        self.done.setEnabled(any(row.answer is not None for row in self.rows))

    @Slot()
    def _send(self) -> None:
        self.answered.emit([row.answer for row in self.rows if row.answer is not None])
