"""A window on Progress over a made-up record, for tests."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime, time
from pathlib import Path

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from coach.care.default_plan import default_plan
from coach.exercise.catalogue import Catalogue
from coach.record.settings import Settings
from coach.record.system_zone import SystemZone
from coach.ui.desk import Desk
from coach.ui.host_review import ReviewHost
from coach.ui.review_tiles import SessionTile
from coach.ui.theme import Theme
from coach.ui.window import Window

from .review_people import TODAY, keep

NOW = datetime.combine(TODAY, time(18), SystemZone())


class Opened:
    """A window on Progress, for somebody with a record."""

    def __init__(self, qtbot: QtBot, theme: Theme, catalogue: Catalogue, folder: Path) -> None:
        self.folder = folder
        self.desk = Desk(folder, catalogue, default_plan(catalogue))
        settings = Settings(onboarded=True, storage_consent_at=NOW, age_band="40_49", ankle="right")
        self.desk.keep_settings(settings)
        self.window = Window(theme, self.desk, None, "recording")
        qtbot.addWidget(self.window)
        self.host: ReviewHost = self.window.shell.hosts["history"].review
        self.host.now = lambda: NOW
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.qtbot = qtbot
        self.window.show_page("history")
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            for pool in self.host.findChildren(QThreadPool):
                pool.waitForDone()
            self.qtbot.wait(30)

    def open_newest(self) -> None:
        self.host.page.overview.findChildren(SessionTile)[0].click()
        self.host._sessions.session.build_all()
        self.settle()

    def close(self) -> None:
        self.host.settle()
        self.window.close()
        self.desk.close()


Open = Callable[[str], Opened]


@contextmanager
def anybody(qtbot: QtBot, theme: Theme, catalogue: Catalogue, folder: Path) -> Iterator[Open]:
    """Opens Progress for whoever is named; all of it is closed at the end."""
    with ExitStack() as closing:

        def make(person: str) -> Opened:
            keep(person, folder / person)
            opened = Opened(qtbot, theme, catalogue, folder / person)
            closing.callback(opened.close)
            return opened

        yield make


def words(widget: object) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
