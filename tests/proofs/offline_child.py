"""Runs the demo's session in its window to the stored end, with every internet socket refused.

    python -m tests.proofs.offline_child DATA

The recording is not slowed down to its own speed. Prints what was asked of the internet, and
ends with the window's exit code.
"""

import sys
from pathlib import Path

from .no_internet import ATTEMPTS, refuse_internet

refuse_internet()

from coach.capture.video import VideoSource  # noqa: E402
from coach.care.default_plan import demo_plan  # noqa: E402
from coach.ui.app import AppOptions, run  # noqa: E402
from coach.ui.sources import builtin_recording  # noqa: E402


class AtOnce(VideoSource):
    """The built-in recording as fast as it can be watched, frame for frame."""

    live = True


def main(data: Path) -> int:
    options = AppOptions(
        source=lambda: AtOnce(builtin_recording()),
        source_kind="recording",
        camera=None,
        data_folder=data,
        autostart=True,
        plan=demo_plan(),
        quit_when_finished=True,
    )
    code = run(options)
    for attempt in ATTEMPTS:
        print(attempt)
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
