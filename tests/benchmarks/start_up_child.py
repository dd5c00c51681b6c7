"""The app as ``start_up`` runs it: prints how long one thing took to be painted, and leaves.

python -m tests.benchmarks.start_up_child BEGAN window|first start|skeleton DATA
"""

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

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
    print(time.monotonic() - BEGAN_S, flush=True)
    QApplication.closeAllWindows()


def main() -> None:
    from coach.ui import app  # noqa: PLC0415

    class Watched(app.Window):
        def show(self) -> None:
            goals = {
                "window": self.today.start,
                "first start": self.welcome,
                "skeleton": self.session.board.live,
            }
            self.painted = Painted(goals[GOAL])
            super().show()

    app.Window = Watched
    from coach.cli import main as command  # noqa: PLC0415
    from coach.resources import shipped  # noqa: PLC0415

    recording = f"{shipped('assets', 'demo', 'demo_session.mp4')}"
    what = ["demo"] if GOAL == "skeleton" else ["--video", recording]
    sys.argv = ["coach", *what, "--data", DATA]
    command()


if __name__ == "__main__":
    main()
