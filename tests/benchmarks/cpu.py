"""The processor time that the app takes: at rest on Today, and in a set beside MediaPipe.

    uv run python -m tests.benchmarks.cpu [SECONDS]

Three processes, one after the other, each looked at for so many seconds (20) once it has settled:

- ``rest``: the window stands on Today, whose picture has shown its move, and nobody touches it; a
  core is 100 %;
- ``set``: in one long set a session watches the built-in recording as a camera. Counted is
  processor time, not time, so a busy machine changes less. ``model`` is MediaPipe's: its calls, its
  threads, its copy of the picture and its answer as Python objects. ``camera`` waits for pictures
  and unpacks them, as a webcam's driver does; ``own`` is all that is left, and is told apart:

  - ``convert``: a picture made ready for MediaPipe, and its answer made a pose;
  - ``coach``: from the pose to what is judged, told and kept in the record;
  - ``shape``: a picture cut, turned as in a mirror and scaled for the window;
  - ``paint``: all that the window's thread does: picture, skeleton, figures, sound;
  - ``rest``: the camera's thread, handing over, Qt's own threads;

- ``session``: the same in short sets, with getting ready before and a rest after each.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.cpu_parts import CAMERA, MODEL, OWN_PARTS, Parts, watch
from tests.benchmarks.load import load_now
from tests.benchmarks.long_plan import LONGEST, SHORT, long_plan

SECONDS = 20.0
SETTLING_S = {"rest": 25.0, "set": 15.0, "session": 8.0}
"""From the window on Today, and from the first picture judged; a set has begun by then."""
REPS = {"set": LONGEST, "session": SHORT}
LOOK_MS = 250
MOST_AT_REST, MOST_OWN = 0.01, 0.10


def main(arguments: Sequence[str]) -> None:
    """Print both shares beside their limits."""
    if arguments and arguments[0] == "--child":
        kind, seconds, settling = arguments[1], float(arguments[2]), float(arguments[3])
        print(json.dumps(measured(kind, seconds, settling)))
        return
    seconds = float(arguments[0]) if arguments else SECONDS
    rest, *watched = (child(kind, seconds, settling) for kind, settling in SETTLING_S.items())
    print(f"{seconds:.0f} s of each, {load_now()}")
    share = rest["total"] / rest["lasted"]
    print(f"rest: {share:.2%} of a core, under {MOST_AT_REST:.0%}: {met(share < MOST_AT_REST)}")
    for kind, found in zip(REPS, watched, strict=True):
        tell_watched(kind, found)


def tell_watched(kind: str, found: dict[str, float]) -> None:
    """Print what a picture of the set or the session took, by its parts."""
    frames, model = found["frames"], found[MODEL]
    print(f"{kind}: {frames:.0f} pictures judged, {frames / found['lasted']:.1f} a second")
    own, parts = own_parts(found)
    for name, took in ((MODEL, model), (CAMERA, found[CAMERA]), ("own", own)):
        print(f"  {name:<10}{1000 * took / frames:7.2f} ms of processor time a picture")
    for name, took in parts.items():
        print(f"    {name:<8}{1000 * took / frames:7.2f}  {took / model:6.1%} of the model's")
    measuring = parts["convert"] + parts["coach"]
    for what, took in (("measuring alone", measuring), ("own, with the picture on show", own)):
        share = took / model
        print(
            f"  {what}: {share:.1%} of the model's, under {MOST_OWN:.0%}: {met(share < MOST_OWN)}"
        )
    of_both, of_core = own / (own + model), own / found["lasted"]
    print(f"    that is {of_both:.1%} of both together, and {of_core:.1%} of a core")


def own_parts(found: dict[str, float]) -> tuple[float, dict[str, float]]:
    """The coach's own seconds, and the parts that they are made of."""
    own = found["total"] - found[MODEL] - found[CAMERA]
    parts = {name: found[name] for name in OWN_PARTS}
    return own, parts | {"rest": own - sum(parts.values())}


def met(is_met: bool) -> str:
    """The verdict in a word."""
    return "met" if is_met else "MISSED"


def child(kind: str, seconds: float, settling_s: float) -> dict[str, Any]:
    """What one process measured of itself. Raises SystemExit if it failed."""
    about = [kind, f"{seconds}", f"{settling_s}"]
    command = [sys.executable, "-m", "tests.benchmarks.cpu", "--child", *about]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{kind} failed: {done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def measured(kind: str, seconds: float, settling_s: float) -> dict[str, float]:
    """Run the window until it has been looked at for long enough."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    from coach.ui import app  # noqa: PLC0415
    from coach.ui.sources import builtin_recording  # noqa: PLC0415
    from tests.benchmarks.looped_camera import LoopedCamera  # noqa: PLC0415
    from tests.benchmarks.start_up import prepare  # noqa: PLC0415

    parts, before, found = Parts(), dict[str, float](), dict[str, float]()
    camera = None
    if kind in REPS:
        camera = LoopedCamera(builtin_recording())
        watch(parts)

    class Looked(app.Window):
        """The window, looked at once it has settled."""

        def show(self) -> None:
            super().show()
            self._settle()

        def _settle(self) -> None:
            if camera is not None and not parts.frames:
                QTimer.singleShot(LOOK_MS, self._settle)
                return
            QTimer.singleShot(round(1000 * settling_s), self._begin)

        def _begin(self) -> None:
            before.update(parts.now())
            QTimer.singleShot(round(1000 * seconds), self._end)

        def _end(self) -> None:
            found.update({name: now - before[name] for name, now in parts.now().items()})
            self.close()

    app.Window = Looked  # type: ignore[misc]
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder, "data")
        prepare(data)
        # As long as a long session, and no more: what is left of it is added up with each picture.
        plan = None if camera is None else long_plan(items=1, reps=REPS[kind])
        options = app.AppOptions(camera, "recording", None, data, camera is not None, plan)
        app.run(options)
    return found


if __name__ == "__main__":
    main(sys.argv[1:])
