"""The search for a voice: who answers is found, who hangs is ended, and nobody waits for either."""

import sys

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from coach.ui import voice_probe
from coach.ui.voice_probe import LINUX_SERVICE, PRETENDED, VoiceProbe

ANSWERS = (sys.executable, "-c", "")
FAILS = (sys.executable, "-c", "raise SystemExit(1)")
NEVER_ANSWERS = (sys.executable, "-c", "import time; time.sleep(3600)")


class Search:
    """A probe on a computer with ``engines``, whose speech service is ``service``."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, engines: list[str], service: tuple[str, ...]
    ) -> None:
        monkeypatch.setattr(QTextToSpeech, "availableEngines", staticmethod(lambda: engines))
        monkeypatch.setattr(voice_probe, "ASK_THE_SERVICE", service)
        self.found: list[str] = []
        self.probe = VoiceProbe()
        self.probe.found.connect(self.found.append)

    @property
    def runs(self) -> bool:
        return self.probe._process.state() is not QProcess.ProcessState.NotRunning


def test_a_service_that_answers_is_found(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    search = Search(monkeypatch, [PRETENDED, LINUX_SERVICE], ANSWERS)
    search.probe.start()
    assert search.found == []
    qtbot.waitUntil(lambda: search.found == [LINUX_SERVICE])
    assert not search.runs


def test_an_engine_without_a_service_is_found_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    search = Search(monkeypatch, [PRETENDED, LINUX_SERVICE, "sapi"], NEVER_ANSWERS)
    search.probe.start()
    assert search.found == ["sapi"]
    assert not search.runs


def test_a_service_that_fails_is_not_found(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    search = Search(monkeypatch, [LINUX_SERVICE], FAILS)
    with qtbot.waitSignal(search.probe._process.finished):
        search.probe.start()
    assert search.found == []


def test_a_service_that_hangs_is_ended(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voice_probe, "PATIENCE_MS", 300)
    search = Search(monkeypatch, [LINUX_SERVICE], NEVER_ANSWERS)
    with qtbot.waitSignal(search.probe._process.finished):
        search.probe.start()
        assert search.runs
    assert search.found == []


def test_whoever_stops_leaves_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    search = Search(monkeypatch, [LINUX_SERVICE], NEVER_ANSWERS)
    search.probe.start()
    assert search.runs
    search.probe.stop()
    assert not search.runs
    search.probe.stop()
    assert search.found == []


@pytest.mark.parametrize("engines", [[], [PRETENDED], [LINUX_SERVICE]])
def test_where_nobody_speaks_nobody_is_asked(
    monkeypatch: pytest.MonkeyPatch, engines: list[str]
) -> None:
    search = Search(monkeypatch, engines, ("no-such-program-anywhere",))
    search.probe.start()
    assert not search.runs
    assert search.found == []
