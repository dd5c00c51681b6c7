"""The main card of Today: the session, the run or the rest of the day, with a way to begin."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.care.plan import Plan
from coach.care.programme import Programme
from coach.care.sources import Sources
from coach.care.week import DayKind
from coach.exercise.definition import Exercise
from coach.session.steps import plan_s
from coach.ui.buttons import Button
from coach.ui.cards import Card, Rule
from coach.ui.care_words import CareWords
from coach.ui.clearing import clear
from coach.ui.flow import FlowLayout
from coach.ui.icons import icon
from coach.ui.library_filter import place_of
from coach.ui.loop_view import LoopView
from coach.ui.own_pictures import is_own
from coach.ui.text import Chip, Text
from coach.ui.theme import Theme
from coach.ui.today_lines import LeftOutList, Lines
from coach.ui.today_words import heading, is_done, lead, left_out, open_parts, plainer
from coach.ui.tokens import BODY, BODY_STRONG, CARD_RADIUS_PX, GRID_PX, NOTE, TITLE
from coach.ui.wording import dose, minutes, moves, needed

PICTURE_PX = 220
ROUNDS = 2
"""So often the move is shown; then Today is still."""
LONG_LIST = 3
MOOD_PX = 88
MOODS = {DayKind.RUN: "run", DayKind.RUN_AND_SESSION: "run", DayKind.EASY: "person"}
"""The icon of a day with no move to show; that of rest is an armchair."""


class _Mood(QWidget):
    """Stands in for the picture of a move on days without one: one large icon on a calm ground."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = "chair"
        self.setMinimumWidth(PICTURE_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_icon(self, name: str) -> None:
        """Show the icon called ``name``."""
        self._icon_name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        ground.addRoundedRect(self.rect(), CARD_RADIUS_PX - 1, CARD_RADIUS_PX - 1)
        ground.addRect(0, 0, self.width() / 2, self.height())
        ground.setFillRule(Qt.FillRule.WindingFill)
        painter.fillPath(ground, QColor(colors.primary_tint))
        box = QRect(0, 0, MOOD_PX, MOOD_PX)
        box.moveCenter(self.rect().center())
        icon(self._icon_name, colors.primary).paint(painter, box)


class SessionCard(Card):
    """Asks for the session, its warm-up and cool-down, the run, and gentle moves on a day off."""

    started = Signal()
    warm_up_asked = Signal()
    cool_down_asked = Signal()
    run_asked = Signal()
    gentle_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        exercises: Mapping[str, Exercise],
        sources: Sources | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(margin_px=1, parent=parent)
        self._exercises = exercises
        self._narrow = False
        self._has_move = False
        self.start = Button(self.tr("Start"), theme, kind="primary", icon_name="play")
        self.start.setProperty("big", True)
        self.run = Button(self.tr("Open Running"), theme, kind="primary", icon_name="run")
        self.run.setProperty("big", True)
        self.warm_up = Button(self.tr("Warm up first"), theme, icon_name="warm")
        self.cool_down = Button(self.tr("Cool down after"), theme)
        self.gentle = Button(self.tr("A few gentle moves"), theme, icon_name="play")
        self._keys = Text(self.tr("Space starts, too"), NOTE, "soft")
        self._length = Chip()
        self._summary = Text("", BODY, "soft").wrapped()
        self.title = Text("", TITLE).wrapped()
        self._lead = Lines(theme, sources)
        self._list = QGridLayout()
        self._list.setVerticalSpacing(0)
        self._list.setHorizontalSpacing(2 * GRID_PX)
        self._list.setColumnStretch(0, 1)
        self._left = LeftOutList(theme, sources)
        self._loop = LoopView(theme, radius_px=CARD_RADIUS_PX - 1).flush_right().rests_after(ROUNDS)
        self._loop.setMinimumWidth(PICTURE_PX)
        self._mood = _Mood(theme)
        self._lay_out()
        for button, asked in (
            (self.start, self.started),
            (self.run, self.run_asked),
            (self.warm_up, self.warm_up_asked),
            (self.cool_down, self.cool_down_asked),
            (self.gentle, self.gentle_asked),
        ):
            button.clicked.connect(asked)

    def _lay_out(self) -> None:
        facts = QHBoxLayout()
        facts.setSpacing(2 * GRID_PX)
        facts.addWidget(self._length)
        facts.addWidget(self._summary, 1)
        go = FlowLayout(GRID_PX + 4)
        for part in (self.run, self.start, self.warm_up, self.gentle):
            part.setProperty("big", True)
            go.addWidget(part)
        go.addWidget(self._keys)
        # In line with the words on the buttons beside it.
        self._keys.setMinimumHeight(self.start.sizeHint().height())
        self._keys.setContentsMargins(4, 0, 0, 0)
        words = QVBoxLayout()
        words.setContentsMargins(28, 28, 28, 20)
        words.setSpacing(12)
        words.addLayout(facts)
        words.addWidget(self.title)
        words.addWidget(self._lead)
        words.addLayout(go)
        # In a high window the moves stand wider apart rather than over an empty half.
        words.addLayout(self._list, 1)
        words.addWidget(self._left)
        words.addWidget(self.cool_down, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(words, 11)
        row.addWidget(self._loop, 8)
        row.addWidget(self._mood, 5)
        self.column.addLayout(row)

    @property
    def can_start(self) -> bool:
        """Whether there is a session to begin."""
        return self.start.isEnabled() and not self.start.isHidden()

    def show_plan(self, plan: Plan | None) -> None:
        """Show a plan that no programme stands behind."""
        self.title.setText(self.tr("Today's session"))
        self._lead.show_lines([])
        self._left.show_left([], None)
        for button in (self.run, self.warm_up, self.cool_down, self.gentle):
            button.hide()
        self._show_moves(plan)
        self._show_picture("today")

    def show_day(self, plan: Plan | None, programme: Programme, words: CareWords) -> None:
        """Show what today holds; ``plan`` is its session, with the levels in words."""
        day = programme.day
        waiting = {part.kind for part in open_parts(day)}
        self.title.setText(heading(programme, words))
        self._lead.show_lines(lead(programme, words))
        self._left.show_left(left_out(day.plan.left, words), plainer(programme, words))
        self.run.setVisible((day.run or day.swap) and "run" in waiting)
        moves_today = plan is not None or day.run
        moves_left = moves_today and not is_done(day)
        self.warm_up.setVisible(day.warm_up.plan is not None and moves_left)
        self.cool_down.setVisible(day.cool_down.plan is not None and moves_today)
        self.gentle.setVisible(plan is None and day.kind is not DayKind.LOCKED and not day.run)
        self._show_moves(plan)
        self._show_picture("check" if is_done(day) else MOODS.get(day.kind, "chair"))

    def set_main(self, name: str) -> None:
        """Let one button stand out: "run", "start", or any other word for none."""
        self.run.set_kind("primary" if name == "run" else "ordinary")
        self.start.set_kind("primary" if name == "start" else "ordinary")

    def set_narrow(self, narrow: bool) -> None:
        """Leave the picture out where there is no room for it."""
        self._narrow = narrow
        self._loop.setVisible(self._has_move and not narrow)
        self._mood.setVisible(not self._has_move and not narrow)

    def _show_picture(self, mood: str) -> None:
        self._mood.show_icon(mood)
        self.set_narrow(self._narrow)

    def _show_moves(self, plan: Plan | None) -> None:
        clear(self._list)
        self._has_move = plan is not None
        for part in (self._length, self._summary, self.start, self._keys):
            part.setVisible(plan is not None)
        if plan is None:
            return
        self._length.setText(minutes(plan_s(plan)))
        self._summary.setText(self._summary_of(plan))
        for number, item in enumerate(plan.items):
            if number:
                self._list.addWidget(Rule(), 2 * number - 1, 0, 1, 2)
            exercise = self._exercises.get(item.exercise_id)
            name = Text(exercise.name if exercise else item.exercise_id, BODY_STRONG).wrapped()
            amount = Text(dose(item), BODY, "soft")
            amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            box = QVBoxLayout()
            box.setContentsMargins(0, 7, 0, 8)
            box.setSpacing(1)
            box.addStretch(1)
            box.addWidget(name)
            if item.note:
                box.addWidget(Text(item.note, NOTE, "soft").wrapped())
            box.addStretch(1)
            self._list.addLayout(box, 2 * number, 0)
            self._list.addWidget(amount, 2 * number, 1)
        first = self._pictured(plan)
        if first is not None:
            self._loop.show_move(first.picture, first.name)

    def _pictured(self, plan: Plan) -> Exercise | None:
        """The first move; of a long list the first one that is done standing, for the picture is
        then high and narrow and would cut the foot of one who sits. A picture that a physio gave
        comes last: it is drawn for a small place."""
        known = [self._exercises.get(item.exercise_id) for item in plan.items]
        moves_ = [one for one in known if one is not None]
        if len(moves_) > LONG_LIST:
            moves_.sort(key=lambda one: (is_own(one.picture), place_of(one) != "standing"))
        return next(iter(moves_), None)

    def _summary_of(self, plan: Plan) -> str:
        known = [self._exercises.get(item.exercise_id) for item in plan.items]
        things = needed(one for one in known if one is not None)
        count = moves(len({item.exercise_id for item in plan.items}))
        return " · ".join([count, ", ".join(things)] if things else [count])
