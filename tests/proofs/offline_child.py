"""Runs the demo's session in its window to the stored end, then a tour of the whole app, with
every internet socket refused.

    python -m tests.proofs.offline_child DATA OUT REPORT.json

The recording is not slowed down to its own speed. Files that a person asks for go to OUT. The
report says what was asked of the internet, what was opened to be written, and where the tour
went. Ends with the window's exit code.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from .files_written import FilesWritten
from .no_internet import ATTEMPTS, refuse_internet

refuse_internet()
written = FilesWritten()
written.begin()

from coach.capture.adaptive import AdaptiveEstimator  # noqa: E402
from coach.capture.video import VideoSource  # noqa: E402
from coach.care.default_plan import demo_plan  # noqa: E402
from coach.ui import app, starting  # noqa: E402
from coach.ui.sources import builtin_recording  # noqa: E402

from .tour import Tour  # noqa: E402


class AtOnce(VideoSource):
    """The built-in recording as fast as it can be watched, frame for frame."""

    live = True


class Quick(AdaptiveEstimator):
    """Takes every computer for one that keeps up: others may be testing beside this."""

    def __init__(self, on_notice: Callable[[str], None]) -> None:
        super().__init__(clock=lambda: 0.0, on_notice=on_notice)


def main(data: Path, out: Path, report: Path) -> int:
    starting.AdaptiveEstimator = Quick  # type: ignore[misc,assignment]
    tours: list[Tour] = []

    class Toured(app.Window):
        """The window, in which somebody looks around once the session is over."""

        def show(self) -> None:
            super().show()
            tours.append(Tour(self, data, out))
            self.session_ended.connect(tours[-1].begin)

    app.Window = Toured  # type: ignore[misc]
    code = app.run(
        app.AppOptions(
            source=lambda: AtOnce(builtin_recording()),
            source_kind="recording",
            camera=None,
            data_folder=data,
            autostart=True,
            plan=demo_plan(),
        )
    )
    written.end()
    found = {
        "attempts": ATTEMPTS,
        "seen": tours[0].seen,
        "written": sorted(written.paths),
        "modes": written.modes,
        "unnamed": written.unnamed,
    }
    report.write_text(json.dumps(found))
    return code


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
