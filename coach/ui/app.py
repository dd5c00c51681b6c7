"""Starts the application: theme, record, window, and a clean end."""

# What is needed only where the record does not open need not be waited for.
# ruff: noqa: PLC0415

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import coach.before_qt

# isort: split
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

# Before QApplication: importing cv2 points Qt at its own plugins, and this undoes it.
import coach.capture.opencv  # noqa: F401
from coach.care.plan import Plan
from coach.garbage import garbage_kept, garbage_left, garbage_seen
from coach.library import load_catalogue
from coach.record.errors import RecordError, RecordLocked
from coach.record.in_use import InUse
from coach.record.place import data_folder
from coach.record.seal import unlocked
from coach.record.settings import Settings
from coach.ui.backup_keeper import BackupKeeper
from coach.ui.desk import Desk
from coach.ui.fault_hook import FaultHook
from coach.ui.fault_words import fault_words
from coach.ui.language import Language
from coach.ui.leaving import Leaving
from coach.ui.sources import MakeSource, camera_maker
from coach.ui.sweeper import Sweeper
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.typeface import load_typeface
from coach.ui.window import Window

if TYPE_CHECKING:
    from coach.ui.record_lock_turning import Turning
    from coach.ui.rescue_start import RescueStart

CANNOT_START = 1


@dataclass(frozen=True, slots=True)
class AppOptions:
    """How to start.

    ``source`` makes the pictures' source; None is the camera called ``camera``, or of the
    settings, or the first there is. ``data_folder`` None is the platform's place. ``plan`` None
    is the default plan. ``autostart`` goes straight into a session, ``quit_when_finished`` leaves
    at its end. ``file`` is a plan or a result to show first. ``database`` is the address of a
    practice's server, None for that of the settings.
    """

    source: MakeSource | None
    source_kind: Literal["camera", "recording"]
    camera: str | None
    data_folder: Path | None
    autostart: bool
    plan: Plan | None
    quit_when_finished: bool = False
    file: Path | None = None
    database: str | None = None


