"""From a fresh start to a signed plan, taken by a person, answered, and read back, by clicks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from coach.exchange.vault import MemoryVault
from coach.exercise.catalogue import Catalogue
from coach.record.store import Store
from coach.ui.desk import Desk
from coach.ui.patient_exchange import PatientExchange
from coach.ui.plan_library import PlanLibrary
from coach.ui.received_round import ReceivedRound
from coach.ui.send_round import SendRound
from coach.ui.theme import Theme
from coach.ui.window import Window

from .conftest import AGREED
from .review_people import fill

MOST_CLICKS = 25
SIX = (
    "ankle_circles",
    "ankle_pumps",
    "band_dorsiflexion",
    "calf_stretch_straight",
    "heel_raise_double",
    "single_leg_balance",
)


class Hand:
    """Clicks with the mouse on what can be seen, and counts."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clicks = 0
        self._qtbot = qtbot

    def click(self, button: QAbstractButton) -> None:
        self._qtbot.waitUntil(button.isVisible)
        assert button.isEnabled()
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.clicks += 1

    def type(self, line: QWidget, words: str) -> None:
        line.setFocus()
        self._qtbot.keyClicks(line, words)


@pytest.fixture
def physio(
    qtbot: QtBot,
    theme: Theme,
    catalogue: Catalogue,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Window]:
    """Nobody has been here yet."""
    vault = MemoryVault()
    monkeypatch.setattr("coach.ui.practice_desk.open_vault", lambda *_: vault)
    desk = Desk(tmp_path / "physio", catalogue, None)
    window = Window(theme, desk, None, "camera")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    desk.close()


def library_button(library: PlanLibrary, exercise_id: str) -> QAbstractButton:
    return next(one for one in library.tiles if one.exercise.id == exercise_id)


def sign(qtbot: QtBot, window: Window, file: Path) -> int:
    """A plan of six exercises, signed and saved in ``file``; the answer is the clicks it took."""
    hand = Hand(qtbot)
    hand.click(window.welcome.physio)
    qtbot.waitUntil(lambda: window.physio is not None)
    home = window.physio.people.home
    hand.click(home.list.empty.add)
    hand.type(home.list.form.name.line, "Erika Beispiel")
    hand.click(home.list.form.keep)
    hand.click(home.person.page.plan.new)
    rounds = window.physio.rounds
    for exercise_id in SIX:
        hand.click(library_button(rounds.builder.library, exercise_id))
    hand.click(rounds.builder.head.sign)
    hand.type(rounds.question.name.line, "Ada Berg")
    hand.click(rounds.question.on)
    rounds.handing_over.ask_where = lambda _name, _kinds: file
    hand.click(rounds.handing_over.page.file)
    # The dialog in which the place is chosen takes one more.
    return hand.clicks + 1


def test_a_plan_of_six_is_signed_in_few_clicks(
    qtbot: QtBot, physio: Window, tmp_path: Path
) -> None:
    file = tmp_path / "plan.coachplan"
    assert sign(qtbot, physio, file) <= MOST_CLICKS
    assert file.is_file()


def test_a_plan_comes_back_as_a_result(
    qtbot: QtBot, physio: Window, theme: Theme, catalogue: Catalogue, tmp_path: Path
) -> None:
    plan, result = tmp_path / "plan.coachplan", tmp_path / "result.coachresult"
    sign(qtbot, physio, plan)
    with Store.open(tmp_path / "person") as store:
        fill(store, "one")
    desk = Desk(tmp_path / "person", catalogue, None)
    desk.keep_settings(AGREED)
    window = Window(theme, desk, None, "camera")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    vault = MemoryVault()
    exchange = PatientExchange(desk.care, desk.store, desk.shipped, lambda _: vault)
    received = ReceivedRound(window._house, window._stack, lambda: exchange)
    sending = SendRound(window._house, window._stack, lambda: exchange)
    received.left.connect(window._to_today)
    hand = Hand(qtbot)
    received.open(plan)
    hand.click(received.page.accept)
    assert window._stack.currentWidget() is window.shell
    sending.ask_where = lambda _name: result
    sending.ask()
    hand.click(sending.page.write)
    assert result.is_file()
    home = physio.physio.people.home
    physio.show_page("people")
    home.read_result(result)
    (line,) = physio.practice.book.clients(home.now().date())
    qtbot.waitUntil(
        lambda: bool(physio.practice.book.page(line.client.id, home.now().date()).results)
    )
    page = physio.practice.book.page(line.client.id, home.now().date())
    assert page.line.client.standing.sessions == 1
    home.reader.settle()
    assert len(page.results) == 1
    home.read_result(result)
    home.reader.settle()
    assert len(physio.practice.book.page(line.client.id, home.now().date()).results) == 1
    window.close()
    desk.close()
