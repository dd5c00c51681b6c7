"""A live session for minutes or hours: does anything grow, slow down or get lost?

    uv run python -m tests.benchmarks.soak [MINUTES]

The real window watches the built-in recording as a camera, over and over at the pace of life, on
the display at hand or on Qt's offscreen platform. 120 minutes are the full form, 3 the usual one;
a test runs 20 seconds. After a warm-up:

- ``memory``: the slope of a straight line through what is in use, per hour;
- ``threads`` and ``handles``: the most of the last quarter over the most of the first;
- ``age``: how old a picture is once it has been judged, its trend from the first to the last third;
- ``poses``: pictures judged, of those that the camera gave and the pose model had the time for.
"""

import os
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from coach.doctor.display import display_name

if display_name() is None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Slot

from coach.capture.adaptive import AdaptiveEstimator
from coach.capture.source import Frame
from coach.motion.pose import Pose
from coach.ui import app
from coach.ui.session_loop import SessionLoop
from coach.ui.sources import builtin_recording
from tests.benchmarks.load import load_now
from tests.benchmarks.long_plan import long_plan
from tests.benchmarks.looped_camera import LoopedCamera
from tests.benchmarks.process_figures import handle_count, resident_mb, thread_count

MINUTES = 3.0
WARM_UP_SHARE, LONGEST_WARM_UP_S = 0.3, 300.0
MOST_POSES_A_S = 60
MOST_MB_AN_HOUR, MOST_AGE_GROWTH, LEAST_TAKEN = 5.0, 1.25, 0.97
JUDGED_FROM_S = 1500.0
"""A slope of memory over less than this says more about the noise than about the hour."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The process at one moment; ``t`` is seconds since the start."""

    t: float
    memory_mb: float
    threads: int
    handles: int


@dataclass(slots=True)
class Run:
    """All that was measured; times of pictures are seconds since the start."""

    notes: NDArray[np.float64]
    """[most, 3], a row for each picture: when it was judged, how old it was by then, and how long
    the model took. Taken whole at the start, so that they do not grow as what they are about."""

    poses: int = 0
    """Pictures that were judged: rows of the notes in use."""
    samples: list[Sample] = field(default_factory=list)
    models: list[tuple[float, str]] = field(default_factory=list)
    """From when on which model was in use."""
    grabbed: int = 0
    began: float = 0.0

    @classmethod
    def of(cls, seconds: float) -> "Run":
        """An empty one for so many seconds."""
        # With something in them, or the system would hand the memory out bit by bit.
        return cls(np.full((round(seconds * MOST_POSES_A_S) + 1, 3), np.nan))

    def note(self, row: tuple[float, float, float]) -> None:
        """Note one picture."""
        self.notes[self.poses] = row
        self.poses += 1

    @property
    def judged(self) -> NDArray[np.float64]:
        """[N, 3]: the notes in use."""
        return self.notes[: self.poses]

    def after(self, t: float) -> "Run":
        """What was measured from ``t`` on."""
        notes = self.judged[np.searchsorted(self.judged[:, 0], t) :]
        return Run(notes, len(notes), [one for one in self.samples if one.t >= t])

    @property
    def memory_mb_an_hour(self) -> float:
        """The slope of the memory in use."""
        times = [one.t / 3600 for one in self.samples]
        return float(np.polyfit(times, [one.memory_mb for one in self.samples], 1)[0])

    @property
    def age_growth(self) -> float:
        """The median age in the last third, over that in the first."""
        ages = self.judged[:, 1]
        third = len(ages) // 3
        return float(np.median(ages[-third:]) / np.median(ages[:third]))

    def taken(self, fps: float) -> float:
        """Pictures judged over those that came, or that the model alone had the time for."""
        times, model_s = self.judged[:, 0], self.judged[:, 2]
        lasted_s = times[-1] - times[0]
        return float(len(times) / (lasted_s * min(fps, 1 / model_s.mean())))