def run(options: AppOptions) -> int:
    """Open the window and stay until it is closed; the answer is the exit code.

    Where something is to be done with the record that nobody may have open meanwhile, the window
    closes for it and opens again.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("coach")
    app.setApplicationDisplayName("Coach")
    start = _Start(app, options)
    with garbage_kept():
        sweeper = Sweeper(app)
        code, leaving = start.once(Leaving(), autostart=options.autostart)
        while code == 0 and leaving.opens_again:
            code, leaving = start.once(leaving, autostart=False)
        sweeper.stop()
    garbage_seen()
    return code


class _Left(Exception):
    """The record stays locked, and the person has had enough."""


class _Start:
    """Opens the record and the window over it, and closes both."""

    def __init__(self, app: QApplication, options: AppOptions) -> None:
        self._app = app
        self._options = options
        self._folder = data_folder(options.data_folder)
        self._language = Language(app)
        self._theme: Theme | None = None
        self._lock: InUse | None = None
        self._news = ""

    def once(self, before: Leaving, *, autostart: bool) -> tuple[int, Leaving]:
        """From the start to the end of one window; ``before`` is what the last one left to do."""
        with garbage_left():
            load_typeface()
            self._language.use("system")
            desk = self._desk(before)
            if desk is None:
                self._language.leave()
                return CANNOT_START, Leaving()
            theme = self._dress(desk.settings)
            window = self._window(desk, theme)
        leaving = desk.leaving
        hook = FaultHook(self._folder, theme, window, leaving, writes=desk.writes)
        keeper = BackupKeeper(self._folder, desk.leaving, window) if desk.writes else None
        if keeper is not None:
            keeper.damaged.connect(hook.tell_fault)
        if self._news:
            hook.tell(self._news)
        if autostart:
            QTimer.singleShot(0, window.start)
        if self._options.file is not None:
            QTimer.singleShot(0, partial(window.files.open, self._options.file))
        code = self._app.exec()
        window.close()
        if keeper is not None:
            keeper.close(changed=not leaving.opens_again)
        hook.close()
        self._keep_look(desk)
        desk.close()
        window.deleteLater()
        if not leaving.opens_again:
            # In between another would find the record free.
            self._let_go()
        return code, leaving

    def _look_as_chosen(self) -> None:
        """Look and speak as the person chose while the record, which has it, cannot be read."""
        from coach.ui.kept_look import kept_look

        look = kept_look(self._folder)
        self._language.use(look.language)
        self._dress(look)

    def _dress(self, settings: Settings) -> Theme:
        if self._theme is None:
            self._theme = Theme(
                self._app,
                ThemeChoice(settings.theme),
                text_scale=settings.text_scale,
                reduced_motion=settings.reduced_motion,
            )
        else:
            self._theme.choose(ThemeChoice(settings.theme))
            self._theme.scale_text(settings.text_scale)
            self._theme.reduce_motion(settings.reduced_motion)
        return self._theme

    def _keep_look(self, desk: Desk) -> None:
        from coach.ui.kept_look import keep_look

        if desk.writes:
            keep_look(self._folder, desk.settings)

    def _desk(self, before: Leaving) -> Desk | None:
        try:
            return self._unlocked_desk(before)
        except _Left:
            self._let_go()
            return None

    def _unlocked_desk(self, before: Leaving) -> Desk | None:
        self._news = ""
        if before.opens_again:
            self._look_as_chosen()
        try:
            if before.turning is not None:
                self._turn(before.turning)
            if before.restore is not None:
                rescue = self._rescue()
                rescue.restored(before.restore)
                self._lock, self._news = rescue.lock, rescue.news
            if before.fault is not None:
                raise before.fault
            return self._open()
        except RecordError as error:
            self._look_as_chosen()
            print(fault_words(error.sentence), file=sys.stderr)
            fault = error
        rescue = self._rescue()
        desk = rescue.desk(fault)
        self._lock, self._news = rescue.lock, rescue.news or self._news
        if desk is None:
            self._let_go()
        return desk

    def _open(self) -> Desk:
        if self._lock is None:
            self._lock = InUse(self._folder)
        return self._make(Desk)

    def _make(self, kind: Callable[..., Desk]) -> Desk:
        unlocked.look_again(self._folder)
        make = partial(kind, self._folder, load_catalogue(), self._options.plan)
        try:
            desk = make()
        except RecordLocked:
            self._unlock(writes=kind is Desk)
            desk = make()
        desk.database = self._options.database
        return desk

    def _unlock(self, *, writes: bool) -> None:
        from coach.ui.record_lock_start import LockStart

        self._look_as_chosen()
        asking = LockStart(self._theme, self._folder, writes=writes)
        if not asking.ask():
            raise _Left
        self._news = asking.news

    def _turn(self, turning: "Turning") -> None:
        from coach.record.seal.progress import Progress
        from coach.ui.record_lock_waiting import WaitWindow

        if self._lock is None:
            self._lock = InUse(self._folder)
        progress = Progress()
        waiting = WaitWindow(self._theme, progress)
        self._news = waiting.carry_out(partial(turning.carried_out, self._folder, progress))
        waiting.close()
        waiting.deleteLater()

    def _rescue(self) -> "RescueStart":
        from coach.ui.reading_desk import ReadingDesk
        from coach.ui.rescue_start import RescueStart

        rescue = RescueStart(
            self._theme, self._folder, partial(self._make, Desk), partial(self._make, ReadingDesk)
        )
        rescue.lock = self._lock
        return rescue

    def _window(self, desk: Desk, theme: Theme) -> Window:
        options = self._options
        source = options.source
        if source is None and options.camera is not None:
            source = camera_maker(options.camera)
        window = Window(theme, desk, source, options.source_kind, self._language)
        if options.quit_when_finished:
            window.session_ended.connect(window.close)
        window.show()
        return window

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None
