"""A trend as small as a word: a line for each leg, and the band within which nothing is clear."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.review_chart_lines import GAP_DAYS
from coach.ui.theme import Theme

ALONE_PX = 3.5
"""How large a value with nothing near it is drawn: half across."""


@dataclass(frozen=True, slots=True)
class SparkLine:
    """Values over time; ``x`` are days, growing. ``main`` ones are drawn in primary.

    Where two are further apart than ``gap_days``, nothing is known of the time between.
    """

    x: tuple[float, ...]
    y: tuple[float, ...]
    main: bool
    gap_days: float = GAP_DAYS

    @property
    def stretches(self) -> tuple[tuple[tuple[float, float], ...], ...]:
        """The values as ``(x, y)``, in stretches without a gap."""
        found: list[list[tuple[float, float]]] = []
        for x, y in zip(self.x, self.y, strict=True):
            if not found or x - found[-1][-1][0] > self.gap_days:
                found.append([])
            found[-1].append((x, y))
        return tuple(tuple(one) for one in found)


class Spark(QWidget):
    """The words beside it say what it shows; it is the picture alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: Sequence[SparkLine] = ()
        self._band: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(160, 64)

    def show_lines(self, lines: Sequence[SparkLine], band: tuple[float, float] | None) -> None:
        """Show ``lines``; ``band`` is where nothing has clearly changed, None if not known."""
        self._lines, self._band = lines, band
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_spark(painter, QRectF(self.rect()), self._lines, self._band, self._theme)


def draw_spark(
    painter: QPainter,
    rect: QRectF,
    lines: Sequence[SparkLine],
    band: tuple[float, float] | None,
    theme: Theme,
) -> None:
    """Draw the lines into ``rect``."""
    ys = [y for line in lines for y in line.y]
    xs = [x for line in lines for x in line.x]
    if not ys:
        return
    known = [*ys, *(band or ())]
    low, high = min(known), max(known)
    reach = (high - low) or max(1.0, abs(high))
    alone = min(xs) == max(xs)
    low, first, wide = low - 0.05 * reach, min(xs), (max(xs) - min(xs)) or 1.0
    box = rect.adjusted(3, 3, -3, -3)

    def at(x: float, y: float) -> QPointF:
        across = 0.5 if alone else (x - first) / wide
        return QPointF(
            box.left() + across * box.width(),
            box.bottom() - (y - low) / (1.1 * reach) * box.height(),
        )

    colors = theme.colors
    if band is not None:
        top, bottom = at(first, band[1]).y(), at(first, band[0]).y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.track))
        painter.drawRoundedRect(QRectF(rect.left(), top, rect.width(), bottom - top), 4, 4)
    for line in sorted(lines, key=lambda one: one.main):
        color = QColor(colors.primary if line.main else colors.faint)
        # No more points than a line of pixels can show.
        step = max(1, len(line.x) // max(1, round(rect.width())))
        for stretch in line.stretches:
            _draw_stretch(painter, [at(x, y) for x, y in stretch[::step]], color)


def _draw_stretch(painter: QPainter, points: Sequence[QPointF], color: QColor) -> None:
    painter.setPen(QPen(color, 2.2))
    if len(points) == 1:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(points[0], ALONE_PX, ALONE_PX)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))
