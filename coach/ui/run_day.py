"""Chooses a day by going to an earlier or a later one, never past today."""

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.ui.buttons import Button
from coach.ui.run_words import long_day
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY_STRONG, GRID_PX
from coach.ui.wording import begun

EARLIEST_DAYS = 366


class RunDay(QWidget):
    """Two buttons about the day; held down they go on."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self._day = date.min
        self.earlier = Button(self.tr("Earlier"), theme, icon_name="earlier")
        self.later = Button(self.tr("Later"), theme, icon_name="next")
        self._words = Text("", BODY_STRONG).wrapped()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID_PX)
        row.addWidget(self.earlier)
        row.addWidget(self.later)
        row.addWidget(self._words, 1)
        for button in (self.earlier, self.later):
            button.setAutoRepeat(True)
            button.clicked.connect(self._move)

    @property
    def day(self) -> date:
        """The day that is chosen."""
        return self._day

    def show_day(self, day: date, today: date) -> None:
        """Show ``day``; one after ``today`` becomes today."""
        self._today, self._day = today, min(day, today)
        self._show()

    @Slot()
    def _move(self) -> None:
        step = timedelta(days=-1 if self.sender() is self.earlier else 1)
        earliest = self._today - timedelta(days=EARLIEST_DAYS)
        self._day = max(earliest, min(self._day + step, self._today))
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        self._words.setText(begun(long_day(self._day, self._today)))
        self.later.setEnabled(self._day < self._today)
