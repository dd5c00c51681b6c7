"""Files that are written beside an analysis: refused before the work begins, never half there."""

from collections.abc import Sequence
from pathlib import Path

from coach.capture.errors import CaptureError
from coach.capture.opencv import cv2
from coach.capture.source import Picture
from coach.capture.track import write_track
from coach.motion.pose import Pose


class OutputError(Exception):
    """A file that cannot be written; ``sentence`` says why, for the user."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def check_output(path: Path, suffix: str) -> None:
    """Make sure that ``path`` can be written and ends in ``suffix``. Raises OutputError."""
    if path.suffix.lower() != suffix:
        raise OutputError(f"{path} must end in {suffix}.")
    if path.is_dir():
        raise OutputError(f"{path} is a folder, not a file.")
    if not path.parent.is_dir():
        raise OutputError(f"{path} cannot be written: there is no folder {path.parent}.")
    existed = path.exists()
    try:
        with path.open("ab"):
            pass
    except OSError as error:
        raise OutputError(f"{path} cannot be written ({error.strerror or error}).") from error
    if not existed:
        path.unlink()


def write_poses(path: Path, poses: Sequence[Pose]) -> None:
    """Write a pose track. Raises OutputError."""
    try:
        write_track(path, poses)
    except CaptureError as error:
        raise OutputError(error.sentence) from error
    except ValueError as error:
        # Pictures of several sizes in one folder, for one.
        raise OutputError(f"{path} cannot be written as one track: {error}.") from error


def write_picture(path: Path, picture: Picture) -> None:
    """Write a picture as PNG. Raises OutputError."""
    _, content = cv2.imencode(".png", picture)
    write_bytes(path, content.tobytes())


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file that appears whole or not at all. Raises OutputError."""
    part = part_of(path)
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OutputError(f"{path} cannot be written ({error.strerror or error}).") from error


def part_of(path: Path) -> Path:
    """Where a file is written until it is whole; the ending stays, as writers go by it."""
    return path.with_name(f".{path.stem}.part{path.suffix}")
