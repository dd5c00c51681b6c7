"""What the signs of the calendar and of the pain chart mean, in words beside each sign."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from coach.review.days import DayState
from coach.ui.flow import FlowLayout
from coach.ui.review_calendar import paint_day
from coach.ui.review_words import state_words
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import NOTE
from coach.ui.typeface import is_large_text, scaled_px

SIGN_PX = 12
WITH_A_PLAN = (DayState.DONE, DayState.PARTLY, DayState.REST, DayState.MISSED)
NO_PLAN_YET = (DayState.DONE, DayState.PARTLY, DayState.NO_PLAN)
EXPLAINED = (*WITH_A_PLAN, DayState.NO_PLAN)


class _Sign(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        side = round(scaled_px(SIGN_PX))
        self.setFixedSize(side, side)
        theme.changed.connect(self.update)


class _DaySign(_Sign):
    def __init__(self, state: DayState, theme: Theme) -> None:
        super().__init__(theme)
        self._state = state

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_day(painter, QRectF(self.rect()), self._state, self._theme)


class _PainSign(_Sign):
    def __init__(self, kind: str, theme: Theme) -> None:
        super().__init__(theme)
        self._kind = kind

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        match self._kind:
            case "morning":
                painter.setBrush(QColor(colors.primary))
                painter.drawEllipse(middle, 4.4, 4.4)
            case "during":
                painter.setPen(QPen(QColor(colors.soft), 1.4))
                painter.drawEllipse(middle, 4.4, 4.4)
            case _:
                painter.setBrush(QColor(colors.primary_tint))
                painter.drawRoundedRect(QRectF(self.rect()), 3, 3)


class _Entry(QWidget):
    def __init__(self, sign: QWidget, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Text(words, NOTE, "soft"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class DayLegend(QWidget):
    """The states of a day that a calendar shows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(10, self)
        self._entries = {
            state: _Entry(_DaySign(state, theme), state_words(state)) for state in EXPLAINED
        }
        for entry in self._entries.values():
            flow.addWidget(entry)

    def show_states(self, shown: Collection[DayState]) -> None:
        """Explain what is on the calendar, and of a new one what it will have."""
        usual = NO_PLAN_YET if DayState.NO_PLAN in shown else WITH_A_PLAN
        for state, entry in self._entries.items():
            entry.setVisible(state in shown or state in usual)
        self.updateGeometry()


class PainLegend(QWidget):
    """The two lines and the band of the pain chart."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(12, self) if is_large_text() else QHBoxLayout(self)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(12)
        for kind, words in (
            ("morning", self.tr("next morning")),
            ("during", self.tr("worst during")),
            ("band", self.tr("usual ± 2")),
        ):
            flow.addWidget(_Entry(_PainSign(kind, theme), words))

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint()
