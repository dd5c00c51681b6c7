"""The sweeper: what holds itself goes in the window's thread, every few seconds, and not before."""

import gc
import threading

import pytest
from pytestqt.qtbot import QtBot

from coach.ui import sweeper
from coach.ui.sweeper import Sweeper


class _Page:
    """Holds itself, and notes in which thread it went."""

    def __init__(self, went: list[str]) -> None:
        self.itself = self
        self._went = went

    def __del__(self) -> None:
        self._went.append(threading.current_thread().name)


def test_what_holds_itself_goes_in_the_windows_thread(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sweeper, "EVERY_MS", 30)
    went: list[str] = []
    one = Sweeper()

    def make() -> None:
        for _ in range(2 * gc.get_threshold()[0]):
            _Page(went)

    thread = threading.Thread(target=make)
    thread.start()
    thread.join()
    assert went == []
    qtbot.waitUntil(lambda: went != [])
    assert set(went) == {threading.main_thread().name}
    one.stop()


def test_once_stopped_it_sweeps_no_more(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweeper, "EVERY_MS", 10)
    one = Sweeper()
    one.stop()
    went: list[str] = []
    for _ in range(2 * gc.get_threshold()[0]):
        _Page(went)
    qtbot.wait(100)
    assert went == []
