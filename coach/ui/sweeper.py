"""Collects garbage in the window's thread, where what Qt made may be destroyed, and in no other."""

from PySide6.QtCore import QObject, QTimer

from coach.garbage import collect_due

EVERY_MS = 10_000
"""Most garbage goes by itself, and this is for what holds itself; so seldom it costs nothing."""


class Sweeper(QObject):
    """Sweeps every few seconds, once made, until it is stopped; see ``coach.garbage``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY_MS)
        self._clock.timeout.connect(collect_due)
        self._clock.start()

    def stop(self) -> None:
        """Sweep no more."""
        self._clock.stop()
