"""Speaks in a process of its own, because a speech service may stop answering for good.

    python -m coach.ui.speech_child ENGINE

Every line that comes in is said at once, in place of what is being said; an empty line is silence.
Of several lines that have come together only the last is said: late words mislead. What goes out
is ``busy`` and ``idle``, a line each. It ends with its input, and on Linux with the process that
started it, even in the middle of a call that never returns. Only for systems where the input can be
waited for like a socket, which excludes Windows.
"""

import ctypes
import os
import signal
import sys

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QSocketNotifier
from PySide6.QtTextToSpeech import QTextToSpeech

SPEAKING = (QTextToSpeech.State.Speaking, QTextToSpeech.State.Synthesizing)
_READ_BYTES = 65_536
_STANDARD_INPUT = 0
_PR_SET_PDEATHSIG = 1


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
        words = heard.decode(errors="replace").split("\n")[-2:][0].strip()
        if speech.state() in SPEAKING:
            speech.stop()
        if words:
            speech.say(words)

    speech.stateChanged.connect(tell)
    waiting = QSocketNotifier(_STANDARD_INPUT, QSocketNotifier.Type.Read)
    waiting.activated.connect(hear)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
