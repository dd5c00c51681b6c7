"""Clocks on the parts of a set: the processor time of each call, without what it calls in turn."""

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.process_figures import cpu_s, thread_cpu_s

MODEL, CAMERA = "model", "camera"
OWN_PARTS = ("convert", "coach", "shape", "paint")


class Parts:
    """Seconds of processor time by part; what one part calls of another is the other's alone."""

    def __init__(self) -> None:
        self.spent_s: dict[str, float] = defaultdict(float)
        self.frames = 0
        self._inside = threading.local()

    def clock(self, owner: Any, name: str, part: str) -> None:
        """Count the time of ``owner``'s function or property ``name`` as that of ``part``."""
        kept = owner.__dict__[name]
        if isinstance(kept, property):
            assert kept.fget is not None
            setattr(owner, name, property(self._timed(kept.fget, part)))
        else:
            setattr(owner, name, self._timed(kept, part))

    def _timed(self, call: Callable[..., Any], part: str) -> Callable[..., Any]:
        def timed(*about: Any, **named: Any) -> Any:
            outer_s = getattr(self._inside, "inner_s", 0.0)
            self._inside.inner_s = 0.0
            began_s = time.thread_time()
            try:
                return call(*about, **named)
            finally:
                took_s = time.thread_time() - began_s
                self.spent_s[part] += took_s - self._inside.inner_s
                self._inside.inner_s = outer_s + took_s

        return timed

    def now(self) -> dict[str, float]:
        """All clocks; to be asked in the window's thread, whose whole time is ``paint``."""
        return {
            **{part: self.spent_s[part] for part in (*OWN_PARTS, CAMERA)},
            "lasted": time.monotonic(),
            "total": cpu_s(),
            "paint": time.thread_time(),
            MODEL: self.spent_s[MODEL] + library_s(),
            "frames": self.frames,
        }


def watch(parts: Parts) -> None:
    """Put the clocks on; nothing else is changed, but that the full model stays, however busy the
    machine is: with the lite one the share would be another."""
    import mediapipe  # noqa: PLC0415
    from mediapipe.tasks.python import vision  # noqa: PLC0415

    from coach.capture.adaptive import AdaptiveEstimator  # noqa: PLC0415
    from coach.capture.estimator import Estimator  # noqa: PLC0415
    from coach.capture.steady_size import SteadySize  # noqa: PLC0415
    from coach.session.conductor import Session  # noqa: PLC0415
    from coach.ui.session_loop import SessionLoop  # noqa: PLC0415
    from coach.ui.shaping import Shaper  # noqa: PLC0415
    from tests.benchmarks.looped_camera import LoopedCapture  # noqa: PLC0415

    detect = vision.PoseLandmarker.detect_for_video

    def counted(*about: Any) -> Any:
        parts.frames += 1
        return detect(*about)

    vision.PoseLandmarker.detect_for_video = counted
    AdaptiveEstimator._measure = lambda self, duration_s: None  # type: ignore[method-assign]
    clocked: Iterable[tuple[Any, Sequence[str], str]] = (
        (vision.PoseLandmarker, ("detect_for_video",), MODEL),
        (mediapipe.Image, ("__init__", "__del__"), MODEL),
        (LoopedCapture, ("grab", "retrieve"), CAMERA),
        (Estimator, ("estimate",), "convert"),
        (SteadySize, ("fit",), "coach"),
        (SessionLoop, ("_brightness", "_tell"), "coach"),
        (Session, ("feed", "status"), "coach"),
        (Shaper, ("shape",), "shape"),
    )
    for owner, names, part in clocked:
        for name in names:
            parts.clock(owner, name, part)


def library_s() -> float:
    """Processor time of the threads that MediaPipe started, those in which Python waits for its
    answers as well."""
    waiting = {
        str(thread.native_id)
        for thread in threading.enumerate()
        if thread.name.startswith("ThreadPoolExecutor")
    }
    tasks = Path("/proc/self/task").iterdir()
    theirs = [
        int(task.name)
        for task in tasks
        if task.name in waiting or (task / "comm").read_text().startswith("mediapipe")
    ]
    return sum(map(thread_cpu_s, theirs))
