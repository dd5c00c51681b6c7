"""A sequence of pictures in a folder as a source, played at a given rate."""

import re
from pathlib import Path

from coach.capture.base import SourceBase
from coach.capture.errors import FileUnreadable, VideoEmpty
from coach.capture.picture import read_picture
from coach.capture.source import Frame

PICTURE_SUFFIXES = frozenset({".bmp", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"})


class ImagesSource(SourceBase):
    """Plays the pictures of a folder, or those that a pattern such as ``walk/*.png`` names.

    They come in natural order (9 before 10), ``fps`` of them a second; other files are passed
    over. ``open`` raises FileUnreadable or VideoEmpty, ``read`` FileUnreadable for a bad picture.
    """

    def __init__(self, where: Path | str, fps: float = 30.0) -> None:
        if not 0 < fps < float("inf"):
            raise ValueError(f"fps must be positive, not {fps}")
        self._where = Path(where)
        super().__init__(self._where.name or str(self._where))
        self._fps = fps
        self._paths: list[Path] = []
        self._index = 0

    def _start(self) -> None:
        self._paths = picture_paths(self._where)
        if not self._paths:
            raise VideoEmpty(
                f"There are no pictures in {self._where}. "
                "Please choose a folder with PNG or JPEG files."
            )
        self._index = 0
        self.frame_count = len(self._paths)
        self.duration_s = self.frame_count / self._fps

    def _next(self) -> Frame | None:
        if self._index >= len(self._paths):
            return None
        picture = read_picture(self._paths[self._index])
        t = self._index / self._fps
        self._index += 1
        height, width = picture.shape[:2]
        return Frame(t, picture, (width, height))

    def _stop(self) -> None:
        self._paths = []


def picture_paths(where: Path) -> list[Path]:
    """The pictures in a folder or of a pattern, in natural order; may be empty.

    Raises FileUnreadable if the folder is missing or may not be listed.
    """
    folder, pattern = (where, "*") if where.is_dir() else (where.parent, where.name)
    if not folder.is_dir():
        raise FileUnreadable(f"There is no folder {folder}. Please check the name.")
    try:
        found = [
            path
            for path in folder.glob(pattern)
            if path.suffix.lower() in PICTURE_SUFFIXES and path.is_file()
        ]
    except OSError as error:
        raise FileUnreadable(
            f"The folder {folder} cannot be listed ({error.strerror or error}). "
            "Please check that you may open it."
        ) from error
    return sorted(found, key=_natural_key)


def _natural_key(path: Path) -> tuple[list[tuple[int, str]], str]:
    parts = re.findall(r"\d+|\D+", path.name.lower())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts], path.name
