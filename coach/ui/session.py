"""The session screen: shows what the session is and passes on what the person asks."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from coach.care.plan import Plan
from coach.exercise.definition import Exercise
from coach.motion.events import Event, RepRejected
from coach.record.settings import Settings
from coach.session.commands import (
    Command,
    CorrectCount,
    Finish,
    LeaveOut,
    Pause,
    ReportPain,
    Resume,
    Skip,
)
from coach.session.events import SessionPaused
from coach.session.status import SessionStatus, Stage
from coach.ui.announcer import Announcer
from coach.ui.moment import Happening, Moment
from coach.ui.questions import FinishQuestion, PainQuestion, PauseNotice, TroubleNotice
from coach.ui.session_board import SessionBoard
from coach.ui.speaker import Speaker
from coach.ui.summary import Summary
from coach.ui.theme import Theme


class SessionScreen(QWidget):
    """Nothing but the session: the picture at the left, the figures and controls at the right."""

    commanded = Signal(object)
    retry_asked = Signal()
    recording_asked = Signal()
    mute_changed = Signal(bool)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        exercises: Mapping[str, Exercise],
        speaker: Speaker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Session"))
        self._exercises = exercises
        self._speaker = speaker
        self._announcer = Announcer({one.id: one.name for one in exercises.values()})
        self._plan: Plan | None = None
        self._events: list[Event] = []
        self._status: SessionStatus | None = None
        self._has_failed = False
        self._settings = Settings()
        self._build(theme)
        self._connect()
        self.board.controls.show_muted(speaker.muted)

    def _build(self, theme: Theme) -> None:
        self.board = SessionBoard(theme, self._exercises)
        self.summary = Summary(theme)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.board)
        self._pages.addWidget(self.summary)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._pages)
        self.pause_notice = PauseNotice(theme, self.board.left)
        self.pain = PainQuestion(theme, self)
        self.finish_question = FinishQuestion(theme, self)
        self.trouble = TroubleNotice(theme, self)

    def _connect(self) -> None:
        controls = self.board.controls
        controls.pause_toggled.connect(self.toggle_pause)
        controls.corrected.connect(self._correct)
        controls.skipped.connect(self._skip)
        controls.finish_asked.connect(self._ask_finish)
        controls.hurts.connect(self._ask_pain)
        controls.mute_toggled.connect(self._toggle_mute)
        self.board.rest_pane.start_now.connect(self._skip)
        self.pause_notice.go_on.connect(self._resume)
        self.pain.scored.connect(self._report_pain)
        self.pain.go_on.connect(self._go_on_after_pain)
        self.pain.leave_out.connect(self._leave_out_after_pain)
        self.pain.finish.connect(self._finish)
        self.finish_question.go_on.connect(self._go_on_after_finish)
        self.finish_question.finish.connect(self._finish)
        self.trouble.retry.connect(self._retry)
        self.trouble.use_recording.connect(self._use_recording)
        self.trouble.finish.connect(self._finish)
        self.summary.done.connect(self.closed)
        for key, slot in (
            (Qt.Key.Key_Right, self._skip),
            (Qt.Key.Key_Up, controls.add_one),
            (Qt.Key.Key_Down, controls.take_one),
            (Qt.Key.Key_M, self._toggle_mute),
            (Qt.Key.Key_Escape, self._escape),
        ):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self, context=context).activated.connect(slot)

    def use(self, settings: Settings) -> None:
        """Take over how much is said, and how."""
        self._settings = settings

    def begin(self, plan: Plan, past_events: tuple[Event, ...] = ()) -> None:
        """Make ready for a session of ``plan``; ``past_events`` are those of one that goes on."""
        self._plan = plan
        self._events = list(past_events)
        self._status = None
        self._has_failed = False
        self._close_questions()
        self.board.begin()
        self._pages.setCurrentWidget(self.board)
        self.setFocus()

    @Slot(object)
    def show_moment(self, moment: Moment) -> None:
        """Paint the newest moment."""
        self.board.live.show_picture(moment.image, moment.pixels, moment.pose, moment.status)
        self._show_status(moment.status)
        announcement = self._announcer.tick(moment.status)
        if announcement is not None:
            self._speaker.announce(announcement)

    @Slot(object)
    def show_happening(self, happening: Happening) -> None:
        """Say, play and show what happened."""
        for event in happening.events:
            self._events.append(event)
            if isinstance(event, RepRejected):
                self.board.cue.show_alert(event.reason.sentence())
            elif isinstance(event, SessionPaused):
                self.pause_notice.explain(event)
            announcement = self._announcer.hear(event, happening.status)
            if announcement is not None:
                self._speaker.announce(announcement)
        self._show_status(happening.status)

    @Slot(str, bool)
    def show_trouble(self, sentence: str, can_retry: bool) -> None:
        """Say why there is no picture and what can be done."""
        self.board.live.show_waiting("")
        self.pause_notice.close_quietly()
        self.trouble.say(sentence, can_retry=can_retry)

    @Slot(str)
    def show_failure(self, sentence: str) -> None:
        """Say why the session cannot go on at all."""
        self._has_failed = True
        self.show_trouble(sentence, False)

    @Slot(str)
    def show_notice(self, sentence: str) -> None:
        """Mention that the estimator changed its model; the session goes on."""
        self.board.show_note(self.tr("A slow computer: the quicker model is used now"), sentence)

    @Slot(str, bool)
    def show_opened(self, name: str, live: bool) -> None:
        """Pictures come from the source called ``name``; only a camera is a mirror."""
        self.board.live.mirrored = live
        self.board.live.setAccessibleDescription(name)
        self.trouble.close_quietly()
        self.setFocus()

    def _show_status(self, status: SessionStatus) -> None:
        self._status = status
        if status.stage is Stage.FINISHED:
            self._show_summary()
            return
        self.board.show_status(status)
        if status.stage is Stage.PAUSED:
            self._show_paused()
        else:
            self.pause_notice.close_quietly()

    def _show_paused(self) -> None:
        for question in (self.pain, self.finish_question, self.trouble):
            if question.isVisible():
                return
        self.pause_notice.appear()

    def _show_summary(self) -> None:
        if self._pages.currentWidget() is self.summary or self._plan is None:
            return
        self._close_questions()
        self._pages.setCurrentWidget(self.summary)
        self.summary.show_session(self._plan, self._exercises, self._events)

    def _close_questions(self) -> None:
        for question in (self.pause_notice, self.pain, self.finish_question, self.trouble):
            question.close_quietly()

    @property
    def is_over(self) -> bool:
        """Whether the summary is on show."""
        return self._pages.currentWidget() is self.summary

    @property
    def _is_paused(self) -> bool:
        return self._status is not None and self._status.stage is Stage.PAUSED

    def _asks_something(self) -> bool:
        return any(one.isVisible() for one in (self.pain, self.finish_question, self.trouble))

    def _send(self, command: Command) -> None:
        if not self.is_over:
            self.commanded.emit(command)

    @Slot()
    def toggle_pause(self) -> None:
        """Pause, or go on."""
        if not self._asks_something():
            self._send(Resume() if self._is_paused else Pause())

    @Slot()
    def _resume(self) -> None:
        self._send(Resume())

    @Slot(int)
    def _correct(self, change: int) -> None:
        if not self._asks_something():
            self._send(CorrectCount(change))

    @Slot()
    def _skip(self) -> None:
        if not self._asks_something():
            self._send(Skip())

    @Slot()
    def _finish(self) -> None:
        self._close_questions()
        if self._has_failed or self._status is None:
            self.closed.emit()
        else:
            self._send(Finish())

    @Slot()
    def _escape(self) -> None:
        if self.is_over:
            self.closed.emit()
        elif self.finish_question.isVisible():
            self._go_on_after_finish()
        elif not self._asks_something():
            self._ask_finish()

    @Slot()
    def _ask_finish(self) -> None:
        if not self._is_paused:
            self._send(Pause())
        self.pause_notice.close_quietly()
        self.finish_question.ask()

    @Slot()
    def _go_on_after_finish(self) -> None:
        self.finish_question.close_quietly()
        self._send(Resume())

    @Slot()
    def _ask_pain(self) -> None:
        if not self._is_paused:
            self._send(Pause())
        self.pause_notice.close_quietly()
        self.pain.ask()

    @Slot(int)
    def _report_pain(self, score: int) -> None:
        self._send(ReportPain("during", score))

    @Slot()
    def _go_on_after_pain(self) -> None:
        self.pain.close_quietly()
        self._send(Resume())

    @Slot()
    def _leave_out_after_pain(self) -> None:
        self.pain.close_quietly()
        self._send(Resume())
        self._send(LeaveOut("pain"))

    @Slot()
    def _retry(self) -> None:
        self.trouble.close_quietly()
        self.board.live.show_waiting(self.tr("Trying again…"))
        self.retry_asked.emit()

    @Slot()
    def _use_recording(self) -> None:
        self.trouble.close_quietly()
        self.board.live.show_waiting(self.tr("Opening the recording…"))
        self.recording_asked.emit()

    @Slot()
    def _toggle_mute(self) -> None:
        self._speaker.mute(not self._speaker.muted)
        self.board.controls.show_muted(self._speaker.muted)
        self.mute_changed.emit(self._speaker.muted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not self.is_over:
            self.toggle_pause()
        else:
            super().keyPressEvent(event)
