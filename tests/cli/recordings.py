"""Small recordings, whole and damaged, for the command line."""

from pathlib import Path

import numpy as np

from coach.capture.opencv import cv2
from coach.capture.track import write_track
from coach.motion.pose import LANDMARKS, Pose

SIZE = (320, 240)


def track_file(path: Path, seconds: float = 1.0) -> Path:
    """A pose track of somebody who stands still."""
    image = np.tile(np.linspace(40, 200, LANDMARKS, dtype=np.float32)[:, None], (1, 2))
    world = np.zeros((LANDMARKS, 3), dtype=np.float32)
    seen = np.ones(LANDMARKS, dtype=np.float32)
    times = np.arange(0, seconds, 1 / 30)
    write_track(path, [Pose(float(t), image, world, seen, SIZE) for t in times])
    return path


def video_file(path: Path, frames: int = 8) -> Path:
    """A short video of nobody."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), 30, SIZE)
    for i in range(frames):
        writer.write(np.full((SIZE[1], SIZE[0], 3), 40 + i, dtype=np.uint8))
    writer.release()
    return path


def truncated(whole: Path, path: Path) -> Path:
    """The first third of a file."""
    content = whole.read_bytes()
    path.write_bytes(content[: len(content) // 3])
    return path
