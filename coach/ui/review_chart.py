"""A trend drawn to scale: pan and zoom with the mouse or the keys, and a cursor that tells.

Left and right move the cursor, plus and minus zoom, Shift with an arrow pans, 0 shows all.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.ui.review_words import full_day, short_day
from coach.ui.theme import Theme
from coach.ui.tokens import NOTE
from coach.ui.typeface import font, scaled_px
from coach.ui.wording import number

MOST_MARKS = 260
"""With more points than this they stand so close that only the line can be read."""
MOST_BARS = 32
GAP_DAYS = 10
"""As long as the programme takes for a break: the line is not drawn across it."""
DAY_S = 86400.0


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """``x`` is in days since 1970; ``off`` is the plus-minus, None where it is not known."""

    x: float
    y: float
    off: float | None
    own: bool
    words: Callable[[], str]


@dataclass(frozen=True, slots=True)
class ChartLine:
    """A line; ``main`` ones are solid and in primary, others dashed and in grey."""

    name: str
    points: tuple[ChartPoint, ...]
    main: bool
    band: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class ChartContext:
    """Other people's figures, as a dashed line each, with what to take them for."""

    low: float
    high: float
    words: str


class _Days(pg.AxisItem):
    """Says days in the language of the window."""

    def tickStrings(self, values: Sequence[float], _scale: float, spacing: float) -> list[str]:
        say = full_day if spacing >= 300 else short_day
        return [say(_day_of(value)) for value in values]

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        wide = scaled_px(NOTE.size_px) * 8
        wanted = (high - low) * wide / max(1.0, size)
        step = next((one for one in (1, 2, 7, 14, 28, 91, 182, 365) if one >= wanted), 730)
        return [(float(step), 0.0)]


class _Values(pg.AxisItem):
    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [number(round(value, 3)) for value in values]


