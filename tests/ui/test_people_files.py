"""A result as it really comes: sealed by a person's app, and read into a book on the disk."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from coach.exchange.identity import Identity, new_identity
from coach.exchange.result_file import ResultScope, write_result
from coach.exchange.vault import MemoryVault
from coach.practice.values import Client, Look
from coach.record.care_log import CareLog
from coach.record.store import Store
from coach.ui.desk import Desk
from coach.ui.host_people import PeopleHost
from coach.ui.page_host import House
from coach.ui.people_home import PeopleHome
from coach.ui.practice_desk import PracticeDesk
from coach.ui.theme import Theme
from tests.practice.results import FLAG, ZONE, ago, at, diary, raises, screened, session

from .people_scenes import quiet
from .people_window import words

NOW = at(ago(0), 18)


class Real:
    """A physio's window, and the record at home of somebody with a signed plan."""

    def __init__(self, qtbot: QtBot, theme: Theme, desk: Desk, tmp_path: Path) -> None:
        self.practice = PracticeDesk(tmp_path / "practice", lambda: None, MemoryVault())
        self.me = self.practice.name_self("Dr. Lee", "Riverside")
        book = self.practice.book
        self.client: Client = book.add_client("Anna")
        draft = book.keep_draft(self.client.id, raises(ago(6)), None)
        book.sign_plan(draft, at(ago(6)))
        self.patient: Identity = new_identity("Anna")
        self.record = Store.open(tmp_path / "home")
        self.folder = tmp_path
        self.around = QStackedWidget()
        qtbot.addWidget(self.around)
        house = House(theme, desk, None, None, None, None)
        self.host = PeopleHost(house, self.around, self.practice)
        self.home: PeopleHome = self.host.home
        self.home.now = lambda: NOW
        self.around.addWidget(self.host.page)
        self.around.resize(1072, 800)
        self.host.fill()
        with qtbot.waitExposed(self.around):
            self.around.show()

    def sends(self, name: str, days: int, client_id: str | None = None) -> None:
        """The person sends the last ``days``, and it is read."""
        scope = ResultScope(client_id or self.client.id, ("raises",), since=ago(days))
        file = self.folder / f"{name}.coachresult"
        write_result(self.record, scope, self.me.public, self.patient, file, ZONE)
        self.reads(file)

    def reads(self, file: Path) -> None:
        self.home.read_result(file)
        quiet(self.home)

    def words(self) -> str:
        return words(self.home.pages.currentWidget())


@pytest.fixture
def real(qtbot: QtBot, theme: Theme, desk: Desk, tmp_path: Path) -> Iterator[Real]:
    made = Real(qtbot, theme, desk, tmp_path)
    yield made
    made.host.close()
    made.practice.let_go()
    made.record.close()


def test_what_was_done_at_home_is_read(real: Real) -> None:
    for days in (4, 2, 1):
        session(real.record, ago(days))
    diary(real.record, [screened(ago(1), **{FLAG: True})])
    real.sends("first", 3)
    assert "New: 2 sessions and 1 answer." in real.words()
    assert "Red flag" in real.words()
    page = real.practice.book.page(real.client.id, NOW.date())
    assert page.line.looks == (Look.RED_FLAG,)
    assert page.line.client.standing.sessions == 2
    assert page.line.client.standing.adherence == pytest.approx(4 / 12)
    # Longer ago, and overlapping.
    real.sends("second", 6)
    assert "New: 1 session" in real.words()
    assert "were here already" in real.words()
    page = real.practice.book.page(real.client.id, NOW.date())
    assert page.line.client.standing.sessions == 3
    assert len(page.sets) == 6
    real.reads(real.folder / "first.coachresult")
    assert "Already read, nothing changed" in real.words()
    assert real.practice.book.page(real.client.id, NOW.date()) == page


def test_somebody_unknown_and_a_new_computer_are_asked_about(real: Real) -> None:
    session(real.record, ago(2))
    real.sends("a", 3, client_id="other-practice-7")
    real.home.reader.card.pick.tiles[0].click()
    quiet(real.home)
    assert "New: 1 session" in real.words()
    session(real.record, ago(1))
    real.patient = new_identity("Anna")
    real.sends("b", 3, client_id="other-practice-7")
    assert "Signed with another key than before" in real.words()
    real.home.reader.card.trust.click()
    quiet(real.home)
    assert "New: 1 session" in real.words()
    session(real.record, ago(0))
    real.sends("c", 3)
    assert "New: 1 session" in real.words()


def test_a_file_for_somebody_else_and_one_cut_off_are_refused(real: Real) -> None:
    session(real.record, ago(1))
    real.me = new_identity("Somebody else")
    real.sends("sealed", 3)
    assert "was sealed for another key" in real.words()
    file = real.folder / "sealed.coachresult"
    file.write_bytes(file.read_bytes()[:-20])
    real.reads(file)
    assert "This was not read" in real.words()
    assert not real.practice.book.page(real.client.id, NOW.date()).results


def test_what_is_looked_at_is_the_persons_log(real: Real) -> None:
    session(real.record, ago(1))
    diary(real.record, [screened(ago(1), **{FLAG: False})])
    real.sends("a", 3)
    real.home.person.page.results.closer.click()
    quiet(real.home)
    desk = real.home.closer.review.desk
    assert len(desk.entries()) == len(CareLog(real.record).read().entries)
    assert desk.today == NOW.date()
    assert desk.now() - NOW == timedelta(0)
