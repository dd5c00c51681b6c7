"""One contender on one video, in an interpreter of its own: prints what it cost and found.

python side_by_side_child.py CONTENDER VIDEO OUT.npz

It imports nothing of the tests and, but for ``ours``, nothing of the product, so that it runs in
the environment of each contender. Printed is JSON: ``start_s`` from the start of the interpreter's
work to the first pose, then ``frames``, ``wall_s`` and ``cpu_s`` without the first pose, and
``peak_mb``. ``OUT.npz`` holds the joints for the rule that counts.
"""

# Each contender imports what only its own environment has.
# ruff: noqa: PLC0415

import json
import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

BEGAN_S = time.perf_counter()
LONGEST_PX = 960


def pictures(video: str) -> Iterator[tuple[float, Any]]:
    """The frames as any user would read them, made as small as our own are for the model."""
    import cv2

    capture = cv2.VideoCapture(video)
    fps = capture.get(cv2.CAP_PROP_FPS) or 30.0
    number = 0
    while True:
        ok, picture = capture.read()
        if not ok:
            return
        height, width = picture.shape[:2]
        scale = LONGEST_PX / max(height, width)
        if scale < 1:
            size = (round(width * scale), round(height * scale))
            picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        yield number / fps, cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)
        number += 1


def bare(video: str) -> Iterator[Any]:
    """The plainest loop over MediaPipe's own landmarker."""
    import mediapipe
    from mediapipe.tasks.python import vision

    model = os.environ["POSE_MODEL"]
    options = vision.PoseLandmarkerOptions(
        base_options=mediapipe.tasks.BaseOptions(model_asset_path=model),
        running_mode=vision.RunningMode.VIDEO,
    )
    with vision.PoseLandmarker.create_from_options(options) as landmarker:
        for t, picture in pictures(video):
            image = mediapipe.Image(mediapipe.ImageFormat.SRGB, picture)
            found = landmarker.detect_for_video(image, round(1000 * t)).pose_landmarks
            yield t, picture.shape, found[0] if found else None


def solutions(video: str) -> Iterator[Any]:
    """MediaPipe's older Python solution, as its examples call it."""
    import mediapipe

    with mediapipe.solutions.pose.Pose(model_complexity=1) as pose:
        for t, picture in pictures(video):
            found = pose.process(picture).pose_landmarks
            yield t, picture.shape, None if found is None else found.landmark


def ours(video: str) -> Iterator[Any]:
    """``coach analyse``: decoding ahead, the model, the signals and the verdicts."""
    from coach.analysis.choices import chosen_exercise
    from coach.analysis.run import Task, analyse
    from coach.exercise.either_side import watch
    from coach.library import load_catalogue

    exercise = chosen_exercise(load_catalogue(), os.environ["EXERCISE"])
    side: Any = os.environ.get("SIDE") or None
    tell = Stepwise()
    analysis = analyse(Path(video), Task(exercise, side, watch), [tell])
    COUNTED.append(analysis.counted)
    yield from tell.steps


class Stepwise:
    """Marks the time of each pose of an analysis."""

    def __init__(self) -> None:
        self.steps: list[Any] = []

    def see(self, moment: Any) -> None:
        """A pose was judged."""
        clock()
        self.steps.append(None)

    def done(self, analysis: Any) -> None:
        """Nothing is left to do."""


CONTENDERS: dict[str, Callable[[str], Iterator[Any]]] = {
    "bare": bare,
    "solutions": solutions,
    "ours": ours,
}
COUNTED: list[int] = []
CLOCK: dict[str, float] = {}


def clock() -> None:
    """Note the first pose apart from the others."""
    now, cpu = time.perf_counter(), time.process_time()
    if not CLOCK:
        CLOCK.update(first_s=now, first_cpu_s=cpu)
    CLOCK.update(last_s=now, last_cpu_s=cpu)


def main(contender: str, video: str, out: str) -> None:
    import numpy as np

    times, joints, shape, frames = [], [], (0, 0, 3), 0
    for step in CONTENDERS[contender](video):
        frames += 1
        if contender == "ours":
            continue
        clock()
        t, shape, found = step
        times.append(t)
        here = [(p.x * shape[1], p.y * shape[0]) for p in found] if found else [(np.nan,) * 2] * 33
        joints.append(here)
    if times:
        np.savez(out, t=times, image=joints, size=(shape[1], shape[0]))
    peak_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    answer = {
        "start_s": CLOCK["first_s"] - BEGAN_S,
        "frames": frames - 1,
        "wall_s": CLOCK["last_s"] - CLOCK["first_s"],
        "cpu_s": CLOCK["last_cpu_s"] - CLOCK["first_cpu_s"],
        "peak_mb": peak_kb * (1 if sys.platform == "darwin" else 1024) / 1e6,
        "counted": COUNTED[0] if COUNTED else None,
    }
    print(json.dumps(answer))


if __name__ == "__main__":
    main(*sys.argv[1:])
