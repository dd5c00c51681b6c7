"""Measures how many poses a second this computer can estimate."""

import statistics
import time
from collections.abc import Callable

from coach.capture.errors import VideoEmpty
from coach.capture.estimator import Estimator, PoseEstimator
from coach.capture.models import ModelName
from coach.capture.source import Frame
from coach.capture.video import VideoSource
from coach.resources import shipped

_WARM_UP_FRAMES = 5


def measure_speed(
    model: ModelName,
    frames: int = 30,
    *,
    make: Callable[[ModelName], PoseEstimator] = Estimator,
    clock: Callable[[], float] = time.perf_counter,
) -> float:
    """Poses per second with one model, by the median over so many frames of the shipped demo.

    Decoding is not counted, nor are the first poses, which find the person. Raises ValueError if
    ``frames`` is not positive, and CaptureError as VideoSource and Estimator do.
    """
    if frames < 1:
        raise ValueError(f"frames must be positive, not {frames}")
    pictures = _demo_frames(_WARM_UP_FRAMES + frames)
    estimator = make(model)
    durations_s: list[float] = []
    try:
        for frame in pictures:
            before = clock()
            estimator.estimate(frame)
            durations_s.append(clock() - before)
    finally:
        estimator.close()
    return 1 / statistics.median(durations_s[_WARM_UP_FRAMES:])


def _demo_frames(count: int) -> list[Frame]:
    path = shipped("assets", "demo", "demo_session.mp4")
    with VideoSource(path) as video:
        frames = [frame for _ in range(count) if (frame := video.read())]
    if len(frames) <= _WARM_UP_FRAMES:
        raise VideoEmpty(f"{path.name} is too short. Please install the program again.")
    return frames
