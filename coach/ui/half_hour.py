"""Half an hour after a session: when it is time to ask, and the card that asks."""

from datetime import datetime, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.pain_scale import PainScale
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING

FROM = timedelta(minutes=30)
"""The third of the four times at which pain is asked for (clinical "Safety")."""
UNTIL = timedelta(hours=3)
"""Later than this it would be another moment: our own default."""


def is_time(ended: datetime, now: datetime) -> bool:
    """Whether a session that was over at ``ended`` is to be asked about ``now``."""
    return FROM <= now - ended <= UNTIL


class HalfHourCard(Card):
    """``answered`` gives the score; ``later`` says that it is not to be answered now."""

    answered = Signal(int)
    later = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        title = self.tr("Half an hour later: how does the ankle feel?")
        self.setAccessibleName(title)
        self.scale = PainScale()
        self.wait = Button(self.tr("Not now"), theme)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID_PX)
        head.addWidget(Text(title, HEADING).wrapped(), 1)
        head.addWidget(self.wait)
        self.column.addLayout(head)
        self.column.addWidget(
            Text(self.tr("One touch is enough. 0 is no pain."), BODY, "soft").wrapped()
        )
        self.column.addWidget(self.scale)
        self.scale.answered.connect(self.answered)
        self.wait.clicked.connect(self._put_off)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.scale.keyPressEvent(event)

    @Slot()
    def _put_off(self) -> None:
        self.later.emit()
