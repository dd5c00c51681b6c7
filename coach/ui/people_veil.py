"""Stands over the window while the practice's server has not answered yet."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coach.practice.server import CONNECT_TIMEOUT_S, STATEMENT_TIMEOUT_S
from coach.ui.buttons import Button
from coach.ui.overlay import Overlay
from coach.ui.people_patience import Patience
from coach.ui.theme import Theme


class WaitingVeil(Overlay):
    """Comes and goes by itself; ``stop`` sends it away before there is an answer."""

    def __init__(self, theme: Theme, parent: QWidget, patience: Patience) -> None:
        super().__init__(theme, parent, veil=0.7)
        self.setAccessibleName(self.tr("Asking the practice's server …"))
        self.title.setText(self.tr("Asking the practice's server …"))
        words = self.tr(
            "If it does not answer within {0} seconds, the page says so. Nothing is lost."
        )
        self.body.setText(words.format(CONNECT_TIMEOUT_S + STATEMENT_TIMEOUT_S))
        self.stop = Button(self.tr("Stop waiting"), theme, icon_name="close")
        self.card.column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.stop.clicked.connect(patience.stop)
        patience.say_on(self)
        patience.long.connect(self._come)
        patience.over.connect(self.close_quietly)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stop.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _come(self) -> None:
        self.open(self.stop)
