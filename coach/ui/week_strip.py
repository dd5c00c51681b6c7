"""The week at a glance: a cell for each day, with what was done on it."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.icons import icon
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, TextStyle
from coach.ui.typeface import font

CELL_PX = 36
DAYS = 7


@dataclass(frozen=True, slots=True)
class DayDone:
    """What was done on one day."""

    day: date
    sessions: int
    completed: int


class WeekStrip(QWidget):
    """The seven days of this week, Monday first, with today outlined."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = date.min
        self._done: dict[date, DayDone] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(CELL_PX + 28)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(400, CELL_PX + 28)

    def show_week(self, today: date, done: list[DayDone]) -> None:
        """Show the week of ``today``."""
        self._today = today
        self._done = {one.day: one for one in done}
        week = [self._day(number) for number in range(DAYS)]
        count = sum(self._done[day].sessions for day in week if day in self._done)
        self.setAccessibleName(self.tr("{0} sessions this week").format(count))
        self.update()

    def _day(self, number: int) -> date:
        return self._today - timedelta(days=self._today.weekday()) + timedelta(days=number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        gap = 8.0
        width = (self.width() - gap * (DAYS - 1)) / DAYS
        for number in range(DAYS):
            day = self._day(number)
            cell = QRectF(number * (width + gap), 0, width, CELL_PX).adjusted(1, 1, -1, -1)
            done = self._done.get(day)
            painter.setPen(Qt.PenStyle.NoPen)
            if done is not None:
                painter.setBrush(QColor(colors.primary_tint))
            elif day > self._today:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colors.line), 1, Qt.PenStyle.DashLine))
            else:
                painter.setBrush(QColor(colors.track))
            if day == self._today:
                painter.setPen(QPen(QColor(colors.primary), 2))
                if done is None:
                    painter.setBrush(QColor(colors.surface))
            painter.drawRoundedRect(cell, 10, 10)
            if done is not None:
                self._paint_done(painter, cell, done)
            painter.setFont(font(TextStyle(13, 500) if day == self._today else TextStyle(13)))
            painter.setPen(QColor(colors.text if day == self._today else colors.soft))
            below = QRectF(cell.left(), CELL_PX + 6, cell.width(), 20)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, _letter(day))

    def _paint_done(self, painter: QPainter, cell: QRectF, done: DayDone) -> None:
        name = "check" if done.completed else "partly"
        square = QRectF(0, 0, BODY.size_px + 1, BODY.size_px + 1)
        square.moveCenter(cell.center())
        icon(name, self._theme.colors.primary).paint(painter, square.toRect())


def _letter(day: date) -> str:
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
