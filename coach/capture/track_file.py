"""Reads the arrays of a pose track file, trusting nothing in it before it is checked.

A file may come from anybody by mail, so sizes are taken from the headers and bounded before any
array is loaded, and nothing in it is ever executed.
"""

import math
import tokenize
import zipfile
import zlib
from pathlib import Path
from typing import IO

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from coach.capture.errors import TrackUnreadable

NAMES = ("t", "image", "world", "visibility", "size")
"""The arrays that a pose track consists of."""

MOST_VALUES = 10_000_000
"""The most values one array may hold: about an hour at 30 poses a second."""

_WIDEST_VALUE_BYTES = 8
_HEADER_BYTES = 4096


def read_arrays(path: Path) -> dict[str, NDArray[np.generic]]:
    """The arrays of a pose track by name; shapes and values are the caller's to check.

    Raises TrackUnreadable if the file cannot be opened and ValueError if it is not sound.
    """
    if not path.is_file():
        raise TrackUnreadable(f"There is no file {path}. Please check the name.")
    try:
        with zipfile.ZipFile(path) as archive:
            present = set(archive.namelist())
            missing = [name for name in NAMES if f"{name}.npy" not in present]
            if missing:
                raise ValueError(f"it has no {' and no '.join(missing)}")
            return {name: _read_array(archive, name) for name in NAMES}
    except zipfile.BadZipFile as error:
        raise ValueError("it is not a track file, or was cut off") from error
    except (EOFError, zlib.error) as error:
        raise ValueError("it is damaged") from error
    except OSError as error:
        raise TrackUnreadable(
            f"{path.name} cannot be read ({error.strerror or error}). "
            "Please check that you may open it."
        ) from error
    except (RuntimeError, SyntaxError, TypeError, KeyError, tokenize.TokenError) as error:
        # zipfile and numpy answer so to encryption, unknown packing and senseless headers.
        raise ValueError("it is damaged or locked") from error


def _read_array(archive: zipfile.ZipFile, name: str) -> NDArray[np.generic]:
    # zipfile never unpacks more than the size that the archive states, so bounding that is enough.
    stated_bytes = archive.getinfo(f"{name}.npy").file_size
    if stated_bytes > MOST_VALUES * _WIDEST_VALUE_BYTES + _HEADER_BYTES:
        raise ValueError(f"{name} is too long")
    with archive.open(f"{name}.npy") as stream:
        shape, dtype = _header(stream)
    if dtype.hasobject or dtype.kind not in "fiu" or dtype.itemsize > _WIDEST_VALUE_BYTES:
        raise ValueError(f"{name} does not hold numbers")
    if any(length < 0 for length in shape) or math.prod(shape) > MOST_VALUES:
        raise ValueError(f"{name} is too long")
    if math.prod(shape) * dtype.itemsize > stated_bytes:
        raise ValueError(f"{name} was cut off")
    with archive.open(f"{name}.npy") as stream:
        array: NDArray[np.generic] = npy.read_array(stream, allow_pickle=False)
    return array


def _header(stream: IO[bytes]) -> tuple[tuple[int, ...], np.dtype[np.generic]]:
    version = npy.read_magic(stream)
    if version == (1, 0):
        shape, _, dtype = npy.read_array_header_1_0(stream)
    elif version == (2, 0):
        shape, _, dtype = npy.read_array_header_2_0(stream)
    else:
        raise ValueError("it was written in a form that is not known")
    return shape, dtype
