"""Single pictures: read from a file, and made small enough for the pose model."""

from pathlib import Path

import numpy as np

from coach.capture.errors import FileUnreadable
from coach.capture.opencv import cv2
from coach.capture.source import Picture

LONGEST_PX = 960
"""The longest side that goes to the pose model, which looks at no more than this anyway."""


def shrunk(picture: Picture, longest_px: int = LONGEST_PX, into: Picture | None = None) -> Picture:
    """The [height, width, 3] picture with its longest side at most ``longest_px``.

    A smaller one is made in ``into``, if that has its shape; one that is small enough is itself.
    """
    height, width = picture.shape[:2]
    scale = longest_px / max(height, width)
    if scale >= 1:
        return picture
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    # Down to a half, four neighbours hold all that an area does, in a fifth of the time.
    method = cv2.INTER_LINEAR if scale > 0.5 else cv2.INTER_AREA
    small: Picture = cv2.resize(picture, size, dst=into, interpolation=method)  # type: ignore[assignment]
    return small


def read_picture(path: Path) -> Picture:
    """A picture file as [height, width, 3] BGR, upright. Raises FileUnreadable."""
    try:
        # cv2.imread cannot open paths outside the code page on Windows; bytes always work.
        picture = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    except (OSError, cv2.error) as error:
        raise FileUnreadable(_not_a_picture(path)) from error
    if picture is None:
        raise FileUnreadable(_not_a_picture(path))
    return picture  # type: ignore[return-value]


def _not_a_picture(path: Path) -> str:
    return f"{path.name} is not a picture that can be read. Please remove it or save it again."
