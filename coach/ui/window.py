"""The window: the rail with its pages, or nothing but the session."""

from datetime import datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coach.care.plan import Plan
from coach.record.settings import Settings
from coach.record.store import UnfinishedSession
from coach.ui.desk import Desk
from coach.ui.history import History
from coach.ui.rail import Rail
from coach.ui.session import SessionScreen
from coach.ui.session_loop import SessionParts
from coach.ui.settings import SettingsPage
from coach.ui.sources import MakeSource, camera_maker, camera_names, open_builtin
from coach.ui.speaker import Speaker
from coach.ui.starting import parts_of
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.today import Day, Today
from coach.ui.worker import SessionRunner


class Window(QWidget):
    """Owns the screens and the one running session."""

    session_ended = Signal()

    def __init__(self, theme: Theme, desk: Desk, source: MakeSource | None, kind: str) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(self.tr("Coach"))
        self.setMinimumSize(1024, 640)
        self.resize(1280, 800)
        self._theme = theme
        self._desk = desk
        self._source = source
        self._kind = kind
        self._runner: SessionRunner | None = None
        self._speaker = Speaker(muted=desk.settings.muted, speaks=desk.settings.voice, parent=self)
        self._build()
        self.show_page("today")
        QTimer.singleShot(0, self._speaker.look_for_voice)

    def _build(self) -> None:
        exercises = self._desk.exercises
        self.today = Today(self._theme, exercises)
        self.history = History(self._theme, exercises)
        self.settings_page = SettingsPage(self._desk.settings)
        self.session = SessionScreen(self._theme, exercises, self._speaker)
        self.rail = Rail(self._theme)
        self.rail.add("today", self.tr("Today"), "today")
        self.rail.add("history", self.tr("History"), "history")
        self.rail.add("settings", self.tr("Settings"), "settings", low=True)
        self._pages = QStackedWidget()
        self._by_name: dict[str, QWidget] = {
            "today": self.today,
            "history": self.history,
            "settings": self.settings_page,
        }
        for page in self._by_name.values():
            self._pages.addWidget(page)
        shell = QWidget()
        row = QHBoxLayout(shell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._pages, 1)
        self._shell = shell
        self._stack = QStackedWidget()
        self._stack.addWidget(shell)
        self._stack.addWidget(self.session)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._stack)
        self.rail.chosen.connect(self.show_page)
        self.today.started.connect(self.start)
        self.today.went_on.connect(self._go_on)
        self.today.discarded.connect(self._discard)
        self.today.recording_asked.connect(self._start_recording)
        self.settings_page.changed.connect(self._settings_changed)
        self.session.retry_asked.connect(self._retry)
        self.session.recording_asked.connect(self._use_recording)
        self.session.mute_changed.connect(self._mute_changed)
        self.session.commanded.connect(self._command)
        self.session.closed.connect(self._leave_session)

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Go to the page ``name`` of the rail, with what is newest on it."""
        now = datetime.now().astimezone()
        if name == "today":
            self._show_today(now)
        elif name == "history":
            self.history.show_sessions(self._desk.sessions(), now.date())
        else:
            self.settings_page.show_settings(self._desk.settings)
            self.settings_page.show_cameras(camera_names())
        self.rail.show_chosen(name)
        self._pages.setCurrentWidget(self._by_name[name])
        self._stack.setCurrentWidget(self._shell)

    def _show_today(self, now: datetime) -> None:
        cut_off = self._desk.unfinished()
        self.today.show_day(
            Day(
                now=now,
                plan=self._desk.plan,
                done=self._desk.week(now),
                has_camera=self._source is not None or bool(camera_names()),
                unfinished=None if cut_off is None else cut_off.last_at.astimezone(),
                last_time=self._desk.last_time(now),
            )
        )

    @Slot()
    def start(self) -> None:
        """Start today's session."""
        self._run(self._desk.plan, self._make_source(), self._kind, None)

    @Slot()
    def _start_recording(self) -> None:
        self._run(self._desk.demo_plan, open_builtin, "recording", None)

    @Slot()
    def _go_on(self) -> None:
        cut_off = self._desk.unfinished()
        if cut_off is not None:
            self._run(cut_off.plan, self._make_source(), self._kind, cut_off)

    @Slot()
    def _discard(self) -> None:
        cut_off = self._desk.unfinished()
        if cut_off is not None:
            self._desk.abandon(cut_off.session_id, datetime.now().astimezone())
        self.show_page("today")

    def _make_source(self) -> MakeSource:
        if self._source is not None:
            return self._source
        return camera_maker(self._desk.settings.camera)

    def _run(
        self, plan: Plan, source: MakeSource, kind: str, cut_off: UnfinishedSession | None
    ) -> None:
        if self._runner is not None:
            return
        parts: SessionParts = parts_of(self._desk, plan, source, kind, cut_off)
        runner = SessionRunner(parts, self)
        self._runner = runner
        self.session.use(self._desk.settings)
        self.session.begin(plan, () if cut_off is None else cut_off.events)
        self._stack.setCurrentWidget(self.session)
        runner.moment.connect(self.session.show_moment)
        runner.happened.connect(self.session.show_happening)
        runner.opened.connect(self.session.show_opened)
        runner.trouble.connect(self.session.show_trouble)
        runner.notice.connect(self.session.show_notice)
        runner.failed.connect(self.session.show_failure)
        runner.ended.connect(self._runner_ended)
        # After the window has painted: the thread's imports hold the interpreter for a while.
        QTimer.singleShot(0, runner.start)

    @Slot(object)
    def _command(self, command: object) -> None:
        if self._runner is not None:
            self._runner.do(command)

    @Slot()
    def _retry(self) -> None:
        if self._runner is not None:
            self._runner.retry()

    @Slot()
    def _use_recording(self) -> None:
        if self._runner is not None:
            self._runner.use_source(open_builtin)

    @Slot()
    def _runner_ended(self) -> None:
        self._stop_runner()
        self.session_ended.emit()

    @Slot()
    def _leave_session(self) -> None:
        self._stop_runner()
        self._speaker.hush()
        self.show_page("today")

    def _stop_runner(self) -> None:
        runner, self._runner = self._runner, None
        if runner is not None:
            runner.stop()
            runner.deleteLater()

    @Slot(object)
    def _settings_changed(self, settings: Settings) -> None:
        self._desk.keep_settings(settings)
        self._theme.choose(ThemeChoice(settings.theme))
        self._speaker.mute(settings.muted)
        self._speaker.speaks = settings.voice
        self.session.board.controls.show_muted(settings.muted)

    @Slot(bool)
    def _mute_changed(self, muted: bool) -> None:
        self._desk.keep_settings(self._desk.settings.model_copy(update={"muted": muted}))

    def closeEvent(self, event: QCloseEvent) -> None:
        """A session that runs is cut off cleanly; it can go on next time."""
        self._stop_runner()
        self._speaker.close()
        super().closeEvent(event)
