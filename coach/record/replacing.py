"""Puts another file in the record's place; a kill at any moment leaves the one or the other, whole.

What was there is copied aside first. The new file then takes the name ``coach.db.ready``: from
that moment it is the record, and whoever opens the record next takes the old log away and gives
it its own name. So a log never meets a file that it does not belong to.
"""

import os
import shutil
from datetime import datetime
from pathlib import Path

from filelock import FileLock

from coach.record import place
from coach.record.errors import RecordUnwritable
from coach.record.seal import unlocked

FOLDER_NAME = "aside"
_PARTS = (place.DATABASE_NAME, f"{place.DATABASE_NAME}-wal", unlocked.KEY_FILE_NAME)


def aside_folder(data: Path) -> Path:
    """Where the records are that another took the place of, whether or not there are any."""
    return data.absolute() / FOLDER_NAME


def set_aside(data: Path, at: datetime) -> Path:
    """Copy the record with its log, as it is, byte for byte, and say into which folder.

    The file by which its passphrase is known goes with it: the folder can be opened as a record.

    Nothing may be writing to it. The record itself is not changed. Raises RecordUnwritable.
    """
    file = place.database_file(data)
    place.make_own_folder(aside_folder(data))
    folder = _new_folder(aside_folder(data), at)
    try:
        for part in _PARTS:
            source = file.with_name(part)
            if source.exists():
                copied = folder / source.name
                copied.touch(mode=0o600)
                shutil.copyfile(source, copied)
                make_durable(copied)
        make_name_durable(folder / file.name)
    except OSError as error:
        raise RecordUnwritable(file, place.why_not(error)) from error
    return folder


def replace(data: Path, draft: Path) -> None:
    """Make ``draft``, whole and without a log, the record of ``data``; it loses its name.

    Nobody may have the record open. Raises RecordUnwritable, and has then changed nothing, or
    ``finish`` goes on with it.
    """
    file = place.database_file(data)
    try:
        make_durable(draft)
        draft.replace(_ready(file))
        make_name_durable(file)
    except OSError as error:
        raise RecordUnwritable(file, place.why_not(error)) from error
    finish(file)


def finish(file: Path) -> None:
    """Go on with a replacement that was cut off, if there is one. Raises RecordUnwritable."""
    ready = _ready(file)
    if not ready.exists():
        return
    try:
        # Of several starts one does it: a second would take away the new file's log.
        with FileLock(file.with_name(f"{ready.name}.lock"), mode=0o600):
            if not ready.exists():
                return
            for part in ("-wal", "-shm"):
                file.with_name(file.name + part).unlink(missing_ok=True)
            ready.replace(file)
            make_name_durable(file)
    except OSError as error:
        raise RecordUnwritable(file, place.why_not(error)) from error


def is_under_way(data: Path) -> bool:
    """Whether another file is the record already and only has not its name yet."""
    return _ready(place.database_file(data)).exists()


def delete_all(data: Path) -> None:
    """Delete everything that was put aside. Raises RecordUnwritable."""
    folder = aside_folder(data)
    try:
        if folder.exists():
            shutil.rmtree(folder)
    except OSError as error:
        raise RecordUnwritable(folder, place.why_not(error)) from error


def make_durable(file: Path) -> None:
    """Wait until the disk has what was written to ``file``. Raises OSError."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def make_name_durable(file: Path) -> None:
    """Wait until the disk has the names in the folder of ``file``. Raises OSError."""
    if os.name != "posix":
        return
    handle = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _ready(file: Path) -> Path:
    return file.with_name(f"{file.name}.ready")


def _new_folder(parent: Path, at: datetime) -> Path:
    name = at.strftime("%Y-%m-%dT%H-%M-%S")
    number = 1
    while True:
        folder = parent / (name if number == 1 else f"{name}-{number}")
        try:
            folder.mkdir(mode=0o700)
        except FileExistsError:
            number += 1
        except OSError as error:
            raise RecordUnwritable(folder, place.why_not(error)) from error
        else:
            return folder
