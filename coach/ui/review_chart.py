"""A trend drawn to scale: pan and zoom with the mouse or the keys, and a cursor that tells.

Left and right move the cursor, plus and minus zoom, Shift with an arrow pans, 0 shows all.
"""

import math
from collections.abc import Callable, Sequence
from datetime import date

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from coach.ui.review_chart_axes import DayAxis, ValueAxis
from coach.ui.review_chart_ink import draw_band, draw_context, draw_line
from coach.ui.review_chart_lines import ChartContext, ChartLine, x_of_day
from coach.ui.theme import Theme
from coach.ui.tokens import NOTE
from coach.ui.typeface import font, scaled_px

WINDOW_SHARE = 0.43
LEAST_LINES, MOST_LINES = 17, 30


class TrendChart(QWidget):
    """``told`` says what is at the cursor in words, and nothing when it has gone."""

    told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: Sequence[ChartLine] = ()
        self._context: ChartContext | None = None
        self._stops: list[tuple[float, float, Callable[[], str]]] = []
        self._at: int | None = None
        days, values = DayAxis("bottom"), ValueAxis("left")
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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._draw)

    def sizeHint(self) -> QSize:
        # Its axis is to be seen together with the page's head, also in a small window.
        least, most = round(scaled_px(18) * LEAST_LINES), round(scaled_px(18) * MOST_LINES)
        return QSize(640, min(most, max(least, round(WINDOW_SHARE * self.window().height()))))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

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
                draw_band(self.plot, line.band, colors)
        if self._context is not None:
            draw_context(self.plot, self._context, colors)
        for line in sorted(self._lines, key=lambda one: one.main):
            draw_line(self.plot, line, colors)
        self._cursor = pg.InfiniteLine(angle=90, pen=QPen(QColor(colors.text), 0))
        self._spot = pg.ScatterPlotItem(
            size=14, pen=pg.mkPen(colors.text, width=2), brush=pg.mkBrush(None)
        )
        for part in (self._cursor, self._spot):
            part.setZValue(20)
            item.addItem(part, ignoreBounds=True)
            part.hide()
        self._show_cursor()

    def show_all(self) -> None:
        """Show the whole period, with every point."""
        first, last = (x_of_day(day) for day in self._span)
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
