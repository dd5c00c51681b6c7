"""Which part of the picture to show, so that a person is large and never cut off."""

import math
from dataclasses import dataclass

from coach.motion.body import points_of
from coach.motion.pose import Pose

ABOVE_EYES = 0.20
"""Room over the highest landmark for the head, as a share of the height from there to the feet."""

BELOW_FEET = 0.12
"""Room under the lowest point of the feet, as a share of the same height."""

BESIDE = 0.18
"""Room at each side, as a share of the same height."""

CLOSEST = 1.8
"""The picture is enlarged no more than this, or it would blur."""

LOOSE = 1.25
"""A crop this much larger than it need be is tightened."""

LITTLE_WIDER = 1.06
"""A view that is wider than the picture by no more is filled: a strip above and below is cut off
rather than the edges left where nothing else on the screen has them."""

EASE_S = 0.54
"""In this time the crop goes all but a third of its way to a new place."""


@dataclass(frozen=True, slots=True)
class Crop:
    """A part of the picture, in its pixels; it never reaches over the picture's edges."""

    left: float
    top: float
    width: float
    height: float

    def holds(self, other: "Crop") -> bool:
        """Whether ``other`` lies inside."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.left + self.width >= other.left + other.width
            and self.top + self.height >= other.top + other.height
        )


class Framing:
    """Keeps a person in view with as few moves as possible.

    The crop stays where it is while the person with the air around them is inside it; only then,
    or when it is much too wide, it glides to a better place.
    """

    def __init__(self) -> None:
        self._now: Crop | None = None
        self._goal: Crop | None = None
        self._view: tuple[tuple[int, int], float] | None = None
        self._last_t: float | None = None

    def crop(self, pose: Pose | None, size: tuple[int, int], aspect: float) -> Crop:
        """The part of a picture of ``size`` to show in a view of ``aspect`` (width by height)."""
        person = None if pose is None else _person(pose, size)
        view = (size, round(aspect, 2))
        if self._goal is None or self._now is None or view != self._view:
            self._view = view
            self._goal = _around(person, size, aspect)
            self._now = self._goal if person is not None else None
            return self._goal
        if person is not None:
            best = _around(person, size, aspect)
            if not self._goal.holds(person) or self._goal.height > best.height * LOOSE:
                self._goal = best
        self._now = _between(self._now, self._goal, self._share(pose))
        return self._now

    def _share(self, pose: Pose | None) -> float:
        """How much of its way the crop goes now: as far in a second however many pictures come."""
        if pose is None:
            return 0.0
        last_t, self._last_t = self._last_t, pose.t
        passed_s = 0.0 if last_t is None else max(0.0, pose.t - last_t)
        return 1.0 - math.exp(-passed_s / EASE_S)


def _person(pose: Pose, size: tuple[int, int]) -> Crop | None:
    """The person with the air they need, cut at the picture's edges."""
    if not pose.has_person:
        return None
    points = [(x, y) for x, y in points_of(pose) if math.isfinite(x) and math.isfinite(y)]
    low = max(y for _, y in points)
    high = min(y for _, y in points)
    tall = max(low - high, size[1] * 0.2)
    left = max(0.0, min(x for x, _ in points) - tall * BESIDE)
    right = min(float(size[0]), max(x for x, _ in points) + tall * BESIDE)
    top = max(0.0, high - tall * ABOVE_EYES)
    bottom = min(float(size[1]), low + tall * BELOW_FEET)
    if right <= left or bottom <= top:
        return None
    return Crop(left, top, right - left, bottom - top)


def _aspect(size: tuple[int, int], aspect: float) -> float:
    """A narrow picture is shown whole in a wide view."""
    return min(aspect, size[0] / size[1])


def _around(person: Crop | None, size: tuple[int, int], aspect: float) -> Crop:
    width, height = size
    shape = _aspect(size, aspect)
    if person is None and shape < aspect <= shape * LITTLE_WIDER:
        return Crop(0.0, (height - width / aspect) / 2, float(width), width / aspect)
    if person is None:
        return Crop((width - height * shape) / 2, 0.0, height * shape, float(height))
    if max(person.height, height / CLOSEST) * aspect <= width:
        # A part as wide as the view has no bars beside it.
        shape = aspect
    tall = max(person.height, person.width / shape, height / CLOSEST)
    if tall > height:
        # Somebody wider than the view: show all of the picture, with bars.
        return Crop(0.0, 0.0, float(width), float(height))
    wide = tall * shape
    left = person.left + person.width / 2 - wide / 2
    top = person.top + person.height / 2 - tall / 2
    return Crop(min(max(left, 0.0), width - wide), min(max(top, 0.0), height - tall), wide, tall)


def _between(now: Crop, goal: Crop, share: float) -> Crop:
    return Crop(
        now.left + (goal.left - now.left) * share,
        now.top + (goal.top - now.top) * share,
        now.width + (goal.width - now.width) * share,
        now.height + (goal.height - now.height) * share,
    )
