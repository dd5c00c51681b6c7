"""The questions that may lie over a session: opens one at a time and turns answers to commands."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.care.sources import Sources
from coach.motion.events import Event
from coach.session.commands import (
    CountMyself,
    LeaveOut,
    Pause,
    ReportPain,
    Resume,
    Skip,
    Start,
)
from coach.session.events import SessionPaused
from coach.session.flares import PAIN_LIMIT
from coach.session.status import SessionStatus, Stage
from coach.ui.advice_words import advice_words
from coach.ui.loop_parts import WithoutCamera
from coach.ui.place_notice import PlaceNotice
from coach.ui.questions import FinishQuestion, PainQuestion, PauseNotice
from coach.ui.skip_question import SkipQuestion
from coach.ui.theme import Theme
from coach.ui.trouble_notice import TroubleNotice
from coach.ui.typeface import is_large_text


class SessionQuestions(QObject):
    """``screen`` is covered by a question, ``picture`` only by what is about the picture."""

    commanded = Signal(object)
    retry_asked = Signal()
    recording_asked = Signal()
    camera_chosen = Signal(str)
    finish_asked = Signal()

    def __init__(
        self, theme: Theme, screen: QWidget, picture: QWidget, sources: Sources | None = None
    ) -> None:
        super().__init__(screen)
        self.pause_notice = PauseNotice(theme, picture)
        # In large text it needs more room than the picture has.
        self.place = PlaceNotice(theme, screen if is_large_text() else picture)
        self.pain = PainQuestion(theme, screen, sources)
        self.skip = SkipQuestion(theme, screen)
        self.finish = FinishQuestion(theme, screen)
        self.trouble = TroubleNotice(theme, screen)
        self._questions = (self.pain, self.skip, self.finish, self.trouble)
        self._was_paused = False
        self._item: int | None = None
        self.limits: Mapping[int, int] = {}
        """The pain up to which each item goes on, by its number."""
        self._connect()

    def _connect(self) -> None:
        self.pause_notice.go_on.connect(self.go_on)
        self.place.go_on.connect(self.place.close_quietly)
        self.place.anyway.connect(self._begin_anyway)
        self.place.without.connect(self._count_this)
        self.pain.scored.connect(self._report_pain)
        self.pain.go_on.connect(self.go_on)
        self.pain.leave_out.connect(self._leave_out)
        self.pain.finish.connect(self.finish_asked)
        self.skip.chosen.connect(self._skip_because)
        self.skip.unsaid.connect(self._skip)
        self.skip.go_on.connect(self.go_on)
        self.finish.go_on.connect(self.go_on)
        self.finish.finish.connect(self.finish_asked)
        self.trouble.retry.connect(self._retry)
        self.trouble.without.connect(self._without_camera)
        self.trouble.use_recording.connect(self._use_recording)
        self.trouble.use_camera.connect(self._use_camera)
        self.trouble.finish.connect(self.finish_asked)

    @property
    def open(self) -> bool:
        """Whether something is being asked, so that the session's keys mean nothing."""
        return any(one.isVisible() for one in self._questions)

    def close_all(self) -> None:
        """Ask nothing any more."""
        for one in (*self._questions, self.pause_notice, self.place):
            one.close_quietly()

    def hear(self, event: Event) -> None:
        """Explain a pause."""
        if isinstance(event, SessionPaused):
            self.pause_notice.explain(event)

    def show_status(self, status: SessionStatus) -> None:
        """Lie over the picture what belongs there."""
        self._was_paused = status.stage is Stage.PAUSED
        self._item = None if status.step is None else status.step.item
        if self._was_paused and not self.open:
            self.place.close_quietly()
            self.pause_notice.appear()
        elif not self._was_paused:
            self.pause_notice.close_quietly()
        setup = status.setup
        if status.stage is not Stage.GET_READY or setup is None or status.self_counted:
            self.place.close_quietly()
        elif not self.open:
            told = setup.instruction
            self.place.look(setup.waited_s, "" if told is None else advice_words(told))

    def ask_finish(self) -> None:
        """Ask whether to finish."""
        self._pause()
        self.finish.ask()

    def ask_pain(self) -> None:
        """Ask how much it hurts."""
        self._pause()
        general = PAIN_LIMIT
        self.pain.ask(general if self._item is None else self.limits.get(self._item, general))

    def ask_skip(self) -> None:
        """Ask why."""
        self._pause()
        self.skip.ask()

    def take_key(self, key: int) -> bool:
        """Answer with a key; False where it means nothing to what is being asked."""
        return self.skip.isVisible() and self.skip.take_key(key)

    def escape(self) -> bool:
        """Leave a question by its gentlest way out; False where none was asked."""
        if self.finish.isVisible():
            self.go_on()
        elif self.skip.isVisible():
            self._skip()
        elif self.place.isVisible():
            self.place.close_quietly()
        else:
            return self.open
        return True

    def _pause(self) -> None:
        if not self._was_paused:
            self.commanded.emit(Pause())
        self.pause_notice.close_quietly()
        self.place.close_quietly()

    @Slot()
    def go_on(self) -> None:
        """Close what is asked and resume."""
        for one in (self.pain, self.skip, self.finish):
            one.close_quietly()
        self.commanded.emit(Resume())

    @Slot(int, bool)
    def _report_pain(self, score: int, sharp: bool) -> None:
        self.commanded.emit(ReportPain("during", score, sharp=sharp))

    @Slot()
    def _leave_out(self) -> None:
        self.commanded.emit(LeaveOut("pain"))
        self.go_on()

    @Slot(str)
    def _skip_because(self, why: str) -> None:
        self.skip.close_quietly()
        self.commanded.emit(Skip(why))

    @Slot()
    def _skip(self) -> None:
        self.skip.close_quietly()
        self.commanded.emit(Skip())

    @Slot()
    def _begin_anyway(self) -> None:
        self.place.close_quietly()
        self.commanded.emit(Start())

    @Slot()
    def _count_this(self) -> None:
        self.place.close_quietly()
        self.commanded.emit(CountMyself())

    @Slot()
    def _retry(self) -> None:
        self.trouble.close_quietly()
        self.retry_asked.emit()

    @Slot()
    def _use_recording(self) -> None:
        self.trouble.close_quietly()
        self.recording_asked.emit()

    @Slot(str)
    def _use_camera(self, name: str) -> None:
        self.trouble.close_quietly()
        self.camera_chosen.emit(name)

    @Slot()
    def _without_camera(self) -> None:
        self.trouble.close_quietly()
        self.commanded.emit(WithoutCamera())
