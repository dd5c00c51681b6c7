"""Makes of a person's results one private, temporary record, so that it can be looked at closely.

It lies in a folder of its own that only this user can open, and is gone once nobody looks any
more. What a crash has left behind is removed by the next one that is made.
"""

import shutil
import tempfile
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import RLock

from filelock import FileLock, Timeout

from coach.practice.faults import PracticeError
from coach.record import place
from coach.record.archive.faults import ArchiveFromNewerVersion
from coach.record.archive.merging import Merged, import_record
from coach.record.errors import RecordError, RecordUnwritable
from coach.record.store import Store

PREFIX = "person-"
LOCK_NAME = "open.lock"


class ResultUnsound(PracticeError):
    """What a result carries cannot be read; ``what`` is the reason."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"What is in this result cannot be read: {what}. Nothing was changed. Please ask for "
            "it to be sent again."
        )
        self.what = what


class ResultFromNewerVersion(PracticeError):
    """The result was written by a later version of the app."""

    def __init__(self) -> None:
        super().__init__(
            "This result was written by a newer version of coach. Nothing was changed. Install "
            "the newest version to read it."
        )


class NoRoomToLook(PracticeError):
    """The disk does not take the record that would be looked at."""

    def __init__(self, why: str) -> None:
        super().__init__(f"The results cannot be put together here: {why}. Nothing was changed.")
        self.why = why


@contextmanager
def patient_record(archives: Sequence[bytes], inside: Path) -> Iterator[Store]:
    """A record out of ``archives``, in a folder made in ``inside`` that goes at the end.

    Raises ResultUnsound, ResultFromNewerVersion, NoRoomToLook.
    """
    with _folder(inside) as folder, _opened(folder) as store:
        for archive in archives:
            merge(store, archive)
        yield store


def merge(store: Store, archive: bytes) -> Merged:
    """Take ``archive`` over into a record that ``patient_record`` has made: all of it or nothing.

    Raises ResultUnsound, ResultFromNewerVersion, NoRoomToLook.
    """
    file = store.database.file.with_name("result.zip")
    try:
        file.write_bytes(archive)
        place.make_private_file(file)
        return import_record(store, file)
    except OSError as error:
        raise NoRoomToLook(place.why_not(error)) from error
    except ArchiveFromNewerVersion as error:
        raise ResultFromNewerVersion from error
    except RecordError as error:
        raise ResultUnsound(getattr(error, "what", "its contents are not sound")) from error
    finally:
        file.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class _Key:
    client_id: str
    results: int


class OpenRecord:
    """The record of the one person who is being looked at, made when it is first wanted.

    ``close`` it once nobody looks any more.
    """

    def __init__(self, inside: Path) -> None:
        self._inside = inside
        self._key: _Key | None = None
        self._held = ExitStack()
        self._lock = RLock()
        # At the latest when the app ends: nobody may have closed it.
        weakref.finalize(self, self._held.close)
        self._store: Store | None = None

    def store(self, client_id: str, results: int, archives: Callable[[], Sequence[bytes]]) -> Store:
        """The record of a person with so many results; ``archives`` is asked where it is not kept.

        The record of whoever was looked at before is gone. Raises as ``patient_record`` and
        ``archives`` do.
        """
        key = _Key(client_id, results)
        with self._lock:
            if self._store is None or key != self._key:
                self.close()
                self._store = self._held.enter_context(patient_record(archives(), self._inside))
                self._key = key
            return self._store

    def keep(self, client_id: str, results: int, store: Store, held: ExitStack) -> None:
        """Take over a record that was made elsewhere and that ``held`` would close."""
        with self._lock:
            self.close()
            self._held.push(held)
            self._store, self._key = store, _Key(client_id, results)

    def has(self, client_id: str, results: int) -> bool:
        """Whether that record is there already."""
        return self._store is not None and self._key == _Key(client_id, results)

    def close(self) -> None:
        """Close and delete the record."""
        with self._lock:
            self._store, self._key = None, None
            self._held.close()


@contextmanager
def _opened(folder: Path) -> Iterator[Store]:
    try:
        store = Store.open(folder)
    except RecordError as error:
        raise NoRoomToLook(getattr(error, "why", "the disk reported an error")) from error
    with store:
        yield store


@contextmanager
def _folder(inside: Path) -> Iterator[Path]:
    try:
        place.make_own_folder(inside)
        _remove_left(inside)
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=inside))
    except OSError as error:
        raise NoRoomToLook(place.why_not(error)) from error
    except RecordUnwritable as error:
        raise NoRoomToLook(error.why) from error
    lock = _lock_of(folder)
    lock.acquire()
    try:
        yield folder
    finally:
        lock.release()
        shutil.rmtree(folder, ignore_errors=True)


def _remove_left(inside: Path) -> None:
    """The lock of a folder ends with the process that made it, also where it was killed."""
    for folder in inside.glob(f"{PREFIX}*"):
        lock = _lock_of(folder)
        with suppress(Timeout, OSError):
            lock.acquire()
            lock.release()
            shutil.rmtree(folder, ignore_errors=True)


def _lock_of(folder: Path) -> FileLock:
    return FileLock(
        folder / LOCK_NAME, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False
    )
