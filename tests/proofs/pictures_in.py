"""Looks for pictures in files: by how they begin, and by the very pixels of a recording."""

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from coach.capture.source import Picture
from coach.capture.video import VideoSource

BEGINNINGS = re.compile(
    rb"\xff\xd8\xff.{3}(?:JFIF|Exif)|\x89PNG\r\n\x1a\n|GIF8[79]a|RIFF.{4}(?:WEBP|AVI )"
    rb"|ftyp(?:isom|iso[2-9]|mp4[12]|avif|heic|qt  )|\x1a\x45\xdf\xa3.{0,40}(?:matroska|webm)",
    re.DOTALL,
)
"""JPEG, PNG, GIF, WebP, AVI, MP4 and its kin, Matroska."""

STRIP_PX = 16
_LEAST_SPREAD = 12.0


def strips_of(recording: Path, frames: int = 40, every: int = 25) -> frozenset[bytes]:
    """Short rows of pixels out of a recording, unlike enough to be found again by chance nowhere.

    Of each of ``frames`` frames some from the middle, blue, green, red in turn and in each colour
    alone, as raw pictures are laid out.
    """
    found: set[bytes] = set()
    with VideoSource(recording) as video:
        for number in range(frames * every):
            frame = video.read()
            if frame is None:
                break
            if number % every == 0 and frame.picture is not None:
                found.update(_strips(frame.picture))
    return frozenset(found)


def _strips(picture: Picture) -> Iterator[bytes]:
    height, width = picture.shape[:2]
    for y in range(height // 4, 3 * height // 4, height // 16):
        for x in range(width // 4, 3 * width // 4, width // 16):
            strip = picture[y, x : x + STRIP_PX]
            if strip.std(axis=0).min() >= _LEAST_SPREAD:
                yield strip.tobytes()
                yield np.ascontiguousarray(strip[:, ::-1]).tobytes()
                yield from (strip[:, colour].tobytes() for colour in range(3))


def pictures_in(content: bytes, strips: frozenset[bytes]) -> list[str]:
    """What in ``content`` is, or comes from, a picture; empty when there is none."""
    found = [f"{one.group()[:12]!r} at {one.start()}" for one in BEGINNINGS.finditer(content)]
    return found + [f"pixels {strip[:9].hex()}" for strip in strips if strip in content]
