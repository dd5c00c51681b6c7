"""The History screen: what was done, day by day, newest first."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby

from PySide6.QtCore import QLocale, QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from coach.exercise.definition import Exercise
from coach.record.history import SessionSummary, SetSummary
from coach.ui.cards import Card, Rule
from coach.ui.clearing import clear
from coach.ui.icons import icon
from coach.ui.page import Page
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, FIGURE, GRID_PX, HEADING, NOTE
from coach.ui.wording import number, plan_name, sets_done, sides


class History(Page):
    """A card for each session under a heading for each day."""

    def __init__(
        self, theme: Theme, exercises: Mapping[str, Exercise], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("History"))
        self.setAccessibleName(self.tr("History"))
        self._theme = theme
        self._exercises = exercises
        self._sessions: Sequence[SessionSummary] = ()
        self._today = date.min
        self._days = QVBoxLayout()
        self._days.setSpacing(2 * GRID_PX)
        self.column.addLayout(self._days)
        self.column.addStretch()
        theme.changed.connect(self._rebuild)

    def show_sessions(self, sessions: Sequence[SessionSummary], today: date) -> None:
        """Show ``sessions``, which are newest first."""
        self._sessions, self._today = sessions, today
        self._rebuild()

    @Slot()
    def _rebuild(self) -> None:
        clear(self._days)
        if not self._sessions:
            self.subtitle.setText(self.tr("What you do is kept here, on this computer only."))
            self._days.addWidget(self._nothing_yet())
            return
        count = len(self._sessions)
        self.subtitle.setText(
            self.tr("1 session") if count == 1 else self.tr("{0} sessions").format(count)
        )
        for day, of_day in groupby(self._sessions, key=_local_day):
            self._days.addWidget(Text(self._day_name(day), HEADING))
            for session in of_day:
                self._days.addWidget(self._card(session))
            self._days.addSpacing(GRID_PX)

    def _nothing_yet(self) -> Card:
        card = Card(margin_px=8 * GRID_PX)
        mark = QLabel()
        mark.setPixmap(icon("history", self._theme.colors.primary).pixmap(QSize(48, 48)))
        title = Text(self.tr("Your first session will stand here"), FIGURE)
        words = Text(
            self.tr("With every repetition that counted and every second that was held."),
            BODY,
            "soft",
        )
        for part in (mark, title, words):
            card.column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        return card

    def _day_name(self, day: date) -> str:
        if day == self._today:
            return self.tr("Today")
        if day == self._today - timedelta(days=1):
            return self.tr("Yesterday")
        locale = QLocale()
        weekday = locale.standaloneDayName(day.isoweekday())
        month = locale.standaloneMonthName(day.month)
        words = self.tr("{0}, {1} {2}").format(weekday, day.day, month)
        return words if day.year == self._today.year else f"{words} {day.year}"

    def _card(self, session: SessionSummary) -> Card:
        card = Card()
        card.column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(GRID_PX)
        started = session.started_at.astimezone()
        time = QLocale().toString(started.time(), QLocale.FormatType.ShortFormat)
        head.addWidget(Text(plan_name(session.plan_name or self.tr("Session")), BODY_STRONG))
        head.addWidget(Text(self._when(session, time), BODY, "soft"))
        head.addStretch()
        mark = QLabel()
        name = "check" if session.completed else "partly"
        ink = "primary" if session.completed else "soft"
        color = self._theme.colors.primary if session.completed else self._theme.colors.soft
        mark.setPixmap(icon(name, color).pixmap(QSize(16, 16)))
        head.addWidget(mark)
        head.addWidget(Text(self._outcome(session), NOTE, ink))
        card.column.addLayout(head)
        begun = [one for one in session.sets if one.counts]
        if begun:
            card.column.addSpacing(12)
        for one in begun:
            card.column.addWidget(Rule())
            card.column.addWidget(self._row(one))
        return card

    def _when(self, session: SessionSummary, time: str) -> str:
        if session.source == "recording":
            return self.tr("{0} · with a recording").format(time)
        return time

    def _outcome(self, session: SessionSummary) -> str:
        done = sum(one.sets_done for one in session.sets)
        planned = sum(one.sets_planned or 0 for one in session.sets)
        if session.completed:
            return self.tr("Completed")
        if session.completed is None:
            return self.tr("Not finished yet")
        return sets_done(done, planned)

    def _row(self, one: SetSummary) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 10, 0, 10)
        exercise = self._exercises.get(one.exercise_id)
        layout.addWidget(Text(exercise.name if exercise else one.exercise_id, BODY))
        if one.side is not None:
            layout.addWidget(Text(sides(one.side), BODY, "soft"))
        if one.self_counted:
            layout.addWidget(Text(self.tr("counted by you"), BODY, "soft"))
        layout.addStretch()
        layout.addWidget(Text(self._amounts(one), BODY_STRONG))
        layout.addWidget(Text(self._goal(one), BODY, "soft"))
        return row

    def _amounts(self, one: SetSummary) -> str:
        if one.target_hold_s is not None:
            return "  ·  ".join(f"{held_s or 0:.0f} s" for held_s in one.held_s)
        return "  ·  ".join(str(count or 0) for count in one.counts)

    def _goal(self, one: SetSummary) -> str:
        if one.target_hold_s is not None:
            return self.tr("of {0} s").format(number(one.target_hold_s))
        return self.tr("of {0}").format(one.target_reps) if one.target_reps is not None else ""


def _local_day(session: SessionSummary) -> date:
    return _local(session.started_at).date()


def _local(moment: datetime) -> datetime:
    return moment.astimezone()
