"""Daily copies of the practice's file, by the record's rules; who is deleted goes from them, too.

They lie in a folder of their own, so that to erase one's own record takes none of them. The days
that are kept are the record's (``coach.record.backup``).
"""

import re
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from coach.practice import local_file
from coach.practice.database import told
from coach.practice.faults import PracticeDamaged, PracticeError, PracticeUnwritable
from coach.record import backup, opening, place, replacing
from coach.record.database import BUSY_TIMEOUT_S
from coach.record.database import told as told_by_sqlite

FOLDER_NAME = "practice-backups"
ASIDE_NAME = "practice-aside"

_NAME = re.compile(r"practice-(\d{4}-\d{2}-\d{2})\.db")
_PARTS = ("", "-wal")
_DRAFT_AGE_S = 3600


class StillNamed(PracticeError):
    """A person was deleted, and a copy that could not be changed still has them."""

    def __init__(self, files: Sequence[Path]) -> None:
        super().__init__(
            "This person was deleted, but these backups could not be changed and still hold "
            f"them: {', '.join(str(file) for file in files)}. Delete these files by hand."
        )
        self.files = tuple(files)


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy in the folder, and the local date it is of."""

    file: Path
    day: date


def folder_of(data: Path) -> Path:
    """Where the copies of the practice's file are, whether or not there are any."""
    return data.absolute() / FOLDER_NAME


def listed(data: Path) -> list[Copy]:
    """The copies there are, newest first; a file of another name is none of them."""
    found = []
    try:
        names = [file.name for file in folder_of(data).iterdir()]
    except OSError:
        return []
    for name in names:
        match = _NAME.fullmatch(name)
        try:
            if match is not None:
                found.append(Copy(folder_of(data) / name, date.fromisoformat(match[1])))
        except ValueError:
            continue
    return sorted(found, key=lambda one: one.day, reverse=True)


def is_due(data: Path, today: date) -> bool:
    """Whether there is a practice's file and no copy of ``today``."""
    there = local_file.file_of(data).exists()
    return there and all(one.day != today for one in listed(data))


def make(data: Path, today: date) -> Copy:
    """Copy the file, check the copy, give it its name, and let go of what rotation drops.

    Safe beside readers and writers of any process. Raises PracticeDamaged, PracticeUnwritable,
    PracticeBusy.
    """
    folder = folder_of(data)
    file = folder / f"practice-{today.isoformat()}.db"
    with told():
        place.make_own_folder(folder)
        _remove_old_drafts(folder)
        draft = place.new_private_file(beside=file)
    try:
        with told():
            backup.copy(local_file.file_of(data), draft)
            backup.check(draft)
        replacing.make_durable(draft)
        draft.replace(file)
        replacing.make_name_durable(file)
        _drop_old(data, today)
    except OSError as error:
        raise PracticeUnwritable(place.why_not(error)) from error
    finally:
        draft.unlink(missing_ok=True)
    return Copy(file, today)


def restore(data: Path, at: datetime) -> tuple[Copy, Path]:
    """Put the newest whole copy in the place of the file, and say where that is kept aside.

    Nobody may have the file open. Raises PracticeError where no copy is whole; the file is then
    as it was.
    """
    file = local_file.file_of(data)
    chosen = _newest_whole(data)
    try:
        aside = _set_aside(data, at)
        with told():
            draft = place.new_private_file(beside=file)
            backup.copy(chosen.file, draft)
        replacing.make_durable(draft)
        draft.replace(file.with_name(f"{file.name}.ready"))
        replacing.make_name_durable(file)
        with told():
            replacing.finish(file)
    except OSError as error:
        raise PracticeUnwritable(place.why_not(error)) from error
    return chosen, aside


def forget(data: Path, client_ids: Sequence[str]) -> None:
    """Take people who were deleted out of every copy, with all that hung on them.

    A copy that is damaged could not be put back and is deleted. Raises StillNamed.
    """
    left = []
    _remove_old_drafts(folder_of(data))
    for one in listed(data):
        try:
            _forget_in(one.file, client_ids)
        except PracticeDamaged:
            one.file.unlink(missing_ok=True)
        except (PracticeError, OSError):
            left.append(one.file)
    if left:
        raise StillNamed(left)


def _forget_in(file: Path, client_ids: Sequence[str]) -> None:
    with told():
        draft = place.new_private_file(beside=file)
    try:
        with told():
            backup.copy(file, draft)
            marks = ", ".join("?" * len(client_ids))
            with (
                told_by_sqlite(draft),
                closing(
                    sqlite3.connect(draft, timeout=BUSY_TIMEOUT_S, isolation_level=None)
                ) as copied,
            ):
                copied.execute("PRAGMA foreign_keys = ON")
                copied.execute("PRAGMA secure_delete = ON")
                gone = copied.execute(
                    f"DELETE FROM client WHERE id IN ({marks})", tuple(client_ids)
                ).rowcount
                if not gone:
                    return
                copied.execute("VACUUM")
            opening.as_one_file(draft)
            backup.check(draft)
        replacing.make_durable(draft)
        draft.replace(file)
        replacing.make_name_durable(file)
    finally:
        draft.unlink(missing_ok=True)


def _remove_old_drafts(folder: Path) -> None:
    """Drafts are left by copies that were cut off; one that is young may be another window's."""
    before = time.time() - _DRAFT_AGE_S
    for draft in folder.glob("practice-*.new*"):
        with suppress(OSError):
            if draft.stat().st_mtime < before:
                draft.unlink()


def _newest_whole(data: Path) -> Copy:
    for one in listed(data):
        try:
            with told():
                backup.check(one.file)
        except PracticeError:
            continue
        return one
    raise PracticeError("There is no whole backup of the practice's data. Nothing was changed.")


def _set_aside(data: Path, at: datetime) -> Path:
    file = local_file.file_of(data)
    with told():
        place.make_own_folder(data.absolute() / ASIDE_NAME)
    folder = data.absolute() / ASIDE_NAME / at.strftime("%Y-%m-%dT%H-%M-%S-%f")
    folder.mkdir(mode=0o700)
    for part in _PARTS:
        source = file.with_name(file.name + part)
        if source.exists():
            copied = folder / source.name
            copied.touch(mode=0o600)
            copied.write_bytes(source.read_bytes())
            replacing.make_durable(copied)
    replacing.make_name_durable(folder / file.name)
    return folder


def _drop_old(data: Path, made: date) -> None:
    copies = listed(data)
    keep = backup.kept(one.day for one in copies) | {made}
    for one in copies:
        if one.day not in keep:
            one.file.unlink(missing_ok=True)
