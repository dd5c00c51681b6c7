"""Text set on paper: measured before it is drawn, and broken also where a word has no end."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from coach.ui.tokens import TextStyle
from coach.ui.typeface import font

_LEADING = 1.16
"""Lines are so much further apart than the letters need."""


def _letters(style: TextStyle) -> QFont:
    made = font(style, size_px=style.size_px)
    # Letters that change with their neighbours are copied and read aloud from a PDF as others.
    made.setFeature(QFont.Tag("calt"), 0)
    return made


class TextBlock:
    """``words`` in a column ``wide_pt`` wide; ``high_pt`` is how much room they take."""

    def __init__(self, words: str, style: TextStyle, wide_pt: float, color: str) -> None:
        self._color = color
        self._layout = QTextLayout(words.replace("\n", "\u2028"), _letters(style))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # The same lines on paper as on the screen, whatever their resolution.
        option.setUseDesignMetrics(True)
        self._layout.setTextOption(option)
        self.high_pt = self._set(wide_pt) if words else 0.0

    def _set(self, wide_pt: float) -> float:
        y = 0.0
        self._layout.beginLayout()
        while True:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(wide_pt)
            line.setPosition(QPointF(0, y))
            y += line.height() * _LEADING
        self._layout.endLayout()
        return y

    @property
    def wide_pt(self) -> float:
        """How wide the widest line is."""
        lines = range(self._layout.lineCount())
        return max((self._layout.lineAt(one).naturalTextWidth() for one in lines), default=0.0)

    def draw(self, painter: QPainter, x: float, y: float) -> float:
        """Draw it with its upper left corner at (x, y); the answer is where it ends below."""
        if self.high_pt:
            painter.setPen(QColor(self._color))
            self._layout.draw(painter, QPointF(x, y))
        return y + self.high_pt
