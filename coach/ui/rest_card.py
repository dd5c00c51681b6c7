"""The card with the rest's large countdown ring."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coach.session.status import SessionStatus
from coach.ui.cards import Card
from coach.ui.ring_view import RingView
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX, HEADING
from coach.ui.typeface import grown
from coach.ui.wording import clock


class RestCard(Card):
    """The seconds that are left, in a ring that empties."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.ring = RingView(theme)
        self._done = Text("", HEADING).wrapped()
        self._done.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._rest_s = 0.0
        self.column.setSpacing(2 * GRID_PX)
        self.column.addStretch(1)
        self.column.addWidget(self.ring, 1000)
        self.column.addWidget(self._done)
        self.column.addStretch(1)

    def fit(self, grow: float) -> None:
        """Grow with the window: 1.0 is a window of 1280 by 800."""
        self._done.setFont(grown(HEADING, max(1.0, grow)))

    def show_status(self, status: SessionStatus) -> None:
        """Show ``status.rest_left_s``."""
        left_s = status.rest_left_s or 0.0
        planned_s = status.step.rest_s if status.step is not None else 0.0
        # A rest may be longer than planned, when one was added to.
        self._rest_s = max(planned_s, left_s, 1.0)
        self.ring.show_number(
            clock(-(-left_s // 1)), self.tr("seconds of rest"), left_s / self._rest_s, calm=False
        )
        words = self.tr("{0} of {1} sets done").format(status.steps_done, status.steps_total)
        if words != self._done.text():
            self._done.setText(words)
