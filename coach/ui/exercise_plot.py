"""What a recording did, drawn to scale: one signal over time with the levels that decide.

Left and right move the cursor from one mark to the next; what is there is told in words.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.ui.exercise_bench import Values
from coach.ui.theme import Theme
from coach.ui.tokens import NOTE
from coach.ui.typeface import font, scaled_px
from coach.ui.wording import number

HEIGHT_PX = 280
MOST_POINTS = 4000


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time and what was made of it. ``good`` is None for a form fault."""

    start_s: float
    end_s: float
    good: bool | None
    words: str


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """A line over time, [N], with level lines. ``steps`` is a level that changes on the way."""

    t_s: Values
    values: Values
    levels: tuple[float, ...]
    steps: Values | None
    name: str


class _Axis(pg.AxisItem):
    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [number(round(value, 3)) for value in values]


class TrialPlot(QWidget):
    """``told`` says what the cursor stands on."""

    told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._curve: Curve | None = None
        self._spans: Sequence[Span] = ()
        self._at: int | None = None
        axes = {"bottom": _Axis("bottom"), "left": _Axis("left")}
        self.plot = pg.PlotWidget(background=None, axisItems=axes)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setFrameShape(self.plot.Shape.NoFrame)
        self.plot.viewport().setAutoFillBackground(False)
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.plot.getViewBox().setMouseEnabled(x=False, y=False)
        self.plot.scene().sigMouseClicked.connect(self._pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)
        column.addWidget(self.plot)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(round(scaled_px(HEIGHT_PX)))
        theme.changed.connect(self._draw)

    def show_curve(self, curve: Curve, spans: Sequence[Span]) -> None:
        """Show ``curve`` with ``spans`` behind it."""
        self._curve, self._spans, self._at = curve, spans, None
        self.setAccessibleName(curve.name)
        self.setAccessibleDescription(self.tr("The arrow keys walk over what was found."))
        self._draw()

    @Slot()
    def _draw(self) -> None:
        item = self.plot.getPlotItem()
        item.clear()
        if self._curve is None:
            return
        colors, curve = self._theme.colors, self._curve
        for name in ("bottom", "left"):
            axis = item.getAxis(name)
            axis.setPen(QPen(QColor(colors.line), 0))
            axis.setTextPen(QColor(colors.soft))
            axis.setTickFont(font(NOTE))
            axis.setStyle(tickLength=0, tickTextOffset=8, hideOverlappingLabels=True)
        item.getAxis("left").setWidth(round(scaled_px(NOTE.size_px) * 3.4))
        item.getAxis("bottom").setHeight(round(scaled_px(NOTE.size_px) * 2.2))
        for place, span in enumerate(self._spans):
            self._draw_span(span, chosen=place == self._at)
        step = max(1, len(curve.t_s) // MOST_POINTS)
        dashed = pg.mkPen(colors.soft, width=1.4, style=Qt.PenStyle.DashLine)
        for level in curve.levels:
            item.addItem(pg.InfiniteLine(level, angle=0, pen=dashed), ignoreBounds=True)
        if curve.steps is not None and np.isfinite(curve.steps).any():
            item.plot(curve.t_s[::step], curve.steps[::step], pen=dashed, connect="finite")
        if np.isfinite(curve.values).any():
            pen = pg.mkPen(colors.primary, width=2)
            item.plot(curve.t_s[::step], curve.values[::step], pen=pen, connect="finite")
        self._fit(curve)

    def _fit(self, curve: Curve) -> None:
        item = self.plot.getPlotItem()
        known = curve.values[np.isfinite(curve.values)]
        shown = [*known.tolist(), *curve.levels] or [0.0, 1.0]
        low, high = min(shown), max(shown)
        room = max(1e-6, (high - low) * 0.08)
        item.setYRange(low - room, high + room, padding=0)
        if len(curve.t_s):
            item.setXRange(float(curve.t_s[0]), float(curve.t_s[-1]), padding=0.01)

    def _draw_span(self, span: Span, *, chosen: bool) -> None:
        if not (math.isfinite(span.start_s) and math.isfinite(span.end_s)):
            return
        colors = self._theme.colors
        tint = {True: colors.primary, False: colors.attention, None: colors.soft}[span.good]
        brush = QColor(tint)
        brush.setAlphaF(0.34 if chosen else 0.18)
        edge = pg.mkPen(tint, width=2) if chosen else pg.mkPen(None)
        region = pg.LinearRegionItem(
            values=(span.start_s, max(span.end_s, span.start_s + 0.05)),
            movable=False,
            brush=pg.mkBrush(brush),
            pen=edge,
            span=(0.0, 0.06) if span.good is None else (0.0, 1.0),
        )
        region.setZValue(-20)
        self.plot.addItem(region, ignoreBounds=True)

    def choose(self, place: int) -> None:
        """Stand on one of the spans."""
        if 0 <= place < len(self._spans):
            self._at = place
            self._draw()
            words = self._spans[place].words
            self.setAccessibleDescription(words)
            self.told.emit(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self._spans:
            at = -1 if self._at is None else self._at
            self.choose(min(len(self._spans) - 1, max(0, at + steps[event.key()])))
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _pressed(self, event: object) -> None:
        at: QPointF = event.scenePos()  # type: ignore[attr-defined]
        t_s = self.plot.getViewBox().mapSceneToView(at).x()
        near = [
            place
            for place, span in enumerate(self._spans)
            if span.good is not None and span.start_s <= t_s <= span.end_s
        ]
        if near:
            self.choose(near[0])
