"""What comes before anything else: safety questions that are due, or what their answers lock."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.care.programme import Programme
from coach.care.screen import Outcome
from coach.care.sources import Sources
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.care_words import CareWords
from coach.ui.clearing import clear
from coach.ui.flow import FlowLayout
from coach.ui.icon_mark import LineMark
from coach.ui.point_list import PointList
from coach.ui.safety_words import (
    locked_words,
    open_words,
    outcome_lead,
    outcome_title,
)
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tiles import TileLayout
from coach.ui.tokens import BODY_STRONG, GRID_PX, HEADING, TITLE
from coach.ui.typeface import scaled_px

URGENT = {
    "emergency": "red_flags",
    "same_day": "red_flags",
    "within_days": "red_flag_days",
    "ask_first": "ask_first",
}
"""The claim behind each degree of urgency."""
COLUMN_PX = 260


def is_shut(programme: Programme) -> bool:
    """Whether an answer to the safety questions holds something back."""
    return programme.screen.outcome in (Outcome.EMERGENCY, Outcome.CHECKED_FIRST)


def is_due(programme: Programme) -> bool:
    """Whether safety questions wait to be answered."""
    return programme.screen_due is not None or bool(programme.screen.outstanding)


class GateCard(Card):
    """``screen_asked`` wants the safety questions, ``learn_asked`` what there is to read."""

    screen_asked = Signal()
    learn_asked = Signal()

    def __init__(
        self, theme: Theme, sources: Sources | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(margin_px=28, parent=parent)
        self._theme = theme
        self._sources = sources
        self.title = Text("", TITLE).wrapped()
        self.lead = Text("", HEADING).wrapped()
        self._why = QHBoxLayout()
        self._lists = QWidget()
        self._columns = TileLayout(round(scaled_px(COLUMN_PX)), 3 * GRID_PX, self._lists)
        self.answer = Button(
            self.tr("Answer the questions"), theme, kind="primary", icon_name="shield"
        )
        self.answer.setProperty("big", True)
        self.read = Button(self.tr("What you can read meanwhile"), theme, icon_name="learn")
        self.read.setProperty("big", True)
        self._mark = QHBoxLayout()
        head = QHBoxLayout()
        head.setSpacing(2 * GRID_PX)
        head.addLayout(self._mark)
        head.addWidget(self.title, 1)
        head.addLayout(self._why)
        go = FlowLayout(GRID_PX + 4)
        go.addWidget(self.answer)
        go.addWidget(self.read)
        self.column.setSpacing(2 * GRID_PX)
        self.column.addLayout(head)
        self.column.addWidget(self.lead)
        self.column.addWidget(self._lists)
        self.column.addSpacing(GRID_PX)
        self.column.addLayout(go)
        self.answer.clicked.connect(self.screen_asked)
        self.read.clicked.connect(self.learn_asked)

    def show_gate(self, programme: Programme, words: CareWords) -> None:
        """Show what is due or locked."""
        shut = is_shut(programme)
        result = programme.screen
        clear(self._columns)
        clear(self._mark)
        clear(self._why)
        self.read.setVisible(shut)
        self._lists.setVisible(shut)
        mark = LineMark(
            "attention" if shut else "shield",
            self._theme,
            ink="attention" if shut else "primary",
            line_px=32,
        )
        self._mark.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        claim = URGENT.get(result.urgency or "", "red_flags") if shut else "screen_weekly"
        if self._sources is not None:
            self._why.addWidget(WhyButton(self._theme, claim, self._sources))
        if not shut:
            self.title.setText(self.tr("First, a few questions"))
            step = next((one for one in programme.next_steps if one.where == "screen"), None)
            lines = [words.step(step)] if step is not None else []
            if result.outcome is None:
                lines.append(outcome_lead(result))
            self.lead.setText(" ".join(lines))
            self.answer.set_face(self.tr("Answer the questions"), "shield")
            return
        self.title.setText(outcome_title(result))
        self.lead.setText(outcome_lead(result))
        self.answer.set_face(self.tr("Open the safety questions"), "shield")
        self._add(self.tr("Waits for now"), locked_words(programme.locks), "lock")
        self._add(self.tr("Stays open"), open_words(result), "check")
        opens = [words.say(f"unlock_{one.value}") for one in result.unlock]
        self._add(self.tr("How it opens again"), opens, "next")

    def _add(self, title: str, points: Sequence[str], mark: str) -> None:
        if not points:
            return
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(title, BODY_STRONG, "soft"))
        shown = PointList(mark, self._theme, ink="attention" if mark == "lock" else "primary")
        shown.show_points(points)
        column.addWidget(shown)
        column.addStretch()
        self._columns.addWidget(part)
