"""The voice: who may cut in, and a speech service that hangs holds nothing up."""

import sys

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from coach.ui.announcer import Announcement, Weight
from coach.ui.mouths import FarMouth, OwnMouth
from coach.ui.speaker import Speaker
from coach.ui.voice import Voice
from coach.ui.voice_probe import PRETENDED

NEVER_ANSWERS = (sys.executable, "-c", "import time; time.sleep(3600)")
"""Whoever waited for it would wait longer than a test may last."""


class FakeMouth:
    def __init__(self) -> None:
        self.speaking = False
        self.said: list[str] = []
        self.closed = False

    def say(self, words: str) -> None:
        self.said.append(words)

    def stop(self) -> None:
        self.said.append("")

    def set_rate(self, rate: float) -> None:
        self.rate = rate

    def set_language(self, language: str) -> None:
        self.language = language

    def close(self) -> None:
        self.closed = True


def test_something_lighter_never_cuts_in() -> None:
    mouth = FakeMouth()
    voice = Voice("any", mouth=mouth)
    voice.say(Announcement("Set done", None, Weight.STEP))
    mouth.speaking = True
    voice.say(Announcement("5", None, Weight.COUNT))
    voice.say(Announcement(None, None, Weight.STEP))
    voice.say(Announcement("Rest, 30 seconds", None, Weight.STEP))
    mouth.speaking = False
    voice.say(Announcement("1", None, Weight.COUNT))
    assert mouth.said == ["Set done", "Rest, 30 seconds", "1"]


def test_speed_and_language_reach_the_mouth() -> None:
    mouth = FakeMouth()
    voice = Voice("any", mouth=mouth)
    voice.hurry(1.25)
    voice.speak_in("de")
    assert (mouth.rate, mouth.language) == (0.25, "de")


@pytest.mark.parametrize("mouth", [OwnMouth, FarMouth])
def test_a_mouth_takes_a_language_it_may_not_have(
    qtbot: QtBot, mouth: type[OwnMouth] | type[FarMouth]
) -> None:
    one = mouth(PRETENDED)
    one.set_rate(0.5)
    one.set_language("de")
    one.set_language("xx")
    one.say("word " * 50)
    qtbot.waitUntil(lambda: one.speaking)
    one.close()


def test_a_voice_that_is_found_late_speaks_the_language(qtbot: QtBot) -> None:
    speaker = Speaker(muted=False, speaks=True)
    speaker.speak_in("de")
    speaker.hurry(1.5)
    speaker._found_voice(PRETENDED)
    assert speaker._voice is not None
    speaker.close()


def test_the_words_are_said_in_a_process_of_their_own(qtbot: QtBot) -> None:
    mouth = FarMouth(PRETENDED)
    mouth.say("Heel raise,\n15 repetitions")
    qtbot.waitUntil(lambda: mouth.speaking)
    mouth.stop()
    qtbot.waitUntil(lambda: not mouth.speaking)
    mouth.close()


def test_a_service_that_hangs_holds_nothing_up(qtbot: QtBot) -> None:
    mouth = FarMouth("speechd", program=NEVER_ANSWERS)
    qtbot.waitUntil(lambda: mouth._process.processId() > 0)
    for count in range(500):
        mouth.say(f"This is number {count} of all that nobody hears")
        mouth.stop()
    assert mouth._process.state() is not QProcess.ProcessState.NotRunning
    mouth.close()
    assert mouth._process.state() is QProcess.ProcessState.NotRunning
    mouth.say("nobody is left to say this")


def test_a_voice_that_cannot_start_is_silent(qtbot: QtBot) -> None:
    mouth = FarMouth("speechd", program=("/no/such/program",))
    mouth.say("nothing")
    assert not mouth.speaking
    mouth.close()


@pytest.mark.parametrize("mouth", [OwnMouth, FarMouth])
def test_every_mouth_stops(qtbot: QtBot, mouth: type[OwnMouth] | type[FarMouth]) -> None:
    one = mouth(PRETENDED)
    one.say("word " * 50)
    one.stop()
    qtbot.waitUntil(lambda: not one.speaking)
    one.close()


def test_the_speaker_closes_its_voice(qtbot: QtBot) -> None:
    speaker = Speaker(muted=False, speaks=True)
    mouth = FakeMouth()
    speaker._voice = Voice("any", mouth=mouth)
    speaker.close()
    assert mouth.closed
    speaker.close()