def watch(run: Run) -> None:
    """Put a clock on each picture; nothing else is changed."""
    take, estimate = SessionLoop._take, AdaptiveEstimator.estimate
    model_s = [0.0]

    def timed_estimate(self: AdaptiveEstimator, frame: Frame) -> Pose:
        began = time.monotonic()
        pose = estimate(self, frame)
        model_s[0] = time.monotonic() - began
        if not run.models or run.models[-1][1] != self.model:
            run.models.append((began - run.began, self.model))
        return pose

    def timed_take(self: SessionLoop, frame: Frame) -> None:
        take(self, frame)
        now = time.monotonic()
        run.note((now - run.began, now - frame.t, model_s[0]))

    SessionLoop._take = timed_take  # type: ignore[method-assign]
    AdaptiveEstimator.estimate = timed_estimate  # type: ignore[method-assign]


class Sampler(QObject):
    """Looks at the process every so often, and closes the window at the end."""

    def __init__(self, run: Run, seconds: float, window: app.Window) -> None:
        super().__init__(window)
        self._run = run
        timer = QTimer(self)
        timer.timeout.connect(self._look)
        timer.start(round(1000 * max(0.5, min(10.0, seconds / 60))))
        QTimer.singleShot(round(1000 * seconds), self, window.close)

    @Slot()
    def _look(self) -> None:
        seen = resident_mb(), thread_count(), handle_count()
        if None not in seen:
            t = time.monotonic() - self._run.began
            self._run.samples.append(Sample(t, *seen))  # type: ignore[arg-type]


def soaked(seconds: float) -> Run:
    """Run the window for so long. Changes the process for good: one run a process."""
    run = Run.of(seconds)
    watch(run)
    camera = LoopedCamera(builtin_recording())

    class Soaking(app.Window):
        """The window, looked at while it runs."""

        def show(self) -> None:
            super().show()
            self.sampler = Sampler(run, seconds, self)

    app.Window = Soaking  # type: ignore[misc]
    run.began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder, "data")
        app.run(app.AppOptions(camera, "recording", None, data, autostart=True, plan=long_plan()))
    run.grabbed = camera.grabbed
    return run


def main(arguments: Sequence[str]) -> None:
    """Print every figure beside its limit."""
    seconds = 60 * (float(arguments[0]) if arguments else MINUTES)
    run = soaked(seconds)
    warm_up_s = min(WARM_UP_SHARE * seconds, LONGEST_WARM_UP_S)
    after = run.after(warm_up_s)
    if len(after.samples) < 10 or after.poses < 30:
        raise SystemExit("too little was seen to judge by; give it more minutes")
    print(f"{seconds / 60:.1f} min on {display_name() or 'offscreen'}, {load_now()}")
    first, last = after.samples[0], after.samples[-1]
    slope = after.memory_mb_an_hour
    short = seconds < JUDGED_FROM_S
    verdict = "too short a run to judge" if short else met(slope < MOST_MB_AN_HOUR)
    print(
        f"memory: {first.memory_mb:.0f} to {last.memory_mb:.0f} MB, {slope:+.1f} MB an hour, "
        f"under {MOST_MB_AN_HOUR:.0f}: {verdict}"
    )
    quarter = len(after.samples) // 4
    for name in ("threads", "handles"):
        early, late = (
            max(getattr(one, name) for one in part)
            for part in (after.samples[:quarter], after.samples[-quarter:])
        )
        print(f"{name}: {early} to {late}, no growth: {met(late <= early)}")
    tenths = np.array_split([one.memory_mb for one in after.samples], 10)
    print("  its median tenth by tenth:", *(f"{np.median(tenth):.1f}" for tenth in tenths))
    print("  model:", ", ".join(f"{name} from {t:.0f} s on" for t, name in run.models))
    age_ms = 1000 * float(np.median(after.judged[:, 1]))
    print(
        f"age of a judged picture: median {age_ms:.0f} ms, last third over first "
        f"{after.age_growth:.2f}, at most {MOST_AGE_GROWTH}: "
        f"{met(after.age_growth <= MOST_AGE_GROWTH)}"
    )
    fps = run.grabbed / run.samples[-1].t
    print(
        f"poses: {run.poses} judged of {run.grabbed} pictures; of those that the model had "
        f"the time for {after.taken(fps):.1%}, at least {LEAST_TAKEN:.0%}: "
        f"{met(after.taken(fps) >= LEAST_TAKEN)}"
    )


def met(is_met: bool) -> str:
    """The verdict in a word."""
    return "met" if is_met else "MISSED"


if __name__ == "__main__":
    main(sys.argv[1:])
