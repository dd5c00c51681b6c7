"""The Today screen: today's session with one big Start, and how the week is going."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.care.plan import Plan
from coach.exercise.definition import Exercise
from coach.session.steps import plan_s
from coach.ui.buttons import Button
from coach.ui.cards import Card, Rule
from coach.ui.clearing import clear
from coach.ui.loop_view import LoopView
from coach.ui.notices import CameraNotice, GoOnOffer, NothingKeptNotice
from coach.ui.page import Page
from coach.ui.text import Chip, Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, NOTE, TITLE
from coach.ui.typeface import text_scale
from coach.ui.week_strip import DayDone, WeekStrip
from coach.ui.wording import dose, greeting, minutes, moves, needed, plan_name

NARROW_PX = 700


@dataclass(frozen=True, slots=True)
class Day:
    """All that Today shows. ``unfinished`` is when a cut-off session was left, if there is one."""

    now: datetime
    plan: Plan
    done: Sequence[DayDone]
    has_camera: bool
    unfinished: datetime | None
    last_time: str | None
    keeps_record: bool = True


class Today(Page):
    """Asks for things; the window does them."""

    started = Signal()
    went_on = Signal()
    discarded = Signal()
    recording_asked = Signal()
    alone_asked = Signal()
    keeping_asked = Signal()

    def __init__(
        self, theme: Theme, exercises: Mapping[str, Exercise], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Today"))
        self._exercises = exercises
        self.offer = GoOnOffer(theme)
        self.no_camera = CameraNotice(theme)
        self.nothing_kept = NothingKeptNotice(theme)
        self.start = Button(self.tr("Start"), theme, kind="primary", icon_name="play")
        self.start.setProperty("big", True)
        self._length = Chip()
        self._summary = Text("", BODY, "soft").wrapped()
        self._list = QGridLayout()
        self._list.setVerticalSpacing(0)
        self._list.setColumnStretch(0, 1)
        self._loop = LoopView(theme, radius_px=15).flush_right()
        self._loop.setMinimumWidth(220)
        self._week = WeekStrip(theme)
        self._aside_title = Text("", NOTE, "soft")
        self._aside = Text("", BODY).wrapped()
        self.column.addWidget(self.offer)
        self.column.addWidget(self.no_camera)
        self.column.addWidget(self.nothing_kept)
        self.column.addWidget(self._session_card(), 1)
        self.column.addLayout(self._lower_row())
        self.start.clicked.connect(self.started)
        self.offer.go_on.connect(self.went_on)
        self.offer.discard.connect(self.discarded)
        self.no_camera.recording.connect(self.recording_asked)
        self.no_camera.alone.connect(self.alone_asked)
        self.nothing_kept.settings.connect(self.keeping_asked)

    def _session_card(self) -> Card:
        card = Card(margin_px=1)
        words = QVBoxLayout()
        words.setContentsMargins(28, 28, 28, 20)
        words.setSpacing(0)
        facts = QHBoxLayout()
        facts.setSpacing(2 * GRID_PX)
        facts.addWidget(self._length)
        facts.addWidget(self._summary, 1)
        go = QHBoxLayout()
        go.setSpacing(2 * GRID_PX)
        go.addWidget(self.start)
        go.addWidget(Text(self.tr("Space starts, too"), NOTE, "soft").wrapped(), 1)
        words.addLayout(facts)
        words.addSpacing(12)
        words.addWidget(Text(self.tr("Today's session"), TITLE).wrapped())
        words.addSpacing(2 * GRID_PX)
        words.addLayout(go)
        words.addSpacing(2 * GRID_PX)
        words.addLayout(self._list)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(words, 11)
        row.addWidget(self._loop, 8)
        card.column.addLayout(row)
        return card

    def _lower_row(self) -> QBoxLayout:
        week = Card(margin_px=20)
        week.column.addWidget(Text(self.tr("This week"), NOTE, "soft"))
        week.column.addWidget(self._week)
        aside = Card(margin_px=20)
        aside.column.addWidget(self._aside_title)
        aside.column.addWidget(self._aside)
        aside.column.addStretch()
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower.setSpacing(2 * GRID_PX)
        self._lower.addWidget(week, 1)
        self._lower.addWidget(aside, 1)
        return self._lower

    def show_day(self, day: Day) -> None:
        """Show ``day``."""
        weekday = QLocale().standaloneDayName(day.now.isoweekday())
        self.title.setText(greeting(day.now))
        self.subtitle.setText(f"{weekday} · {plan_name(day.plan.name)}")
        self._length.setText(minutes(plan_s(day.plan)))
        self._summary.setText(self._summary_of(day.plan))
        self._show_list(day.plan)
        self._week.show_week(day.now.date(), list(day.done))
        self.no_camera.setVisible(not day.has_camera)
        self.nothing_kept.setVisible(not day.keeps_record)
        self.offer.setVisible(day.unfinished is not None)
        if day.unfinished is not None:
            self.offer.show_left(day.unfinished)
        self.start.set_kind("primary" if day.unfinished is None else "ordinary")
        if day.last_time is not None:
            self._aside_title.setText(self.tr("Last time"))
            self._aside.setText(day.last_time)
        else:
            self._aside_title.setText(self.tr("Before you start"))
            self._aside.setText(
                self.tr(
                    "Put the camera at knee to hip height and stand two or three steps away, so "
                    "that it sees you from head to feet. Pictures never leave this computer."
                )
            )
        (self.start if day.unfinished is None else self.offer.button).setFocus()

    def _summary_of(self, plan: Plan) -> str:
        things = needed(self._exercises[item.exercise_id] for item in plan.items)
        count = moves(len({item.exercise_id for item in plan.items}))
        return " · ".join([count, ", ".join(things)] if things else [count])

    def _show_list(self, plan: Plan) -> None:
        clear(self._list)
        for number, item in enumerate(plan.items):
            if number:
                self._list.addWidget(Rule(), 2 * number - 1, 0, 1, 2)
            name = Text(self._exercises[item.exercise_id].name, BODY_STRONG).wrapped()
            name.setMinimumHeight(35)
            amount = Text(dose(item), BODY, "soft")
            amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._list.addWidget(name, 2 * number, 0)
            self._list.addWidget(amount, 2 * number, 1)
        first = self._exercises[plan.items[0].exercise_id]
        self._loop.show_move(first.picture, first.name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = self.width() < NARROW_PX * text_scale()
        self._loop.setVisible(not narrow)
        self._lower.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.started.emit()
        else:
            super().keyPressEvent(event)
