"""How far the window is behind the camera, and whether it ever stands still, in a real session.

    uv run python -m tests.benchmarks.window_latency [SECONDS]

The real window plays the demo with the built-in recording at its own speed, on the display at hand
or on Qt's offscreen platform. Everything is timed from outside:

- ``behind``: from when a frame is due until its painting has ended, less the model's own time;
- ``tick``: what a timer of 4 ms in the window's thread was late by, while a set is on, and how much
  of that was its thread's own work: the rest it waited for a core or for Python's lock;
- ``sound``: from an event in the session's thread until its sound or words are asked for.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from coach.doctor.display import display_name

if display_name() is None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QPaintEvent

from coach.capture.adaptive import AdaptiveEstimator
from coach.capture.source import Frame
from coach.care.default_plan import demo_plan
from coach.motion.pose import Pose
from coach.session.status import Stage
from coach.ui import app, worker
from coach.ui.announcer import Announcement
from coach.ui.live_view import LiveView
from coach.ui.moment import Happening
from coach.ui.session import SessionScreen
from coach.ui.session_loop import SessionLoop
from coach.ui.sources import open_builtin
from coach.ui.speaker import Speaker
from tests.benchmarks.load import load_now

SECONDS = 40.0
WARM_UP_S = 3.0
TICK_MS = 4
FRAME_MS, STALL_MS, SLOW_MS, SLOW_SHARE, SOUND_MS = 33.0, 50.0, 16.0, 0.01, 100.0


class Times:
    """What was measured, in milliseconds."""

    def __init__(self) -> None:
        self.due_s: dict[int, float] = {}
        self.model_s: dict[int, float] = {}
        self.told_s: dict[int, float] = {}
        self.behind: list[float] = []
        self.model: list[float] = []
        self.painting: list[float] = []
        self.ticks: list[float] = []
        self.own: list[float] = []
        self.sound: list[float] = []
        self.kept: list[object] = []
        """Alive, so that no other object takes an id in use."""
        self.frames = 0
        self.in_set = False
        self.first_s: float | None = None

    @property
    def warm(self) -> bool:
        """Whether the first pictures, which find the person and fill caches, are over."""
        return self.first_s is not None and time.monotonic() - self.first_s > WARM_UP_S


def watch(times: Times) -> None:
    """Put a clock on each step of a frame's way; nothing else is changed."""
    wait, estimate = SessionLoop._wait_until_due, AdaptiveEstimator.estimate
    happened, paint = worker._Worker.happened, LiveView.paintEvent
    show, announce = SessionScreen.show_happening, Speaker.announce
    due_s, hearing_s = [0.0], [0.0]

    def timed_wait(self: SessionLoop, t: float) -> None:
        wait(self, t)
        # As a camera would: the picture is there now, whatever else has to be done with it.
        due_s[0] = time.monotonic()
        times.frames += 1

    def timed_estimate(self: AdaptiveEstimator, frame: Frame) -> Pose:
        began_s = time.monotonic()
        pose = estimate(self, frame)
        times.model_s[id(pose)] = time.monotonic() - began_s
        times.due_s[id(pose)] = due_s[0]
        times.kept.append(pose)
        return pose

    def timed_paint(self: LiveView, event: QPaintEvent) -> None:
        began_s = time.monotonic()
        paint(self, event)
        ended_s = time.monotonic()
        due = None if self._pose is None else times.due_s.pop(id(self._pose), None)
        if due is None:
            return
        times.first_s = times.first_s or ended_s
        if times.warm:
            model_s = times.model_s[id(self._pose)]
            times.model.append(1000 * model_s)
            times.painting.append(1000 * (ended_s - began_s))
            times.behind.append(1000 * (ended_s - due - model_s))

    def timed_happened(self: worker._Worker, events: Sequence[object], status: object) -> None:
        times.told_s[id(events[0])] = time.monotonic()
        happened(self, events, status)

    def timed_show(self: SessionScreen, happening: Happening) -> None:
        hearing_s[0] = times.told_s.get(id(happening.events[0]), 0.0)
        times.kept.append(happening)
        show(self, happening)
        hearing_s[0] = 0.0
        times.in_set = happening.status.stage is Stage.WORKING

    def timed_announce(self: Speaker, announcement: Announcement) -> None:
        announce(self, announcement)
        if hearing_s[0]:
            times.sound.append(1000 * (time.monotonic() - hearing_s[0]))

    SessionLoop._wait_until_due = timed_wait
    AdaptiveEstimator.estimate = timed_estimate
    worker._Worker.happened = timed_happened
    LiveView.paintEvent = timed_paint
    SessionScreen.show_happening = timed_show
    Speaker.announce = timed_announce


