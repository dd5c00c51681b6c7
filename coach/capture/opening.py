"""Opens a recording, whatever kind it is, by looking at what the file holds."""

import zipfile
from pathlib import Path

from coach.capture.base import SourceBase
from coach.capture.errors import FileUnreadable
from coach.capture.images import PICTURE_SUFFIXES, ImagesSource
from coach.capture.track import TrackSource
from coach.capture.video import VideoSource


def open_source(path: Path | str) -> SourceBase:
    """An open source for a video file, a pose track, a picture, a folder or pattern of pictures.

    The caller closes it, or uses it in a ``with`` statement. Raises CaptureError.
    """
    source = choose_source(Path(path))
    source.open()
    return source


def choose_source(path: Path) -> SourceBase:
    """The source for a path, not yet open. Raises FileUnreadable if there is no such file."""
    if path.is_dir():
        return ImagesSource(path)
    if not path.exists():
        if any(sign in path.name for sign in "*?["):
            return ImagesSource(path)
        raise FileUnreadable(f"There is no file {path}. Please check the name.")
    if path.is_file() and _is_zip(path):
        return TrackSource(path)
    if path.suffix.lower() in PICTURE_SUFFIXES:
        return ImagesSource(path)
    # A damaged or cut-off track has lost what marks it, and would be called a bad video.
    return TrackSource(path) if path.suffix.lower() == ".npz" else VideoSource(path)


def _is_zip(path: Path) -> bool:
    try:
        return zipfile.is_zipfile(path)
    except OSError as error:
        raise FileUnreadable(
            f"{path.name} cannot be read ({error.strerror or error}). "
            "Please check that you may open it."
        ) from error
