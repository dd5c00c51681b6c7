"""Speaks in a process of its own, because a speech service may stop answering for good.

    python -m coach.ui.speech_child ENGINE

Every line that comes in is said at once, in place of what is being said; an empty line is silence.
Of several lines that have come together only the last is said: late words mislead. A line that
begins with a mark says nothing: it sets the rate or the language of what follows. What goes out
is ``busy`` and ``idle``, a line each. It ends with its input, and on Linux with the process that
started it, even in the middle of a call that never returns. Only for systems where the input can be
waited for like a socket, which excludes Windows.
"""

import ctypes
import os
import signal
import sys

from PySide6.QtCore import QCoreApplication, QLocale, QLoggingCategory, QSocketNotifier
from PySide6.QtTextToSpeech import QTextToSpeech

SPEAKING = (QTextToSpeech.State.Speaking, QTextToSpeech.State.Synthesizing)
RATE_MARK = "\x01"
LANGUAGE_MARK = "\x02"
_READ_BYTES = 65_536
_STANDARD_INPUT = 0
_PR_SET_PDEATHSIG = 1


def choose_language(speech: QTextToSpeech, language: str) -> None:
    """Speak ``language`` from now on, if there is a voice for it; the system's own way of it."""
    there = [one for one in speech.availableLocales() if one.name()[:2] == language]
    own = [one for one in there if one.name() == QLocale().name()]
    if there:
        speech.setLocale((own or there)[0])


def obey(speech: QTextToSpeech, line: str) -> None:
    """Do what a line with a mark asks for; words are left alone."""
    if line.startswith(RATE_MARK):
        speech.setRate(float(line.removeprefix(RATE_MARK)))
    elif line.startswith(LANGUAGE_MARK):
        choose_language(speech, line.removeprefix(LANGUAGE_MARK))


def main(engine: str) -> int:
    """Speak through ``engine`` until the input ends; the answer is the exit code."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    QLoggingCategory.setFilterRules("*=false")
    application = QCoreApplication(sys.argv[:1])
    speech = QTextToSpeech(engine)

    def tell(state: QTextToSpeech.State) -> None:
        print("busy" if state in SPEAKING else "idle", flush=True)

    def hear() -> None:
        heard = os.read(_STANDARD_INPUT, _READ_BYTES)
        if not heard:
            application.quit()
            return
        lines = heard.decode(errors="replace").split("\n")[:-1]
        for line in lines:
            obey(speech, line)
        said = [line for line in lines if not line.startswith((RATE_MARK, LANGUAGE_MARK))]
        if not said:
            return
        if speech.state() in SPEAKING:
            speech.stop()
        if said[-1].strip():
            speech.say(said[-1].strip())

    speech.stateChanged.connect(tell)
    waiting = QSocketNotifier(_STANDARD_INPUT, QSocketNotifier.Type.Read)
    waiting.activated.connect(hear)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
