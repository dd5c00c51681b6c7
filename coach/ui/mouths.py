"""What words come out of: Qt's speech in this process, or in one that may hang without harm.

Qt asks the Linux speech service in the calling thread, holding everything up until it answers.
A service that has lost its loudspeaker does not answer to "stop", and the window would stand still
for ever. There, speech has a process of its own, and the window only ever writes to a pipe.
"""

from typing import Protocol

from PySide6.QtCore import QObject, QProcess, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

from coach.child import child_command
from coach.ui.speech_child import LANGUAGE_MARK, RATE_MARK, choose_language

CLOSING_MS = 1000


class Mouth(Protocol):
    """Says one thing at a time, and never makes the caller wait."""

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""

    def say(self, words: str) -> None:
        """Say ``words`` now, in place of what is being said."""

    def stop(self) -> None:
        """Be silent at once."""

    def set_rate(self, rate: float) -> None:
        """Speak at Qt's ``rate`` from the next words on."""

    def set_language(self, language: str) -> None:
        """Speak ``language`` from the next words on, if there is a voice for it."""

    def close(self) -> None:
        """Be silent for good."""


class OwnMouth(QObject):
    """Qt's speech in this process, for engines that answer at once."""

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = QTextToSpeech(engine, self)

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""
        busy = (QTextToSpeech.State.Speaking, QTextToSpeech.State.Synthesizing)
        return self._speech.state() in busy

    def say(self, words: str) -> None:
        """Say ``words`` now, in place of what is being said."""
        if self._speech.state() is QTextToSpeech.State.Error:
            return
        if self.speaking:
            self._speech.stop()
        self._speech.say(words)

    def stop(self) -> None:
        """Be silent at once."""
        self._speech.stop()

    def set_rate(self, rate: float) -> None:
        """Speak at Qt's ``rate`` from the next words on."""
        self._speech.setRate(rate)

    def set_language(self, language: str) -> None:
        """Speak ``language`` from the next words on, if there is a voice for it."""
        choose_language(self._speech, language)

    def close(self) -> None:
        """Be silent for good."""
        self._speech.stop()


class FarMouth(QObject):
    """Qt's speech in a process of its own; one that hangs is silent, and ended at the close."""

    def __init__(
        self, engine: str, parent: QObject | None = None, program: tuple[str, ...] = ()
    ) -> None:
        super().__init__(parent)
        command = program or child_command("coach.ui.speech_child", engine)
        self._speaking = False
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.start(command[0], list(command[1:]))

    @property
    def speaking(self) -> bool:
        """Whether something is being said, as far as has been heard."""
        return self._speaking

    def say(self, words: str) -> None:
        """Say ``words`` now, in place of what is being said."""
        self._write(" ".join(words.split()))

    def stop(self) -> None:
        """Be silent at once."""
        self._write("")

    def set_rate(self, rate: float) -> None:
        """Speak at Qt's ``rate`` from the next words on."""
        self._write(f"{RATE_MARK}{rate}")

    def set_language(self, language: str) -> None:
        """Speak ``language`` from the next words on, if there is a voice for it."""
        self._write(f"{LANGUAGE_MARK}{language}")

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._process.readyReadStandardOutput.disconnect(self._hear)
        self._process.kill()
        self._process.waitForFinished(CLOSING_MS)

    def _write(self, line: str) -> None:
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.write(f"{line}\n".encode())

    @Slot()
    def _hear(self) -> None:
        said = bytes(self._process.readAllStandardOutput().data()).split()
        if said:
            self._speaking = said[-1] == b"busy"
