"""What gives frames: the frame itself and the interface that cameras, files and tracks share."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from coach.motion.pose import Pose

Picture = NDArray[np.uint8]
"""[height, width, 3] blue, green, red."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One moment of a source.

    ``t`` is in seconds and only grows within a source. ``picture`` is [height, width, 3] BGR
    uint8, or None when a pose track is replayed. ``size`` is the width and height in pixels of
    the picture as it was recorded; ``picture`` may have been shrunk since. ``pose`` is what was
    recorded, or None when it is still to be estimated. The picture is not to be written.
    """

    t: float
    picture: Picture | None
    size: tuple[int, int]
    pose: Pose | None = None


class FrameSource(Protocol):
    """Anything that gives frames, one after another.

    ``open`` and ``close`` may be called again and then do nothing; a closed source can be opened
    again and starts anew. Every method may raise a CaptureError.
    """

    @property
    def name(self) -> str:
        """What to call the source in front of the user."""

    @property
    def live(self) -> bool:
        """Whether time passes by itself: a camera, not a file."""

    @property
    def frame_count(self) -> int | None:
        """How many frames there will be, as far as known once open; None for a camera."""

    @property
    def duration_s(self) -> float | None:
        """Length in seconds, as far as known once open; None for a camera."""

    def open(self) -> None:
        """Get ready to read."""

    def read(self) -> Frame | None:
        """The next frame (of a camera: the newest one), or None at the end and ever after.

        Raises RuntimeError if the source was never opened.
        """

    def close(self) -> None:
        """Let go of the device or file; a read that is waiting returns None."""
