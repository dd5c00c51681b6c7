"""One question of the safety screen, with its reason and its two buttons."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.care.screen_file import Question
from coach.care.sources import Sources
from coach.ui.point_list import READING
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX, NOTE
from coach.ui.typeface import is_large_text
from coach.ui.yes_no import YesNo

MARK_PX = 4


class SafetyRow(QWidget):
    """``answered`` gives the question's id and the answer, ``moved`` that the keyboard moved.

    ``said_yes_last`` reminds of the last answer without giving it again.
    """

    answered = Signal(str, bool)
    moved = Signal()

    def __init__(
        self,
        question: Question,
        theme: Theme,
        sources: Sources,
        *,
        said_yes_last: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.question = question
        self._theme = theme
        self._current = False
        self.buttons = YesNo(question.ask, theme)
        self.why = WhyButton(theme, question.claim, sources)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(question.ask, READING).wrapped())
        if said_yes_last:
            last = Text(self.tr("Last time you said Yes."), NOTE, "attention").wrapped()
            words.addWidget(last)
        words.addWidget(self.why, 0, Qt.AlignmentFlag.AlignLeft)
        way = QBoxLayout.Direction
        row = QBoxLayout(way.TopToBottom if is_large_text() else way.LeftToRight, self)
        row.setContentsMargins(2 * GRID_PX, GRID_PX, 0, GRID_PX)
        row.setSpacing(GRID_PX if is_large_text() else 3 * GRID_PX)
        row.addLayout(words, 1)
        answers = QHBoxLayout()
        answers.addWidget(self.buttons)
        answers.addStretch()
        row.addLayout(answers)
        for stop in (self.buttons.yes, self.buttons.no, self.why):
            stop.installEventFilter(self)
        self.buttons.answered.connect(self._answered)

    @property
    def value(self) -> bool | None:
        """The answer, None while there is none."""
        return self.buttons.value

    @property
    def has_keyboard(self) -> bool:
        """Whether one of its buttons has the keyboard."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def show_current(self, current: bool) -> None:
        """Whether this is the question that a key would answer."""
        if current != self._current:
            self._current = current
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.moved.emit()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._current:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colors.primary))
        bar = QRectF(0, GRID_PX, MARK_PX, self.height() - 2 * GRID_PX)
        painter.drawRoundedRect(bar, MARK_PX / 2, MARK_PX / 2)

    @Slot(bool)
    def _answered(self, yes: bool) -> None:
        self.answered.emit(self.question.id, yes)
