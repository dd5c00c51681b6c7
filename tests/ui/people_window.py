"""The pages of a practice on their own, over a book in memory, for tests."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from coach.exchange.identity import new_identity
from coach.practice.values import Client
from coach.ui.desk import Desk
from coach.ui.host_people import PeopleHost
from coach.ui.page_host import House
from coach.ui.theme import Theme
from tests.practice.fake_book import FakeBook

from .people_scenes import Files, MadePractice, home_of, quiet


class Opened:
    """The pages of a practice in a window of their own."""

    def __init__(self, qtbot: QtBot, theme: Theme, desk: Desk, book: FakeBook) -> None:
        self.qtbot, self.desk, self.files = qtbot, desk, Files()
        self.practice = MadePractice(book, new_identity("Dr. Lee"))
        self.around = QStackedWidget()
        qtbot.addWidget(self.around)
        house = House(theme, desk, None, None, None, None)
        self.host = PeopleHost(house, self.around, self.practice)
        self.home = home_of(self.host, self.files)
        self.around.addWidget(self.host.page)
        self.around.resize(1072, 800)
        self.host.fill()
        with qtbot.waitExposed(self.around):
            self.around.show()
        self.around.activateWindow()

    @property
    def book(self) -> FakeBook:
        return self.practice.book

    @property
    def page(self) -> QWidget:
        return self.home.pages.currentWidget()

    @property
    def focus(self) -> QWidget | None:
        return self.around.focusWidget()

    def client(self, name: str) -> Client:
        return next(one for one in self.book.people.values() if one.name.startswith(name))

    def open(self, name: str) -> Client:
        client = self.client(name)
        self.home.open_person(client.id)
        return client

    def read(self, name: str) -> None:
        self.home.read_result(Path(name))
        quiet(self.home)

    def words(self) -> str:
        # What was put on a page that is on show appears with the next event.
        QCoreApplication.processEvents()
        return words(self.page)


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


Open = Callable[[FakeBook], Opened]


@contextmanager
def opening(qtbot: QtBot, theme: Theme, desk: Desk) -> Iterator[Open]:
    """Opens pages over a book as often as it is called; all of them close at the end."""
    made: list[Opened] = []

    def make(book: FakeBook) -> Opened:
        made.append(Opened(qtbot, theme, desk, book))
        return made[-1]

    yield make
    for one in made:
        one.host.close()


def rows(one: Opened) -> list[str]:
    model = one.home.list.model
    return [model.index(row).data() for row in range(model.rowCount())]
