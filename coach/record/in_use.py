"""Lets one running app at a time have the record, by a lock that ends with the process."""

import errno
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

from coach.record import place
from coach.record.errors import RecordInUse, RecordUnwritable

LOCK_NAME = "coach.lock"
_NO_LOCKS = (errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP)


class InUse:
    """The app that holds this may change the record; the operating system frees it after a kill.

    The file of the lock stays where it is: to delete it would let two apps lock two files of one
    name. A disk that knows no locks, as some network drives, is used without.
    """

    def __init__(self, folder: Path, patience_s: float = 0.0) -> None:
        """Take the lock of the record in ``folder``, waiting for it for up to ``patience_s``.

        Raises RecordInUse, RecordUnwritable.
        """
        place.make_private_folder(folder)
        file = folder.absolute() / LOCK_NAME
        self._lock = FileLock(
            file, timeout=patience_s, mode=0o600, thread_local=False, fallback_to_soft=False
        )
        try:
            self._lock.acquire()
        except Timeout as error:
            raise RecordInUse(place.database_file(folder)) from error
        except OSError as error:
            if error.errno in _NO_LOCKS:
                return
            raise RecordUnwritable(place.database_file(folder), place.why_not(error)) from error
        # What the umask or an older file made of its mode.
        place.make_private_file(file)

    def release(self) -> None:
        """Let the next app have it."""
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()
