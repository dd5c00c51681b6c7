"""What crosses from the session's thread to the window: moments to paint, and happenings."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from coach.motion.events import Event
from coach.motion.pose import Pose
from coach.session.status import SessionStatus
from coach.ui.framing import Crop


@dataclass(frozen=True, slots=True)
class Shape:
    """The part of the camera's picture that an image shows, and whether as in a mirror."""

    part: Crop
    mirrored: bool


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """What to paint: a picture, the pose in it and the session.

    ``pixels`` is the buffer that ``image`` borrows; ``image`` is None where nothing new was seen.
    ``shape`` is None where it shows the camera's picture as it came.
    """

    image: QImage | None
    pixels: object
    pose: Pose | None
    status: SessionStatus
    shape: Shape | None = None


@dataclass(frozen=True, slots=True)
class Happening:
    """Events that came together, in order, and the session after them."""

    events: tuple[Event, ...]
    status: SessionStatus
