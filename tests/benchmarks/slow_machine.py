"""A session on a computer a quarter as fast: are the counts right, and is it said?

    uv run python -m tests.benchmarks.slow_machine [SHARE] [PASSES]

A child process trains with the built-in recording as its camera, at the pace of life, on one core.
While it does, it is stopped and let go on ten times a second, so that it has only ``SHARE`` (0.25)
of the time. Before it, the same is done with all of the time. The sets that were begun must be the
same within one repetition and one second, and the person must be told that the computer is slow.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.benchmarks.load import load_now

SHARE, PERIOD_S = 0.25, 0.1
CLOSE_REPS, CLOSE_S = 1, 1.0


def main(arguments: Sequence[str]) -> None:
    """Print both runs and the verdicts."""
    if arguments and arguments[0] == "--child":
        train(Path(arguments[1]))
        return
    share = float(arguments[0]) if arguments else SHARE
    whole, part = run(1.0), run(share)
    print(f"built-in recording as a camera, one core, {load_now()}")
    print(f"{'time given':<12}{'poses':>7}{'a second':>10}  sets")
    for given, found in ((1.0, whole), (share, part)):
        rate = found["poses"] / found["lasted_s"]
        print(f"{given:<12.0%}{found['poses']:>7}{rate:>10.1f}  {found['sets']}")
    begun = list(zip(whole["sets"], part["sets"], strict=False))
    is_close = bool(begun) and all(close(one, other) for one, other in begun)
    if len(begun) < len(whole["sets"]):
        print("the person of a recording does not wait: after a repetition that was missed, the")
        print(f"sets that follow are not begun; {len(begun)} of {len(whole['sets'])} are compared")
    print(f"same sets within {CLOSE_REPS} repetition and {CLOSE_S:.0f} s: {met(is_close)}")
    for sentence in part["notices"]:
        print(f"said: {sentence}")
    print(f"the person is told that it is slow: {met(bool(part['notices']))}")


def close(one: Sequence[Any], other: Sequence[Any]) -> bool:
    """Whether two sets, each an exercise with its count and seconds held, are alike."""
    (name, count, held_s), (other_name, other_count, other_s) = one, other
    return (
        name == other_name
        and abs((count or 0) - (other_count or 0)) <= CLOSE_REPS
        and (other_s is None or held_s is None or abs(held_s - other_s) <= CLOSE_S)
    )


def met(is_met: bool) -> str:
    """The verdict in a word."""
    return "met" if is_met else "MISSED"


def run(share: float) -> dict[str, Any]:
    """One session in a child that has ``share`` of the time. Raises SystemExit if it failed."""
    with tempfile.TemporaryDirectory() as folder:
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.slow_machine", "--child", folder],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(child.pid, {max(os.sched_getaffinity(child.pid))})
        child.stdout.readline()  # It is ready: the library is loaded, and the film unpacked.
        slow_down(child, share)
        found = child.stdout.read()
        if child.wait():
            raise SystemExit(f"the session failed with {child.returncode}")
    answer: dict[str, Any] = json.loads(found)
    return answer


def slow_down(child: "subprocess.Popen[str]", share: float) -> None:
    """Stop and let go on our own child until it ends."""
    while child.poll() is None:
        if share < 1.0:
            with suppress(ProcessLookupError):
                child.send_signal(signal.SIGSTOP)
                time.sleep(PERIOD_S * (1 - share))
                child.send_signal(signal.SIGCONT)
        time.sleep(PERIOD_S * share)


def train(folder: Path) -> None:
    """The child: one pass of the recording through the session loop, with no window."""
    from coach.capture.adaptive import AdaptiveEstimator  # noqa: PLC0415
    from coach.care.default_plan import demo_plan  # noqa: PLC0415
    from coach.library import load_catalogue  # noqa: PLC0415
    from coach.session.conductor import Session  # noqa: PLC0415
    from coach.session.hands import NoHands  # noqa: PLC0415
    from coach.session.ways import Ways  # noqa: PLC0415
    from coach.ui.loop_parts import SessionParts  # noqa: PLC0415
    from coach.ui.recorder import SessionRecorder  # noqa: PLC0415
    from coach.ui.session_loop import SessionLoop  # noqa: PLC0415
    from coach.ui.sources import builtin_recording  # noqa: PLC0415
    from tests.benchmarks.looped_camera import LoopedCamera  # noqa: PLC0415
    from tests.benchmarks.pass_told import PassTold  # noqa: PLC0415

    camera = LoopedCamera(builtin_recording(), longest_px=960)
    plan, told = demo_plan(), PassTold()
    estimator = AdaptiveEstimator(on_notice=told.notice)
    ways = Ways(0.0, camera=True, hands=NoHands(), teaches_hands=False)
    parts = SessionParts(
        session=lambda: Session(plan, load_catalogue(), (), ways),
        source=camera,
        estimator=lambda tell: estimator,
        recorder=lambda: SessionRecorder(folder / "data", plan, "recording"),
        no_source_words="",
        away_words="",
        stays=False,
        past_t=0.0,
    )
    loop = SessionLoop(parts, told)
    told.end_after(camera.duration_s, loop.stop)
    print("ready", flush=True)
    loop.run()
    print(json.dumps(told.found()))


if __name__ == "__main__":
    main(sys.argv[1:])
