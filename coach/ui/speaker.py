"""Lets announcements be heard: words through the voice, sounds through the loudspeaker, or mute."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject, QTimer, Slot

from coach.ui.announcer import Announcement
from coach.ui.language import ENGLISH

# A computer without sound is told of once, in `coach doctor`, not on every start.
QLoggingCategory.setFilterRules("qt.multimedia.*=false\nqt.speech.*=false")

from coach.ui.voice import Voice  # noqa: E402
from coach.ui.voice_probe import VoiceProbe  # noqa: E402

if TYPE_CHECKING:
    from coach.ui.sounds import Sounds

UNTIL_SOUNDS_MS = 400
"""After the start: the window has been painted, and nobody has come as far as a session."""


class Speaker(QObject):
    """Plays, and says if it ``speaks``; silent while ``muted``. The voice may join in later."""

    def __init__(self, *, muted: bool, speaks: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sounds: Sounds | None = None
        self._voice: Voice | None = None
        self._probe = VoiceProbe(self)
        self._probe.found.connect(self._found_voice)
        self._muted = muted
        self._speed = 1.0
        self._language = ENGLISH
        self.speaks = speaks

    def look_for_voice(self) -> None:
        """Find out whether the computer can speak, and get the sounds ready a little later."""
        self._probe.start()
        QTimer.singleShot(UNTIL_SOUNDS_MS, self, self._load_sounds)

    @property
    def muted(self) -> bool:
        """Whether nothing is to be heard."""
        return self._muted

    def mute(self, muted: bool) -> None:
        """Be silent, or not any more."""
        self._muted = muted
        if muted:
            self.hush()

    def hurry(self, speed: float) -> None:
        """Speak at ``speed`` times the usual speed."""
        self._speed = speed
        if self._voice is not None:
            self._voice.hurry(speed)

    def speak_in(self, language: str) -> None:
        """Speak ``language``, given by its two letters."""
        self._language = language
        if self._voice is not None:
            self._voice.speak_in(language)

    def announce(self, announcement: Announcement) -> None:
        """Let ``announcement`` be heard."""
        if self._muted:
            return
        if announcement.sound is not None:
            self._load_sounds().play(announcement.sound)
        if self._voice is not None and self.speaks:
            self._voice.say(announcement)

    def hush(self) -> None:
        """Stop what is being said or played."""
        if self._sounds is not None:
            self._sounds.stop()
        if self._voice is not None:
            self._voice.stop()

    def close(self) -> None:
        """Be silent for good and stop looking for a voice."""
        self.hush()
        self._probe.stop()
        voice, self._voice = self._voice, None
        if voice is not None:
            voice.close()

    @Slot()
    def _load_sounds(self) -> "Sounds":
        # To ask the system for its loudspeakers takes up to a quarter of a second.
        from coach.ui.sounds import Sounds  # noqa: PLC0415

        if self._sounds is None:
            self._sounds = Sounds(self)
        return self._sounds

    @Slot(str)
    def _found_voice(self, engine: str) -> None:
        if self._voice is None:
            self._voice = Voice(engine, self)
            self._voice.speak_in(self._language)
            self._voice.hurry(self._speed)
