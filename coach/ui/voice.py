"""Speaks one thing at a time through the platform's voice."""

from PySide6.QtCore import QObject
from PySide6.QtTextToSpeech import QTextToSpeech

from coach.ui.announcer import Announcement, Weight


class Voice(QObject):
    """Never queues: something new takes the word, unless what is being said matters more.

    ``engine`` must be one that is known to answer: connecting to it blocks.
    """

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._weight = Weight.COUNT
        self._speech = QTextToSpeech(engine, self)

    def say(self, announcement: Announcement) -> None:
        """Say the words of ``announcement`` now, or not at all: late words mislead."""
        if announcement.words is None or self._speech.state() is QTextToSpeech.State.Error:
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
        self._speech.stop()
