"""Where the record lives on this computer, and that nobody else can read it there."""

import errno
import os
import stat
import tempfile
from pathlib import Path

import platformdirs

from coach.record.errors import RecordUnwritable

DATABASE_NAME = "coach.db"
FAULTS_NAME = "faults.log"
"""Where faults of the program are noted, without anything of the person."""

_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600


def data_folder(override: Path | None = None) -> Path:
    """The folder of the record: ``override``, or the platform's place for application data.

    The path is absolute and need not exist yet; ``make_private_folder`` makes it.
    """
    if override is not None:
        return override.expanduser().absolute()
    return platformdirs.user_data_path("coach", appauthor=False)


def database_file(folder: Path) -> Path:
    """The database file of a data folder, absolute, whether or not it exists."""
    return folder.absolute() / DATABASE_NAME


def make_private_folder(folder: Path) -> None:
    """Make ``folder`` and close it to other users (0700, where the platform has modes).

    A folder that is already there is closed as well if it is empty or holds a record. Any other
    folder was given to us by the user for more than the record and keeps its mode; the files
    in it are private by themselves. Raises RecordUnwritable.
    """
    try:
        folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        holds = {entry.name for entry in folder.iterdir()}
        if not holds or DATABASE_NAME in holds:
            _restrict(folder, _PRIVATE_FOLDER)
    except OSError as error:
        raise RecordUnwritable(database_file(folder), why_not(error)) from error


def make_own_folder(folder: Path) -> None:
    """Make ``folder``, in which nothing but ours is kept, and close it to other users (0700).

    Raises RecordUnwritable.
    """
    try:
        folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        _restrict(folder, _PRIVATE_FOLDER)
    except OSError as error:
        raise RecordUnwritable(folder, why_not(error)) from error


def make_private_file(file: Path) -> None:
    """Close an existing file to other users (0600, where the platform has modes).

    Raises RecordUnwritable.
    """
    try:
        _restrict(file, _PRIVATE_FILE)
    except OSError as error:
        raise RecordUnwritable(file, why_not(error)) from error


def new_private_file(beside: Path) -> Path:
    """A new empty file, 0600 whatever the umask, in the folder of ``beside``.

    Raises RecordUnwritable.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f"{beside.name}.", suffix=".new", dir=beside.parent)
        os.close(handle)
    except OSError as error:
        raise RecordUnwritable(beside, why_not(error)) from error
    return Path(name)


def why_not(error: OSError) -> str:
    """The cause of a refusal by the operating system, for a person."""
    match error.errno:
        case errno.EACCES | errno.EPERM:
            return "coach is not allowed to write to this folder"
        case errno.EROFS:
            return "the disk can only be read"
        case errno.ENOSPC | errno.EDQUOT:
            return "the disk is full"
        case errno.ENOTDIR | errno.EEXIST:
            return "there is a file where the folder should be"
        case _:
            return f"the disk answered “{error.strerror or error}”"


def _restrict(path: Path, mode: int) -> None:
    if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) != mode:
        path.chmod(mode)
