"""Turns the backups of a record, and the records that were put aside, to the record's own key."""

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from coach.record import backup, place, replacing
from coach.record.errors import RecordBusy, RecordError, RecordUnwritable, TurningStopped
from coach.record.seal import connecting, exporting, key_file, unlocked
from coach.record.seal.key import Key
from coach.record.seal.progress import Progress, size_of

_TURNED, _OLD = ".turned", ".old"
_End = Literal["as it should be", "done", "removed", "left"]


@dataclass(frozen=True, slots=True)
class Turned:
    """``done`` copies have the record's key now. ``removed`` were damaged, in the clear, and are
    deleted. ``left`` could not be turned and are as they were."""

    done: int
    removed: int
    left: int


def turn_copies(
    data: Path,
    key: Key | None,
    former: tuple[Key, ...] = (),
    progress: Progress | None = None,
) -> Turned:
    """Seal every copy with ``key``, or put it in the clear with None; ``former`` open those sealed.

    A copy that nothing opens stays as it is, unless it is in the clear and is not to be. Each is
    replaced by one that was proven the same. Raises RecordUnwritable, TurningStopped.
    """
    progress = progress or Progress()
    remove_drafts(data)
    _finish_folders(data)
    ends = [_turn(one.file, key, former, _Backup(), progress) for one in backup.listed(data)]
    for folder in _folders(data):
        file = place.database_file(folder)
        if file.exists():
            ends.append(_turn(file, key, former, _Aside(), progress))
        elif key is not None and file.with_name(f"{file.name}-wal").exists():
            # Without its file nobody can tell whether the log is sealed.
            ends.append(_Aside.remove(file))
        ends += [
            _turn(one, key, former, _Backup(), progress) for one in _left_in_the_clear(folder, key)
        ]
    remove_drafts(data)
    return Turned(ends.count("done"), ends.count("removed"), ends.count("left"))


def sizes_of(data: Path) -> list[int]:
    """How many bytes each copy has that ``turn_copies`` would look at."""
    asides = [place.database_file(folder) for folder in _folders(data)]
    files = [*(one.file for one in backup.listed(data)), *(one for one in asides if one.exists())]
    return [size_of(one) for one in files]


def remove_drafts(data: Path) -> None:
    """Delete what a kill has left of drafts, which may be in the clear."""
    folder = replacing.aside_folder(data)
    for pattern in ("*.new*", "*/*.new*"):
        for draft in folder.glob(pattern):
            with suppress(OSError):
                draft.unlink()
    for draft in backup.folder_of(data).glob("coach-*.db.*.new*"):
        draft.unlink(missing_ok=True)
    # Only one that is empty goes.
    with suppress(OSError):
        folder.rmdir()


class _Put(Protocol):
    def in_place(self, draft: Path, file: Path, key: Key | None, /) -> None: ...
    def remove(self, file: Path, /) -> _End: ...


def _turn(
    file: Path, key: Key | None, former: tuple[Key, ...], put: _Put, progress: Progress
) -> _End:
    size = size_of(file)
    try:
        return _turned(file, key, former, put, progress)
    finally:
        progress.file_done(size)


def _turned(
    file: Path, key: Key | None, former: tuple[Key, ...], put: _Put, progress: Progress
) -> _End:
    head = unlocked.head_of(file)
    is_plain = head.startswith(unlocked.MAGIC)
    if is_plain if key is None else head == key.salt:
        return "as it should be"
    before = None if is_plain else next((one for one in former if one.salt == head), None)
    if not is_plain and before is None:
        if key is None or unlocked.looks_sealed(file):
            return "left"
        # Damaged at its front, it may be in the clear behind that.
        return put.remove(file)
    draft = place.new_private_file(beside=file)
    try:
        exporting.export(file, before, draft, key, progress)
        exporting.require_whole(draft, key, progress)
        put.in_place(draft, file, key)
    except TurningStopped:
        # Nothing is wrong with the copy.
        raise
    except (RecordUnwritable, RecordBusy):
        return "left"
    except OSError:
        return "left"
    except RecordError:
        return put.remove(file) if is_plain else "left"
    except connecting.errors():
        return put.remove(file) if is_plain else "left"
    finally:
        for part in ("", "-wal", "-shm", "-journal"):
            draft.with_name(draft.name + part).unlink(missing_ok=True)
    return "done"


class _Backup:
    """A file by itself."""

    @staticmethod
    def in_place(draft: Path, file: Path, _key: Key | None) -> None:
        """Let ``draft`` be the backup, of the time of ``file``."""
        was = file.stat()
        replacing.make_durable(draft)
        os.utime(draft, ns=(was.st_atime_ns, was.st_mtime_ns))
        draft.replace(file)
        replacing.make_name_durable(file)

    @staticmethod
    def remove(file: Path) -> _End:
        """Delete a copy that is in the clear and cannot be sealed."""
        try:
            file.unlink()
        except OSError:
            return "left"
        return "removed"


class _Aside:
    """A file with its log, and with the file of its key, in a folder of their own."""

    @staticmethod
    def in_place(draft: Path, file: Path, key: Key | None) -> None:
        """Let a folder with ``draft`` alone take the place of that of ``file``."""
        folder = file.parent
        turned = folder.with_name(folder.name + _TURNED)
        turned.mkdir(mode=0o700)
        replacing.make_durable(draft)
        draft.replace(turned / file.name)
        if key is not None:
            key_file.write(turned, key)
        replacing.make_name_durable(turned / file.name)
        folder.rename(folder.with_name(folder.name + _OLD))
        turned.rename(folder)
        replacing.make_name_durable(folder)
        shutil.rmtree(folder.with_name(folder.name + _OLD))

    @staticmethod
    def remove(file: Path) -> _End:
        """Delete a folder with what is in the clear and cannot be sealed."""
        try:
            shutil.rmtree(file.parent)
        except OSError:
            return "left"
        return "removed"


def _left_in_the_clear(folder: Path, key: Key | None) -> list[Path]:
    """Backups that lie with a record whose passphrase was forgotten before a kill was made good.

    The others there are sealed, by a key that nobody has.
    """
    if key is None:
        return []
    inner = folder / backup.FOLDER_NAME
    return [
        one
        for one in (*folder.glob("coach-*.db"), *inner.glob("coach-*.db"))
        if unlocked.is_plain(one)
    ]


def _finish_folders(data: Path) -> None:
    """Go on where a kill came between two names."""
    for folder in _folders(data, _TURNED):
        there = folder.with_name(folder.name.removesuffix(_TURNED))
        with suppress(OSError):
            if there.exists():
                shutil.rmtree(folder)
            else:
                folder.rename(there)
    for folder in _folders(data, _OLD):
        with suppress(OSError):
            if folder.with_name(folder.name.removesuffix(_OLD)).exists():
                shutil.rmtree(folder)


def _folders(data: Path, ending: str = "") -> list[Path]:
    """Those that were put aside, each with a record."""
    aside = replacing.aside_folder(data)
    if not aside.is_dir():
        return []
    return [
        one
        for one in sorted(aside.iterdir())
        if one.is_dir() and (one.name.endswith(ending) if ending else "." not in one.name)
    ]
