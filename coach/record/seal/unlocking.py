"""Opens a sealed record with its passphrase, or leaves it aside where that is forgotten."""

from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from coach.record import backup, place, replacing
from coach.record.database import BUSY_TIMEOUT_S
from coach.record.errors import RecordError, RecordUnwritable, WrongPassphrase
from coach.record.repair import begin_anew
from coach.record.seal import connecting, key_file, unlocked
from coach.record.seal.key import SALT_BYTES, Key, key_from


def unlock(data: Path, passphrase: str) -> None:
    """Let the record in ``data`` and its copies be opened by this process from now on.

    A damaged record is unlocked as well, so that it can be repaired. One that another window has
    taken the passphrase from since is opened without. Takes the time of the key's making. Raises
    WrongPassphrase.
    """
    file = place.database_file(data)
    if unlocked.is_plain(file):
        unlocked.unlock(data, None)
        return
    for key in _keys(data, file, passphrase):
        unlocked.unlock(data, key)
        stored = key_file.read(data)
        if stored is None or key.salt not in stored.checks:
            # A disk that can only be read does without.
            with suppress(RecordUnwritable):
                key_file.write(data, key)
        return
    raise WrongPassphrase(file)


def is_right(data: Path, passphrase: str) -> bool:
    """Whether ``passphrase`` is that of the record in ``data``, which is unlocked."""
    key = unlocked.key_of(place.database_file(data))
    return key is not None and key_from(passphrase, key.salt) == key


def leave_aside(data: Path, at: datetime) -> Path:
    """Put an empty record without a passphrase in the place of one whose passphrase is forgotten.

    The record and its backups are kept, sealed as they are; the answer is the folder. Opened as
    a data folder, with the passphrase, it is the record again. Nobody may have the record open.
    Raises RecordUnwritable, RecordBusy; the record is then still there.
    """
    copies = backup.folder_of(data)
    held = replacing.aside_folder(data) / f"{at:%Y-%m-%dT%H-%M-%S}-{copies.name}"
    try:
        # Else the rotation of the new backups would take the old ones away in time.
        if copies.is_dir():
            place.make_own_folder(held.parent)
            copies.replace(held)
        unlocked.unlock(data, None)
        aside = begin_anew(data, at)
        if held.is_dir():
            held.replace(aside / copies.name)
            replacing.make_name_durable(aside / copies.name)
    except OSError as error:
        raise RecordUnwritable(place.database_file(data), place.why_not(error)) from error
    except RecordError:
        unlocked.lock(data)
        if held.is_dir():
            held.replace(copies)
        raise
    key_file.remove(data)
    return aside


def _keys(data: Path, file: Path, passphrase: str) -> Iterator[Key]:
    """The keys that ``passphrase`` makes and that fit."""
    stored = key_file.read(data)
    checks = {} if stored is None else stored.checks
    salt = unlocked.head_of(file)
    # While a passphrase is being changed two are known, and the record says which one holds.
    for one in [salt] if salt in checks else [*checks, salt]:
        if len(one) != SALT_BYTES:
            continue
        key = key_from(passphrase, one)
        if key.has_check(checks[one]) if one in checks else _opens(file, key):
            yield key


def _opens(file: Path, key: Key) -> bool:
    alone = "" if file.with_name(f"{file.name}-wal").exists() else "&immutable=1"
    looks = connecting.connect_with(key, file, f"mode=ro{alone}", timeout=BUSY_TIMEOUT_S)
    try:
        with closing(looks) as looked:
            looked.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except connecting.errors():
        return False
    return True
