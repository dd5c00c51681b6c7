"""The app as ``start_up`` runs it: prints how long one thing took to be painted, and leaves.

The first figure is the seconds that went by, the second those that the processor worked for it.

python -m tests.benchmarks.start_up_child BEGAN window|physio|first start|skeleton DATA
"""

import sys
import time

from coach.cli import main as command
from coach.garbage import garbage_left

# As the command does it, and in its order.
with garbage_left():
    from coach.ui import app

# isort: split
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from coach.resources import shipped

BEGAN_S, GOAL, DATA = float(sys.argv[1]), sys.argv[2], sys.argv[3]


class Painted(QObject):
    """Waits for a widget to be painted, and for the picture to be handed to the display."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._watched = watched
        self._told = False
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Paint and not self._told and reached(self._watched):
            self._told = True
            QTimer.singleShot(0, self._watched, tell)
        return False


def reached(watched: QWidget) -> bool:
    """Whether what is being painted is what was waited for."""
    if GOAL != "skeleton":
        return watched.isEnabled()
    # Set by the moment that is painted now.
    return watched._image is not None and watched._pose is not None and watched._pose.has_person


def tell() -> None:
    """Print the time that it took, and end the app as its user would."""
    print(time.monotonic() - BEGAN_S, time.process_time(), flush=True)
    QApplication.closeAllWindows()


def main() -> None:
    class Watched(app.Window):
        def show(self) -> None:
            # What is looked for is made by looking; what is not must not be.
            match GOAL:
                case "window":
                    self.painted = Painted(self.today.start)
                case "physio":
                    self.painted = Painted(self.physio.people.home.pages)
                case "first start":
                    self.painted = Painted(self.welcome)
                case _:
                    self.painted = Painted(self.session.board.live)
            super().show()

    app.Window = Watched
    recording = f"{shipped('assets', 'demo', 'demo_session.mp4')}"
    what = ["demo"] if GOAL == "skeleton" else ["--video", recording]
    sys.argv = ["coach", *what, "--data", DATA]
    command()


if __name__ == "__main__":
    main()
