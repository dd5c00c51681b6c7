"""Opens a file that somebody sent, and writes one for somebody, whole or not at all."""

import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from coach.exchange.faults import (
    FileEmpty,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    FileUnwritable,
    NotAFile,
)
from coach.record import place


@contextmanager
def opened(file: Path, most_bytes: int) -> Iterator[BinaryIO]:
    """The file, if it is one and not larger than ``most_bytes``; otherwise not a byte is read.

    Raises FileMissing, NotAFile, FileEmpty, FileTooLarge, FileUnreadable.
    """
    if "\0" in str(file):
        # No file has such a name, and the operating system is not even asked.
        raise FileMissing(file)
    try:
        about = file.stat()
        # A pipe would wait for ever.
        if not stat.S_ISREG(about.st_mode):
            raise NotAFile(file)
        if about.st_size == 0:
            raise FileEmpty(file)
        if about.st_size > most_bytes:
            raise FileTooLarge(file, most_bytes)
        with file.open("rb") as stream:
            yield stream
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing(file) from error
    except OSError as error:
        raise FileUnreadable(file, error.strerror or "no reason was given") from error


def whole(file: Path, most_bytes: int) -> bytes:
    """All of the file. Raises as ``opened``."""
    with opened(file, most_bytes) as stream:
        raw = stream.read(most_bytes + 1)
    if len(raw) > most_bytes:
        # It grew since it was looked at.
        raise FileTooLarge(file, most_bytes)
    return raw


def write_whole(file: Path, parts: Iterable[bytes]) -> None:
    """Write the parts to ``file``, which appears whole or not at all, and only for its owner.

    Raises FileUnwritable.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".coach.", suffix=".part", dir=file.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                for one in parts:
                    stream.write(one)
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise FileUnwritable(file, place.why_not(error)) from error
