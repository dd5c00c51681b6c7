"""Stands over the window while the practice's server has not answered yet."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coach.practice.server import CONNECT_TIMEOUT_S, STATEMENT_TIMEOUT_S
from coach.ui.overlay import Overlay
from coach.ui.people_patience import Patience
from coach.ui.theme import Theme


class WaitingVeil(Overlay):
    """Comes and goes by itself."""

    def __init__(self, theme: Theme, parent: QWidget, patience: Patience) -> None:
        super().__init__(theme, parent, veil=0.7)
        self.title.setText(self.tr("Asking the practice's server …"))
        words = self.tr(
            "If it does not answer within {0} seconds, the page says so. Nothing is lost."
        )
        self.body.setText(words.format(CONNECT_TIMEOUT_S + STATEMENT_TIMEOUT_S))
        patience.long.connect(self._come)
        patience.over.connect(self.hide)

    @Slot()
    def _come(self) -> None:
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()
