"""The board of a running session: the picture at the left, figures and controls at the right."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coach.care.plan import PlanItem
from coach.exercise.definition import Exercise
from coach.session.conductor import OWN_READY_S
from coach.session.setting_up import posture_of
from coach.session.status import SessionStatus, Stage, Step
from coach.ui.advice_words import advice_words
from coach.ui.cards import Card
from coach.ui.count_card import CountCard
from coach.ui.cue_strip import CueStrip
from coach.ui.hand_ring import HandRing
from coach.ui.hands_hint import HandsHint
from coach.ui.live_view import LiveView
from coach.ui.move_card import MoveCard
from coach.ui.own_pane import OwnPane
from coach.ui.question_card import QuestionCard
from coach.ui.ready_card import ReadyCard
from coach.ui.reason_words import cue_words, reason_words
from coach.ui.rest_card import RestCard
from coach.ui.rest_pane import RestPane
from coach.ui.session_controls import SessionControls
from coach.ui.theme import Theme
from coach.ui.tokens import CUE, GRID_PX, SESSION_MARGIN_PX
from coach.ui.typeface import text_scale
from coach.ui.wording import following, standing

COUNT_IN_S = 3.0
"""The length of the count-in that the ring is drawn for."""


class SessionBoard(QWidget):
    """Draws a SessionStatus; a pause leaves on show what was there before it."""

    def __init__(
        self, theme: Theme, exercises: Mapping[str, Exercise], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._exercises = exercises
        self._shown: tuple[Stage, Step | None, Step | None, bool] | None = None
        self._stage = Stage.GET_READY
        self._drawn: tuple[object, ...] | None = None
        self._note = ""
        self._items: Sequence[PlanItem] = ()
        self.cue = CueStrip(theme)
        self.live = LiveView(theme)
        self.rest_pane = RestPane(theme)
        self.own_pane = OwnPane(theme)
        self.question = QuestionCard(theme)
        self.hint = HandsHint(theme)
        self.ready = ReadyCard(theme)
        self.count = CountCard(theme)
        self.rest = RestCard(theme)
        self.move_card = MoveCard(theme)
        self.controls = SessionControls(theme)
        self._nothing_yet = Card()
        self.left = QStackedWidget()
        self.hands = HandRing(self.left)
        self._card = QStackedWidget()
        self._right = QWidget()
        self._watched = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        watched = QVBoxLayout(self._watched)
        watched.setContentsMargins(0, 0, 0, 0)
        watched.setSpacing(GRID_PX + 4)
        watched.addWidget(self.cue)
        watched.addWidget(self.live, 1)
        self.left.addWidget(self._watched)
        self.left.addWidget(self.rest_pane)
        self.left.addWidget(self.own_pane)
        for card in (self._nothing_yet, self.ready, self.count, self.rest):
            self._card.addWidget(card)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(2 * GRID_PX)
        right.addWidget(self._card, 1)
        right.addWidget(self.move_card)
        right.addWidget(self.controls)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(SESSION_MARGIN_PX,) * 4)
        row.setSpacing(SESSION_MARGIN_PX)
        wide = QVBoxLayout()
        wide.setSpacing(2 * GRID_PX)
        wide.addWidget(self.left, 1)
        wide.addWidget(self.hint)
        wide.addWidget(self.question)
        row.addLayout(wide, 1)
        row.addWidget(self._right)

    def begin(self, items: Sequence[PlanItem] = ()) -> None:
        """Forget the session before, and wait for the first picture of one with ``items``."""
        self._items = items
        self._shown = self._drawn = None
        self._stage = Stage.GET_READY
        self.live.show_waiting(self.tr("Getting the picture ready…"))
        self._note = ""
        self.cue.end_alert()
        self.cue.show_cue("", self.tr("One moment"), urgent=False)
        self.left.setCurrentWidget(self._watched)
        self._card.setCurrentWidget(self._nothing_yet)
        self.move_card.hide()
        self.hint.hide()
        self.hands.hide()
        self.question.leave()

    def show_note(self, note: str, whole: str) -> None:
        """Say ``note`` over the cue until the next step; ``whole`` is for who points at it."""
        self._note = note
        self._drawn = None
        self.cue.setToolTip(whole)

    def show_status(self, status: SessionStatus) -> None:
        """Show ``status``, which is not that of a finished session."""
        drawn = _of_a_set(status)
        if drawn is not None and drawn == self._drawn:
            return
        self._drawn = drawn
        if status.stage is not Stage.PAUSED:
            self._stage = status.stage
        self._show_step(self._stage, status)
        self.controls.show_status(status)
        self.hands.show_hands(status.hands, status.stage)
        getting_ready = self._stage in (Stage.GET_READY, Stage.COUNT_IN)
        asks = self.question.question is not None
        self.hint.setVisible(status.teaches_hands and getting_ready and not asks)
        if status.self_counted:
            self.own_pane.show_status(status)
        if self._stage is Stage.RESTING:
            self.rest.show_status(status)
            return
        if self._stage is Stage.COUNT_IN:
            self.count.show_count_in(status, COUNT_IN_S)
        elif getting_ready and status.self_counted:
            self.count.show_count_in(status, OWN_READY_S)
        elif self._stage is Stage.WORKING:
            self.count.show_status(status)
        else:
            self.ready.show_status(status)
        self._show_cue(status)

    def _show_step(self, stage: Stage, status: SessionStatus) -> None:
        shown = (stage, status.step, status.next_step, status.self_counted)
        if shown == self._shown:
            return
        if self._shown is not None:
            self._note = ""
        self._shown = shown
        then = status.next_step
        resting = stage is Stage.RESTING and then is not None
        watched = self.own_pane if status.self_counted else self._watched
        self.left.setCurrentWidget(self.rest_pane if resting else watched)
        self.move_card.setVisible(stage is Stage.WORKING)
        cards = {
            Stage.GET_READY: self.count if status.self_counted else self.ready,
            Stage.COUNT_IN: self.count,
            Stage.WORKING: self.count,
            Stage.RESTING: self.rest,
        }
        self._card.setCurrentWidget(cards[stage])
        if resting and then is not None:
            self.rest_pane.show_step(then, self._exercises[then.exercise_id], self._heed(then))
        if status.step is not None:
            exercise = self._exercises[status.step.exercise_id]
            heed = self._heed(status.step)
            self.ready.show_step(status.step, exercise, heed)
            self.own_pane.show_step(status.step, exercise, heed)
            self.live.expect(posture_of(exercise))
            name = "" if then is None else self._exercises[then.exercise_id].name
            self.move_card.show_step(status.step, exercise, following(status.step, then, name))

    def _heed(self, step: Step) -> Sequence[str]:
        """What is to be read before the first set of an exercise."""
        if step.set_number > 1 or step.item >= len(self._items):
            return ()
        return self._items[step.item].heed

    def _show_cue(self, status: SessionStatus) -> None:
        if status.step is None:
            return
        exercise = self._exercises[status.step.exercise_id]
        overline = self._note or f"{exercise.name} · {standing(exercise, status.step.side)}"
        setup = status.setup
        if self._stage is Stage.COUNT_IN:
            self.cue.show_cue(overline, self.tr("Hold still"), urgent=False)
        elif self._stage is Stage.GET_READY and setup is not None and setup.items:
            told = setup.instruction
            words = self.tr("Hold still") if told is None else advice_words(told)
            self.cue.show_cue(overline, words, urgent=False)
        elif status.notice is not None:
            self.cue.show_cue(overline, reason_words(status.notice), urgent=True)
        elif status.cue:
            self.cue.show_cue(overline, cue_words(status.cue), urgent=False)
        elif self._stage is Stage.GET_READY:
            self.cue.show_cue(overline, self.tr("Get into position"), urgent=False)
        else:
            self.cue.show_cue(overline, exercise.cues[0], urgent=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, height = self.width(), self.height()
        more = text_scale() - 1.0
        share, most_px = 0.275 + 0.11 * more, 560 * (1 + 0.4 * more)
        self._right.setFixedWidth(round(min(most_px, max(304, width * share))))
        grow = min(width / 1280, height / 800)
        self.cue.set_cue_px(max(30.0, CUE.size_px * grow) * (1 + 0.4 * more))
        for card in (self.move_card, self.count, self.rest):
            card.fit(min(1.6, max(0.7, grow)))
        self.ready.fit(height - round(260 * (1 + 0.3 * more)))
        self.own_pane.fit(height - 2 * SESSION_MARGIN_PX)


def _of_a_set(status: SessionStatus) -> tuple[object, ...] | None:
    """All that the board shows of a running set: the same with most pictures. None for other
    stages, in which the clock runs or questions come and go."""
    if status.stage is not Stage.WORKING or status.self_counted:
        return None
    return (
        status.step,
        status.next_step,
        status.count,
        status.held_s,
        status.holding,
        status.cue,
        status.notice,
        status.time_left_s,
        status.hands,
        status.teaches_hands,
    )
