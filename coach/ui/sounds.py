"""Plays the short sounds of a session; silent where there is nothing to play them on."""

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

from coach.resources import shipped
from coach.ui.announcer import Sound

VOLUME = 0.7
BEAT_VOLUME = 0.35
"""The metronome stays behind the counts."""


class Sounds(QObject):
    """One player for each sound, loaded once so that it starts at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._players: dict[Sound, QSoundEffect] = {}
        if not _has_output():
            return
        for sound in Sound:
            player = QSoundEffect(self)
            player.setSource(
                QUrl.fromLocalFile(str(shipped("assets", "sounds", f"{sound.value}.wav")))
            )
            player.setVolume(BEAT_VOLUME if sound is Sound.BEAT else VOLUME)
            self._players[sound] = player

    def play(self, sound: Sound) -> None:
        """Play ``sound`` from its beginning."""
        player = self._players.get(sound)
        if player is not None:
            player.play()

    def stop(self) -> None:
        """Be silent at once."""
        for player in self._players.values():
            player.stop()


def _has_output() -> bool:
    # Without a sound server Qt prints a line that belongs to no category and cannot be filtered.
    before = qInstallMessageHandler(_say_nothing)
    try:
        return bool(QMediaDevices.audioOutputs())
    finally:
        qInstallMessageHandler(before)


def _say_nothing(_kind: QtMsgType, _context: QMessageLogContext, _text: str) -> None:
    pass
