"""The session screen: shows what the session is and passes on what the person asks."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from coach.care.plan import Plan
from coach.care.sources import Sources
from coach.exercise.definition import Exercise
from coach.motion.events import Event, RepRejected
from coach.record.settings import Settings
from coach.session.commands import Finish
from coach.session.events import SetStarted
from coach.session.flares import limits_of
from coach.session.status import SessionStatus, Stage
from coach.ui.asking import due_after, due_at_end, due_before
from coach.ui.fault_words import fault_words
from coach.ui.moment import Happening, Moment
from coach.ui.reason_words import reason_words
from coach.ui.session_board import SessionBoard
from coach.ui.session_questions import SessionQuestions
from coach.ui.session_remote import SessionRemote
from coach.ui.session_voice import SessionVoice
from coach.ui.speaker import Speaker
from coach.ui.starting import DEMO
from coach.ui.summary import Summary
from coach.ui.theme import Theme


class SessionScreen(QWidget):
    """Nothing but the session: the picture at the left, the figures and controls at the right."""

    commanded = Signal(object)
    retry_asked = Signal()
    recording_asked = Signal()
    cameras_asked = Signal()
    camera_chosen = Signal(str)
    mute_changed = Signal(bool)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        exercises: Mapping[str, Exercise],
        speaker: Speaker,
        sources: Sources | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``sources`` None leaves the ways to them out."""
        super().__init__(parent)
        self._sources = sources
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Session"))
        self._exercises = exercises
        self._speaker = speaker
        self._voice = SessionVoice(speaker, exercises)
        self._plan: Plan | None = None
        self._events: list[Event] = []
        self._status: SessionStatus | None = None
        self._has_failed = False
        self._watched = False
        self._camera = ""
        self._build(theme)
        self._connect()
        self.board.controls.show_muted(speaker.muted)

    def _build(self, theme: Theme) -> None:
        self.board = SessionBoard(theme, self._exercises)
        self.summary = Summary(theme, self._sources)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.board)
        self._pages.addWidget(self.summary)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._pages)
        self.questions = SessionQuestions(theme, self, self.board.left, self._sources)
        self.remote = SessionRemote(self, self.board, self.questions)

    def _connect(self) -> None:
        self.remote.commanded.connect(self._send)
        self.board.controls.mute_toggled.connect(self._toggle_mute)
        self.board.question.answered.connect(self.commanded)
        self.summary.question.answered.connect(self.commanded)
        self.questions.commanded.connect(self._send)
        self.questions.retry_asked.connect(self._retry)
        self.questions.recording_asked.connect(self.recording_asked)
        self.questions.camera_chosen.connect(self._use_camera)
        self.questions.finish_asked.connect(self._finish)
        self.summary.done.connect(self.closed)
        for key, slot in ((Qt.Key.Key_M, self._toggle_mute), (Qt.Key.Key_Escape, self._escape)):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self, context=context).activated.connect(slot)

    def use(self, settings: Settings) -> None:
        """Take over how much is said, and how."""
        self._voice.use(settings)

    @property
    def plan(self) -> Plan | None:
        """The plan of the session; None before the first."""
        return self._plan

    @property
    def events(self) -> Sequence[Event]:
        """All that has happened in the session so far."""
        return tuple(self._events)

    def begin(
        self, plan: Plan, past_events: tuple[Event, ...] = (), *, watched: bool = False
    ) -> None:
        """Make ready for a session of ``plan``, ``watched`` where a camera is to watch it;
        ``past_events`` are those of one that goes on."""
        self._plan = plan
        self._watched = watched
        self._camera = ""
        self._events = list(past_events)
        self._status = None
        self.remote.follow(None)
        self._has_failed = False
        self.questions.close_all()
        self.board.begin(plan.items)
        self.questions.limits = limits_of(plan)
        self._pages.setCurrentWidget(self.board)
        if self._asks:
            self.board.question.ask(due_before(past_events), self._name_of)
        self.setFocus()

    @property
    def _asks(self) -> bool:
        """Whether pain and effort are asked about: not in the demo, where nobody trains."""
        return self._plan is not None and self._plan.id != DEMO

    def _name_of(self, item: int) -> str:
        if self._plan is None or not 0 <= item < len(self._plan.items):
            return ""
        exercise = self._exercises.get(self._plan.items[item].exercise_id)
        return "" if exercise is None else exercise.name

    @Slot(object)
    def show_moment(self, moment: Moment) -> None:
        """Paint the newest moment."""
        self.board.live.show_moment(moment)
        self._show_status(moment.status)
        self._voice.tick(moment.status)

    @Slot(object)
    def show_happening(self, happening: Happening) -> None:
        """Say, play and show what happened."""
        for event in happening.events:
            self._events.append(event)
            if isinstance(event, RepRejected):
                self.board.cue.show_alert(reason_words(event.reason))
            elif isinstance(event, SetStarted):
                self.board.question.leave()
            self.questions.hear(event)
            self._voice.hear(event, happening.status)
        due = due_after(happening.events, happening.status) if self._asks else ()
        if due and happening.status.stage is not Stage.FINISHED:
            self.board.question.ask(due, self._name_of)
        self._show_status(happening.status)

    @Slot(str, bool)
    def show_trouble(self, sentence: str, can_retry: bool) -> None:
        """Say why there is no picture and what can be done."""
        self.board.live.show_waiting("")
        self.questions.close_all()
        self.questions.trouble.say(sentence, can_retry=can_retry)
        if can_retry and self._watched:
            self.cameras_asked.emit()

    @Slot(object)
    def show_cameras(self, names: Sequence[str]) -> None:
        """Offer the cameras ``names``, but the one in trouble, where pictures are missing."""
        if self.questions.trouble.isVisible() and not self._has_failed:
            self.questions.trouble.offer([name for name in names if name != self._camera])

    @Slot(str)
    def show_failure(self, sentence: str) -> None:
        """Say why the session cannot go on at all."""
        self._has_failed = True
        self.show_trouble(sentence, False)

    @Slot(str)
    def show_notice(self, sentence: str) -> None:
        """Mention that the estimator changed its model; the session goes on."""
        self.board.show_note(
            self.tr("A slow computer: the quicker model is used now"), fault_words(sentence)
        )

    @Slot(str, bool)
    def show_opened(self, name: str, _live: bool) -> None:
        """Pictures come from the source called ``name``."""
        self._camera = name
        self.board.live.setAccessibleDescription(name)
        self.questions.trouble.close_quietly()
        self.setFocus()

    def _show_status(self, status: SessionStatus) -> None:
        self._status = status
        self.remote.follow(status)
        if status.stage is Stage.FINISHED:
            self._show_summary()
            return
        self.board.show_status(status)
        self.questions.show_status(status)

    def _show_summary(self) -> None:
        if self.is_over or self._plan is None:
            return
        self.questions.close_all()
        self._pages.setCurrentWidget(self.summary)
        self.summary.show_session(self._plan, self._exercises, self._events)
        if self._asks:
            self.summary.question.ask(due_at_end(self._events), self._name_of)

    @property
    def is_over(self) -> bool:
        """Whether the summary is on show."""
        return self._pages.currentWidget() is self.summary

    @Slot(object)
    def _send(self, command: object) -> None:
        if not self.is_over:
            self.commanded.emit(command)

    @Slot()
    def _finish(self) -> None:
        self.questions.close_all()
        if self._has_failed or self._status is None:
            self.closed.emit()
        else:
            self._send(Finish())

    @Slot()
    def _escape(self) -> None:
        if self.is_over:
            self.closed.emit()
        elif not self.questions.escape():
            self.questions.ask_finish()

    @Slot()
    def _retry(self) -> None:
        self.board.live.show_waiting(self.tr("Trying again…"))
        self.retry_asked.emit()

    @Slot(str)
    def _use_camera(self, name: str) -> None:
        self.board.live.show_waiting(self.tr("Opening {0} …").format(name))
        self.camera_chosen.emit(name)

    @Slot()
    def _toggle_mute(self) -> None:
        self._speaker.mute(not self._speaker.muted)
        self.board.controls.show_muted(self._speaker.muted)
        self.mute_changed.emit(self._speaker.muted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Give the key to whatever asks something now."""
        key = event.key()
        if event.isAutoRepeat() or self.questions.take_key(key):
            return True
        if self.is_over:
            return self.summary.question.take_key(key)
        return not self.questions.open and self.remote.take_key(key)
