"""The days of some weeks as small squares: done, partly, rest or moved on, each with its shape.

The arrow keys walk over the days, and Enter opens what was done on one.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from coach.review.days import DayDone, DayState
from coach.ui.review_words import day_summary
from coach.ui.theme import Theme

MOST_PX = 28
WIDE_PX = 244
GAP_PX = 6
ROWS_OF_WEEKS = 5
"""Up to so many weeks stand as rows; more of them as columns."""


def paint_day(painter: QPainter, box: QRectF, state: DayState, theme: Theme) -> None:
    """One day as its sign: full, half full, a dot, a dashed outline, or an open one."""
    colors = theme.colors
    radius = box.width() * 0.26
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen)
    match state:
        case DayState.DONE:
            painter.setBrush(QColor(colors.primary))
            painter.drawRoundedRect(box, radius, radius)
        case DayState.PARTLY:
            painter.setBrush(QColor(colors.primary_tint))
            painter.drawRoundedRect(box, radius, radius)
            painter.save()
            painter.setClipRect(box.adjusted(0, box.height() / 2, 0, 0))
            painter.setBrush(QColor(colors.primary))
            painter.drawRoundedRect(box, radius, radius)
            painter.restore()
        case DayState.REST:
            painter.setBrush(QColor(colors.primary_tint))
            painter.drawRoundedRect(box, radius, radius)
        case DayState.MISSED:
            painter.setPen(QPen(QColor(colors.faint), 1.2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius)
        case DayState.OPEN:
            painter.setPen(QPen(QColor(colors.primary), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        case DayState.NO_PLAN:
            painter.setBrush(QColor(colors.track))
            painter.drawRoundedRect(box, radius, radius)
        case DayState.BEFORE:
            painter.setBrush(QColor(colors.track))
            painter.drawEllipse(box.center(), 1.6, 1.6)


class Calendar(QWidget):
    """``opened`` names a day on which something was done."""

    opened = Signal(date)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._days: Sequence[DayDone] = ()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def day(self) -> DayDone | None:
        """The day that the keyboard is on."""
        return self._days[self._at] if self._days else None

    def show_days(self, days: Sequence[DayDone]) -> None:
        """Show ``days``, of which the first is a Monday and the last is today."""
        self._days, self._at = days, len(days) - 1
        self.setAccessibleName(self.tr("Calendar of {0} weeks").format(self._weeks))
        self._tell()
        self.updateGeometry()
        self.update()

    @property
    def _weeks(self) -> int:
        return (len(self._days) + 6) // 7

    @property
    def _across(self) -> bool:
        return self._weeks > ROWS_OF_WEEKS

    def sizeHint(self) -> QSize:
        rows = 7 if self._across else max(1, self._weeks)
        return QSize(WIDE_PX, round(rows * self._step(WIDE_PX)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _step(self, width: float) -> float:
        columns = max(7, self._weeks) if self._across else 7
        return min(MOST_PX + GAP_PX, (width + self._gap) / columns)

    @property
    def _gap(self) -> float:
        return 3.0 if self._across else GAP_PX

    def _box(self, place: int) -> QRectF:
        week, day = divmod(place, 7)
        step = self._step(WIDE_PX)
        side = step - self._gap
        across, down = (week, day) if self._across else (day, week)
        return QRectF(across * step, down * step, side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, one in enumerate(self._days):
            paint_day(painter, self._box(place), one.state, self._theme)
        if self.hasFocus() and self._days:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.colors.text), 2))
            around = self._box(self._at).adjusted(-1, -1, 1, 1)
            painter.drawRoundedRect(around.intersected(QRectF(self.rect())), 6, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        week, day = (
            (Qt.Key.Key_Right, Qt.Key.Key_Down)
            if self._across
            else (
                Qt.Key.Key_Down,
                Qt.Key.Key_Right,
            )
        )
        back = {Qt.Key.Key_Right: Qt.Key.Key_Left, Qt.Key.Key_Down: Qt.Key.Key_Up}
        steps = {week: 7, day: 1, back[week]: -7, back[day]: -1}
        if event.key() in steps and self._days:
            to = self._at + steps[event.key()]
            if 0 <= to < len(self._days):
                self._at = to
                self._tell()
                self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place(event.position())
        if place is not None:
            self._at = place
            self._tell()
            self.update()
            self._open()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self._place(QPointF(event.pos()))
            words = "" if place is None else day_summary(self._days[place])
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _place(self, at: QPointF) -> int | None:
        boxes = (place for place in range(len(self._days)) if self._box(place).contains(at))
        return next(boxes, None)

    def _open(self) -> None:
        if self.day is not None and self.day.sessions:
            self.opened.emit(self.day.day)

    def _tell(self) -> None:
        self.setAccessibleDescription("" if self.day is None else day_summary(self.day))