class TrendChart(QWidget):
    """``told`` says what is at the cursor in words, and nothing when it has gone."""

    told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: Sequence[ChartLine] = ()
        self._context: ChartContext | None = None
        self._floor: float | None = 0.0
        self._stops: list[tuple[float, float, Callable[[], str]]] = []
        self._at: int | None = None
        days, values = _Days("bottom"), _Values("left")
        self.plot = pg.PlotWidget(background=None, axisItems={"bottom": days, "left": values})
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setFrameShape(self.plot.Shape.NoFrame)
        self.plot.viewport().setAutoFillBackground(False)
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.plot.getViewBox().setDefaultPadding(0.0)
        self.plot.getViewBox().setMouseEnabled(x=True, y=False)
        self.plot.scene().sigMouseMoved.connect(self._hover)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)
        column.addWidget(self.plot)
        self._frame()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(round(scaled_px(18) * 17))
        theme.changed.connect(self._draw)

    def show_lines(
        self,
        lines: Sequence[ChartLine],
        context: ChartContext | None,
        span: tuple[date, date],
        *,
        name: str,
        in_words: str,
    ) -> None:
        """Show ``lines`` over ``span``; ``in_words`` is all of it for who cannot see it."""
        self._lines, self._context, self._span = lines, context, span
        every = [(point.x, point.y, point.words) for line in lines for point in line.points]
        self._stops = sorted(every, key=lambda stop: stop[:2])
        self._at = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(in_words)
        self._draw()
        self.show_all()

    @Slot()
    def _draw(self) -> None:
        item = self.plot.getPlotItem()
        item.clear()
        colors = self._theme.colors
        for name in ("bottom", "left"):
            axis = item.getAxis(name)
            axis.setPen(QPen(QColor(colors.line), 0))
            axis.setTextPen(QColor(colors.soft))
            axis.setTickFont(font(NOTE))
            axis.setStyle(tickLength=0, tickTextOffset=8, hideOverlappingLabels=True)
        item.getAxis("left").setWidth(round(scaled_px(NOTE.size_px) * 3.4))
        item.getAxis("bottom").setHeight(round(scaled_px(NOTE.size_px) * 2.2))
        item.showGrid(x=False, y=True, alpha=0.18)
        for line in self._lines:
            if line.main and line.band is not None:
                self._draw_band(line.band)
        self._draw_context()
        for line in sorted(self._lines, key=lambda one: one.main):
            self._draw_line(line)
        self._cursor = pg.InfiniteLine(angle=90, pen=QPen(QColor(colors.text), 0))
        self._spot = pg.ScatterPlotItem(
            size=14, pen=pg.mkPen(colors.text, width=2), brush=pg.mkBrush(None)
        )
        for part in (self._cursor, self._spot):
            part.setZValue(20)
            item.addItem(part, ignoreBounds=True)
            part.hide()
        self._show_cursor()

    def _draw_band(self, band: tuple[float, float]) -> None:
        region = pg.LinearRegionItem(
            values=band,
            orientation="horizontal",
            movable=False,
            brush=pg.mkBrush(QColor(self._theme.colors.track)),
            pen=pg.mkPen(None),
        )
        region.setZValue(-20)
        self.plot.addItem(region)

    def _draw_context(self) -> None:
        if self._context is None:
            return
        pen = pg.mkPen(self._theme.colors.soft, width=1.4, style=Qt.PenStyle.DashLine)
        for place, value in enumerate(dict.fromkeys((self._context.high, self._context.low))):
            options = {
                "position": 0.02,
                "anchors": [(0, 1), (0, 1)],
                "color": self._theme.colors.soft,
            }
            words = self._context.words if not place else None
            line = pg.InfiniteLine(value, angle=0, pen=pen, label=words, labelOpts=options)
            if words is not None:
                line.label.setFont(font(NOTE))
            line.setZValue(-10)
            self.plot.addItem(line)

    def _draw_line(self, line: ChartLine) -> None:
        colors = self._theme.colors
        ink = colors.primary if line.main else colors.soft
        style = Qt.PenStyle.SolidLine if line.main else Qt.PenStyle.DashLine
        points = line.points
        x = np.array([point.x for point in points])
        y = np.array([point.y for point in points])
        joined = np.append(np.diff(x) <= GAP_DAYS, 0).astype(np.int32)
        many = len(points) > MOST_MARKS
        pen = pg.mkPen(
            ink, width=1 if many else 2.2, style=Qt.PenStyle.SolidLine if many else style
        )
        curve = pg.PlotCurveItem(x, y, pen=pen, connect=joined, antialias=not many)
        self.plot.addItem(curve)
        known = [point for point in points if point.off]
        if known and len(points) <= MOST_BARS:
            bars = pg.ErrorBarItem(
                x=np.array([point.x for point in known]),
                y=np.array([point.y for point in known]),
                height=np.array([2 * (point.off or 0.0) for point in known]),
                pen=pg.mkPen(colors.faint, width=1),
            )
            bars.setZValue(-5)
            self.plot.addItem(bars)
        own = np.array([point.own for point in points])
        size = 4 if many else 8 if len(points) > 60 else 9
        for mine, brush in ((False, QColor(ink)), (True, QColor(colors.surface))):
            here = own == mine
            if here.any() and (mine or not many):
                marks = pg.ScatterPlotItem(
                    x[here],
                    y[here],
                    size=size,
                    symbol="o" if line.main else "s",
                    pen=pg.mkPen(ink, width=1.6),
                    brush=pg.mkBrush(brush),
                )
                self.plot.addItem(marks)

    def show_all(self) -> None:
        """Show the whole period, with every point."""
        first, last = (_x_of(day) for day in self._span)
        told = [x for x, _, _ in self._stops]
        first = max(first, min(told, default=first) - 1.5)
        edge = max(1.0, 0.03 * (last - first))
        ys = [
            value
            for line in self._lines
            for point in line.points
            for value in (point.y - (point.off or 0), point.y + (point.off or 0))
        ]
        ys += [end for line in self._lines if line.main and line.band for end in line.band]
        if self._context is not None:
            ys += [self._context.low, self._context.high]
        low, high = min(ys, default=0.0), max(ys, default=1.0)
        reach = (high - low) or max(1.0, abs(high))
        low = max(0.0, low - 0.08 * reach) if low >= 0 else low - 0.08 * reach
        view = self.plot.getViewBox()
        view.setLimits(xMin=first - edge, xMax=last + edge + 1, minXRange=3.0)
        view.setRange(
            xRange=(first - edge, last + edge), yRange=(low, high + 0.12 * reach), padding=0
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shifted = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        last = len(self._stops) - 1
        view = self.plot.getViewBox()
        low, high = view.viewRange()[0]
        if shifted and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = (high - low) * (0.15 if key == Qt.Key.Key_Right else -0.15)
            view.translateBy(x=step)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom(0.7)
        elif key == Qt.Key.Key_Minus:
            self._zoom(1 / 0.7)
        elif key == Qt.Key.Key_0:
            self.show_all()
        elif key == Qt.Key.Key_Left and last >= 0:
            self._move_to(last if self._at is None else max(0, self._at - 1))
        elif key == Qt.Key.Key_Right and last >= 0:
            self._move_to(0 if self._at is None else min(last, self._at + 1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self._move_to(0 if key == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def _zoom(self, factor: float) -> None:
        view = self.plot.getViewBox()
        low, high = view.viewRange()[0]
        middle = (low + high) / 2 if self._at is None else self._stops[self._at][0]
        view.scaleBy(x=factor, center=QPointF(middle, 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._frame()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._frame()

    def _frame(self) -> None:
        color = self._theme.colors.primary if self.hasFocus() else "transparent"
        self.plot.setStyleSheet(
            f"background: transparent; border: 2px solid {color}; border-radius: 8px;"
        )

    @Slot(object)
    def _hover(self, at: QPointF) -> None:
        view = self.plot.getViewBox()
        if not self._stops or not view.sceneBoundingRect().contains(at):
            return
        here = view.mapSceneToView(at)
        (left, right), (low, high) = view.viewRange()
        wide, tall = max(1e-9, right - left), max(1e-9, high - low)
        near = min(
            range(len(self._stops)),
            key=lambda place: math.hypot(
                (self._stops[place][0] - here.x()) / wide,
                0.3 * (self._stops[place][1] - here.y()) / tall,
            ),
        )
        self._move_to(near)

    def _move_to(self, at: int) -> None:
        if at == self._at:
            return
        self._at = at
        x, _, say = self._stops[at]
        words = say()
        view = self.plot.getViewBox()
        low, high = view.viewRange()[0]
        if not low <= x <= high:
            view.translateBy(x=x - (low + high) / 2)
        self._show_cursor()
        self.setAccessibleDescription(words)
        self.told.emit(words)

    def _show_cursor(self) -> None:
        known = self._at is not None and self._at < len(self._stops)
        self._cursor.setVisible(known)
        self._spot.setVisible(known)
        if known:
            x, y, _ = self._stops[self._at or 0]
            self._cursor.setPos(x)
            self._spot.setData([x], [y])


def x_of(at: datetime) -> float:
    """A moment in days since 1970, by the local clock."""
    local = at.astimezone().replace(tzinfo=UTC)
    return local.timestamp() / DAY_S


def _x_of(day: date) -> float:
    return float(day.toordinal() - date(1970, 1, 1).toordinal())


def _day_of(x: float) -> date:
    # An axis may ask for what no calendar has.
    ordinal = math.floor(x) + date(1970, 1, 1).toordinal()
    return date.fromordinal(min(date.max.toordinal(), max(1, ordinal)))
