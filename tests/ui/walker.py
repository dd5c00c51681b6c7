"""Somebody who goes through sessions in the real window, with recordings as the camera."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coach.care.plan import Plan
from coach.exercise.catalogue import Catalogue
from coach.record.history import History, SessionDetail
from coach.record.store import Store
from coach.session.status import SessionStatus, Stage
from coach.ui.desk import Desk
from coach.ui.theme import Theme
from coach.ui.window import Window

from .conftest import AGREED
from .playlist import Playlist

Status = Callable[[], SessionStatus | None]
MakePlaylist = Callable[[Status], Playlist]


class Walker:
    """Somebody at the keyboard."""

    def __init__(self, qtbot: QtBot, window: Window, desk: Desk) -> None:
        self.qtbot = qtbot
        self.window = window
        self.desk = desk

    @property
    def status(self) -> SessionStatus | None:
        return self.window.session._status

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.window.focusWidget() or self.window, key)

    def wait_for(self, met: Callable[[SessionStatus], bool]) -> None:
        self.qtbot.waitUntil(lambda: self.status is not None and met(self.status))

    def wait_for_set(self, item: int, stage: Stage = Stage.WORKING) -> None:
        self.wait_for(
            lambda status: (
                status.step is not None and (status.step.item, status.stage) == (item, stage)
            )
        )

    def latest_session(self) -> SessionDetail:
        """What the record holds of it."""
        with Store.open(self.desk.data_folder) as store:
            history = History(store)
            return history.session(history.sessions(1)[0].id)


class Walks:
    """Opens windows, and closes them all."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, catalogue: Catalogue) -> None:
        self._qtbot = qtbot
        self._theme = theme
        self._folder = folder
        self._catalogue = catalogue
        self._opened: list[Walker] = []

    def open(self, plan: Plan, make: MakePlaylist) -> Walker:
        """A window at Today, where ``plan`` is to be done before the camera that ``make`` gives."""
        desk = Desk(self._folder, self._catalogue, plan)
        desk.keep_settings(AGREED)

        def now() -> SessionStatus | None:
            runner = window.running.runner
            session = None if runner is None else getattr(runner._worker.loop, "_session", None)
            return None if session is None else session.status

        window = Window(self._theme, desk, lambda: make(now), "recording")
        self._qtbot.addWidget(window)
        with self._qtbot.waitExposed(window):
            window.show()
        walker = Walker(self._qtbot, window, desk)
        self._opened.append(walker)
        return walker

    def close(self) -> None:
        for walker in self._opened:
            walker.window.close()
            walker.desk.close()
