"""The newest results of the short test beside the figure of the age group: context, no verdict."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.care.assessment import AssessmentState, SideGap, TestState
from coach.care.entries import Test
from coach.care.sources import Sources
from coach.ui.buttons import Button
from coach.ui.cards import Card, Rule
from coach.ui.care_words import CareWords
from coach.ui.clearing import clear
from coach.ui.flow import FlowLayout
from coach.ui.path_words import TEST_CLAIMS, age_words, test_name, value_words
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, FIGURE, GRID_PX, HEADING, NOTE
from coach.ui.wording import begun, number


class TestList(Card):
    """``assessment_asked`` wants the short test."""

    __test__ = False  # pytest would take the name for one of its own.

    assessment_asked = Signal()

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._sources = sources
        self.button = Button(self.tr("Begin the short test"), theme, icon_name="gauge")
        head = QHBoxLayout()
        head.setSpacing(GRID_PX)
        head.addWidget(Text(self.tr("Your short test"), HEADING).wrapped(), 1)
        head.addWidget(WhyButton(theme, "retest", sources), 0, Qt.AlignmentFlag.AlignTop)
        self._about = Text("", BODY, "soft").wrapped()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID_PX)
        self.column.addLayout(head)
        self.column.addWidget(self._about)
        self.column.addSpacing(GRID_PX)
        self.column.addLayout(self._rows)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self.assessment_asked)

    def show_state(self, state: AssessmentState, words: CareWords) -> None:
        """Show what is known."""
        clear(self._rows)
        compared = any(one.age_low is not None for one in state.tests)
        if state.last is None:
            about = self.tr(
                "Pain, walking, heel raises, balance and knee to wall: about ten minutes, and we "
                "know where to start."
            )
        else:
            when = QLocale().toString(state.last, QLocale.FormatType.LongFormat)
            about = self.tr("Last done on {0}.").format(when)
            if state.due:
                about = self.tr("{0} It is due again.").format(about)
            if compared:
                about = f"{about} {words.say('trend_not_a_verdict')}"
        self._about.setText(about)
        gaps = {one.test: one for one in state.gaps}
        by_test: dict[Test, list[TestState]] = {}
        for one in state.tests:
            by_test.setdefault(one.test, []).append(one)
        for place, (test, sides) in enumerate(by_test.items()):
            if place:
                self._rows.addWidget(Rule())
            self._rows.addWidget(self._row(test, sides, gaps.get(test), words))

    def _row(
        self, test: Test, sides: Sequence[TestState], gap: SideGap | None, words: CareWords
    ) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * GRID_PX)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(Text(test_name(test), BODY_STRONG).wrapped())
        notes = self._notes(sides, gap, words)
        if notes:
            said.addWidget(Text(notes, NOTE, "soft").wrapped())
        figures = QWidget()
        flow = FlowLayout(3 * GRID_PX, figures)
        for one in sides:
            flow.addWidget(self._figure(one))
        why = WhyButton(self._theme, TEST_CLAIMS[test], self._sources)
        line.addLayout(said, 5)
        line.addWidget(figures, 4, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(why, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _figure(self, state: TestState) -> QWidget:
        figure = QWidget()
        column = QVBoxLayout(figure)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        side = {"left": self.tr("left"), "right": self.tr("right")}.get(state.side or "", "")
        if side:
            column.addWidget(Text(side, NOTE, "soft"))
        value = Text(value_words(state.test, state.value), FIGURE)
        column.addWidget(value)
        return figure

    def _notes(self, sides: Sequence[TestState], gap: SideGap | None, words: CareWords) -> str:
        notes = [begun(age_words(one)) + "." for one in sides[:1] if age_words(one)]
        for one in sides:
            if one.trend is None:
                continue
            trend = words.say(f"trend_{one.trend}")
            side = {"left": self.tr("Left"), "right": self.tr("Right")}.get(one.side or "")
            notes.append(trend if side is None else self.tr("{0}: {1}").format(side, trend))
        if gap is not None and gap.lsi_percent is not None:
            share = number(round(gap.lsi_percent))
            notes.append(self.tr("The sore leg has {0} % of the other.").format(share))
        return " ".join(notes)
