"""Starts sessions: asks for the camera where it was never allowed, and keeps what was wanted."""

# All that runs a session is imported for the first one: a start need not wait for it.
# ruff: noqa: PLC0415

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from coach.care.entries import SignsNoted
from coach.care.plan import Plan
from coach.record.store import UnfinishedSession
from coach.session.commands import ReportPain
from coach.ui.camera_permission import may_open_camera
from coach.ui.camera_question import CameraQuestion
from coach.ui.desk import Desk
from coach.ui.next_session import next_words
from coach.ui.running import Running
from coach.ui.sources import MakeSource, camera_maker, camera_names, open_builtin
from coach.ui.timer_source import TimerSource

if TYPE_CHECKING:
    from coach.ui.session import SessionScreen


class Launcher(QObject):
    """``starting`` comes before a session's screen is filled, ``started`` when it can be shown.

    ``source`` None is the camera of the settings; ``kind`` is what the record calls the source.
    ``settings_asked`` wants settings changed, as names and values.
    """

    starting = Signal()
    started = Signal()
    settings_asked = Signal(object)

    def __init__(
        self, desk: Desk, running: Running, source: MakeSource | None, kind: str, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._running = running
        self._source = source
        self._kind = kind
        self._window = window
        self._plan: Plan | None = None
        self._after_consent: Callable[[], None] = self.start
        self._screen_of: Callable[[], SessionScreen] | None = None
        self._question: CameraQuestion | None = None

    def use(self, screen_of: "Callable[[], SessionScreen]", question: CameraQuestion) -> None:
        """Show sessions on the screen that ``screen_of`` gives; ask for the camera by ``question``.

        The screen is asked for when a session starts, and told to ``listen`` before.
        """
        self._screen_of = screen_of
        self._question = question
        question.agreed.connect(self._allow_camera)
        question.alone.connect(self._alone)
        question.recording.connect(self.start_recording)

    def listen(self, screen: "SessionScreen") -> None:
        """Do what ``screen`` asks for."""
        screen.recording_asked.connect(self._recording_instead)
        screen.camera_chosen.connect(self._keep_camera)
        screen.commanded.connect(self._note)

    @property
    def source(self) -> MakeSource | None:
        """Where the app was told to take its pictures from; None is the camera of the settings."""
        return self._source

    @property
    def has_camera(self) -> bool:
        """Whether there is anything that could watch."""
        return self._source is not None or bool(camera_names())

    @Slot()
    def start(self) -> None:
        """Start today's session, if there is one."""
        plan = self._desk.plan(_now())
        if plan is not None:
            self.start_plan(plan)

    @Slot()
    def start_gentle(self) -> None:
        """Start a few gentle moves, if any are open."""
        plan = self._desk.gentle_plan(_now())
        if plan is not None:
            self.start_plan(plan)

    def start_plan(self, plan: Plan) -> None:
        """Start a session of ``plan``, watched by the camera."""
        self._plan = plan
        if self._may_watch(self._watched):
            self._watched()

    @Slot()
    def start_alone(self) -> None:
        """Start today's session without a camera, if there is one."""
        self._plan = None
        self._alone()

    @Slot()
    def start_recording(self) -> None:
        """Show a session with the built-in recording."""
        self.run(self._desk.demo_plan, open_builtin, "recording", None)

    @Slot()
    def go_on(self) -> None:
        """Go on with the session that was cut off, if there is one."""
        cut_off = self._desk.unfinished()
        if cut_off is None or not self._desk.may_go_on_with(cut_off, _now()):
            return
        if self._may_watch(self.go_on):
            self.run(cut_off.plan, self._make_source(), self._kind, cut_off)

    def run(
        self, plan: Plan, source: MakeSource, kind: str, cut_off: UnfinishedSession | None
    ) -> None:
        """Run ``plan`` with the pictures of ``source``; nothing happens while a session runs."""
        if self._running.runner is not None or self._screen_of is None:
            return
        from coach.ui.starting import parts_of

        parts = parts_of(self._desk, plan, source, kind, cut_off)
        screen = self._screen_of()
        self.starting.emit()
        screen.use(self._desk.settings)
        past = () if cut_off is None else cut_off.events
        screen.begin(plan, past, watched=kind == "camera")
        screen.summary.next_words = next_words(self._desk, _now())
        self.started.emit()
        self._running.begin(parts, screen)

    def _watched(self) -> None:
        if self._plan is not None:
            self.run(self._plan, self._make_source(), self._kind, None)

    @Slot()
    def _alone(self) -> None:
        plan = self._plan or self._desk.plan(_now())
        if plan is not None:
            from coach.ui.starting import ALONE

            self.run(plan, TimerSource, ALONE, None)

    def _may_watch(self, then: Callable[[], None]) -> bool:
        """Whether the camera may be used; if not it is asked for, and ``then`` follows a yes."""
        if self._kind != "camera":
            return True
        if self._desk.settings.camera_consent_at is not None:
            return may_open_camera(QApplication.instance(), self._window, then)
        self._after_consent = then
        if self._question is not None:
            self._question.ask()
        return False

    @Slot(object)
    def _note(self, command: object) -> None:
        """Pain before a session decides about the day, also where no set of it is begun."""
        if isinstance(command, ReportPain) and command.when == "before":
            self._desk.care.say(SignsNoted, _now(), before=command.score)

    @Slot()
    def _recording_instead(self) -> None:
        """The recording has a plan of its own; what was begun is kept and can go on later."""
        self._running.stop()
        self.start_recording()

    @Slot(str)
    def _keep_camera(self, name: str) -> None:
        self.settings_asked.emit({"camera": name})

    @Slot()
    def _allow_camera(self) -> None:
        self.settings_asked.emit({"camera_consent_at": datetime.now(UTC).replace(microsecond=0)})
        self._after_consent()

    def _make_source(self) -> MakeSource:
        if self._source is not None:
            return self._source
        return camera_maker(self._desk.settings.camera)


def _now() -> datetime:
    return datetime.now().astimezone()
