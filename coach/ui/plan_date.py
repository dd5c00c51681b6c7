"""A day that is typed in any usual way, or stepped with the arrow keys and the buttons."""

import re
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from coach.ui.plan_icon_button import PlanIconButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, NOTE
from coach.ui.typeface import font, scaled_px

LINE_PX = 160
STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 7,
    Qt.Key.Key_PageDown: -7,
}


class _Line(QLineEdit):
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            self.stepped.emit(STEPS[event.key()])
        else:
            super().keyPressEvent(event)


class PlanDate(QWidget):
    """``changed`` carries the new day."""

    changed = Signal(object)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self.line = _Line()
        self.line.setFont(font(BODY))
        self.line.setMinimumWidth(round(scaled_px(LINE_PX)))
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(self.tr("The arrow keys move it by a day"))
        self._hint = Text(self.tr("Write a day, such as 2026-03-30."), NOTE, "attention").wrapped()
        self._hint.hide()
        earlier = PlanIconButton("earlier", self.tr("{0}: a day earlier").format(name), theme)
        later = PlanIconButton("next", self.tr("{0}: a day later").format(name), theme)
        for button, by in ((earlier, -1), (later, 1)):
            button.setProperty("by", by)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoRepeat(True)
            button.clicked.connect(self._button_clicked)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(earlier)
        row.addWidget(self.line, 1)
        row.addWidget(later)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Text(name, BODY_STRONG))
        column.addLayout(row)
        column.addWidget(self._hint)
        self.line.stepped.connect(self._step)
        self.line.editingFinished.connect(self._read)

    def show_day(self, day: date | None) -> None:
        """Show ``day``; None shows none."""
        self._day = day
        self.line.setText("" if day is None else day_words(day))
        self._hint.hide()

    @Slot(int)
    def _step(self, days: int) -> None:
        if self._day is not None:
            self._take(self._day + timedelta(days=days))

    @Slot()
    def _button_clicked(self) -> None:
        self._step(self.sender().property("by"))

    @Slot()
    def _read(self) -> None:
        text = self.line.text().strip()
        if self._day is not None and text == day_words(self._day):
            return
        day = day_of(text)
        self._hint.setVisible(day is None)
        if day is not None:
            self._take(day)

    def _take(self, day: date) -> None:
        before, self._day = self._day, day
        self.line.setText(day_words(day))
        self._hint.hide()
        if day != before:
            self.changed.emit(day)


def day_words(day: date) -> str:
    """A day such as "Mon 2 Mar 2026", in the window's language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")


def short_day(day: date) -> str:
    """The same without its year, for a plan of some weeks."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM")


def day_of(text: str) -> date | None:
    """The day that somebody wrote: 2026-03-30, 30.3.2026, or as the window's language has it."""
    locale = QLocale()
    forms = ("yyyy-M-d", "d.M.yyyy", "d/M/yyyy", "ddd d MMM yyyy", "d MMM yyyy", "d MMMM yyyy")
    tidy = re.sub(r"\s+", " ", text)
    for form in forms:
        read = locale.toDate(tidy, form)
        if read.isValid() and 2000 <= read.year() <= 2100:
            return date(read.year(), read.month(), read.day())
    return None
