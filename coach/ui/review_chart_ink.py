"""Puts the parts of a trend into a plot: the band, other people's figures, the lines."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from coach.ui.review_chart_lines import GAP_DAYS, ChartContext, ChartLine
from coach.ui.tokens import NOTE, Colors
from coach.ui.typeface import font

MOST_MARKS = 260
"""With more points than this they stand so close that only the line can be read."""
MOST_BARS = 32
MANY_MARKS = 60


def draw_band(plot: pg.PlotWidget, band: tuple[float, float], colors: Colors) -> None:
    """Shade where nothing has clearly changed."""
    region = pg.LinearRegionItem(
        values=band,
        orientation="horizontal",
        movable=False,
        brush=pg.mkBrush(QColor(colors.track)),
        pen=pg.mkPen(None),
    )
    region.setZValue(-20)
    plot.addItem(region)


def draw_context(plot: pg.PlotWidget, context: ChartContext, colors: Colors) -> None:
    """Draw other people's figures, with their words at the first of them."""
    pen = pg.mkPen(colors.soft, width=1.4, style=Qt.PenStyle.DashLine)
    options = {"position": 0.02, "anchors": [(0, 1), (0, 1)], "color": colors.soft}
    for place, value in enumerate(dict.fromkeys((context.high, context.low))):
        words = context.words if not place else None
        line = pg.InfiniteLine(value, angle=0, pen=pen, label=words, labelOpts=options)
        if words is not None:
            line.label.setFont(font(NOTE))
        line.setZValue(-10)
        plot.addItem(line)


def draw_line(plot: pg.PlotWidget, line: ChartLine, colors: Colors) -> None:
    """Draw a leg: its line, how sure each point is, and a mark for each while there are few."""
    ink = colors.primary if line.main else colors.soft
    points = line.points
    x = np.array([point.x for point in points])
    y = np.array([point.y for point in points])
    many = len(points) > MOST_MARKS
    solid = line.main or many
    pen = pg.mkPen(
        ink,
        width=1 if many else 2.2,
        style=Qt.PenStyle.SolidLine if solid else Qt.PenStyle.DashLine,
    )
    joined = np.append(np.diff(x) <= GAP_DAYS, 0).astype(np.int32)
    plot.addItem(pg.PlotCurveItem(x, y, pen=pen, connect=joined, antialias=not many))
    if len(points) <= MOST_BARS:
        _draw_bars(plot, line, colors)
    _draw_marks(plot, line, x, y, ink, colors)


def _draw_bars(plot: pg.PlotWidget, line: ChartLine, colors: Colors) -> None:
    known = [point for point in line.points if point.off]
    if not known:
        return
    bars = pg.ErrorBarItem(
        x=np.array([point.x for point in known]),
        y=np.array([point.y for point in known]),
        height=np.array([2 * (point.off or 0.0) for point in known]),
        pen=pg.mkPen(colors.faint, width=1),
    )
    bars.setZValue(-5)
    plot.addItem(bars)


def _draw_marks(
    plot: pg.PlotWidget, line: ChartLine, x: np.ndarray, y: np.ndarray, ink: str, colors: Colors
) -> None:
    own = np.array([point.own for point in line.points])
    many = len(own) > MOST_MARKS
    size = 4 if many else 8 if len(own) > MANY_MARKS else 9
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
            plot.addItem(marks)
