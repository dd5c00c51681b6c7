"""The largest thing on the screen: a number in a ring that fills."""

import math

from PySide6.QtCore import Property, QEasingCurve, QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.theme import Theme
from coach.ui.tokens import COUNT, HEADING
from coach.ui.typeface import font, scaled_px, text_scale

FILL_MS = 200
WIDTH_OF_RING = 0.058
"""Thickness of the ring, as a share of its diameter."""
STEP_PX = 1.5
"""The ring's end is moved by no less: nobody sees that, and to paint it takes a millisecond."""
CHORD = 0.72
"""The room for the words beneath the number, as a share of the inside."""


class RingView(QWidget):
    """A ring from the top clockwise, a huge number inside it and a few words under the number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = ""
        self._words = ""
        self._calm = False
        self._shown = 0.0
        self._painted = 0.0
        self._goal = 0.0
        self._faced: tuple[object, ...] = ()
        self._made_face = QPixmap()
        self._fill = QPropertyAnimation(self, b"shown", self)
        self._fill.setDuration(FILL_MS)
        self._fill.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(300, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # No taller than wide, so that what stands beneath it stays close.
        self.setMaximumHeight(max(self.width(), self.minimumSizeHint().height()))

    def show_number(self, number: str, words: str, fraction: float, *, calm: bool) -> None:
        """Show ``number`` over ``words`` and fill to ``fraction``; ``calm`` greys the ring."""
        fraction = min(1.0, max(0.0, fraction))
        if (number, words, calm) != (self._number, self._words, self._calm):
            self._number, self._words, self._calm = number, words, calm
            self.setAccessibleName(f"{number} {words}".strip())
            self.update()
        if fraction != self._goal:
            self._goal = fraction
            self._fill.stop()
            # A ring that follows a clock moves by itself; only a jump is eased.
            small = abs(fraction - self._shown) < 0.02
            if small or not self.isVisible() or self._theme.reduced_motion:
                self._set_shown(fraction)
            else:
                self._fill.setStartValue(self._shown)
                self._fill.setEndValue(fraction)
                self._fill.start()

    @property
    def number(self) -> str:
        """The number on show."""
        return self._number

    def _get_shown(self) -> float:
        return self._shown

    def _set_shown(self, fraction: float) -> None:
        self._shown = fraction
        moved_px = abs(fraction - self._painted) * math.pi * min(self.width(), self.height())
        if moved_px >= STEP_PX or fraction in (0.0, 1.0):
            self.update()

    shown = Property(float, _get_shown, _set_shown)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painted = self._shown
        colors = self._theme.colors
        diameter = min(self.width(), self.height())
        thick = diameter * WIDTH_OF_RING
        ring = QRectF(0, 0, diameter - thick, diameter - thick)
        ring.moveCenter(QRectF(self.rect()).center())
        painter.drawPixmap(0, 0, self._face(ring, thick))
        if self._shown > 0:
            pen = QPen(QColor(colors.soft if self._calm else colors.primary), thick)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, -round(self._shown * 360 * 16))

    def _face(self, ring: QRectF, thick: float) -> QPixmap:
        """The empty ring and what stands in it, drawn anew only when that changes: the ring fills
        many times a second, and figures so large take longer to draw than it does."""
        ratio = self.devicePixelRatioF()
        about = (
            *(self._number, self._words, self._calm),
            *(self.width(), self.height(), ratio, text_scale(), self._theme.colors),
        )
        if self._faced != about:
            made = QPixmap(self.size() * ratio)
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.colors.track), thick))
            painter.drawEllipse(ring)
            self._paint_words(painter, ring, thick)
            painter.end()
            self._faced, self._made_face = about, made
        return self._made_face

    def _paint_words(self, painter: QPainter, ring: QRectF, thick: float) -> None:
        colors = self._theme.colors
        room = ring.width() - thick
        number_px = room * (0.70 if len(self._number) < 2 else 0.60)
        big = font(COUNT, size_px=number_px)
        width = QFontMetricsF(big).horizontalAdvance(self._number)
        if width > room * 0.80:
            number_px *= room * 0.80 / width
            big = font(COUNT, size_px=number_px)
        small = self._small_font(room)
        cap_px = QFontMetricsF(big).capHeight()
        words_px = QFontMetricsF(small).height() if self._words else 0.0
        gap_px = room * 0.045 if self._words else 0.0
        baseline = ring.center().y() + (cap_px - words_px - gap_px) / 2
        painter.setPen(QColor(colors.soft if self._calm else colors.text))
        painter.setFont(big)
        line = QRectF(ring.left(), baseline - cap_px * 2, ring.width(), cap_px * 2)
        painter.drawText(
            line.translated(0, QFontMetricsF(big).descent()),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
            self._number,
        )
        painter.setPen(QColor(colors.soft))
        painter.setFont(small)
        painter.drawText(
            QRectF(ring.left(), baseline + gap_px, ring.width(), words_px),
            Qt.AlignmentFlag.AlignCenter,
            self._words,
        )

    def _small_font(self, room_px: float) -> QFont:
        """The words' font: at the text size in use where the ring's chord has room for it."""
        least_px = max(15.0, room_px * 0.075)
        wanted_px = scaled_px(least_px)
        width_px = QFontMetricsF(font(HEADING, size_px=wanted_px)).horizontalAdvance(self._words)
        fitting_px = wanted_px * room_px * CHORD / width_px if width_px else wanted_px
        return font(HEADING, size_px=max(least_px, min(wanted_px, fitting_px)))
