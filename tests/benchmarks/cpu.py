"""The processor time that the app takes: at rest on Today, and in a set beside MediaPipe.

    uv run python -m tests.benchmarks.cpu [SECONDS]

Two processes, one after the other, each looked at for so many seconds (20) once it has settled:

- ``rest``: the window stands on Today and nobody touches it; a core is 100 %;
- ``set``: a session watches the built-in recording as a camera. Counted is processor time, not
  time, so a busy machine changes little. ``model`` is what MediaPipe's call takes in all its
  threads; ``camera`` unpacks pictures, as a webcam's driver does; ``own`` is all that is left.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.load import load_now

SECONDS, SETTLING_S = 20.0, 8.0
MOST_AT_REST, MOST_OWN = 0.01, 0.10


def main(arguments: Sequence[str]) -> None:
    """Print both shares beside their limits."""
    if arguments and arguments[0] == "--child":
        print(json.dumps(measured(arguments[1], float(arguments[2]))))
        return
    seconds = float(arguments[0]) if arguments else SECONDS
    rest, in_set = (child(kind, seconds) for kind in ("rest", "set"))
    print(f"{seconds:.0f} s of each, {load_now()}")
    share = rest["total_s"] / rest["lasted_s"]
    print(f"rest: {share:.2%} of a core, under {MOST_AT_REST:.0%}: {met(share < MOST_AT_REST)}")
    model, frames = in_set["model_s"], in_set["frames"]
    own = in_set["total_s"] - model - in_set["camera_s"]
    print(f"set: {frames} pictures judged, {frames / in_set['lasted_s']:.1f} a second")
    for name, took in (("model", model), ("camera", in_set["camera_s"]), ("own", own)):
        print(f"  {name:<8}{1000 * took / frames:7.2f} ms of processor time a picture")
    for name in ("window", "session"):
        print(f"    of which the {name}'s thread {1000 * in_set[f'{name}_s'] / frames:6.2f}")
    print(
        f"  own beside the model's: {own / model:.1%}, under {MOST_OWN:.0%}: "
        f"{met(own / model < MOST_OWN)}"
    )


def met(is_met: bool) -> str:
    """The verdict in a word."""
    return "met" if is_met else "MISSED"


def child(kind: str, seconds: float) -> dict[str, Any]:
    """What one process measured of itself. Raises SystemExit if it failed."""
    command = [sys.executable, "-m", "tests.benchmarks.cpu", "--child", kind, f"{seconds}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{kind} failed: {done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


class Spent:
    """Processor time since ``begin``: of all, and of each part that is told apart."""

    def __init__(self) -> None:
        self.inside_s = self.camera_s = 0.0
        self.session_id = 0
        self.frames = 0
        self._from: dict[str, float] = {}

    def now(self) -> dict[str, float]:
        """All clocks."""
        from tests.benchmarks.process_figures import cpu_s, thread_cpu_s  # noqa: PLC0415

        session_s = thread_cpu_s(self.session_id) if self.session_id else 0.0
        return {
            "lasted_s": time.monotonic(),
            "total_s": cpu_s(),
            "window_s": time.thread_time(),
            "session_s": session_s - self.inside_s,
            "camera_s": self.camera_s,
            "model_s": self.inside_s + library_s(),
            "frames": self.frames,
        }

    def begin(self) -> None:
        """Count from now."""
        self._from = self.now()

    def since(self) -> dict[str, float]:
        """What each clock has moved by."""
        return {name: value - self._from[name] for name, value in self.now().items()}


def watch(spent: Spent) -> None:
    """Put a clock on MediaPipe's call and on the camera; nothing else is changed."""
    from mediapipe.tasks.python import vision  # noqa: PLC0415

    from tests.benchmarks.looped_camera import LoopedCapture  # noqa: PLC0415

    detect, retrieve = vision.PoseLandmarker.detect_for_video, LoopedCapture.retrieve

    def timed_detect(self: Any, *about: Any) -> Any:
        began = time.thread_time()
        found = detect(self, *about)
        spent.inside_s += time.thread_time() - began
        spent.session_id = threading.get_native_id()
        spent.frames += 1
        return found

    def timed_retrieve(self: LoopedCapture) -> Any:
        began = time.thread_time()
        found = retrieve(self)
        spent.camera_s += time.thread_time() - began
        return found

    vision.PoseLandmarker.detect_for_video = timed_detect
    LoopedCapture.retrieve = timed_retrieve  # type: ignore[method-assign]


def library_s() -> float:
    """Processor time of the threads that MediaPipe started, by their name."""
    from tests.benchmarks.process_figures import thread_cpu_s  # noqa: PLC0415

    tasks = Path("/proc/self/task").iterdir()
    named = [task for task in tasks if (task / "comm").read_text().startswith("mediapipe")]
    return sum(thread_cpu_s(int(task.name)) for task in named)


def measured(kind: str, seconds: float) -> dict[str, float]:
    """Run the window until it has been looked at for long enough."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    from coach.ui import app  # noqa: PLC0415
    from coach.ui.sources import builtin_recording  # noqa: PLC0415
    from tests.benchmarks.long_plan import long_plan  # noqa: PLC0415
    from tests.benchmarks.looped_camera import LoopedCamera  # noqa: PLC0415
    from tests.benchmarks.start_up import prepare  # noqa: PLC0415

    spent, found = Spent(), dict[str, float]()
    camera = None
    if kind == "set":
        camera = LoopedCamera(builtin_recording())
        watch(spent)

    class Looked(app.Window):
        """The window, looked at once it has settled."""

        def show(self) -> None:
            super().show()
            QTimer.singleShot(round(1000 * SETTLING_S), spent.begin)
            QTimer.singleShot(round(1000 * (SETTLING_S + seconds)), self._end)

        def _end(self) -> None:
            found.update(spent.since())
            self.close()

    app.Window = Looked  # type: ignore[misc]
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder, "data")
        prepare(data)
        # As long as a long session, and no more: what is left of it is added up with each picture.
        plan = None if camera is None else long_plan(items=1)
        options = app.AppOptions(camera, "recording", None, data, camera is not None, plan)
        app.run(options)
    return found


if __name__ == "__main__":
    main(sys.argv[1:])
