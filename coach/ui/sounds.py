"""Plays the short sounds of a session; silent where there is nothing to play them on."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

from coach.resources import shipped
from coach.ui.announcer import Sound

VOLUME = 0.7


class Sounds(QObject):
    """One player for each sound, loaded once so that it starts at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._players: dict[Sound, QSoundEffect] = {}
        if not QMediaDevices.audioOutputs():
            return
        for sound in Sound:
            player = QSoundEffect(self)
            player.setSource(
                QUrl.fromLocalFile(str(shipped("assets", "sounds", f"{sound.value}.wav")))
            )
            player.setVolume(VOLUME)
            self._players[sound] = player

    @property
    def can_play(self) -> bool:
        """Whether there is a device to play on."""
        return bool(self._players)

    def play(self, sound: Sound) -> None:
        """Play ``sound`` from its beginning."""
        player = self._players.get(sound)
        if player is not None:
            player.play()

    def stop(self) -> None:
        """Be silent at once."""
        for player in self._players.values():
            player.stop()
