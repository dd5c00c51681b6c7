"""Speaks one thing at a time through the platform's voice, where it has one."""

from PySide6.QtCore import QObject
from PySide6.QtTextToSpeech import QTextToSpeech

from coach.ui.announcer import Announcement, Weight

PRETENDED = "mock"
"""Qt's own engine for tests, which speaks to nobody."""


def real_engine() -> str | None:
    """The name of an engine that can be heard, None where the platform has none."""
    heard = [name for name in QTextToSpeech.availableEngines() if name != PRETENDED]
    return heard[0] if heard else None


class Voice(QObject):
    """Never queues: something new takes the word, unless what is being said matters more."""

    def __init__(self, engine: str | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._weight = Weight.COUNT
        self._speech: QTextToSpeech | None = None
        if engine is not None:
            speech = QTextToSpeech(engine, self)
            if speech.state() is not QTextToSpeech.State.Error:
                self._speech = speech

    @property
    def can_speak(self) -> bool:
        """Whether anybody hears it."""
        return self._speech is not None

    def say(self, announcement: Announcement) -> None:
        """Say the words of ``announcement`` now, or not at all: late words mislead."""
        if self._speech is None or announcement.words is None:
            return
        speaking = self._speech.state() in (
            QTextToSpeech.State.Speaking,
            QTextToSpeech.State.Synthesizing,
        )
        if speaking and announcement.weight < self._weight:
            return
        if speaking:
            self._speech.stop()
        self._weight = announcement.weight
        self._speech.say(announcement.words)

    def stop(self) -> None:
        """Be silent at once."""
        if self._speech is not None:
            self._speech.stop()
