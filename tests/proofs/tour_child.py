"""The tour of the whole app on its own, with no session before it.

    python -m tests.proofs.tour_child DATA OUT REPORT.json

As ``offline_child`` does, which runs a session as well; nothing is refused here, so that what is
asked of the system can be looked at from outside.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from coach.ui import app

from .tour import Tour


def main(data: Path, out: Path, report: Path) -> int:
    tours: list[Tour] = []

    class Toured(app.Window):
        """The window, in which somebody looks around."""

        def show(self) -> None:
            super().show()
            tours.append(Tour(self, data, out))
            QTimer.singleShot(0, tours[-1].begin)

    app.Window = Toured  # type: ignore[misc]
    code = app.run(app.AppOptions(None, "camera", None, data, autostart=False, plan=None))
    report.write_text(json.dumps({"seen": tours[0].seen}))
    return code


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
