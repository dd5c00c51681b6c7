"""Keeping the pose track of a recording while it is analysed."""

from pathlib import Path

from coach.analysis.outputs import write_poses
from coach.analysis.result import Analysis
from coach.analysis.run import Moment
from coach.motion.pose import Pose


class TrackKeeper:
    """Writes the poses that were seen as a pose track."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._poses: list[Pose] = []

    def see(self, moment: Moment) -> None:
        """Keep the pose."""
        self._poses.append(moment.pose)

    def done(self, analysis: Analysis) -> None:  # noqa: ARG002
        """Write the track. Raises OutputError when the disk refuses."""
        write_poses(self._path, self._poses)
