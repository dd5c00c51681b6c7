"""Lets announcements be heard: words through the voice, sounds through the loudspeaker, or mute."""

from PySide6.QtCore import QLoggingCategory, QObject

from coach.ui.announcer import Announcement

# A computer without sound is told of once, in `coach doctor`, not on every start.
QLoggingCategory.setFilterRules("qt.multimedia.*=false\nqt.speech.*=false")

from coach.ui.sounds import Sounds  # noqa: E402
from coach.ui.voice import Voice, real_engine  # noqa: E402


class Speaker(QObject):
    """Plays and speaks; silent while ``muted``."""

    def __init__(self, *, muted: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sounds = Sounds(self)
        self._voice = Voice(real_engine(), self)
        self._muted = muted

    @property
    def muted(self) -> bool:
        """Whether nothing is to be heard."""
        return self._muted

    def mute(self, muted: bool) -> None:
        """Be silent, or not any more."""
        self._muted = muted
        if muted:
            self.hush()

    def announce(self, announcement: Announcement) -> None:
        """Let ``announcement`` be heard."""
        if self._muted:
            return
        if announcement.sound is not None:
            self._sounds.play(announcement.sound)
        self._voice.say(announcement)

    def hush(self) -> None:
        """Stop what is being said or played."""
        self._sounds.stop()
        self._voice.stop()
