"""A server that is slow or away does not hold the window up, and another address holds at once."""

import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from coach.practice.faults import PracticeUnreachable
from coach.practice.opening import open_book
from coach.ui.people_asking import ASKED, AskedBook
from coach.ui.people_patience import Patience, WaitingStopped
from coach.ui.people_veil import WaitingVeil
from coach.ui.theme import Theme

TODAY = date(2026, 6, 30)


@pytest.fixture
def patience(qtbot: QtBot) -> Patience:
    return Patience()


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AskedBook]:
    made = AskedBook(lambda _: open_book(tmp_path), lambda: None)
    yield made
    made.close()


def test_the_window_goes_on_while_an_answer_is_waited_for(patience: Patience) -> None:
    ticks: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(len(ticks)))
    timer.start(5)
    enough = threading.Event()
    QTimer.singleShot(300, enough.set)
    assert patience.ask(lambda: enough.wait(30))
    # The event that ended the wait came from the window's own thread, and so did these.
    assert ticks


def test_a_long_wait_is_said_and_a_short_one_is_not(qtbot: QtBot, patience: Patience) -> None:
    told: list[str] = []
    patience.long.connect(lambda: told.append("long"))
    patience.over.connect(lambda: told.append("over"))
    assert patience.ask(lambda: 3) == 3
    assert told == []
    said = threading.Event()
    patience.long.connect(said.set)
    assert patience.ask(lambda: said.wait(30))
    assert told == ["long", "over"]


def test_a_fault_comes_back_as_it_was_raised(patience: Patience) -> None:
    fault = PracticeUnreachable("no answer")

    def work() -> None:
        raise fault

    with pytest.raises(PracticeUnreachable) as caught:
        patience.ask(work)
    assert caught.value is fault


def test_what_is_asked_meanwhile_waits_for_its_turn(patience: Patience) -> None:
    order: list[str] = []
    inner = threading.Event()

    def while_waiting() -> None:
        inner.set()
        patience.ask(lambda: order.append("second"))

    QTimer.singleShot(200, while_waiting)

    def first() -> None:
        assert inner.wait(30)
        order.append("first")

    patience.ask(first)
    assert order == ["first", "second"]


def test_another_thread_is_not_made_to_wait_for_the_window(patience: Patience) -> None:
    names: list[str] = []
    asker = threading.Thread(
        target=lambda: names.append(patience.ask(lambda: threading.current_thread().name)),
        name="asker",
    )
    asker.start()
    asker.join(30)
    assert names == ["asker"]


@pytest.fixture
def veil(qtbot: QtBot, theme: Theme, patience: Patience) -> Iterator[WaitingVeil]:
    """Over a window with a line to write in and a button."""
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(900, 600)
    column = QVBoxLayout(around)
    column.addWidget(QLineEdit())
    made = WaitingVeil(theme, around, patience)
    with qtbot.waitExposed(around):
        around.show()
    around.findChild(QLineEdit).setFocus()
    yield made
    around.close()


WAYS = {
    "with the mouse": lambda veil: QTest.mouseClick(veil.stop, Qt.MouseButton.LeftButton),
    "with Enter": lambda veil: QTest.keyClick(veil.window().windowHandle(), Qt.Key.Key_Return),
    "with Escape": lambda veil: QTest.keyClick(veil.window().windowHandle(), Qt.Key.Key_Escape),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_long_wait_can_be_stopped(
    patience: Patience, veil: WaitingVeil, way: Callable[[WaitingVeil], None]
) -> None:
    enough = threading.Event()
    patience.long.connect(lambda: QTimer.singleShot(0, lambda: way(veil)))
    try:
        with pytest.raises(WaitingStopped):
            patience.ask(lambda: enough.wait(30))
        assert not veil.isVisible()
        line = veil.parentWidget().findChild(QLineEdit)
        assert veil.window().focusWidget() is line
        # What was left behind does not keep the next one waiting.
        assert patience.ask(lambda: 4) == 4
    finally:
        enough.set()


def test_while_it_waits_nothing_else_can_be_pressed(patience: Patience, veil: WaitingVeil) -> None:
    enough = threading.Event()
    window = veil.window()
    line = window.findChild(QLineEdit)

    def meddle() -> None:
        QTest.keyClick(line, Qt.Key.Key_A)
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
        closed.append(window.close())
        enough.set()

    closed: list[bool] = []
    patience.long.connect(lambda: QTimer.singleShot(0, meddle))
    assert patience.ask(lambda: enough.wait(30))
    assert line.text() == ""
    assert closed == [False]
    QTest.keyClick(line, Qt.Key.Key_A)
    assert line.text() == "a"
    assert window.close()


def test_what_comes_afterwards_waits_only_for_what_was_left_behind(
    patience: Patience, veil: WaitingVeil
) -> None:
    threads: list[str] = []

    def note() -> None:
        threads.append(threading.current_thread().name)

    patience.afterwards(note)
    enough, noted = threading.Event(), threading.Event()
    patience.long.connect(lambda: QTimer.singleShot(0, veil.stop.click))
    with pytest.raises(WaitingStopped):
        patience.ask(lambda: enough.wait(30))
    patience.afterwards(lambda: (note(), noted.set()))
    assert noted.wait(30)
    enough.set()
    assert threads[0] == threading.current_thread().name
    assert threads[1].startswith("practice")


def test_it_has_all_of_a_book_and_no_more(book: AskedBook) -> None:
    assert {"clients", "page", "add_result", "delete_total"} <= ASKED
    book.add_client("Erika")
    assert [one.client.name for one in book.clients(TODAY)] == ["Erika"]
    with pytest.raises(AttributeError):
        book.drop_everything  # noqa: B018


def test_it_opens_again_after_it_was_let_go(book: AskedBook) -> None:
    book.add_client("Erika")
    book.close()
    assert [one.client.name for one in book.clients(TODAY)] == ["Erika"]


def test_another_address_holds_with_the_next_call(tmp_path: Path) -> None:
    asked: list[str | None] = []
    where: list[str | None] = [None]

    def opened(address: str | None) -> Any:
        asked.append(address)
        return open_book(tmp_path / (address or "here"))

    def straight(work: Callable[[], Any]) -> Any:
        return work()

    one = AskedBook(opened, lambda: where[0], straight)
    one.add_client("Erika")
    where[0] = "there"
    assert one.clients(TODAY) == []
    where[0] = None
    assert [found.client.name for found in one.clients(TODAY)] == ["Erika"]
    one.close()
    assert asked == [None, "there", None]
