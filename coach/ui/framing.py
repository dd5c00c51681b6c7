"""Which part of the picture to show, so that a person is large and never cut off."""

import math
from dataclasses import dataclass

from coach.motion.pose import Pose

MARGIN_OF_PERSON = 0.12
"""Air kept at each side of the person, as a share of the shown width."""

EASE = 0.08
"""Share of the way to a new place taken with each picture."""


@dataclass(frozen=True, slots=True)
class Crop:
    """A part of the picture, in its pixels. All of the height is always shown."""

    left: float
    width: float
    height: float


class Framing:
    """Follows a person sideways, only when the edge comes near, and never crops head or feet."""

    def __init__(self) -> None:
        self._centre: float | None = None
        self._goal: float | None = None

    def crop(self, pose: Pose | None, size: tuple[int, int], aspect: float) -> Crop:
        """The part of a picture of ``size`` to show in a view of ``aspect`` (width by height)."""
        width, height = size
        shown = min(float(width), height * aspect)
        person = None if pose is None else _sideways_extent(pose)
        if person is not None and person[1] - person[0] > shown * (1 - MARGIN_OF_PERSON):
            return Crop(0.0, float(width), float(height))
        if self._centre is None:
            self._centre = width / 2
        if person is not None:
            self._follow(person, shown)
        if self._goal is not None:
            self._centre += (self._goal - self._centre) * EASE
        self._centre = min(max(self._centre, shown / 2), width - shown / 2)
        return Crop(self._centre - shown / 2, shown, float(height))

    def _follow(self, person: tuple[float, float], shown: float) -> None:
        assert self._centre is not None
        air = shown * MARGIN_OF_PERSON
        near_edge = (
            person[0] < self._centre - shown / 2 + air or person[1] > self._centre + shown / 2 - air
        )
        if self._goal is None:
            self._centre = self._goal = (person[0] + person[1]) / 2
        elif near_edge:
            self._goal = (person[0] + person[1]) / 2


def _sideways_extent(pose: Pose) -> tuple[float, float] | None:
    if not pose.has_person:
        return None
    known = [float(x) for x in pose.image[:, 0] if math.isfinite(x)]
    return (min(known), max(known)) if known else None
