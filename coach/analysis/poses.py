"""All the poses of one recording at once, for those who look at them more than once."""

from pathlib import Path

from coach.capture.track import read_track
from coach.motion.pose import Pose

TRACK_SUFFIX = ".npz"


def poses_of(path: Path) -> tuple[Pose, ...]:
    """The poses of a pose track. Raises CaptureError when it cannot be read."""
    return tuple(read_track(path))
