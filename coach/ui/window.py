"""The window: the rail with its pages, the welcome, or nothing but the session."""

# A screen is imported when it is first wanted: a start need not wait for what nobody has opened.
# ruff: noqa: PLC0415

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from coach.care.reminders import Due
from coach.ui.app_icon import app_icon
from coach.ui.assess_round import AssessRound
from coach.ui.camera_feed import CameraFeed
from coach.ui.camera_names import CameraNames
from coach.ui.camera_question import CameraQuestion
from coach.ui.desk import Desk
from coach.ui.dropped_files import DroppedFiles
from coach.ui.erase_question import EraseQuestion
from coach.ui.language import Language, spoken_language
from coach.ui.launcher import Launcher
from coach.ui.page_host import House
from coach.ui.pages import Pages
from coach.ui.patient_rounds import PatientRounds
from coach.ui.reminding import NOTHING_OPEN, Reminding, TrayNotifier, open_today
from coach.ui.running import Running
from coach.ui.safety_round import SafetyRound
from coach.ui.shell import Shell
from coach.ui.sources import MakeSource, camera_names
from coach.ui.speaker import Speaker
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.window_pages import WindowPages

if TYPE_CHECKING:
    from coach.ui.session import SessionScreen
    from coach.ui.welcome import Welcome


