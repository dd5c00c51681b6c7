"""All the poses of one recording at once, for those who look at them more than once."""

from pathlib import Path

from coach.analysis.pose_stream import PoseStream
from coach.motion.pose import Pose


def poses_of(path: Path) -> tuple[Pose, ...]:
    """The poses of a pose track or a video. Raises CaptureError when it cannot be read."""
    with PoseStream(path) as stream:
        return tuple(pose for _, pose in stream)
