"""The head of the Running page: the step that comes next, when, why, and the way to begin it."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.care.after_ladder import BUILD_ORDER
from coach.care.intervals import timeline_of
from coach.care.ladder_rule import Why
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.clearing import clear
from coach.ui.flow import FlowLayout
from coach.ui.run_path import RunPath
from coach.ui.run_reasons import next_run_words, why_words
from coach.ui.run_view import RunView
from coach.ui.run_words import build_words, step_words
from coach.ui.text import Chip, Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING, NOTE, TITLE
from coach.ui.wording import minutes

CLAIMS = {
    Why.GAP: "run_gap",
    Why.PHASE_3: "run_two_fails",
    Why.REST_DAY: "run_rest_day",
    Why.TOO_SOON: "run_rest_day",
    Why.READY: "ladder",
    Why.NOT_WHOLE: "ladder",
    Why.OTHER_STEP: "ladder",
    Why.FINISHED: "phase_4_exit",
    Why.BONE_PAIN: "pain_bone",
    Why.MORNING_MISSING: "morning_missing",
}
"""The claim behind each reason; the 24-hour rule where none is named."""


class RunHead(Card):
    """Asks for the guide, the printed card, or the answer that is missing."""

    guide_asked = Signal(int)
    card_asked = Signal()
    morning_asked = Signal(object)
    looked_at = Signal()

    def __init__(
        self, theme: Theme, why: Callable[[str], QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._why = why
        self._view: RunView | None = None
        self._chip = Chip()
        self._when = Text("", BODY, "soft").wrapped()
        self._title = Text("", TITLE).wrapped()
        self._step = Text("", HEADING, "soft").wrapped()
        self._reason = Text("", BODY).wrapped()
        self._claim = QHBoxLayout()
        self.start = Button(self.tr("Start the guide"), theme, kind="primary", icon_name="run")
        self.start.setProperty("big", True)
        self.card_button = Button(self.tr("Print the steps"), theme, icon_name="print")
        # As high as the one beside it.
        self.card_button.setProperty("big", True)
        self.morning = Button(self.tr("Answer now"), theme, kind="primary")
        self.morning.setProperty("big", True)
        self.looked = Button(self.tr("A professional has looked at it"), theme)
        self.looked.setProperty("big", True)
        self.path = RunPath(theme)
        self._lay_out()
        self.start.clicked.connect(self._start)
        self.card_button.clicked.connect(self.card_asked)
        self.morning.clicked.connect(self._ask_morning)
        self.looked.clicked.connect(self.looked_at)

    def _lay_out(self) -> None:
        facts = QHBoxLayout()
        facts.setSpacing(2 * GRID_PX)
        facts.addWidget(self._chip)
        facts.addWidget(self._when, 1)
        reason = QHBoxLayout()
        reason.setSpacing(GRID_PX)
        reason.addWidget(self._reason, 1)
        reason.addLayout(self._claim)
        go = FlowLayout(2 * GRID_PX)
        for button in (self.start, self.morning, self.looked, self.card_button):
            go.addWidget(button)
        legend = Text(
            self.tr("Minutes of each jog. Two dots: each step is done twice."), NOTE, "soft"
        ).wrapped()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._step)
        self.column.setSpacing(0)
        self.column.addLayout(facts)
        self.column.addSpacing(12)
        self.column.addLayout(words)
        self.column.addSpacing(2 * GRID_PX)
        self.column.addLayout(reason)
        self.column.addSpacing(2 * GRID_PX)
        self.column.addLayout(go)
        self.column.addSpacing(3 * GRID_PX)
        self.column.addWidget(self.path)
        self.column.addSpacing(4)
        self.column.addWidget(legend)

    def show_view(self, view: RunView) -> None:
        """Show where the person is, and offer what may be done."""
        self._view = view
        state, ladder = view.state, view.ladder
        step = ladder.step(state.step)
        self._chip.setText(minutes(timeline_of(ladder, state.step).total_s))
        self._when.setText(next_run_words(state, view.today) if view.locked is None else "")
        if state.finished:
            self._title.setText(self.tr("30 minutes in one go"))
            self._step.setText(" ".join(build_words(one) for one in BUILD_ORDER))
        else:
            self._title.setText(self.tr("Step {0} of {1}").format(state.step, len(ladder.steps)))
            self._step.setText(step_words(step))
        self._chip.setVisible(not state.finished)
        self._reason.setText(why_words(state, view.today))
        clear(self._claim)
        self._claim.addWidget(self._why(CLAIMS.get(state.why, "run_24h")))
        self._offer(view)
        self.path.show_state(ladder, state, calm=not view.may_run)

    def _offer(self, view: RunView) -> None:
        asks = view.state.ask_morning is not None or (
            view.state.why is Why.REST_TO_BASE and view.state.next_allowed_day is None
        )
        open_ = view.locked is None
        self.morning.setVisible(open_ and asks)
        self.start.setVisible(not asks and view.state.stopped is None)
        self.start.setEnabled(view.may_run)
        self.start.set_kind("primary" if view.may_run else "ordinary")
        self.looked.setVisible(view.state.stopped is not None)

    @Slot()
    def _start(self) -> None:
        if self._view is not None and self._view.may_run:
            self.guide_asked.emit(self._view.state.step)

    @Slot()
    def _ask_morning(self) -> None:
        if self._view is not None:
            self.morning_asked.emit(self._view.state.ask_morning or self._view.today)
