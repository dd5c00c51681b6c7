"""The end of a session: what was done against the plan, kindly, with nothing graded."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from coach.care.plan import Plan
from coach.care.sources import Sources
from coach.exercise.definition import Exercise
from coach.motion.events import Event
from coach.session.commands import ReportPain
from coach.session.events import PainReported
from coach.ui.buttons import Button
from coach.ui.cards import Card, Rule
from coach.ui.clearing import clear
from coach.ui.flow import FlowLayout
from coach.ui.icons import icon
from coach.ui.insight import good_thing, to_try
from coach.ui.question_card import QuestionCard
from coach.ui.source_why import WhyButton
from coach.ui.tally import ItemDone, add_up, pain_at, worst_pain
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, FIGURE, GRID_PX, NOTE, TITLE
from coach.ui.typeface import is_large_text, scaled_px, text_scale
from coach.ui.why_ended import why_ended
from coach.ui.wording import duration, of_sets, repetitions, sets_done

WIDE_PX = 800


class Summary(QWidget):
    """A centred card with a line for each move of the plan, and Done.

    ``next_words`` say when the next session is, where a schedule knows it.
    """

    done = Signal()

    def __init__(
        self, theme: Theme, sources: Sources | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sources = sources
        self._why = QVBoxLayout()
        self.next_words = ""
        self._told: list[Event] = []
        self._lines: list[ItemDone] = []
        self._title = Text("", TITLE)
        self._body = Text("", BODY, "soft").wrapped()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._figures = FlowLayout(3 * GRID_PX)
        self._words = QVBoxLayout()
        self._words.setSpacing(GRID_PX)
        self._next = Text("", BODY, "soft").wrapped()
        self.question = QuestionCard(theme)
        self.question.answered.connect(self._answered)
        self.button = Button(self.tr("Done"), theme, kind="primary")
        self.button.setProperty("big", True)
        self.button.clicked.connect(self.done)
        self._lay_out()

    def _lay_out(self) -> None:
        card = Card(margin_px=5 * GRID_PX)
        wide_px = round(WIDE_PX * (1 + (text_scale() - 1) * 0.5))
        card.column.addWidget(self._title)
        card.column.addWidget(self._body)
        card.column.addLayout(self._why)
        card.column.addSpacing(2 * GRID_PX)
        card.column.addLayout(self._figures)
        card.column.addSpacing(2 * GRID_PX)
        card.column.addLayout(self._words)
        card.column.addSpacing(GRID_PX)
        card.column.addLayout(self._rows)
        card.column.addSpacing(2 * GRID_PX)
        card.column.addWidget(self._next)
        card.column.addSpacing(GRID_PX)
        card.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(2 * GRID_PX)
        column.addStretch()
        for part in (self.question, card):
            part.setMaximumWidth(wide_px)
            # As wide as it may be, in the middle of the room.
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(part, 1000)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)

    def show_session(
        self, plan: Plan, exercises: Mapping[str, Exercise], events: Iterable[Event]
    ) -> None:
        """Show what ``events`` make of ``plan``."""
        self._told = list(events)
        events = self._told
        self._lines = lines = add_up(plan, events)
        done = sum(line.sets_done for line in lines)
        whole = all(line.whole for line in lines)
        ended = why_ended(plan, events)
        if ended is None:
            self._title.setText(self.tr("Well done") if done else self.tr("See you next time"))
            self._body.setText(self._kind_words(done, whole))
        else:
            self._title.setText(ended.title)
            self._body.setText(ended.words)
        clear(self._why)
        if ended is not None and self._sources is not None:
            why = WhyButton(self._theme, ended.claim, self._sources)
            self._why.addWidget(why, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_figures()
        self._show_words(events)
        self._next.setText(
            self.next_words or self.tr("Next session: tomorrow or the day after, whichever suits.")
        )
        clear(self._rows)
        for number, line in enumerate(lines):
            if number:
                self._rows.addWidget(Rule())
            exercise = exercises.get(line.exercise_id)
            self._rows.addWidget(
                self._row(exercise.name if exercise is not None else line.exercise_id, line)
            )
        self.button.setFocus(Qt.FocusReason.TabFocusReason)

    def _kind_words(self, done: int, whole: bool) -> str:
        if whole:
            return self.tr("All of today's session is done. Your ankle has earned a rest.")
        if done:
            return self.tr("Every set counts, and this is kept in your history.")
        return self.tr("Nothing is lost. The session waits for you whenever it suits.")

    def _show_words(self, events: list[Event]) -> None:
        """One good thing and one to try, where there is one."""
        clear(self._words)
        for over, words in (
            (self.tr("Good"), good_thing(events)),
            (self.tr("Try next time"), to_try(events)),
        ):
            if words is None:
                continue
            row = QHBoxLayout()
            row.setSpacing(2 * GRID_PX)
            label = Text(over, BODY_STRONG, "primary").wrapped()
            label.setFixedWidth(round(120 * text_scale()))
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(words, BODY).wrapped(), 1)
            self._words.addLayout(row)

    @Slot(object)
    def _answered(self, answer: object) -> None:
        """Show at once what was said about pain."""
        if isinstance(answer, ReportPain):
            self._told.append(PainReported(0.0, answer.when, answer.score, answer.item))
            self._show_figures()

    def _show_figures(self) -> None:
        lines = self._lines
        done = sum(line.sets_done for line in lines)
        planned = sum(line.sets_planned for line in lines)
        clear(self._figures)
        figures = [(f"{done}", of_sets(planned))]
        reps = sum(line.reps or 0 for line in lines)
        held_s = sum(line.held_s or 0.0 for line in lines)
        if any(line.reps is not None for line in lines):
            figures.append((f"{reps}", self.tr("repetitions")))
        if any(line.held_s is not None for line in lines):
            figures.append((duration(held_s), self.tr("held")))
        for score, words in (
            (pain_at(self._told, "before"), self.tr("pain before")),
            (worst_pain(self._told), self.tr("worst pain, of 10")),
            (pain_at(self._told, "after"), self.tr("pain after")),
        ):
            if score is not None:
                figures.append((f"{score}", words))
        for number, words in figures:
            figure = QWidget()
            box = QVBoxLayout(figure)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
            box.addWidget(Text(number, FIGURE))
            box.addWidget(Text(words, NOTE, "soft"))
            self._figures.addWidget(figure)

    def _row(self, name: str, line: ItemDone) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, GRID_PX + 2, 0, GRID_PX + 2)
        layout.setSpacing(GRID_PX + 4)
        colors = self._theme.colors
        mark = QLabel()
        drawn = icon("check", colors.primary) if line.whole else icon("partly", colors.soft)
        mark_px = round(scaled_px(20))
        mark.setPixmap(drawn.pixmap(QSize(mark_px, mark_px)))
        mark.setFixedWidth(mark_px)
        layout.addWidget(mark)
        layout.addWidget(Text(name, BODY_STRONG).wrapped(), 1)
        amount = Text(self._amount(line), BODY, "soft")
        if is_large_text():
            amount.wrapped()
        layout.addWidget(amount, 1 if is_large_text() else 0)
        return row

    def _amount(self, line: ItemDone) -> str:
        sets = sets_done(line.sets_done, line.sets_planned)
        if line.self_counted:
            sets = self.tr("counted by you · {0}").format(sets)
        if line.reps is not None:
            return f"{sets} · {repetitions(line.reps)}"
        return self.tr("{0} · {1} held").format(sets, duration(line.held_s or 0.0))
