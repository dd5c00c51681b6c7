"""The pain of four weeks as a picture: the mornings as a line, the worst during as rings.

What nobody told is left out: the line breaks there. A pain of 0 is drawn at 0.
"""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.care.trend import PainDay
from coach.ui.theme import Theme
from coach.ui.tokens import NOTE
from coach.ui.typeface import font, scaled_px
from coach.ui.wording import number

WORST = 10
USUAL_SPAN = 0.5
"""The band reaches that far to either side of the usual morning pain."""
DOT_PX = 2.6
RING_PX = 4.2


class PainTrend(QWidget):
    """``height_px`` is that of the whole picture, its lines of text at their usual size."""

    def __init__(self, theme: Theme, height_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._days: Sequence[PainDay] = ()
        self._usual: float | None = None
        self._height_px = height_px
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        # Three figures and a line of dates stand one over the other.
        return QSize(260, round(self._height_px + 5 * (scaled_px(18) - 18)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @property
    def is_empty(self) -> bool:
        """Whether nothing was told in all that time."""
        return all(one.morning is None and one.during is None for one in self._days)

    def show_trend(self, days: Sequence[PainDay], usual: float | None) -> None:
        """Show ``days``, oldest first; ``usual`` is the usual morning pain now, None if unknown."""
        self._days, self._usual = days, usual
        self.setAccessibleName(self.tr("Pain over the last {0} days").format(len(days)))
        self.setAccessibleDescription(self._in_words())
        self.setToolTip(self._in_words())
        self.update()

    def _in_words(self) -> str:
        if self.is_empty:
            return self.tr("Nothing told yet.")
        said = []
        mornings = [one for one in self._days if one.morning is not None]
        if mornings:
            scores = [one.morning for one in mornings if one.morning is not None]
            said.append(
                self.tr("Mornings told on {0} days, from {1} to {2}; the latest was {3}.").format(
                    len(mornings), min(scores), max(scores), scores[-1]
                )
            )
        if self._usual is not None:
            said.append(self.tr("Your usual morning is {0}.").format(number(self._usual)))
        during = [one.during for one in self._days if one.during is not None]
        if during:
            said.append(
                self.tr("While exercising: told on {0} days, at most {1}.").format(
                    len(during), max(during)
                )
            )
        return " ".join(said)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(NOTE))
        metrics = painter.fontMetrics()
        left = metrics.horizontalAdvance("10") + 10
        below = metrics.height() + 6
        plot = QRectF(
            left,
            metrics.height() / 2,
            self.width() - left - 6,
            self.height() - below - metrics.height(),
        )
        self._paint_ground(painter, plot)
        self._paint_dates(painter, plot, below)
        if self.is_empty:
            painter.setPen(QColor(self._theme.colors.soft))
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(plot.adjusted(8, 4, -8, -4), middle, self.tr("Nothing told yet."))
            return
        self._paint_mornings(painter, plot)
        self._paint_during(painter, plot)

    def _point(self, plot: QRectF, place: int, score: float) -> QPointF:
        across = place / max(1, len(self._days) - 1)
        return QPointF(
            plot.left() + across * plot.width(), plot.bottom() - score / WORST * plot.height()
        )

    def _paint_ground(self, painter: QPainter, plot: QRectF) -> None:
        colors = self._theme.colors
        if self._usual is not None:
            high = min(WORST, self._usual + USUAL_SPAN)
            low = max(0.0, self._usual - USUAL_SPAN)
            top = self._point(plot, 0, high).y()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.primary_tint))
            height = self._point(plot, 0, low).y() - top
            painter.drawRoundedRect(QRectF(plot.left(), top, plot.width(), height), 3, 3)
        for score in (0, 5, 10):
            y = self._point(plot, 0, score).y()
            painter.setPen(QPen(QColor(colors.line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colors.soft))
            high = painter.fontMetrics().height()
            words = QRectF(0, y - high / 2, plot.left() - 8, high)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, side, str(score))

    def _paint_dates(self, painter: QPainter, plot: QRectF, below: float) -> None:
        painter.setPen(QColor(self._theme.colors.soft))
        line = QRectF(plot.left(), self.height() - below, plot.width() + 6, below)
        bottom = Qt.AlignmentFlag.AlignBottom
        day = self._days[0].day
        month = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
        first = self.tr("{0} {1}").format(day.day, month)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | bottom, first)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | bottom, self.tr("Today"))

    def _paint_mornings(self, painter: QPainter, plot: QRectF) -> None:
        color = QColor(self._theme.colors.primary)
        path, joined = QPainterPath(), False
        points = []
        for place, one in enumerate(self._days):
            if one.morning is None:
                joined = False
                continue
            point = self._point(plot, place, one.morning)
            points.append(point)
            if joined:
                path.lineTo(point)
            else:
                path.moveTo(point)
            joined = True
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 2))
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for point in points:
            painter.drawEllipse(point, DOT_PX, DOT_PX)

    def _paint_during(self, painter: QPainter, plot: QRectF) -> None:
        colors = self._theme.colors
        painter.setPen(QPen(QColor(colors.attention), 1.8))
        painter.setBrush(QColor(colors.surface))
        for place, one in enumerate(self._days):
            if one.during is not None:
                painter.drawEllipse(self._point(plot, place, one.during), RING_PX, RING_PX)
