"""The page People over a practice's book, and what it takes until the page is painted.

What a person's record says is put together by another thread, after the page is on show; here it
is left out, so that it slows nothing that comes after.
"""

import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from coach.care.default_plan import default_plan
from coach.exchange.vault import MemoryVault
from coach.library import load_catalogue
from coach.practice.sql_book import SqlBook
from coach.practice.values import ClientLine
from coach.ui.desk import Desk
from coach.ui.host_people import PeopleHost
from coach.ui.page_host import House
from coach.ui.practice_desk import PracticeDesk
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.typeface import load_typeface

PATIENCE_S = 60.0


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() is QEvent.Type.Paint
        return False


class Stand:
    """A window with the page People, as it is before it was ever asked for."""

    def __init__(self, folder: Path, url: str | None, now: Callable[[], datetime]) -> None:
        self.app = QApplication.instance() or QApplication(sys.argv[:1])
        load_typeface()
        catalogue = load_catalogue()
        self._desk = Desk(folder, catalogue, default_plan(catalogue))
        self._practice = PracticeDesk(folder, lambda: url, MemoryVault())
        self._now = now
        self._around = QStackedWidget()
        self._around.addWidget(QWidget())
        theme = Theme(self.app, ThemeChoice.LIGHT)
        house = House(theme, self._desk, None, None, None, None)
        self._host = PeopleHost(house, self._around, self._practice)
        self._around.resize(1280, 800)
        self._around.show()
        self.app.processEvents()

    @property
    def book(self) -> SqlBook:
        """The practice's book."""
        return self._practice.book

    def people(self) -> list[ClientLine]:
        """Those who are on show."""
        return self.book.clients(self._now().date())

    def first_list(self) -> None:
        """What the rail does when People is chosen, until the list is painted."""
        home = self._host.home
        home.now = self._now
        home.person._read_glance = lambda: None
        self._around.addWidget(self._host.page)
        self._around.setCurrentWidget(self._host.page)
        self._until_painted(home.list.view.viewport(), self._host.fill)

    def list(self) -> None:
        """Back to the list, which is read anew."""
        home = self._host.home
        self._until_painted(home.list.view.viewport(), home.to_list)

    def search(self, words: str) -> None:
        """Look for somebody."""
        view = self._host.home.list
        self._until_painted(view.view.viewport(), lambda: view.search.setText(words))

    def page(self, client_id: str) -> None:
        """One person's page."""
        home = self._host.home
        self._until_painted(home.person.page, lambda: home.open_person(client_id))

    def settle(self) -> None:
        """Wait until everything that was begun is over."""
        for _ in range(3):
            self.app.processEvents()

    def close(self) -> None:
        """Leave nothing open."""
        self.settle()
        self._host.close()
        self._practice.let_go()
        self._around.close()
        self._desk.close()

    def _until_painted(self, widget: QWidget, act: Callable[[], object]) -> None:
        painted = Painted(widget)
        until = time.monotonic() + PATIENCE_S
        act()
        while not painted.count:
            self.app.processEvents()
            assert time.monotonic() < until, "it is never painted"
        # What its first picture has moved is painted as well.
        self.app.processEvents()
        self._around.repaint()
        widget.removeEventFilter(painted)
        painted.deleteLater()
