"""One set along its time: the signal if its poses were kept, and a mark for each repetition.

A counted one is full, one that did not count is a ring with a stroke, a hold a bar. Left and right
walk over the marks, Enter opens the one that the keyboard is on.
"""

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from coach.review.marks import Stretch
from coach.review.replay import Replay
from coach.ui.review_marks import StripMark
from coach.ui.theme import Theme

HEIGHT_PX = 84
MARK_PX = 5.5
MOST_LEVEL = 1.3


class SetStrip(QWidget):
    """``opened`` names a mark by its place; ``sought`` a time in seconds that was pressed."""

    opened = Signal(int)
    sought = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: Sequence[StripMark] = ()
        self._unseen: Sequence[Stretch] = ()
        self._drawn: Replay | None = None
        self._span = (0.0, 1.0)
        self._at: int | None = None
        self._now_s: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(360, HEIGHT_PX)

    @property
    def marks(self) -> Sequence[StripMark]:
        """The marks on show."""
        return self._marks

    def show_set(
        self,
        name: str,
        marks: Sequence[StripMark],
        unseen: Sequence[Stretch],
        drawn: Replay | None,
    ) -> None:
        """Show the set called ``name``; ``drawn`` is None until its poses are measured again."""
        self._marks, self._unseen, self._drawn = marks, unseen, drawn
        times = [t for mark in marks for t in (mark.start_s, mark.end_s) if math.isfinite(t)]
        if drawn is not None and len(drawn.t_s):
            times += [float(drawn.t_s[0]), float(drawn.t_s[-1])]
        self._span = (min(times, default=0.0), max(times, default=1.0))
        counted = sum(mark.kind == "counted" for mark in marks)
        rejected = sum(mark.kind == "rejected" for mark in marks)
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            self.tr("{0} counted, {1} not counted; the arrow keys walk over them").format(
                counted, rejected
            )
        )
        self.update()

    def show_time(self, now_s: float | None) -> None:
        """Draw a line where the replay is."""
        self._now_s = now_s
        self.update()

    def choose(self, place: int | None) -> None:
        """Mark one of the marks."""
        self._at = place
        if place is not None:
            mark = self._marks[place]
            self.setAccessibleDescription(f"{mark.title}: {mark.verdict}")
        self.update()

    def _x(self, t_s: float) -> float:
        first, last = self._span
        return 8 + (t_s - first) / max(1e-6, last - first) * (self.width() - 16)

    @property
    def _plot(self) -> QRectF:
        return QRectF(8, 8, self.width() - 16, self.height() - 30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.background))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        self._paint_unseen(painter)
        if self._drawn is not None and np.isfinite(self._drawn.level).any():
            self._paint_signal(painter, self._drawn)
        elif not any(mark.kind == "hold" for mark in self._marks):
            self._paint_heights(painter)
        for place, mark in enumerate(self._marks):
            self._paint_mark(painter, mark, chosen=place == self._at)
        if self._now_s is not None:
            x = self._x(self._now_s)
            painter.setPen(QPen(QColor(colors.text), 2))
            painter.drawLine(QPointF(x, 4), QPointF(x, self.height() - 4))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.primary), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

    def _paint_unseen(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colors.track))
        for one in self._unseen:
            end = self._span[1] if one.end_s is None else one.end_s
            left, right = self._x(one.start_s), self._x(end)
            painter.drawRect(QRectF(left, 8, max(2.0, right - left), self.height() - 30))

    def _paint_signal(self, painter: QPainter, drawn: Replay) -> None:
        plot, colors = self._plot, self._theme.colors
        top = max(MOST_LEVEL, float(np.nanmax(drawn.level)))
        low = min(0.0, float(np.nanmin(drawn.level)))

        def y(level: float) -> float:
            return plot.bottom() - (level - low) / (top - low) * plot.height()

        target = drawn.target[np.isfinite(drawn.target)]
        if len(target):
            painter.setPen(QPen(QColor(colors.faint), 1.2, Qt.PenStyle.DashLine))
            at = y(float(target[-1]))
            painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.primary), 1.8))
        known = np.isfinite(drawn.level)
        edges = np.flatnonzero(np.diff(np.concatenate(([False], known, [False])).astype(int)))
        for first, last in edges.reshape(-1, 2):
            # No more points than a line of pixels can show.
            step = max(1, (last - first) // max(1, 2 * self.width()))
            painter.drawPolyline(
                QPolygonF(
                    [
                        QPointF(self._x(float(drawn.t_s[at])), y(float(drawn.level[at])))
                        for at in range(first, last, step)
                    ]
                )
            )

    def _paint_heights(self, painter: QPainter) -> None:
        """With no poses the range of each repetition as a stroke."""
        plot, colors = self._plot, self._theme.colors
        known = [mark.height for mark in self._marks if math.isfinite(mark.height)]
        most = max(known, default=1.0) or 1.0
        for mark in self._marks:
            if not math.isfinite(mark.peak_s):
                continue
            share = mark.height / most if math.isfinite(mark.height) else 0.35
            x = self._x(mark.peak_s)
            ink = colors.primary if mark.kind in ("counted", "tap") else colors.faint
            pen = QPen(QColor(ink), 3)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            top = plot.bottom() - max(0.06, min(1.0, share)) * plot.height() * 0.9
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, top))

    def _paint_mark(self, painter: QPainter, mark: StripMark, *, chosen: bool) -> None:
        colors = self._theme.colors
        y = self.height() - 12.0
        if mark.kind == "hold":
            left, right = self._x(mark.start_s), self._x(mark.end_s)
            bar = QRectF(left, y - 4, max(3.0, right - left), 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.primary))
            painter.drawRoundedRect(bar, 4, 4)
            if chosen:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colors.text), 2))
                painter.drawRoundedRect(bar.adjusted(-2, -3, 2, 3), 6, 6)
            return
        if not math.isfinite(mark.peak_s):
            return
        middle = QPointF(self._x(mark.peak_s), y)
        radius = MARK_PX
        if mark.kind in ("counted", "tap"):
            full = mark.kind == "counted"
            painter.setPen(QPen(QColor(colors.primary), 2))
            painter.setBrush(QColor(colors.primary if full else colors.surface))
            painter.drawEllipse(middle, radius - 0.5, radius - 0.5)
        else:
            painter.setPen(QPen(QColor(colors.attention), 2))
            painter.setBrush(QColor(colors.surface))
            painter.drawEllipse(middle, radius - 0.5, radius - 0.5)
            slant = QPointF(radius * 0.6, -radius * 0.6)
            painter.drawLine(middle - slant, middle + slant)
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.text), 2))
            painter.drawEllipse(middle, radius + 3, radius + 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._marks) - 1
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and last >= 0:
            at = -1 if self._at is None else self._at
            self.choose(min(last, max(0, at + steps[event.key()])))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self.opened.emit(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place(event.position())
        if place is not None:
            self.choose(place)
            self.opened.emit(place)
            return
        first, last = self._span
        share = (event.position().x() - 8) / max(1.0, self.width() - 16)
        self.sought.emit(first + min(1.0, max(0.0, share)) * (last - first))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self._place(QPointF(event.pos()))
            mark = None if place is None else self._marks[place]
            words = "" if mark is None else f"{mark.title}: {mark.verdict}"
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _place(self, at: QPointF) -> int | None:
        """The mark at a point: its sign below, or anywhere in its time."""
        near = [
            (abs(self._x(mark.peak_s) - at.x()), place)
            for place, mark in enumerate(self._marks)
            if math.isfinite(mark.peak_s)
            and self._x(mark.start_s) - 6 <= at.x() <= self._x(mark.end_s) + 6
        ]
        return min(near)[1] if near else None
