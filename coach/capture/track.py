"""Pose tracks: the poses of a recording as numbers in an ``.npz`` file, with no picture.

The file holds ``t`` float64 [N] in seconds, ``image`` float32 [N, 33, 2] in square pixels,
``world`` float32 [N, 33, 3] in metres, ``visibility`` float32 [N, 33] in 0..1 and ``size``
int [2], the picture's width and height. A moment with nobody is NaN.
"""

import io
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coach.capture.base import SourceBase
from coach.capture.errors import TrackUnreadable, TrackUnwritable
from coach.capture.source import Frame
from coach.capture.track_file import MOST_VALUES, read_arrays
from coach.motion.pose import LANDMARKS, Floats, Pose

_WIDEST_PX = 65_536


@dataclass(frozen=True, slots=True, eq=False)
class PoseTrack:
    """The poses of one recording; iterate or index to get each Pose.

    ``t`` [N] s, ``image`` [N, 33, 2] px, ``world`` [N, 33, 3] m and ``visibility`` [N, 33] are
    not to be written; ``size`` is the picture's width and height in pixels.
    """

    t: NDArray[np.float64]
    image: Floats
    world: Floats
    visibility: Floats
    size: tuple[int, int]

    def __len__(self) -> int:
        return len(self.t)

    def __getitem__(self, index: int) -> Pose:
        return Pose(
            float(self.t[index]),
            self.image[index],
            self.world[index],
            self.visibility[index],
            self.size,
        )

    def __iter__(self) -> Iterator[Pose]:
        return (self[index] for index in range(len(self)))

    @property
    def duration_s(self) -> float:
        """Time from the first pose to the last, in seconds."""
        return float(self.t[-1] - self.t[0])


def read_track(path: Path | str) -> PoseTrack:
    """The pose track in a file. Raises TrackUnreadable if it is not one, or not a sound one."""
    path = Path(path)
    try:
        arrays = read_arrays(path)
        track = _track(arrays)
    except ValueError as error:
        raise TrackUnreadable(
            f"{path.name} is not a sound pose track: {error}. Please choose another file."
        ) from error
    return track


def write_track(path: Path | str, poses: Iterable[Pose]) -> None:
    """Write poses as a pose track; the file appears whole or not at all.

    Raises ValueError if there are none, if time does not grow or if sizes differ, and
    TrackUnwritable if the disk refuses.
    """
    path = Path(path)
    arrays = _arrays(list(poses))
    _track(arrays)
    try:
        _replace(path, arrays)
    except OSError as error:
        raise TrackUnwritable(
            f"{path.name} cannot be saved ({error.strerror or error}). "
            "Please check the folder and the space on the disk."
        ) from error


def packed_track(poses: Iterable[Pose]) -> bytes:
    """A pose track as the bytes of its file, with nothing put on the disk.

    Raises ValueError as ``write_track`` does.
    """
    arrays = _arrays(list(poses))
    _track(arrays)
    packed = io.BytesIO()
    np.savez_compressed(packed, allow_pickle=False, **arrays)
    return packed.getvalue()


def _arrays(poses: Sequence[Pose]) -> dict[str, NDArray[np.generic]]:
    if not poses:
        raise ValueError("it has no poses")
    sizes = {pose.size for pose in poses}
    # A pose that nobody estimated may not know the size of the picture.
    sizes = (sizes - {(0, 0)}) or sizes
    if len(sizes) > 1:
        raise ValueError(f"the picture changes its size: {sorted(sizes)}")
    return {
        "t": np.array([pose.t for pose in poses], np.float64),
        "image": np.array([pose.image for pose in poses], np.float32),
        "world": np.array([pose.world for pose in poses], np.float32),
        "visibility": np.array([pose.visibility for pose in poses], np.float32),
        "size": np.array(sizes.pop(), np.int64),
    }


def _replace(path: Path, arrays: dict[str, NDArray[np.generic]]) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            np.savez_compressed(file, allow_pickle=False, **arrays)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _track(arrays: dict[str, NDArray[np.generic]]) -> PoseTrack:
    t = arrays["t"]
    count = len(t) if t.ndim == 1 else -1
    if count == 0:
        raise ValueError("it has no poses")
    shapes = {
        "t": (count,),
        "image": (count, LANDMARKS, 2),
        "world": (count, LANDMARKS, 3),
        "visibility": (count, LANDMARKS),
        "size": (2,),
    }
    for name, shape in shapes.items():
        if arrays[name].shape != shape:
            raise ValueError(f"{name} has the shape {arrays[name].shape}")
        if arrays[name].size > MOST_VALUES:
            raise ValueError(f"{name} is too long")
        if arrays[name].dtype.kind not in "fiu":
            raise ValueError(f"{name} does not hold numbers")
    if arrays["size"].dtype.kind not in "iu":
        raise ValueError("size is not whole numbers")
    times = t.astype(np.float64)
    if not np.isfinite(times).all() or (np.diff(times) <= 0).any():
        raise ValueError("its time does not always grow")
    width, height = (int(side) for side in arrays["size"])
    if not (0 < width <= _WIDEST_PX and 0 < height <= _WIDEST_PX):
        raise ValueError(f"a picture of {width} by {height} pixels cannot be")
    image, world, visibility = (
        arrays[name].astype(np.float32) for name in ("image", "world", "visibility")
    )
    if np.isinf(image).any() or np.isinf(world).any():
        raise ValueError("a landmark is infinitely far away")
    if (visibility < 0).any() or (visibility > 1).any():
        raise ValueError("a visibility is not between 0 and 1")
    for array in (times, image, world, visibility):
        array.setflags(write=False)
    return PoseTrack(times, image, world, visibility, (width, height))


class TrackSource(SourceBase):
    """Replays a pose track: every frame has its recorded pose and no picture.

    ``open`` raises TrackUnreadable.
    """

    def __init__(self, path: Path | str) -> None:
        self._path = Path(path)
        super().__init__(self._path.name)
        self._poses: Iterator[Pose] = iter(())

    def _start(self) -> None:
        track = read_track(self._path)
        self.frame_count = len(track)
        self.duration_s = track.duration_s
        self._poses = iter(track)

    def _next(self) -> Frame | None:
        pose = next(self._poses, None)
        return None if pose is None else Frame(pose.t, None, pose.size, pose)

    def _stop(self) -> None:
        self._poses = iter(())
