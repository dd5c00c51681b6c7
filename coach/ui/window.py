"""The window: the rail with its pages, the welcome, or nothing but the session."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from coach.care.plan import Plan
from coach.record.errors import RecordError
from coach.record.settings import Settings
from coach.record.store import UnfinishedSession
from coach.ui.camera_feed import CameraFeed
from coach.ui.camera_names import CameraNames
from coach.ui.camera_permission import may_open_camera
from coach.ui.camera_question import CameraQuestion
from coach.ui.desk import Desk
from coach.ui.erase_question import EraseQuestion
from coach.ui.history import History
from coach.ui.language import Language, spoken_language
from coach.ui.library import Library
from coach.ui.running import Running
from coach.ui.session import SessionScreen
from coach.ui.session_loop import SessionParts
from coach.ui.settings import SettingsPage
from coach.ui.shell import Shell
from coach.ui.sources import MakeSource, camera_maker, camera_names, open_builtin
from coach.ui.speaker import Speaker
from coach.ui.starting import ALONE, parts_of
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.timer_source import TimerSource
from coach.ui.today import Day, Today
from coach.ui.welcome import Welcome


class Window(QWidget):
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
        super().__init__()
        self.setObjectName("window")
        self.setMinimumSize(1024, 640)
        self.resize(1280, 800)
        self._theme = theme
        self._desk = desk
        self._source = source
        self._kind = kind
        self._after_consent: Callable[[], None] = self.start
        self._speaker = Speaker(muted=desk.settings.muted, speaks=desk.settings.voice, parent=self)
        self._feed = CameraFeed(self)
        self._names = CameraNames(camera_names, self)
        self.running = Running(self._feed, self)
        self.running.ended.connect(self.session_ended)
        self._around = QVBoxLayout(self)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._language = language or Language(self)
        self._speak()
        self._build()
        self.show_page("today")
        if not desk.settings.onboarded:
            self.show_welcome()
        QTimer.singleShot(0, self._speaker.look_for_voice)

    def _speak(self) -> None:
        """Take the language of the settings for all that is made from now on."""
        self._language.use(self._desk.settings.language)
        self._desk.speak(self._language.code)
        self._speaker.speak_in(self._language.code)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Coach"))
        exercises = self._desk.exercises
        self.today = Today(self._theme, exercises)
        self.history = History(self._theme, exercises)
        self.library = Library(self._theme, exercises)
        self.settings_page = SettingsPage(
            self._theme, self._feed, self._names, self._speaker, self._desk.data_folder
        )
        self.welcome = Welcome(self._theme, self._feed, self._names, self._speaker)
        self.session = SessionScreen(self._theme, exercises, self._speaker)
        self.shell = Shell(self._theme)
        self.shell.add("today", self.tr("Today"), "today", self.today)
        self.shell.add("history", self.tr("History"), "history", self.history)
        self.shell.add("library", self.tr("Library"), "library", self.library)
        self.shell.add("settings", self.tr("Settings"), "settings", self.settings_page, low=True)
        self._stack = QStackedWidget()
        for screen in (self.shell, self.welcome, self.session):
            self._stack.addWidget(screen)
        self._around.addWidget(self._stack)
        self.erase_question = EraseQuestion(self._theme, self._stack)
        self.camera_question = CameraQuestion(self._theme, self._stack)
        self._connect()

    def _connect(self) -> None:
        self.shell.chosen.connect(self.show_page)
        self.today.started.connect(self.start)
        self.today.went_on.connect(self._go_on)
        self.today.discarded.connect(self._discard)
        self.today.recording_asked.connect(self._start_recording)
        self.today.alone_asked.connect(self._start_alone)
        self.today.keeping_asked.connect(self._show_keeping)
        self.settings_page.changed.connect(self._change_settings)
        self.settings_page.welcome_asked.connect(self.show_welcome)
        self.settings_page.erase_asked.connect(self.erase_question.ask)
        self.erase_question.agreed.connect(self._erase)
        self.camera_question.agreed.connect(self._allow_camera)
        self.camera_question.alone.connect(self._start_alone)
        self.camera_question.recording.connect(self._start_recording)
        self.welcome.changed.connect(self._change_settings)
        self.welcome.done.connect(self._welcomed)
        self.running.connect_screen(self.session)
        self.session.mute_changed.connect(self._mute_changed)
        self.session.closed.connect(self._leave_session)

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Go to the page ``name`` of the rail, with what is newest on it."""
        now = datetime.now().astimezone()
        settings = self._desk.settings
        if name == "today":
            self._show_today(now)
        elif name == "history":
            self.history.show_sessions(self._desk.sessions(), now.date())
        elif name == "library":
            self.library.side = "left" if settings.ankle == "left" else "right"
            self.library.show_cards()
        else:
            self.settings_page.show_settings(settings)
            self.settings_page.record.forget_message()
        self._apply_sound(settings)
        self.shell.show_page(name)
        self._stack.setCurrentWidget(self.shell)

    @Slot()
    def show_welcome(self) -> None:
        """Go through the first pages, also once more."""
        self.welcome.show_settings(self._desk.settings)
        self._stack.setCurrentWidget(self.welcome)
        self.welcome.begin()

    @Slot()
    def _welcomed(self) -> None:
        self._change_settings({"onboarded": True})
        self.show_page("today")

    @Slot()
    def _show_keeping(self) -> None:
        """Settings, at the consent to a history."""
        self.show_page("settings")
        box = self.settings_page.record.consent.tick.box
        box.setFocus(Qt.FocusReason.TabFocusReason)
        # Once the page has its size.
        QTimer.singleShot(0, lambda: self.settings_page.bring_up(box))

    def _show_today(self, now: datetime) -> None:
        cut_off = self._desk.unfinished() if self._desk.keeps_record else None
        self.today.show_day(
            Day(
                now=now,
                plan=self._desk.plan,
                done=self._desk.week(now),
                has_camera=self._source is not None or bool(camera_names()),
                unfinished=None if cut_off is None else cut_off.last_at.astimezone(),
                last_time=self._desk.last_time(now),
                keeps_record=self._desk.keeps_record,
            )
        )

    @Slot()
    def start(self) -> None:
        """Start today's session."""
        if not self._may_watch(self.start):
            return
        self._run(self._desk.plan, self._make_source(), self._kind, None)

    @Slot()
    def _start_alone(self) -> None:
        self._run(self._desk.plan, TimerSource, ALONE, None)

    @Slot()
    def _start_recording(self) -> None:
        self._run(self._desk.demo_plan, open_builtin, "recording", None)

    @Slot()
    def _go_on(self) -> None:
        cut_off = self._desk.unfinished()
        if cut_off is not None and self._may_watch(self._go_on):
            self._run(cut_off.plan, self._make_source(), self._kind, cut_off)

    @Slot()
    def _discard(self) -> None:
        cut_off = self._desk.unfinished()
        if cut_off is not None:
            self._desk.abandon(cut_off.session_id, datetime.now().astimezone())
        self.show_page("today")

    def _may_watch(self, then: Callable[[], None]) -> bool:
        """Whether the camera may be used; if not it is asked for, and ``then`` follows a yes."""
        if self._kind != "camera":
            return True
        if self._desk.settings.camera_consent_at is not None:
            return may_open_camera(QApplication.instance(), self, then)
        self._after_consent = then
        self.camera_question.ask()
        return False

    @Slot()
    def _allow_camera(self) -> None:
        self._change_settings({"camera_consent_at": datetime.now(UTC).replace(microsecond=0)})
        self._after_consent()

    def _make_source(self) -> MakeSource:
        if self._source is not None:
            return self._source
        return camera_maker(self._desk.settings.camera)

    def _run(
        self, plan: Plan, source: MakeSource, kind: str, cut_off: UnfinishedSession | None
    ) -> None:
        if self.running.runner is not None:
            return
        parts: SessionParts = parts_of(self._desk, plan, source, kind, cut_off)
        self._apply_sound(self._desk.settings)
        self.session.use(self._desk.settings)
        self.session.begin(plan, () if cut_off is None else cut_off.events)
        self._stack.setCurrentWidget(self.session)
        self.running.begin(parts, self.session)

    @Slot()
    def _leave_session(self) -> None:
        self.running.stop()
        self._speaker.hush()
        self.show_page("today")

    @Slot(object)
    def _change_settings(self, changes: Mapping[str, object]) -> None:
        settings = self._desk.settings.changed(**changes)
        self._desk.keep_settings(settings)
        self._theme.choose(ThemeChoice(settings.theme))
        self._theme.reduce_motion(settings.reduced_motion)
        self._apply_sound(settings)
        self.settings_page.show_settings(settings)
        self.welcome.show_settings(settings)
        spoken = spoken_language(settings.language)
        if (settings.text_scale, spoken) != (self._theme.text_scale, self._language.code):
            # Not now: the button that was pressed is about to be replaced as well.
            QTimer.singleShot(0, self._rebuild)

    def _apply_sound(self, settings: Settings) -> None:
        self._speaker.mute(settings.muted)
        self._speaker.speaks = settings.voice
        self._speaker.hurry(settings.voice_speed)
        self.session.board.controls.show_muted(settings.muted)

    @Slot()
    def _rebuild(self) -> None:
        """Make every screen anew: text sizes and words reach only what is made after them."""
        settings, in_welcome = self._desk.settings, self._stack.currentWidget() is self.welcome
        resized = settings.text_scale != self._theme.text_scale
        old = self._stack
        self._around.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._theme.scale_text(settings.text_scale)
        self._speak()
        self._build()
        if in_welcome:
            self.show_welcome()
            return
        self.show_page("settings")
        look = self.settings_page.look
        size, language = look.sizes.button(settings.text_scale), look.language
        pressed = size if resized else language.button(settings.language)
        pressed.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _erase(self) -> None:
        try:
            self._desk.erase()
        except RecordError as error:
            self.settings_page.record.show_failure(error.sentence)
            return
        self.settings_page.show_settings(self._desk.settings)
        self.settings_page.record.show_erased()

    @Slot(bool)
    def _mute_changed(self, muted: bool) -> None:
        self._desk.keep_settings(self._desk.settings.changed(muted=muted))

    def closeEvent(self, event: QCloseEvent) -> None:
        """A session that runs is cut off cleanly; it can go on next time."""
        self.running.stop()
        self._feed.close()
        self._names.close()
        self._speaker.close()
        self._language.leave()
        super().closeEvent(event)
