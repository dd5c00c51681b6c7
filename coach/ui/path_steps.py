"""The five phases as a path: those behind, the one where one is, and those ahead."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.icons import icon
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, HEADING, TextStyle
from coach.ui.typeface import font, scaled_px

DOT_PX = 44
TOP_PX = 6
LINE_PX = 4
WORDS_PX = 10
NAME = (
    Qt.AlignmentFlag.AlignHCenter.value
    | Qt.AlignmentFlag.AlignTop.value
    | Qt.TextFlag.TextWordWrap.value
)


class PathSteps(QWidget):
    """Paints the path; the same in words is its accessible name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: Sequence[str] = ()
        self._at = 1
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the longest name needs."""
        wide = max(1, width // max(1, len(self._names)) - 4)
        metrics = QFontMetrics(self._font(BODY_STRONG, wide))
        box = QRect(0, 0, wide, 1000)
        lines = [metrics.boundingRect(box, NAME, name).height() for name in self._names]
        return DOT_PX + TOP_PX + WORDS_PX + max(lines, default=0) + 2

    def _font(self, style: TextStyle, wide: float) -> QFont:
        """The font of ``style``, smaller where the longest word would be cut off."""
        metrics = QFontMetrics(font(style))
        longest = max(
            (metrics.horizontalAdvance(word) for name in self._names for word in name.split()),
            default=0,
        )
        size = scaled_px(style.size_px)
        return font(style, size_px=size * min(1.0, (wide - 2) / max(1, longest)))

    def sizeHint(self) -> QSize:
        return QSize(600, self.heightForWidth(600))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, DOT_PX + TOP_PX + WORDS_PX)

    def show_phases(self, names: Sequence[str], at: int) -> None:
        """Show the phases called ``names``; ``at`` is the number of the present one."""
        self._names, self._at = names, at
        said = self.tr("Phase {0} of {1}: {2}").format(at, len(names), names[at - 1])
        self.setAccessibleName(said)
        self.setAccessibleDescription(", ".join(names))
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._names:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        wide = self.width() / len(self._names)
        y = TOP_PX + DOT_PX / 2
        for number in range(1, len(self._names)):
            behind = number < self._at
            painter.setPen(QPen(QColor(colors.primary if behind else colors.line), LINE_PX))
            start, end = (number - 0.5) * wide, (number + 0.5) * wide
            painter.drawLine(QPointF(start, y), QPointF(end, y))
        for number, name in enumerate(self._names, 1):
            middle = QPointF((number - 0.5) * wide, y)
            self._paint_dot(painter, number, middle)
            here = number == self._at
            painter.setFont(self._font(BODY_STRONG if here else BODY, wide - 4))
            painter.setPen(QColor(colors.text if here else colors.soft))
            top = TOP_PX + DOT_PX + WORDS_PX
            words = QRectF(middle.x() - wide / 2 + 2, top, wide - 4, self.height() - top)
            painter.drawText(words, NAME, name)

    def _paint_dot(self, painter: QPainter, number: int, middle: QPointF) -> None:
        colors = self._theme.colors
        dot = QRectF(0, 0, DOT_PX, DOT_PX)
        dot.moveCenter(middle)
        painter.setPen(Qt.PenStyle.NoPen)
        if number < self._at:
            painter.setPen(QPen(QColor(colors.primary), 2))
            painter.setBrush(QColor(colors.primary_tint))
            painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
            mark = QRectF(0, 0, 18, 18)
            mark.moveCenter(middle)
            icon("check", colors.primary).paint(painter, mark.toRect())
            return
        here = number == self._at
        painter.setBrush(QColor(colors.primary if here else colors.surface))
        if not here:
            painter.setPen(QPen(QColor(colors.line), 2))
            dot = dot.adjusted(1, 1, -1, -1)
        painter.drawEllipse(dot)
        painter.setPen(QColor(colors.on_primary if here else colors.soft))
        painter.setFont(font(HEADING, size_px=HEADING.size_px))
        painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, str(number))
