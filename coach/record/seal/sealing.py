"""Gives a record its passphrase, changes it, or takes it away; a kill leaves one whole record.

What the record is sealed with is what holds, and its copies follow it: they are turned after the
record where it is being sealed, and before it where that ends, so that there is always a key for
them. What a kill cuts off goes on when the record is next unlocked.

For every function here: nobody may have the record open, and the caller holds ``InUse``.
"""

from contextlib import closing, suppress
from pathlib import Path

from coach.record import opening, place, replacing
from coach.record.database import told
from coach.record.errors import RecordError
from coach.record.seal import exporting, key_file, unlocked
from coach.record.seal.copies import Turned, remove_drafts, sizes_of, turn_copies
from coach.record.seal.key import Key, new_key
from coach.record.seal.progress import Progress, size_of


def seal(data: Path, passphrase: str, progress: Progress | None = None) -> Turned:
    """Seal a record in the clear, and then its copies.

    Raises PassphraseTooShort, TurningStopped, RecordDamaged, RecordUnwritable, RecordBusy; where it
    raises, the record is in the clear still.
    """
    progress = _expecting(data, progress)
    key = new_key(passphrase)
    key_file.write(data, key)
    try:
        _turn_record(data, None, key, progress)
    except BaseException:
        if not _has_turned(data, key):
            key_file.remove(data)
        raise
    return turn_copies(data, key, progress=progress)


def change(data: Path, passphrase: str, progress: Progress | None = None) -> Turned:
    """Seal an unlocked record, and then its copies, with another passphrase.

    Raises as ``seal``; the passphrase is then the one of before.
    """
    progress = _expecting(data, progress)
    key, before = new_key(passphrase), _key_of(data)
    former = (before, *_former(data, before))
    key_file.write(data, before, key, former=former)
    try:
        _turn_record(data, before, key, progress)
    except BaseException:
        if not _has_turned(data, key):
            key_file.write(data, *former[:1])
        raise
    return go_on(data, progress)


def unseal(data: Path, progress: Progress | None = None) -> Turned:
    """Put the copies of an unlocked record in the clear, and then the record itself.

    Raises TurningStopped, RecordDamaged, RecordUnwritable, RecordBusy; the record is then sealed
    still.
    """
    progress = _expecting(data, progress)
    key = _key_of(data)
    try:
        turned = turn_copies(data, None, (key, *_former(data, key)), progress)
        _turn_record(data, key, None, progress)
    except BaseException:
        if not _has_turned(data, None):
            with suppress(RecordError):
                turn_copies(data, key)
        raise
    key_file.remove(data)
    return turned


def go_on(data: Path, progress: Progress | None = None) -> Turned:
    """Turn what copies of an unlocked record are not sealed as it is. Raises RecordUnwritable."""
    key = _key_of(data)
    former = _former(data, key)
    turned = turn_copies(data, key, former, progress)
    stored = key_file.read(data)
    if stored is None or set(stored.checks) != {key.salt} or (former and not turned.left):
        key_file.write(data, key, former=former if turned.left else ())
    return turned


def _expecting(data: Path, progress: Progress | None) -> Progress:
    progress = progress or Progress()
    progress.expect(size_of(place.database_file(data)), *sizes_of(data))
    return progress


def _turn_record(data: Path, before: Key | None, key: Key | None, progress: Progress) -> None:
    """Put the record, written anew with ``key`` and proven the same, in its own place."""
    file = place.database_file(data)
    size = size_of(file)
    opening.as_one_file(file)
    remove_drafts(data)
    folder = replacing.aside_folder(data)
    place.make_own_folder(folder)
    # Beside the record another start would take it for a draft that was left.
    draft = place.new_private_file(beside=folder / file.name)
    try:
        with told(file), closing(exporting.opened(file, before)) as held:
            # What another program writes meanwhile would be lost: it is to wait.
            held.execute("BEGIN IMMEDIATE")
            exporting.export(file, before, draft, key, progress)
        exporting.require_whole(draft, key, progress)
        progress.settle()
        replacing.replace(data, draft)
        progress.file_done(size)
    finally:
        if _has_turned(data, key):
            unlocked.unlock(data, key)
        remove_drafts(data)


def _has_turned(data: Path, key: Key | None) -> bool:
    """Whether the record is the new one, if perhaps not under its name yet."""
    if replacing.is_under_way(data):
        return True
    head = unlocked.head_of(place.database_file(data))
    return head == (unlocked.MAGIC if key is None else key.salt)


def _key_of(data: Path) -> Key:
    key = unlocked.key_of(place.database_file(data))
    if key is None:
        raise ValueError("the record has no passphrase")
    return key


def _former(data: Path, key: Key) -> tuple[Key, ...]:
    stored = key_file.read(data)
    return () if stored is None else stored.former(key)
