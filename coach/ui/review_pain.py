"""Pain over a period as a picture: the mornings as a line, the worst during as rings on another.

What nobody told is left out: the line breaks there, and a pain of 0 is drawn at 0. A long period
has one point a week: the median of the mornings, and the worst during.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.care.pain_table import REACTION
from coach.review.pain import PainDay
from coach.ui.review_words import day_words, full_day, short_day
from coach.ui.theme import Theme
from coach.ui.tokens import NOTE
from coach.ui.typeface import font, scaled_px
from coach.ui.wording import number

WEEKLY_FROM_DAYS = 120
WORST = 10


@dataclass(frozen=True, slots=True)
class PainPoint:
    """A day, or a week by its Monday; ``top`` is from where a morning is a reaction."""

    day: date
    morning: float | None
    during: int | None
    base: float | None


def points_of(days: Sequence[PainDay]) -> tuple[PainPoint, ...]:
    """The points to draw."""
    if len(days) <= WEEKLY_FROM_DAYS:
        return tuple(PainPoint(one.day, one.morning, one.during, one.base) for one in days)
    found = []
    for first in range(0, len(days), 7):
        week = days[first : first + 7]
        mornings = [one.morning for one in week if one.morning is not None]
        during = [one.during for one in week if one.during is not None]
        bases = [one.base for one in week if one.base is not None]
        found.append(
            PainPoint(
                week[0].day,
                median(mornings) if mornings else None,
                max(during, default=None),
                median(bases) if bases else None,
            )
        )
    return tuple(found)


class PainChart(QWidget):
    """The arrow keys or the mouse move a cursor; ``told`` says what is at it in words."""

    told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: Sequence[PainPoint] = ()
        self._weekly = False
        self._top = float(WORST)
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(420, round(200 + 2 * (scaled_px(16) - 16)))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    @property
    def is_empty(self) -> bool:
        """Whether nothing was told in all that time."""
        return all(one.morning is None and one.during is None for one in self._points)

    def show_days(self, days: Sequence[PainDay]) -> None:
        """Show ``days``, oldest first."""
        self._weekly = len(days) > WEEKLY_FROM_DAYS
        told = [place for place, one in enumerate(days) if one.told]
        # Weeks ahead of the first word of it would be an empty stretch.
        self._points = points_of(days[min(told, default=0) // 7 * 7 :])
        known = [v for one in self._points for v in (one.morning, one.during) if v is not None]
        self._top = WORST if max(known, default=0) > 6 else 7.5
        self._at = None
        self.setAccessibleName(self.tr("Pain, a point a week") if self._weekly else self.tr("Pain"))
        self.setAccessibleDescription(self.in_words())
        self.update()

    def in_words(self) -> str:
        """The picture in a few sentences."""
        if self.is_empty:
            return self.tr("Nothing told yet.")
        said = []
        mornings = [one.morning for one in self._points if one.morning is not None]
        during = [one.during for one in self._points if one.during is not None]
        if mornings:
            said.append(
                self.tr("Mornings: from {0} to {1}, the latest {2}.").format(
                    number(min(mornings)), number(max(mornings)), number(mornings[-1])
                )
            )
        if during:
            said.append(
                self.tr("Worst during: from {0} to {1}, the latest {2}.").format(
                    min(during), max(during), during[-1]
                )
            )
        return " ".join(said)

    @property
    def _plot(self) -> QRectF:
        below = scaled_px(NOTE.size_px) * 1.5 + 8
        left = scaled_px(NOTE.size_px) * 1.9
        return QRectF(left, 10, self.width() - left - 8, self.height() - below - 12)

    def _place(self, place: float, score: float) -> QPointF:
        plot = self._plot
        across = place / max(1, len(self._points) - 1)
        return QPointF(
            plot.left() + across * plot.width(), plot.bottom() - score / self._top * plot.height()
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(NOTE))
        plot = self._plot
        self._paint_ground(painter, plot)
        if self.is_empty:
            painter.setPen(QColor(self._theme.colors.soft))
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(plot, middle, self.tr("Nothing told yet."))
            return
        self._paint_dates(painter, plot)
        many = len(self._points) > 45
        ring, dot = (2.6, 2.4) if many else (4.2, 4.0)
        during = [None if one.during is None else float(one.during) for one in self._points]
        self._paint_line(painter, during, QColor(self._theme.colors.faint), ring, hollow=True)
        mornings = [one.morning for one in self._points]
        self._paint_line(painter, mornings, QColor(self._theme.colors.primary), dot, hollow=False)
        self._paint_cursor(painter, plot)

    def _paint_ground(self, painter: QPainter, plot: QRectF) -> None:
        colors = self._theme.colors
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.primary_tint))
        for first, last in _runs([one.base is not None for one in self._points]):
            bases = [(at, self._points[at].base or 0.0) for at in range(first, last)]
            upper = [self._place(at, min(self._top, base + REACTION)) for at, base in bases]
            lower = [self._place(at, max(0.0, base - REACTION)) for at, base in reversed(bases)]
            painter.drawPolygon(QPolygonF([*upper, *lower]))
        steps = (0, 2, 5) if self._top < WORST else (0, 2, 5, 10)
        for score in steps:
            y = self._place(0, score).y()
            painter.setPen(QPen(QColor(colors.line), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colors.soft))
            box = QRectF(0, y - 14, plot.left() - 9, 28)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, str(score))

    def _paint_dates(self, painter: QPainter, plot: QRectF) -> None:
        painter.setPen(QColor(self._theme.colors.soft))
        line = QRectF(
            plot.left(), plot.bottom() + 6, plot.width(), self.height() - plot.bottom() - 6
        )
        first, last = self._points[0].day, self._points[-1].day
        say = short_day if first.year == last.year else full_day
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, say(first))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, say(last))

    def _paint_line(
        self,
        painter: QPainter,
        values: Sequence[float | None],
        color: QColor,
        radius: float,
        *,
        hollow: bool,
    ) -> None:
        path, joined, marks = QPainterPath(), False, []
        unknown = 0
        for place, value in enumerate(values):
            if value is None:
                unknown += 1
                # A day off between two sessions is no gap; a week without a word is one.
                joined = joined and unknown < 7 and not self._weekly
                continue
            point = self._place(place, value)
            if joined:
                path.lineTo(point)
            else:
                path.moveTo(point)
            joined, unknown = True, 0
            marks.append(point)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 2.2))
        painter.drawPath(path)
        surface = QColor(self._theme.colors.surface)
        soft = QColor(self._theme.colors.soft)
        painter.setPen(QPen(soft, 1.4) if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(surface if hollow else color)
        for point in marks:
            painter.drawEllipse(point, radius, radius)

    def _paint_cursor(self, painter: QPainter, plot: QRectF) -> None:
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.colors.primary), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        if self._at is None:
            return
        x = self._place(self._at, 0).x()
        painter.setPen(QPen(QColor(self._theme.colors.text), 1))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._points) - 1
        to = {
            Qt.Key.Key_Left: last if self._at is None else max(0, self._at - 1),
            Qt.Key.Key_Right: 0 if self._at is None else min(last, self._at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(event.key())
        if to is None or last < 0:
            super().keyPressEvent(event)
            return
        self._move_to(to)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        plot = self._plot
        if self._points and plot.adjusted(-8, -8, 8, 8).contains(event.position()):
            share = (event.position().x() - plot.left()) / max(1.0, plot.width())
            at = round(share * (len(self._points) - 1))
            self._move_to(min(len(self._points) - 1, max(0, at)))

    def leaveEvent(self, _event: QEvent) -> None:
        self._at = None
        self.told.emit("")
        self.update()

    def _move_to(self, at: int) -> None:
        if at == self._at:
            return
        self._at = at
        one = self._points[at]
        day = (
            self.tr("Week of {0}").format(full_day(one.day)) if self._weekly else day_words(one.day)
        )
        said = [day]
        if one.morning is not None:
            said.append(self.tr("morning {0}").format(number(one.morning)))
        if one.during is not None:
            said.append(self.tr("worst during {0}").format(one.during))
        if len(said) == 1:
            said.append(self.tr("nothing told"))
        words = " · ".join(said)
        self.setAccessibleDescription(words)
        self.told.emit(words)
        self.update()


def _runs(known: Sequence[bool]) -> list[tuple[int, int]]:
    """The stretches that are known, each from its first place up to but not with its last."""
    found, first = [], None
    for place, one in enumerate([*known, False]):
        if one and first is None:
            first = place
        elif not one and first is not None:
            found.append((first, place))
            first = None
    return found
