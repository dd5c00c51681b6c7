"""Starts the application: theme, record, window, and a clean end."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

# Before QApplication: importing cv2 points Qt at its own plugins, and this undoes it.
import coach.capture.opencv  # noqa: F401
from coach.care.plan import Plan
from coach.garbage import garbage_left, garbage_seen
from coach.library import load_catalogue
from coach.record.errors import RecordError
from coach.record.place import data_folder
from coach.ui.desk import Desk
from coach.ui.fault_words import fault_words
from coach.ui.language import Language
from coach.ui.sources import MakeSource, camera_maker
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.typeface import load_typeface
from coach.ui.window import Window

CANNOT_START = 1


@dataclass(frozen=True, slots=True)
class AppOptions:
    """How to start.

    ``source`` makes the pictures' source; None is the camera called ``camera``, or of the
    settings, or the first there is. ``data_folder`` None is the platform's place. ``plan`` None
    is the default plan. ``autostart`` goes straight into a session, ``quit_when_finished`` leaves
    at its end.
    """

    source: MakeSource | None
    source_kind: Literal["camera", "recording"]
    camera: str | None
    data_folder: Path | None
    autostart: bool
    plan: Plan | None
    quit_when_finished: bool = False


def run(options: AppOptions) -> int:
    """Open the window and stay until it is closed; the answer is the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("coach")
    app.setApplicationDisplayName("Coach")
    try:
        with garbage_left():
            desk, window = _open(app, options)
    except RecordError as error:
        print(fault_words(error.sentence), file=sys.stderr)
        return CANNOT_START
    if options.autostart:
        QTimer.singleShot(0, window.start)
    code = app.exec()
    window.close()
    desk.close()
    garbage_seen()
    return code


def _open(app: QApplication, options: AppOptions) -> tuple[Desk, Window]:
    load_typeface()
    language = Language(app)
    language.use("system")
    desk = Desk(data_folder(options.data_folder), load_catalogue(), options.plan)
    theme = Theme(
        app,
        ThemeChoice(desk.settings.theme),
        text_scale=desk.settings.text_scale,
        reduced_motion=desk.settings.reduced_motion,
    )
    source = options.source
    if source is None and options.camera is not None:
        source = camera_maker(options.camera)
    window = Window(theme, desk, source, options.source_kind, language)
    if options.quit_when_finished:
        window.session_ended.connect(window.close)
    window.show()
    return desk, window
