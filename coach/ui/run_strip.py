"""The whole guided run as one bar: its walks and jogs in their lengths, and where one is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.care.intervals import Timeline
from coach.ui.theme import Theme

HEIGHT_PX = 44
BAR = 0.62
"""The height of a walk, as a share of a jog's."""
GAP_PX = 2.0
RADIUS_PX = 4.0


class RunStrip(QWidget):
    """A picture only: the words beside it say the same."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line: Timeline | None = None
        self._t_s = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT_PX)

    def show_time(self, line: Timeline, t_s: float) -> None:
        """Show ``line`` with ``t_s`` seconds of it behind one."""
        self._line, self._t_s = line, t_s
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        line = self._line
        if line is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colors = self._theme.colors
        scale = self.width() / line.total_s
        for one in line.segments:
            tall = self.height() * (1.0 if one.kind == "jog" else BAR)
            wide = max(1.0, one.duration_s * scale - GAP_PX)
            box = QRectF(one.start_s * scale, (self.height() - tall) / 2, wide, tall)
            shape = QPainterPath()
            shape.addRoundedRect(box, min(RADIUS_PX, wide / 2), RADIUS_PX)
            coming = colors.primary_tint if one.kind == "jog" else colors.track
            painter.fillPath(shape, QColor(coming))
            behind = QRectF(0, 0, self._t_s * scale, self.height())
            painter.save()
            painter.setClipRect(behind)
            gone = colors.primary if one.kind == "jog" else colors.soft
            painter.fillPath(shape, QColor(gone))
            painter.restore()
