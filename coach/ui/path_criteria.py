"""What the phase asks for before it is left: each goal met, not yet, or not known yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.care.criteria import Criterion
from coach.care.phases import PhaseState
from coach.care.sources import Sources
from coach.ui.cards import Rule
from coach.ui.care_words import CareWords
from coach.ui.clearing import clear
from coach.ui.icon_mark import LineMark
from coach.ui.path_words import have_words
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, Ink


class CriterionRow(QWidget):
    """One goal. The sign is never alone: the line beneath says the same in words."""

    def __init__(
        self,
        criterion: Criterion,
        words: CareWords,
        theme: Theme,
        sources: Sources,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        sign, ink = _sign(criterion.met)
        self.why = WhyButton(theme, criterion.rule.claim, sources)
        self.says = words.says(criterion)
        self.state = self._state(criterion, words)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(Text(self.says, BODY_STRONG).wrapped())
        lines.addWidget(Text(self.state, BODY, "primary" if criterion.met else "soft").wrapped())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(2 * GRID_PX)
        row.addWidget(LineMark(sign, theme, ink=ink), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        row.addWidget(self.why, 0, Qt.AlignmentFlag.AlignTop)

    def _state(self, criterion: Criterion, words: CareWords) -> str:
        have = have_words(criterion)
        if criterion.met:
            return self.tr("Met · {0}").format(have) if have else self.tr("Met")
        if criterion.met is False:
            return self.tr("Not yet · {0}").format(have) if have else self.tr("Not yet")
        return self.tr("Not known yet · {0}").format(words.find_out(criterion))


class CriteriaList(QWidget):
    """The goals of a phase one below the other."""

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sources = sources
        self.rows: list[CriterionRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_state(self, state: PhaseState, words: CareWords) -> None:
        """Show the goals of the present phase."""
        clear(self._column)
        self.rows = []
        for number, one in enumerate(state.criteria):
            if number:
                self._column.addWidget(Rule())
            row = CriterionRow(one, words, self._theme, self._sources)
            self._column.addWidget(row)
            self.rows.append(row)
        self.setVisible(bool(state.criteria))


def _sign(met: bool | None) -> tuple[str, Ink]:
    if met is None:
        return "why", "soft"
    return ("check", "primary") if met else ("partly", "soft")
