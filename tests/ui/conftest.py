"""The window's tests run without a display, and any word of Qt's on the terminal fails them."""

import gc
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from coach.care.default_plan import default_plan
from coach.exercise.catalogue import Catalogue
from coach.garbage import garbage_kept, garbage_left, garbage_seen
from coach.library import load_catalogue, load_sources
from coach.record.settings import Settings
from coach.ui import voice_probe
from coach.ui.desk import Desk
from coach.ui.session import SessionScreen
from coach.ui.speaker import Speaker
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.typeface import load_typeface
from tests.new_records import copied_records
from tests.practice.postgres import programs

from . import scenes
from .exercise_parts import Practice
from .patience import PatientBot
from .people_window import Open, opening
from .watched import Watched

# Where there is no PostgreSQL, tests/practice says so once for all.
collect_ignore = [] if programs() is not None else ["test_people_server.py"]

AGREED_AT = datetime(2025, 3, 30, 8, 0, tzinfo=UTC)
AGREED = Settings(onboarded=True, storage_consent_at=AGREED_AT, camera_consent_at=AGREED_AT)


@pytest.fixture(scope="package", autouse=True)
def _records_are_copied() -> Iterator[None]:
    with copied_records():
        yield


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture(scope="session")
def _typeface(qapp: QApplication) -> None:
    load_typeface()


@pytest.fixture
def theme(qapp: QApplication, _typeface: None) -> Iterator[Theme]:
    theme = Theme(qapp, ThemeChoice.LIGHT)
    yield theme
    theme.deleteLater()


@pytest.fixture
def desk(tmp_path: Path, catalogue: Catalogue) -> Iterator[Desk]:
    """Of somebody who has been through the welcome and agreed to all."""
    desk = Desk(tmp_path / "data", catalogue, default_plan(catalogue))
    desk.keep_settings(AGREED)
    yield desk
    desk.close()


@pytest.fixture
def watched(qtbot: QtBot, theme: Theme, catalogue: Catalogue) -> Iterator[Watched]:
    """The session screen at the beginning of a session."""
    speaker = Speaker(muted=True, speaks=False)
    screen = SessionScreen(theme, catalogue, speaker, load_sources())
    qtbot.addWidget(screen)
    screen.setMinimumSize(1024, 640)
    screen.resize(1280, 800)
    screen.begin(scenes.PLAN)
    with qtbot.waitExposed(screen):
        screen.show()
    yield Watched(screen)
    speaker.close()


@pytest.fixture
def open_book(qtbot: QtBot, theme: Theme, desk: Desk) -> Iterator[Open]:
    """Opens a practice's pages over a book in memory."""
    with opening(qtbot, theme, desk) as opened:
        yield opened


@pytest.fixture
def practice(qtbot: QtBot, theme: Theme, desk: Desk, catalogue: Catalogue) -> Iterator[Practice]:
    """A physio's exercises, for building new ones."""
    practice = Practice(theme, desk, catalogue)
    qtbot.addWidget(practice.stack)
    practice.stack.show()
    yield practice
    practice.close()


@pytest.fixture(scope="package", autouse=True)
def _no_garbage_goes_in_another_thread() -> Iterator[None]:
    """As in the app; and what is here before all tests is not looked at again and again."""
    with garbage_left():
        gc.collect()
    with garbage_kept():
        yield
    garbage_seen()


@pytest.fixture(autouse=True)
def _widgets_go(qapp: QApplication) -> Iterator[None]:
    """What a test has left is gone before the next: a theme restyles all there is."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if QApplication.topLevelWidgets():
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _no_dialog_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dialog of the system that a test forgot to answer fails it, instead of waiting for ever."""

    def nobody_there(*_: object, **__: object) -> tuple[str, str]:
        raise AssertionError("a file dialog opened, and nobody is there to answer it")

    for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(nobody_there))


@pytest.fixture(autouse=True)
def _no_voice_is_sought(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether this computer can speak is no matter of a window's test, nor is its service."""
    monkeypatch.setattr(voice_probe, "ASK_THE_SERVICE", ("no-speech-service-in-tests",))


@pytest.fixture(autouse=True)
def _no_qt_warnings(qapp: QApplication) -> Iterator[None]:
    said: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and "propagateSizeHints" not in text:
            said.append(text)

    before = qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(before)
    assert said == []