class Window(WindowPages):
    """Owns the screens, the camera's preview and the one running session."""

    session_ended = Signal()

    def __init__(
        self,
        theme: Theme,
        desk: Desk,
        source: MakeSource | None,
        kind: str,
        language: Language | None = None,
    ) -> None:
        super().__init__(desk)
        self.setObjectName("window")
        self.setMinimumSize(1024, 640)
        self.resize(1280, 800)
        self._theme = theme
        self._speaker = Speaker(muted=desk.settings.muted, speaks=desk.settings.voice, parent=self)
        self._feed = CameraFeed(self)
        self._names = CameraNames(camera_names, self)
        self.running = Running(self._feed, self)
        self.running.ended.connect(self.session_ended)
        self.launcher = Launcher(desk, self.running, source, kind, self)
        self.launcher.starting.connect(self._apply_sound)
        self.launcher.started.connect(self._show_session)
        self.launcher.settings_asked.connect(self._change_settings)
        self._house = House(theme, desk, self.launcher, self._feed, self._names, self._speaker)
        self.reminding = Reminding(
            TrayNotifier(app_icon(), self), self._due, lambda: desk.settings, self
        )
        self.files = DroppedFiles(self)
        self._around = QVBoxLayout(self)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._language = language or Language(self)
        self._speak()
        self._build()
        self.show_page(self.first_page)
        if not desk.settings.onboarded:
            self.show_welcome()
        QTimer.singleShot(0, self._speaker.look_for_voice)

    def _due(self, now: datetime) -> Due:
        return NOTHING_OPEN if self.running.runner is not None else open_today(self._desk, now)

    def _speak(self) -> None:
        """Take the language of the settings for all that is made from now on."""
        self._language.use(self._desk.settings.language)
        self._desk.speak(self._language.code)
        self._speaker.speak_in(self._language.code)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Coach"))
        self._welcome: Welcome | None = None
        self._session: SessionScreen | None = None
        self.shell = Shell(self._theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.shell)
        self._around.addWidget(self._stack)
        self.erase_question = EraseQuestion(self._theme, self._stack)
        self.camera_question = CameraQuestion(self._theme, self._stack)
        self.launcher.use(lambda: self.session, self.camera_question)
        self._safety = SafetyRound(self._house, self._stack)
        self._safety.left.connect(self._to_today)
        self._assess = AssessRound(self._house, self._stack)
        self._assess.left.connect(self._to_today)
        self.patient = PatientRounds(self._house, self._stack)
        self.patient.left.connect(self._to_today)
        self.patient.settings_asked.connect(self._change_settings)
        self.files.plan_dropped.connect(self.patient.open_plan)
        self._add_pages()
        self.shell.chosen.connect(self.show_page)
        self.erase_question.agreed.connect(self.erase)

    @property
    def welcome(self) -> "Welcome":
        """The first pages, made when they are first wanted."""
        from coach.ui.welcome import Welcome

        if self._welcome is None:
            self._welcome = Welcome(self._theme, self._feed, self._names, self._speaker)
            self._welcome.changed.connect(self._change_settings)
            self._welcome.done.connect(self._welcomed)
            self._welcome.physio_asked.connect(self._welcomed_as_physio)
            self._stack.addWidget(self._welcome)
        return self._welcome

    @property
    def session(self) -> "SessionScreen":
        """The session's screen, made for the first one: a start need not wait for it."""
        from coach.ui.session import SessionScreen

        if self._session is None:
            self._session = SessionScreen(
                self._theme, self._desk.exercises, self._speaker, self._desk.sources
            )
            self._session.mute_changed.connect(self._mute_changed)
            self._session.closed.connect(self._leave_session)
            self.running.connect_screen(self._session)
            self.launcher.listen(self._session)
            self._stack.addWidget(self._session)
        return self._session

    def _add_pages(self) -> None:
        self.physio = physio = self.make_physio(self._house, self._stack)
        first = () if physio is None else (physio.people,)
        self.pages = pages = Pages(self._house, self._stack, self.shell, first)
        if physio is not None:
            physio.listen(pages)
            physio.page_asked.connect(self.show_page)
            physio.settings_asked.connect(self._change_settings)
            self.files.result_dropped.connect(physio.open_result)
        for host in pages.all:
            host.page_asked.connect(self.show_page)
            host.settings_asked.connect(self._change_settings)
        pages.today.keeping_asked.connect(self._show_keeping)
        pages.today.screen_asked.connect(self._safety.ask)
        pages.today.assessment_asked.connect(self._assess.ask)
        self.patient.listen(pages.today)
        pages.path.assessment_asked.connect(self._assess.ask)
        pages.run.guide_shown.connect(self._stack.setCurrentWidget)
        pages.run.guide_left.connect(self._back_to_pages)
        pages.settings.welcome_asked.connect(self.show_welcome)
        pages.settings.erase_asked.connect(self.erase_question.ask)

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Go to the page ``name`` of the rail, with what is newest on it."""
        self._apply_sound()
        self.shell.show_page(name)
        self._stack.setCurrentWidget(self.shell)

    @Slot()
    def show_welcome(self) -> None:
        """Go through the first pages, also once more."""
        self.welcome.show_settings(self._desk.settings)
        self._stack.setCurrentWidget(self.welcome)
        self.welcome.begin()

    @Slot()
    def start(self) -> None:
        """Start today's session."""
        self.launcher.start()

    @Slot()
    def _back_to_pages(self) -> None:
        self._speaker.hush()
        self._stack.setCurrentWidget(self.shell)

    @Slot()
    def _to_today(self) -> None:
        self.show_page("today")

    @Slot()
    def _show_session(self) -> None:
        self.files.listens = False
        self._stack.setCurrentWidget(self.session)

    @Slot()
    def _welcomed(self) -> None:
        self._change_settings({"onboarded": True})
        self.show_page("today")

    @Slot()
    def _welcomed_as_physio(self) -> None:
        self._desk.keep_settings(self._desk.settings.changed(onboarded=True, physio=True))
        # Not now: the button that was pressed is about to be replaced as well.
        QTimer.singleShot(0, self._rebuild_for_physio)

    @Slot()
    def _rebuild_for_physio(self) -> None:
        self._make_anew()
        self.show_page(self.first_page)

    @Slot()
    def _show_keeping(self) -> None:
        self.show_page("settings")
        self.pages.settings.to_keeping()

    @Slot()
    def _leave_session(self) -> None:
        self.running.stop()
        self.files.listens = True
        self._speaker.hush()
        self._desk.care.look_again()
        if not self._assess.come_back(self.session.plan, self.session.events):
            self.show_page("today")

    @Slot(object)
    def _change_settings(self, changes: Mapping[str, object]) -> None:
        settings = self._desk.settings.changed(**changes)
        self._desk.keep_settings(settings)
        self._theme.choose(ThemeChoice(settings.theme))
        self._theme.reduce_motion(settings.reduced_motion)
        self._apply_sound()
        self.pages.settings.show_settings()
        if self._welcome is not None:
            self._welcome.show_settings(settings)
        prescribes = settings.physio or self._desk.database is not None
        now = (settings.text_scale, spoken_language(settings.language), prescribes)
        if now != (self._theme.text_scale, self._language.code, self.physio is not None):
            # Not now: the button that was pressed is about to be replaced as well.
            QTimer.singleShot(0, self._rebuild)

    @Slot()
    def _apply_sound(self) -> None:
        settings = self._desk.settings
        self._speaker.mute(settings.muted)
        self._speaker.speaks = settings.voice
        self._speaker.hurry(settings.voice_speed)
        if self._session is not None:
            self._session.board.controls.show_muted(settings.muted)

    @Slot()
    def _rebuild(self) -> None:
        """Make every screen anew: text sizes and words reach only what is made after them."""
        settings = self._desk.settings
        in_welcome = self._welcome is not None and self._stack.currentWidget() is self._welcome
        resized = settings.text_scale != self._theme.text_scale
        self._make_anew()
        if in_welcome:
            self.show_welcome()
            return
        self.show_page("settings")
        self.settings_page.look.focus_on(settings, resized=resized)

    def _make_anew(self) -> None:
        old = self._stack
        if self.physio is not None:
            self.physio.settle()
        self._around.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._theme.scale_text(self._desk.settings.text_scale)
        self._speak()
        self._build()

    @Slot(bool)
    def _mute_changed(self, muted: bool) -> None:
        self._desk.keep_settings(self._desk.settings.changed(muted=muted))

    def closeEvent(self, event: QCloseEvent) -> None:
        """A session that runs is cut off cleanly; it can go on next time."""
        self.running.stop()
        self._safety.settle()
        if self.physio is not None:
            self.physio.settle()
        self.reminding.close()
        self._feed.close()
        self._names.close()
        self._speaker.close()
        self._language.leave()
        super().closeEvent(event)
