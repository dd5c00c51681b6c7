"""The ladder as a rising path of eleven steps: what is done, where one is, what is to come."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.care.ladder import LadderState
from coach.care.ladder_file import Ladder
from coach.ui.icons import icon
from coach.ui.theme import Theme
from coach.ui.tokens import BODY_STRONG, NOTE
from coach.ui.typeface import font, scaled_px

HEIGHT_PX = 148
GAP_PX = 10
LOWEST = 0.34
"""The height of the first step, as a share of the last one's."""
RADIUS_PX = 10
DOT_PX = 9


class RunPath(QWidget):
    """Paints the steps; the same in words is its accessible name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps = 0
        self._at = 1
        self._done_times = 0
        self._times = 2
        self._finished = False
        self._calm = False
        self._labels: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(600, round(HEIGHT_PX + scaled_px(26) - 26))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def show_state(self, ladder: Ladder, state: LadderState, *, calm: bool) -> None:
        """Show where ``state`` stands; ``calm`` greys the place while no run is allowed."""
        self._steps = len(ladder.steps)
        self._at, self._done_times = state.step, state.done_times
        self._times, self._finished = ladder.times_each, state.finished
        self._calm = calm
        self._labels = [_label(step.jog_s) for step in ladder.steps]
        words = self.tr("Step {0} of {1}, done {2} of {3} times").format(
            state.step, self._steps, state.done_times, ladder.times_each
        )
        self.setAccessibleName(self.tr("All steps done") if state.finished else words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        label_px = scaled_px(26)
        wide = (self.width() - GAP_PX * (self._steps - 1)) / self._steps
        tall = self.height() - label_px
        for number in range(1, self._steps + 1):
            share = LOWEST + (1 - LOWEST) * (number - 1) / (self._steps - 1)
            left = (number - 1) * (wide + GAP_PX)
            block = QRectF(left, tall * (1 - share) + 2, wide, tall * share - 4)
            self._paint_step(painter, number, block)
            line = QRectF(left, tall, wide, label_px)
            self._paint_label(painter, number, line)

    def _paint_step(self, painter: QPainter, number: int, block: QRectF) -> None:
        colors = self._theme.colors
        here = number == self._at and not self._finished
        done = number < self._at or self._finished
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.primary_tint if done else colors.track))
        if here:
            ink = colors.soft if self._calm else colors.primary
            painter.setPen(QPen(QColor(ink), 3))
            painter.setBrush(QColor(colors.surface))
            block = block.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(block, RADIUS_PX, RADIUS_PX)
        if done:
            side = min(scaled_px(18), block.width() * 0.5)
            box = QRectF(0, 0, side, side)
            box.moveCenter(block.center())
            mark = icon("check", colors.primary)
            painter.drawPixmap(box.toRect(), mark.pixmap(box.size().toSize() * 2))
        if here:
            self._paint_dots(painter, block)

    def _paint_dots(self, painter: QPainter, block: QRectF) -> None:
        colors = self._theme.colors
        ink = QColor(colors.soft if self._calm else colors.primary)
        apart = DOT_PX * 1.9
        first = block.center().x() - apart * (self._times - 1) / 2
        for time in range(self._times):
            painter.setPen(QPen(ink, 2))
            painter.setBrush(ink if time < self._done_times else QColor(colors.surface))
            middle = QPointF(first + apart * time, block.center().y())
            painter.drawEllipse(middle, DOT_PX / 2, DOT_PX / 2)

    def _paint_label(self, painter: QPainter, number: int, line: QRectF) -> None:
        colors = self._theme.colors
        here = number == self._at and not self._finished
        painter.setFont(font(BODY_STRONG if here else NOTE))
        painter.setPen(QColor(colors.text if here else colors.soft))
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(line, middle, self._labels[number - 1])


def _label(jog_s: int) -> str:
    """The length of one jog: "0:30", "8:00"."""
    return f"{jog_s // 60}:{jog_s % 60:02d}"
