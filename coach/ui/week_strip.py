"""The week at a glance: a cell for each day, with what was done on it and what is planned."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.care.week import DayAhead, DayKind
from coach.ui.icons import icon
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, TextStyle
from coach.ui.typeface import font, scaled_px

CELL_PX = 36
BELOW_PX = 28
GAP_PX = 8
DAYS = 7
RUNS = (DayKind.RUN, DayKind.RUN_AND_SESSION)


@dataclass(frozen=True, slots=True)
class DayDone:
    """What was done on one day."""

    day: date
    sessions: int
    completed: int


class WeekStrip(QWidget):
    """The seven days of this week, Monday first, with today outlined.

    A day that has gone by with nothing done is left plain: nobody is to feel guilty.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = date.min
        self._done: dict[date, DayDone] = {}
        self._ahead: dict[date, DayKind] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(CELL_PX + round(scaled_px(BELOW_PX)))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.height())

    def show_week(
        self, today: date, done: Sequence[DayDone], ahead: Sequence[DayAhead] = ()
    ) -> None:
        """Show the week of ``today``; ``ahead`` are the days to come as far as they are known."""
        self._today = today
        self._done = {one.day: one for one in done}
        self._ahead = {one.day: one.kind for one in ahead}
        week = [self._day(number) for number in range(DAYS)]
        count = sum(self._done[day].sessions for day in week if day in self._done)
        said = self.tr("1 session this week") if count == 1 else self._sessions(count)
        self.setAccessibleName(said)
        self.setAccessibleDescription(". ".join(self._in_words(day) for day in week))
        self.setToolTip("\n".join(self._in_words(day) for day in week))
        self.update()

    def _sessions(self, count: int) -> str:
        return self.tr("{0} sessions this week").format(count)

    def _in_words(self, day: date) -> str:
        name = QLocale().standaloneDayName(day.isoweekday())
        if day in self._done:
            state = self.tr("done")
        elif day < self._today:
            state = self.tr("a free day")
        else:
            kind = self._ahead.get(day)
            state = self._planned(kind)
        today = self.tr("{0} (today): {1}") if day == self._today else self.tr("{0}: {1}")
        return today.format(name, state)

    def _planned(self, kind: DayKind | None) -> str:
        if kind is None or kind is DayKind.LOCKED:
            return self.tr("open")
        if kind is DayKind.REST:
            return self.tr("rest")
        if kind in RUNS:
            return self.tr("a run is planned")
        return self.tr("easy") if kind is DayKind.EASY else self.tr("exercises are planned")

    def _day(self, number: int) -> date:
        return self._today - timedelta(days=self._today.weekday()) + timedelta(days=number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        width = (self.width() - GAP_PX * (DAYS - 1)) / DAYS
        for number in range(DAYS):
            day = self._day(number)
            left = number * (width + GAP_PX)
            cell = QRectF(left, 0, width, CELL_PX).adjusted(1, 1, -1, -1)
            self._paint_cell(painter, cell, day)
            self._paint_mark(painter, cell, day)
            today = day == self._today
            painter.setFont(font(TextStyle(13, 500) if today else TextStyle(13)))
            painter.setPen(QColor(colors.text if today else colors.soft))
            below = QRectF(left - 4, CELL_PX + 4, width + 8, self.height() - CELL_PX - 4)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._letter(painter, day, width))

    def _paint_cell(self, painter: QPainter, cell: QRectF, day: date) -> None:
        colors = self._theme.colors
        painter.setPen(Qt.PenStyle.NoPen)
        rests = self._ahead.get(day) is DayKind.REST
        if day in self._done:
            painter.setBrush(QColor(colors.primary_tint))
        elif day > self._today and (rests or day not in self._ahead):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.line), 1, Qt.PenStyle.DashLine))
        else:
            painter.setBrush(QColor(colors.track))
        if day == self._today:
            painter.setPen(QPen(QColor(colors.primary), 2))
            if day not in self._done:
                painter.setBrush(QColor(colors.surface))
        painter.drawRoundedRect(cell, 10, 10)

    def _paint_mark(self, painter: QPainter, cell: QRectF, day: date) -> None:
        colors = self._theme.colors
        square = QRectF(0, 0, BODY.size_px + 1, BODY.size_px + 1)
        square.moveCenter(cell.center())
        done = self._done.get(day)
        kind = self._ahead.get(day) if day >= self._today else None
        if done is not None:
            name = "check" if done.completed else "partly"
            icon(name, colors.primary).paint(painter, square.toRect())
        elif kind in RUNS:
            icon("run", colors.soft).paint(painter, square.toRect())
        elif kind is DayKind.REST:
            painter.setPen(QPen(QColor(colors.soft), 2))
            aside = QPointF(4, 0)
            painter.drawLine(cell.center() - aside, cell.center() + aside)

    def _letter(self, painter: QPainter, day: date, width: float) -> str:
        """The day's name as long as the cell has room for it."""
        locale = QLocale()
        short = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        if painter.fontMetrics().horizontalAdvance(short) <= width + 6:
            return short
        return locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)
