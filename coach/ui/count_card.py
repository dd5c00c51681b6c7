"""The card with the huge count or the hold's ring, and which set this is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coach.session.status import SessionStatus, Stage
from coach.ui.cards import Card
from coach.ui.ring_view import RingView
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX, HEADING
from coach.ui.typeface import grown
from coach.ui.wording import clock, set_and_side


class CountCard(Card):
    """Shows the running set: repetitions of the target, or seconds held of the target."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.ring = RingView(theme)
        self._set = Text("", HEADING).wrapped()
        self._set.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.setSpacing(2 * GRID_PX)
        self.column.addStretch(1)
        self.column.addWidget(self.ring, 1000)
        self.column.addWidget(self._set)
        self.column.addStretch(1)

    def fit(self, grow: float) -> None:
        """Grow with the window: 1.0 is a window of 1280 by 800."""
        self._set.setFont(grown(HEADING, max(1.0, grow)))

    def show_status(self, status: SessionStatus) -> None:
        """Show the set of ``status.step``."""
        step = status.step
        if step is None:
            return
        if step.hold_s is not None:
            self._show_hold(step.hold_s, status)
        else:
            reps = step.reps or 0
            words = self.tr("of {0}").format(reps)
            share = status.count / reps if reps else 0.0
            self.ring.show_number(str(status.count), words, share, calm=False)
        line = set_and_side(step)
        if line != self._set.text():
            self._set.setText(line)

    def show_count_in(self, status: SessionStatus, whole_s: float) -> None:
        """Show the seconds until the set begins."""
        left_s = status.setup.left_s if status.setup is not None else None
        left_s = left_s if left_s is not None else 0.0
        words = self.tr("hold still")
        if status.self_counted:
            ready = status.stage is Stage.GET_READY
            words = self.tr("to get ready") if ready else self.tr("get set")
        self.ring.show_number(
            f"{max(1, int(-(-left_s // 1)))}", words, left_s / whole_s, calm=False
        )
        self._set.setText("" if status.step is None else set_and_side(status.step))

    def _show_hold(self, hold_s: float, status: SessionStatus) -> None:
        words = self.tr("of {0} seconds").format(f"{hold_s:g}")
        share = status.held_s / hold_s
        self.ring.show_number(clock(status.held_s), words, share, calm=not status.holding)
