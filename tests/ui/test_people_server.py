"""The physio's pages over a real server: stopped, hung and back, and written to from elsewhere."""

import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from coach.exchange.vault import MemoryVault
from coach.practice.opening import open_book
from coach.ui.desk import Desk
from coach.ui.host_people import PeopleHost
from coach.ui.page_host import House
from coach.ui.people_home import PeopleHome
from coach.ui.practice_desk import PracticeDesk
from coach.ui.theme import Theme
from tests.practice.postgres import Server

from .people_window import words

TODAY = date.today()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


class Shared:
    """The pages of a practice that is on the server."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, desk: Desk, folder: Path, server: Server, name: str
    ) -> None:
        self.server, self.url = server, server.new_database(name)
        self.practice = PracticeDesk(folder, lambda: self.url, MemoryVault())
        self.around = QStackedWidget()
        qtbot.addWidget(self.around)
        house = House(theme, desk, None, None, None, None)
        self.host = PeopleHost(house, self.around, self.practice)
        self.home: PeopleHome = self.host.home
        self.around.addWidget(self.host.page)
        self.around.resize(1072, 800)
        self.host.fill()
        with qtbot.waitExposed(self.around):
            self.around.show()

    def words(self) -> str:
        return words(self.home.pages.currentWidget())

    def close(self) -> None:
        self.host.close()
        self.practice.let_go()


@pytest.fixture
def shared(
    qtbot: QtBot,
    theme: Theme,
    desk: Desk,
    tmp_path: Path,
    server: Server,
    request: pytest.FixtureRequest,
) -> Iterator[Shared]:
    made = Shared(qtbot, theme, desk, tmp_path / "practice", server, request.node.name[:60])
    yield made
    made.close()


def test_a_server_that_went_away_is_said_and_what_was_written_is_kept_later(
    shared: Shared,
) -> None:
    shared.home.list.form.kept.emit("Erika", "sore since May", "right")
    page = shared.home.person.page
    page.edit.click()
    page.form.note.show_text("runs again")
    shared.server.stop(at_once=True)
    try:
        page.form.keep.click()
        assert "The practice's database cannot be reached" in shared.words()
        assert page.form.note.text == "runs again"
        shared.home.to_list()
        assert "there is no database server at 127.0.0.1" in shared.words()
        assert shared.home.list.again.isVisible()
    finally:
        shared.server.start()
    shared.home.list.again.click()
    assert shared.home.list.model.shown == 1
    shared.home.open_person(shared.practice.book.clients(TODAY)[0].client.id)
    page.edit.click()
    page.form.note.show_text("runs again")
    page.form.keep.click()
    (line,) = shared.practice.book.clients(TODAY)
    assert line.client.note == "runs again"


def test_while_a_server_hangs_the_window_goes_on_and_says_so(shared: Shared) -> None:
    shared.practice.book.add_client("Erika")
    processes = processes_of(shared.server)
    seen: list[bool] = []
    QTimer.singleShot(1000, lambda: seen.append(shared.host._veil.isVisible()))
    shared.practice.patience.long.connect(lambda: threading.Timer(1.5, wake, [processes]).start())
    for process in processes:
        os.kill(process, signal.SIGSTOP)
    try:
        shared.home.to_list()
    finally:
        wake(processes)
    assert seen == [True]
    assert not shared.host._veil.isVisible()
    assert shared.home.list.model.shown == 1


def test_whoever_will_not_wait_can_try_again(shared: Shared) -> None:
    shared.practice.book.add_client("Erika")
    processes = processes_of(shared.server)
    veil, patience = shared.host._veil, shared.practice.patience
    patience.long.connect(lambda: QTimer.singleShot(0, veil.stop.click))
    for process in processes:
        os.kill(process, signal.SIGSTOP)
    try:
        shared.home.to_list()
        assert "You stopped waiting" in shared.words()
        assert shared.home.list.again.isVisible()
        assert shared.around.focusWidget() is shared.home.list.again
        assert shared.home.list.model.shown == 0
        # The second time the server is there again before anybody stops.
        patience.long.disconnect()
    finally:
        wake(processes)
    shared.home.list.again.click()
    assert "You stopped waiting" not in shared.words()
    assert shared.home.list.model.shown == 1


def test_what_another_computer_changed_meanwhile_is_shown_beside_ones_own(
    shared: Shared, tmp_path: Path
) -> None:
    shared.home.list.form.kept.emit("Erika", "", "right")
    page = shared.home.person.page
    page.edit.click()
    page.form.note.show_text("mine")
    other = open_book(tmp_path / "other", shared.url)
    theirs = other.clients(TODAY)[0].client
    other.change_client(theirs, name="Erika Lind", note="theirs", ankle="left")
    page.form.keep.click()
    said = shared.words()
    assert "This was changed at" in said
    assert "Erika Lind" in said
    assert "Left ankle · theirs" in said
    assert "Right ankle · mine" in said
    assert other.clients(TODAY)[0].client.note == "theirs"
    page.clash.mine.click()
    assert other.clients(TODAY)[0].client.note == "mine"
    other.change_client(other.clients(TODAY)[0].client, name="E. Lind", note="", ankle=None)
    page.manage.archive.click()
    assert "it stands here as it is now" in shared.words()
    assert page.title.text() == "E. Lind"
    assert not other.clients(TODAY)[0].client.archived
    other.close()


def processes_of(server: Server) -> list[int]:
    """The server, and those of its own that serve somebody."""
    keeper = server._process.pid
    listed = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True)
    pairs = (line.split() for line in listed.stdout.splitlines())
    return [keeper, *(int(pid) for pid, parent in pairs if parent == str(keeper))]


def wake(processes: list[int]) -> None:
    for process in processes:
        try:
            os.kill(process, signal.SIGCONT)
        except ProcessLookupError:
            continue
