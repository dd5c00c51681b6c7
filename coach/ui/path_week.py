"""The week ahead, day by day: what kind of day each is and what it holds."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from coach.care.programme import Programme
from coach.care.sources import Sources
from coach.care.week import DayAhead, DayKind
from coach.ui.buttons import Button
from coach.ui.cards import Card, Rule
from coach.ui.care_words import CareWords
from coach.ui.clearing import clear
from coach.ui.icon_mark import LineMark
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.today_words import part_words
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING
from coach.ui.typeface import is_large_text

ICONS = {
    DayKind.PROTECT: "bandage",
    DayKind.SESSION: "play",
    DayKind.RUN: "run",
    DayKind.RUN_AND_SESSION: "run",
    DayKind.EASY: "person",
    DayKind.REST: "chair",
    DayKind.LOCKED: "lock",
}


class WeekAhead(Card):
    """``calendar_asked`` wants the days as a file for a calendar program."""

    calendar_asked = Signal()

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self.calendar = Button(self.tr("Into my calendar"), theme, icon_name="calendar")
        self.calendar.setToolTip(self.tr("Saves the days as a file that a calendar can open"))
        head = QHBoxLayout()
        head.setSpacing(GRID_PX)
        head.addWidget(Text(self.tr("The week ahead"), HEADING).wrapped(), 1)
        head.addWidget(WhyButton(theme, "week_template", sources), 0, Qt.AlignmentFlag.AlignTop)
        self._about = Text(
            self.tr("If a day is missed, it moves on by itself. Nothing has to be made up for."),
            BODY,
            "soft",
        ).wrapped()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GRID_PX)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(3, 1)
        self.column.addLayout(head)
        self.column.addWidget(self._about)
        self.column.addSpacing(GRID_PX)
        self.column.addLayout(self._grid)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(self.calendar, 0, Qt.AlignmentFlag.AlignLeft)
        self.calendar.clicked.connect(self.calendar_asked)

    def show_week(self, programme: Programme, words: CareWords) -> None:
        """Show the seven days from today on."""
        clear(self._grid)
        for number, ahead in enumerate(programme.day.week):
            if number:
                self._grid.addWidget(Rule(), 2 * number - 1, 0, 1, 4)
            today = ahead.day == programme.today
            self._add(2 * number, ahead, programme.day.kind if today else ahead.kind, today, words)

    def _add(self, row: int, ahead: DayAhead, kind: DayKind, today: bool, words: CareWords) -> None:
        day = self.tr("Today") if today else QLocale().standaloneDayName(ahead.day.isoweekday())
        name = Text(day, BODY_STRONG, "primary" if today else "text")
        said = Text(words.say(f"day_{kind.value}"), BODY).wrapped()
        parts = Text(" · ".join(part_words(part) for part in ahead.parts), BODY, "soft").wrapped()
        mark = LineMark(ICONS[kind], self._theme, ink="soft" if kind is DayKind.REST else "primary")
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(name, row, 1)
        if is_large_text():
            both = Text(": ".join(one.text() for one in (said, parts) if one.text()), BODY)
            self._grid.addWidget(both.wrapped(), row, 2, 1, 2)
            return
        self._grid.addWidget(said, row, 2)
        self._grid.addWidget(parts, row, 3)
        self._grid.setColumnMinimumWidth(2, 220)
