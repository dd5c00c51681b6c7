"""While a record is written anew its window tells how far it is, and can be told to stop."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.care.default_plan import demo_plan
from coach.record.in_use import InUse
from coach.record.seal import unlocked
from coach.record.seal.progress import READ, Progress
from coach.record.seal.sealing import seal
from coach.record.store import Store
from coach.ui.record_lock_turning import Turn, Turning
from coach.ui.record_lock_waiting import WaitWindow
from coach.ui.theme import Theme

from .test_record_lock import Person, ask, shut, start

PASSPHRASE = "grün wie die Wiese"


pytestmark = pytest.mark.usefixtures("quick_keys")


@pytest.fixture
def progress() -> Progress:
    made = Progress()
    made.expect(100)
    return made


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, progress: Progress) -> WaitWindow:
    made = WaitWindow(theme, progress)
    qtbot.addWidget(made)
    return made


def until(true: Callable[[], bool]) -> Callable[[], str]:
    """Work that ends when something holds."""

    def work() -> str:
        ends = time.monotonic() + 60
        while not true():
            assert time.monotonic() < ends
            time.sleep(0.01)
        return "done"

    return work


def soon(act: Callable[[], object], after_ms: int = 300) -> None:
    QTimer.singleShot(after_ms, act)


def test_it_tells_how_far_it_is(window: WaitWindow, progress: Progress) -> None:
    seen: list[str] = []

    def look() -> None:
        seen.append(window.share.text())
        progress.begin(READ, 100)
        progress.advance(100)
        soon(lambda: (seen.append(window.share.text()), progress.file_done(100)))

    soon(look)
    assert window.carry_out(until(lambda: progress.share == 1.0)) == "done"
    assert seen == ["0 %", "25 %"]
    assert window.bar.accessibleName()


@pytest.mark.parametrize(
    "wish",
    [
        lambda window: window.stop.click(),
        lambda window: QTest.keyClick(window, Qt.Key.Key_Escape),
        lambda window: window.close(),
    ],
)
def test_it_stops_when_it_is_wished(
    window: WaitWindow, progress: Progress, wish: Callable[[WaitWindow], object]
) -> None:
    seen: list[bool] = []

    def look() -> None:
        wish(window)
        seen.extend((window.isVisible(), window.stop.isVisible(), window.note.isVisible()))

    soon(look)
    assert window.carry_out(until(lambda: progress.is_stopping)) == "done"
    assert seen == [True, False, True]


def test_what_cannot_be_stopped_offers_no_button(window: WaitWindow, progress: Progress) -> None:
    seen: list[bool] = []

    def look() -> None:
        window.close()
        seen.extend((window.isVisible(), window.stop.isVisible(), progress.is_stopping))
        progress.file_done(100)

    progress.settle()
    soon(look)
    window.carry_out(until(lambda: progress.share == 1.0))
    assert seen == [True, False, False]
    assert "cannot be stopped" in window.note.text()


def test_enter_does_not_stop_it_and_the_keyboard_reaches_the_button(
    window: WaitWindow, progress: Progress
) -> None:
    seen: list[bool] = []

    def look() -> None:
        for name in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            QTest.keyClick(QApplication.focusWidget() or window, name)
        seen.append(progress.is_stopping)
        QTest.keyClick(window, Qt.Key.Key_Tab)
        seen.append(window.stop.hasFocus() or window.focusWidget() is window.stop)
        progress.file_done(100)

    soon(look)
    window.carry_out(until(lambda: progress.share == 1.0))
    assert seen == [False, True]


def test_a_fault_of_the_work_is_raised(window: WaitWindow) -> None:
    def work() -> str:
        raise ValueError("wrong")

    with pytest.raises(ValueError, match="wrong"):
        window.carry_out(work)


@pytest.mark.parametrize("turn", Turn)
def test_a_stopped_turn_says_that_nothing_changed(tmp_path: Path, turn: Turn) -> None:
    data = tmp_path / "data"
    with Store.open(data) as store:
        store.begin_session(demo_plan(), "camera", datetime(2025, 3, 30, tzinfo=UTC))
    if turn is not Turn.SET:
        seal(data, PASSPHRASE)
    progress = Progress()
    progress.stop()
    words = Turning(turn, "eine ganz andere").carried_out(data, progress)
    assert words == "It was stopped. Your record and its backups are as they were before."
    assert unlocked.is_sealed(data) == (turn is not Turn.SET)


def test_nobody_finds_the_record_free_between_two_windows(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store.open(tmp_path / "data") as store:
        store.begin_session(demo_plan(), "camera", datetime(2025, 3, 30, tzinfo=UTC))
    taken: list[Path] = []

    class Counted(InUse):
        def __init__(self, folder: Path) -> None:
            super().__init__(folder)
            taken.append(folder)

    monkeypatch.setattr("coach.ui.app.InUse", Counted)
    person = Person(ask(Turn.SET, new=PASSPHRASE, again=PASSPHRASE), shut())
    assert start(tmp_path / "data") == 0
    assert person.acts == []
    assert unlocked.is_sealed(tmp_path / "data")
    assert len(taken) == 1
    InUse(tmp_path / "data").release()
