"""Lines, bands and words on a picture, in the colours that all our drawings share."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from coach.capture.opencv import cv2
from coach.capture.source import Picture

Colour = tuple[int, int, int]
"""Blue, green, red."""

GROUND: Colour = (34, 28, 24)
PANEL: Colour = (46, 39, 34)
GRID: Colour = (74, 65, 58)
FAINT: Colour = (150, 138, 128)
WORDS: Colour = (236, 232, 228)
SIGNAL: Colour = (235, 200, 110)
TARGET: Colour = (110, 190, 250)
GOOD: Colour = (130, 205, 110)
BAD: Colour = (110, 120, 240)
FAULT: Colour = (80, 180, 245)

_FONT = cv2.FONT_HERSHEY_DUPLEX
_FONT_HEIGHT_PX = 22.0
_SUBPIXEL_BITS = 4
_SUBPIXELS = 1 << _SUBPIXEL_BITS

Points = NDArray[np.float64]


def blank(width: int, height: int, colour: Colour) -> Picture:
    """A picture of one colour."""
    return np.full((height, width, 3), colour, dtype=np.uint8)


def line(picture: Picture, points: Points, colour: Colour, width: int) -> None:
    """A smooth line through [N, 2] points in pixels; broken where a point is NaN."""
    known = np.isfinite(points).all(axis=1)
    breaks = np.flatnonzero(~known)
    for part in np.split(points, breaks):
        part_known = part[np.isfinite(part).all(axis=1)]
        if len(part_known) > 1:
            fixed = np.round(part_known * _SUBPIXELS).astype(np.int32).reshape(-1, 1, 2)
            cv2.polylines(picture, [fixed], False, colour, width, cv2.LINE_AA, shift=_SUBPIXEL_BITS)


def dashes(picture: Picture, points: Points, colour: Colour, width: int) -> None:
    """A dashed line along [N, 2] points."""
    for start in range(0, len(points) - 1, 8):
        line(picture, points[start : start + 5], colour, width)


def dot(picture: Picture, at: Sequence[float], radius: float, colour: Colour) -> None:
    """A filled circle; nothing where the place is not known."""
    if np.isfinite(at).all():
        centre = (round(at[0] * _SUBPIXELS), round(at[1] * _SUBPIXELS))
        cv2.circle(
            picture,
            centre,
            round(radius * _SUBPIXELS),
            colour,
            cv2.FILLED,
            cv2.LINE_AA,
            shift=_SUBPIXEL_BITS,
        )


def band(
    picture: Picture, corner: tuple[int, int], opposite: tuple[int, int], colour: Colour, ink: float
) -> None:
    """A rectangle laid over the picture with ``ink`` 0..1 of its colour."""
    height, width = picture.shape[:2]
    left, right = (min(max(x, 0), width) for x in sorted((corner[0], opposite[0])))
    top, bottom = (min(max(y, 0), height) for y in sorted((corner[1], opposite[1])))
    area = picture[top:bottom, left:right]
    area[:] = np.round(area * (1 - ink) + np.array(colour) * ink).astype(np.uint8)


def words(
    picture: Picture, text: str, at: tuple[int, int], height_px: float, colour: Colour
) -> None:
    """Text whose capital letters are ``height_px`` high, its left foot ``at``."""
    weight = max(1, round(height_px / 12))
    cv2.putText(
        picture, _plain(text), at, _FONT, height_px / _FONT_HEIGHT_PX, colour, weight, cv2.LINE_AA
    )


def words_width_px(text: str, height_px: float) -> int:
    """Width of the text in pixels."""
    weight = max(1, round(height_px / 12))
    (width, _), _ = cv2.getTextSize(_plain(text), _FONT, height_px / _FONT_HEIGHT_PX, weight)
    return int(width)


def _plain(text: str) -> str:
    # The built-in letters are ASCII only.
    replaced = text.replace("×", "x").replace("–", "-").replace("°", " deg").replace("…", "...")
    return replaced.encode("ascii", "replace").decode("ascii")
