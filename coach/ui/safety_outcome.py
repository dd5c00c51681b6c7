"""What the answers to the safety questions amount to: what is locked, what is open, what opens."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.care.screen import Outcome, ScreenResult
from coach.care.screen_file import Screen
from coach.care.sources import Sources
from coach.ui.banner import banner
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.flow import FlowLayout
from coach.ui.icon_mark import LineMark
from coach.ui.point_list import READING, PointList
from coach.ui.safety_said import SafetySaid
from coach.ui.safety_words import (
    care_words,
    locked_words,
    open_words,
    outcome_lead,
    outcome_title,
    unlock_words,
)
from coach.ui.source_why import WhyButton
from coach.ui.stepper import centred, scrolling
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import FIGURE, GRID_PX, HEADING, NOTE, TITLE
from coach.ui.typeface import is_large_text, text_scale

NARROW_PX = 720
TALLEST_PX = 980
CARE_CLAIM = "age_rules"


class SafetyOutcome(QWidget):
    """``again`` asks for the questions, ``seen`` says that a professional had a look, ``read``
    that one has read it."""

    again = Signal()
    seen = Signal()
    read = Signal()

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._theme = theme
        self.title = Text("", FIGURE if is_large_text() else TITLE).wrapped()
        self.lead = Text("", READING).wrapped()
        self.said = SafetySaid(theme, sources)
        self.locked = PointList("not_counted", theme, ink="attention")
        self.open = PointList("check", theme)
        self.opens = PointList("next", theme)
        self.care = PointList("shield", theme)
        self.care_why = WhyButton(theme, CARE_CLAIM, sources)
        self.done = Button(self.tr("I have read this"), theme, kind="primary")
        self.answer = Button(self.tr("Answer again"), theme, icon_name="back")
        self.cleared = Button(
            self.tr("A professional has seen it and said I may go on"),
            theme,
            icon_name="professional",
        )
        self._build()
        self.done.clicked.connect(self.read)
        self.answer.clicked.connect(self.again)
        self.cleared.clicked.connect(self.seen)

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID_PX)
        column.addWidget(self._head_card())
        self._said = _card(self.tr("What you said, and what it means"), self.said)
        self._locked = _card(self.tr("Locked for now"), self.locked)
        self._open = _card(self.tr("Stays open"), self.open)
        self._opens = _card(self.tr("How it opens again"), self.opens)
        self._care = _card(self.tr("Heed this"), self.care)
        self._care.column.addWidget(self.care_why, 0, Qt.AlignmentFlag.AlignLeft)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(2 * GRID_PX)
        self._halves.addWidget(self._locked, 1)
        self._halves.addWidget(self._open, 1)
        column.addWidget(self._said)
        column.addLayout(self._halves)
        column.addWidget(self._opens)
        column.addWidget(self._care)
        column.addWidget(Text(banner(), NOTE, "soft").wrapped())
        column.addStretch()
        answers = FlowLayout(GRID_PX + 4)
        for button in (self.done, self.answer, self.cleared):
            answers.addWidget(button)
        bottom = QWidget()
        bottom.setLayout(answers)
        self._scroll = scrolling(page)
        inside = QWidget()
        inside.setMaximumHeight(round(TALLEST_PX * text_scale()))
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2 * GRID_PX)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(centred(bottom))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 4 * GRID_PX, 0, 3 * GRID_PX)
        around.addStretch(1)
        around.addWidget(inside, 1000)
        around.addStretch(1)

    def _head_card(self) -> Card:
        self._head = Card("notice")
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        self._alarm = LineMark("first_aid", self._theme, ink="stop", line_px=34)
        self._calm = LineMark("professional", self._theme, ink="attention", line_px=34)
        self._good = LineMark("shield", self._theme, line_px=34)
        for mark in (self._alarm, self._calm, self._good):
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(GRID_PX)
        words.addWidget(self.title)
        words.addWidget(self.lead)
        row.addLayout(words, 1)
        self._head.column.addLayout(row)
        return self._head

    def show_result(self, result: ScreenResult, screen: Screen, *, may_clear: bool) -> None:
        """Show ``result``. ``may_clear``: there is something that a professional can open."""
        go_on = result.outcome is Outcome.GO_ON
        self._head.setProperty("kind", "offer" if go_on else "notice")
        self._head.style().unpolish(self._head)
        self._head.style().polish(self._head)
        self._alarm.setVisible(result.outcome is Outcome.EMERGENCY)
        self._good.setVisible(go_on)
        self._calm.setVisible(not go_on and result.outcome is not Outcome.EMERGENCY)
        self.title.setText(outcome_title(result))
        self.title.set_ink("stop" if result.outcome is Outcome.EMERGENCY else "text")
        self.lead.setText(outcome_lead(result))
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.lead.text())
        questions = [screen.by_id[one] for one in result.yes if one in screen.by_id]
        self.said.show_questions(questions, frozenset(result.contradictions))
        self._said.setVisible(bool(questions))
        locked = locked_words(result.locks)
        self.locked.show_points(locked)
        self._locked.setVisible(bool(locked))
        self.open.show_points(open_words(result))
        opens = unlock_words(result.unlock)
        self.opens.show_points(opens)
        self._opens.setVisible(bool(opens))
        heed = care_words(result.care)
        self.care.show_points(heed)
        self._care.setVisible(bool(heed))
        self.done.set_face(self.tr("Go on") if go_on else self.tr("I have read this"), None)
        missing = result.outcome is None
        self.answer.set_face(
            self.tr("Answer them now") if missing else self.tr("Answer again"), "back"
        )
        self.cleared.setVisible(may_clear)
        self._scroll.verticalScrollBar().setValue(0)
        for button in (self.done, self.answer):
            # Whoever hears the screen read out hears the outcome with the first button.
            button.setAccessibleDescription(f"{self.title.text()}. {self.lead.text()}")
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Give the keyboard to a button; in an emergency to the one that a slip does not harm."""
        first = self.answer if not self._alarm.isHidden() else self.done
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_PX * text_scale()
        way = QBoxLayout.Direction
        self._halves.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.again.emit()
        elif not self._scroll.take_key(event):
            super().keyPressEvent(event)


def _card(title: str, content: QWidget) -> Card:
    card = Card()
    card.column.addWidget(Text(title, HEADING).wrapped())
    card.column.addWidget(content)
    card.column.addStretch()
    return card
