"""Finds out whether the platform's voice answers, without ever making the window wait for it.

On Linux the voice is a service of its own, and connecting to one that hangs would hang the window.
So its own small client is asked first, in a process that can be ended.
"""

import shutil

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

PRETENDED = "mock"
"""Qt's own engine for tests, which speaks to nobody."""

LINUX_SERVICE = "speechd"
ASK_THE_SERVICE = ("spd-say", "--list-output-modules")
PATIENCE_MS = 5000
UNTIL_ENDED_MS = 10_000
"""A process that was killed is gone at once, but for a machine that is out of breath."""


class VoiceProbe(QObject):
    """Emits ``found`` with the name of an engine that answers; never, if there is none."""

    found = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.finished.connect(self._answered)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(PATIENCE_MS)
        self._limit.timeout.connect(self._process.kill)

    def start(self) -> None:
        """Look for an engine; the answer comes later."""
        engines = [name for name in QTextToSpeech.availableEngines() if name != PRETENDED]
        others = [name for name in engines if name != LINUX_SERVICE]
        if others:
            self.found.emit(others[0])
        elif engines and shutil.which(ASK_THE_SERVICE[0]) is not None:
            self._process.start(ASK_THE_SERVICE[0], list(ASK_THE_SERVICE[1:]))
            self._limit.start()

    def stop(self) -> None:
        """Stop looking."""
        self._limit.stop()
        self._process.blockSignals(True)
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(UNTIL_ENDED_MS)

    @Slot(int, QProcess.ExitStatus)
    def _answered(self, code: int, status: QProcess.ExitStatus) -> None:
        self._limit.stop()
        if code == 0 and status is QProcess.ExitStatus.NormalExit:
            self.found.emit(LINUX_SERVICE)
