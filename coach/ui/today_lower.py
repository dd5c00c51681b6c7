"""The lower row of Today: this week, the phase, and the pain of four weeks."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from coach.care.programme import Programme
from coach.care.sources import Sources
from coach.ui.cards import Card
from coach.ui.care_words import CareWords
from coach.ui.pain_trend import PainTrend
from coach.ui.path_tile import PathTile
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, NOTE
from coach.ui.week_strip import DayDone, WeekStrip

TREND_PX = 104


class LowerRow(QWidget):
    """Without a programme what was done last time, or how to begin, stands in for the other two."""

    path_asked = Signal()

    def __init__(
        self, theme: Theme, sources: Sources | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.week = WeekStrip(theme)
        self.path = PathTile(theme)
        self.trend = PainTrend(theme, TREND_PX)
        self._last = Text("", NOTE, "soft").wrapped()
        week = Card(margin_px=20)
        week.column.addWidget(Text(self.tr("This week"), NOTE, "soft"))
        week.column.addWidget(self.week)
        week.column.addWidget(self._last)
        week.column.addStretch()
        self._pain = Card(margin_px=20)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Pain, four weeks"), NOTE, "soft"), 1)
        if sources is not None:
            head.addWidget(WhyButton(theme, "morning_base", sources))
        self._pain.column.setSpacing(0)
        # The button in the first line is higher than the line of the other cards.
        self._pain.column.setContentsMargins(20, 12, 20, 20)
        self._pain.column.addLayout(head)
        self._pain.column.addWidget(self.trend)
        self._pain.column.addStretch()
        self._aside = Card(margin_px=20)
        self._aside_title = Text("", NOTE, "soft")
        self._aside_words = Text("", BODY).wrapped()
        self._aside.column.addWidget(self._aside_title)
        self._aside.column.addWidget(self._aside_words)
        self._aside.column.addStretch()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2 * GRID_PX)
        for card, share in ((week, 6), (self.path, 5), (self._pain, 5), (self._aside, 6)):
            self._row.addWidget(card, share)
        self.path.clicked.connect(self.path_asked)

    def show_day(
        self,
        today: date,
        done: Sequence[DayDone],
        last_time: str | None,
        programme: Programme | None,
        words: CareWords | None,
    ) -> None:
        """Show how it is going on ``today``."""
        led = programme is not None and words is not None
        self.path.setVisible(led)
        self._pain.setVisible(led)
        self._aside.setVisible(not led)
        self._last.setVisible(led and last_time is not None)
        if programme is not None and words is not None:
            self.week.show_week(today, done, programme.day.week)
            self.path.show_phase(programme.phase, words)
            self.trend.show_trend(programme.trend, programme.base)
            self._last.setText(self.tr("Last time: {0}").format(last_time or ""))
            return
        self.week.show_week(today, done)
        if last_time is not None:
            self._aside_title.setText(self.tr("Last time"))
            self._aside_words.setText(last_time)
            return
        self._aside_title.setText(self.tr("Before you start"))
        self._aside_words.setText(
            self.tr(
                "Put the camera at knee to hip height and stand two or three steps away, so "
                "that it sees you from head to feet. Pictures never leave this computer."
            )
        )

    def set_narrow(self, narrow: bool) -> None:
        """Set the cards one below the other where there is no room side by side."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
