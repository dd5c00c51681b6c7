"""Speaks one thing at a time through the platform's voice."""

from PySide6.QtCore import QObject

from coach.ui.announcer import Announcement, Weight
from coach.ui.mouths import FarMouth, Mouth, OwnMouth
from coach.ui.voice_probe import LINUX_SERVICE


class Voice(QObject):
    """Never queues: something new takes the word, unless what is being said matters more."""

    def __init__(
        self, engine: str, parent: QObject | None = None, mouth: Mouth | None = None
    ) -> None:
        super().__init__(parent)
        self._weight = Weight.COUNT
        kind = FarMouth if engine == LINUX_SERVICE else OwnMouth
        self._mouth: Mouth = kind(engine, self) if mouth is None else mouth

    def say(self, announcement: Announcement) -> None:
        """Say the words of ``announcement`` now, or not at all: late words mislead."""
        if announcement.words is None:
            return
        if self._mouth.speaking and announcement.weight < self._weight:
            return
        self._weight = announcement.weight
        self._mouth.say(announcement.words)

    def hurry(self, speed: float) -> None:
        """Speak at ``speed`` times the usual speed."""
        # Qt's rate is -1 to 1 about the usual 0.
        self._mouth.set_rate(max(-1.0, min(1.0, speed - 1.0)))

    def speak_in(self, language: str) -> None:
        """Speak ``language``, given by its two letters, if the platform can."""
        self._mouth.set_language(language)

    def stop(self) -> None:
        """Be silent at once."""
        self._mouth.stop()

    def close(self) -> None:
        """Be silent for good."""
        self._mouth.close()
