"""One test's result: a figure for each side, and in lines beneath what stands beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.care.assessment import SideGap, TestState
from coach.care.sources import Sources
from coach.ui.assess_words import (
    AGE_CLAIMS,
    CHANGE_CLAIMS,
    GAP_CLAIMS,
    age_words,
    change_words,
    gap_words,
    side_name,
    test_name,
    unit,
)
from coach.ui.cards import Card, Rule
from coach.ui.flow import FlowLayout
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, FIGURE, GRID_PX, HEADING, NOTE
from coach.ui.typeface import is_large_text
from coach.ui.wording import number


class AssessFigure(Card):
    """``states`` are of the same test, one, or one a side; one alone makes it ``is_small``."""

    def __init__(
        self,
        states: Sequence[TestState],
        gap: SideGap | None,
        theme: Theme,
        sources: Sources,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._sources = sources
        self.whys: list[WhyButton] = []
        first = states[0]
        self.is_small = first.side is None
        name = test_name(first.test)
        self.setAccessibleName(name)
        self.column.addWidget(Text(name, HEADING).wrapped())
        figures = FlowLayout(6 * GRID_PX)
        for state in states:
            figures.addWidget(_figure(state))
        self.column.addLayout(figures)
        if any(change_words(state) for state in states) and first.test in CHANGE_CLAIMS:
            words = self.tr("What counts as a clear change")
            self._add_line(words, CHANGE_CLAIMS[first.test])
        if gap is not None:
            self._add_line(gap_words(gap), GAP_CLAIMS.get(first.test))
        if age_words(first):
            self._add_line(age_words(first), AGE_CLAIMS.get(first.test))

        self.column.addStretch()

    def _add_line(self, words: str, claim_id: str | None) -> None:
        self.column.addWidget(Rule())
        way = QBoxLayout.Direction
        row = QBoxLayout(way.TopToBottom if is_large_text() else way.LeftToRight)
        row.setSpacing(GRID_PX)
        row.addWidget(Text(words, BODY, "soft").wrapped(), 1)
        if claim_id is not None:
            why = WhyButton(self._theme, claim_id, self._sources)
            self.whys.append(why)
            row.addWidget(why, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(row)


def _figure(state: TestState) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    if state.side is not None:
        column.addWidget(Text(side_name(state.side), NOTE, "soft"))
    line = QHBoxLayout()
    line.setSpacing(GRID_PX)
    line.addWidget(Text(number(round(state.value, 1)), FIGURE))
    words = Text(unit(state.test), BODY, "soft")
    line.addWidget(words, 0, Qt.AlignmentFlag.AlignBottom)
    line.addStretch()
    column.addLayout(line)
    if change_words(state):
        column.addWidget(Text(change_words(state), NOTE, "soft"))
    return whole