class Ticker(QObject):
    """Ticks in the window's thread and notes by how much each tick is late in a set."""

    def __init__(self, times: Times, parent: QObject) -> None:
        super().__init__(parent)
        self._times = times
        self._last_s = time.monotonic()
        self._own_s = time.thread_time()
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        timer.start(TICK_MS)

    @Slot()
    def _tick(self) -> None:
        now_s = time.monotonic()
        late_ms = 1000 * (now_s - self._last_s) - TICK_MS
        self._last_s = now_s
        own_s = time.thread_time()
        own_ms = 1000 * (own_s - self._own_s)
        self._own_s = own_s
        if self._times.in_set and self._times.warm:
            self._times.ticks.append(max(0.0, late_ms))
            self._times.own.append(own_ms)


def main(arguments: Sequence[str]) -> None:
    """Run the session, then print every figure beside what it must not exceed."""
    seconds = float(arguments[0]) if arguments else SECONDS
    times = Times()
    watch(times)

    class Timed(app.Window):
        def show(self) -> None:
            super().show()
            self.ticker = Ticker(times, self)
            QTimer.singleShot(round(1000 * seconds), self, self.close)

    app.Window = Timed
    with tempfile.TemporaryDirectory() as folder:
        app.run(app.AppOptions(open_builtin, "recording", None, Path(folder), True, demo_plan()))
    tell(times, seconds)


def tell(times: Times, seconds: float) -> None:
    """Print the table and the verdicts."""
    print(f"{seconds:.0f} s on {display_name() or 'offscreen'}, {load_now()}")
    print(f"{times.frames} frames came, {len(times.behind)} counted as painted")
    print(f"{'ms':<16}{'number':>8}{'median':>9}{'95 %':>9}{'most':>9}")
    figures = {"model": times.model, "painting": times.painting, "behind": times.behind}
    late = {"tick late": times.ticks, "own work": times.own, "sound": times.sound}
    for name, found in (figures | late).items():
        if len(found) > 1:
            p95 = statistics.quantiles(found, n=20, method="inclusive")[-1]
            median = statistics.median(found)
            print(f"{name:<16}{len(found):>8}{median:>9.2f}{p95:>9.2f}{max(found):>9.2f}")
    if min(len(times.behind), len(times.ticks), len(times.sound)) < 2:
        raise SystemExit("too little was seen to judge by; give it more seconds")
    behind = statistics.quantiles(times.behind, n=20)[-1]
    slow = sum(late > SLOW_MS for late in times.ticks) / len(times.ticks)
    stalls = sum(late > STALL_MS for late in times.ticks)
    judge(f"behind, 95 %: {behind:.1f} ms, at most {FRAME_MS:.0f}", behind <= FRAME_MS)
    judge(f"stalls over {STALL_MS:.0f} ms in a set: {stalls}, none", stalls == 0)
    own = sum(own > STALL_MS for own in times.own)
    print(f"  of which the window's own work took as long: {own}; else the machine was busy")
    judge(f"ticks over {SLOW_MS:.0f} ms: {slow:.2%}, under {SLOW_SHARE:.0%}", slow < SLOW_SHARE)
    worst = max(times.sound)
    judge(f"event to sound, most: {worst:.1f} ms, under {SOUND_MS:.0f}", worst < SOUND_MS)


def judge(what: str, met: bool) -> None:
    """Print one verdict."""
    print(f"{what}: {'met' if met else 'MISSED'}")


if __name__ == "__main__":
    main(sys.argv[1:])
