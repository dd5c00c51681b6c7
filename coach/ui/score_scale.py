"""Eleven large buttons for a score of 0 to 10, answered in one touch or one key."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from coach.ui.text import Text
from coach.ui.tokens import GRID_PX, HEADING, NOTE
from coach.ui.typeface import font, is_large_text

WORST = 10
KEY_OF_TEN = Qt.Key.Key_X
"""Ten has no digit of its own: X, as the Romans wrote it."""


def score_of(key: int) -> int | None:
    """The score that a key stands for: the digits, and X for ten."""
    if key == KEY_OF_TEN.value:
        return WORST
    number = key - Qt.Key.Key_0.value
    return number if 0 <= number <= 9 else None


class ScoreScale(QWidget):
    """The buttons with a few words beneath, from the least to the most."""

    answered = Signal(int)

    def __init__(
        self, names: Sequence[str], words: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        row = QHBoxLayout()
        row.setSpacing(GRID_PX)
        self.buttons: list[QPushButton] = []
        for score, name in enumerate(names):
            button = self.make_button(score)
            button.setProperty("kind", "score")
            button.setFont(font(HEADING))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(name)
            button.setProperty("score", score)
            button.clicked.connect(self._clicked)
            row.addWidget(button, 1)
            self.buttons.append(button)
        column.addLayout(row)
        ends = QHBoxLayout()
        # Large text has room for the ends alone.
        for number, text in enumerate((words[0], words[-1]) if is_large_text() else words):
            if number:
                ends.addStretch()
            ends.addWidget(Text(text, NOTE, "soft"))
        column.addLayout(ends)

    def make_button(self, score: int) -> QPushButton:
        """A button for ``score``."""
        return QPushButton(str(score))

    @Slot()
    def _clicked(self) -> None:
        self.answered.emit(int(self.sender().property("score")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        score = score_of(event.key())
        if score is not None:
            self.answered.emit(score)
        else:
            super().keyPressEvent(event)


class HeldScore:
    """Keeps the button of a score of ``scale`` down: the answer to ``question`` on show."""

    def __init__(self, scale: ScoreScale, question: str) -> None:
        self._buttons = scale.buttons
        self._group = QButtonGroup(scale)
        for score, button in enumerate(self._buttons):
            button.setCheckable(True)
            button.setAccessibleDescription(question)
            self._group.addButton(button, score)

    @property
    def value(self) -> int | None:
        """The score, None while there is none; 0 is an answer."""
        score = self._group.checkedId()
        return None if score < 0 else score

    def hold(self, score: int | None) -> None:
        """Let ``score`` be the answer, or none."""
        self._group.setExclusive(False)
        for number, button in enumerate(self._buttons):
            button.setChecked(number == score)
        self._group.setExclusive(True)


class FaceButton(QPushButton):
    """A score with a face over it, from content to crying."""

    def __init__(self, score: int) -> None:
        super().__init__()
        self._score = score

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(self.palette().buttonText().color())
        side = min(self.width() * 0.5, self.height() * 0.44)
        face = QRectF(0, self.height() * 0.1, side, side)
        face.moveCenter(QPointF(self.width() / 2, face.center().y()))
        painter.setPen(QPen(ink, max(1.4, side * 0.06)))
        painter.drawEllipse(face)
        self._draw_features(painter, face, ink)
        painter.setFont(font(HEADING))
        line = QRectF(0, face.bottom(), self.width(), self.height() - face.bottom())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, str(self._score))

    def _draw_features(self, painter: QPainter, face: QRectF, ink: QColor) -> None:
        mood = 1 - 2 * self._score / WORST
        side = face.width()
        painter.setBrush(ink)
        for across in (0.34, 0.66):
            eye = QPointF(face.left() + side * across, face.top() + side * 0.38)
            painter.drawEllipse(eye, side * 0.035, side * (0.035 + 0.02 * abs(mood)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle_y = face.top() + side * 0.68
        mouth = QPainterPath(QPointF(face.left() + side * 0.27, middle_y - side * 0.1 * mood))
        mouth.quadTo(
            QPointF(face.center().x(), middle_y + side * 0.24 * mood),
            QPointF(face.left() + side * 0.73, middle_y - side * 0.1 * mood),
        )
        painter.drawPath(mouth)
