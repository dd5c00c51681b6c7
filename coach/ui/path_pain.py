"""The pain of four weeks, large, with what follows from it for now and why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.care.programme import Programme
from coach.care.sources import Sources
from coach.ui.cards import Card, Rule
from coach.ui.care_words import CareWords
from coach.ui.clearing import clear
from coach.ui.pain_legend import PainLegend
from coach.ui.pain_trend import PainTrend
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.today_lines import with_why
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING

TREND_PX = 240


class PainCard(Card):
    """The picture, its signs, and the suggestion that is most cautious today."""

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._sources = sources
        self.trend = PainTrend(theme, TREND_PX)
        head = QHBoxLayout()
        head.setSpacing(GRID_PX)
        head.addWidget(Text(self.tr("Pain over four weeks"), HEADING).wrapped(), 1)
        head.addWidget(WhyButton(theme, "morning_base", sources), 0, Qt.AlignmentFlag.AlignTop)
        self._rule = Rule()
        self._action = Text("", BODY_STRONG).wrapped()
        self._reason = QHBoxLayout()
        self.column.addLayout(head)
        self.column.addWidget(self.trend)
        self.column.addWidget(PainLegend(theme))
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(self._rule)
        self.column.addSpacing(4)
        self.column.addWidget(self._action)
        self.column.addLayout(self._reason)

    def show_pain(self, programme: Programme, words: CareWords) -> None:
        """Show the trend and what it comes to."""
        self.trend.show_trend(programme.trend, programme.base)
        headline = programme.headline
        clear(self._reason)
        for widget in (self._rule, self._action):
            widget.setVisible(headline is not None)
        if headline is None:
            return
        said = words.action(headline)
        if headline.exercise_id is not None:
            said = f"{words.exercise(headline.exercise_id)}: {said}"
        self._action.setText(said)
        reason = Text(words.reason(headline), BODY).wrapped()
        self._reason.addLayout(with_why(reason, headline.claim, self._theme, self._sources))
