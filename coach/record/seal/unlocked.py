"""Which records this process can open: the keys that it was given, in memory and nowhere else.

A record without a passphrase costs a look whether ``coach.key`` is beside it, and no more.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from coach.record.errors import RecordLocked

if TYPE_CHECKING:
    from coach.record.seal.key import Key

KEY_FILE_NAME = "coach.key"
RECORD_NAME = "coach.db"
MAGIC = b"SQLite format 3\x00"
PAGE_BYTES = 4096

_PRACTICE = "practice"
_BESIDE = ("backups", "aside")
# Any thread may open a record. None stands for one that was found to have no passphrase.
_KEYS: "dict[Path, Key | None]" = {}


def unlock(data: Path, key: "Key | None") -> None:
    """Open the record in ``data`` and its copies with ``key`` from now on; None: without one."""
    _KEYS[data.absolute()] = key


def lock(data: Path) -> None:
    """Forget what opens the record in ``data``."""
    _KEYS.pop(data.absolute(), None)


def look_again(data: Path) -> None:
    """Forget what opened the record in ``data`` where it opens it no more.

    Another window may have changed its passphrase. Nobody in this process may have it open.
    """
    home = data.absolute()
    if home not in _KEYS:
        return
    key, head = _KEYS[home], head_of(home / RECORD_NAME)
    if key is None:
        if head and not head.startswith(MAGIC):
            del _KEYS[home]
    elif head.startswith(MAGIC) or (head != key.salt and head in _known_salts(home)):
        # With a spoilt head, which nobody knows, the key may well be right.
        del _KEYS[home]


def key_of(file: Path) -> "Key | None":
    """What opens ``file``, a record, a copy or a draft of one; None where it is in the clear.

    Raises RecordLocked where that is not known yet.
    """
    # A practice's own file lies in the same folder and is not the person's.
    if file.name.startswith(_PRACTICE):
        return None
    homes = tuple(_homes(file))
    for home in homes:
        if home in _KEYS:
            key = _KEYS[home]
            # The record itself is not looked into: that would free the locks that SQLite holds.
            is_record = file == home / RECORD_NAME
            return None if key is not None and not is_record and is_plain(file) else key
    for home in homes:
        if (home / KEY_FILE_NAME).exists():
            _require_plain(file, home)
            return None
    return None


def is_sealed(data: Path) -> bool:
    """Whether a passphrase is needed for the record in ``data``, or was given already."""
    try:
        return key_of(data.absolute() / RECORD_NAME) is not None
    except RecordLocked:
        return True


def is_plain(file: Path) -> bool:
    """Whether ``file`` begins as a database in the clear does."""
    return head_of(file).startswith(MAGIC)


def looks_sealed(file: Path) -> bool:
    """Whether its first page has no order at all, which a damaged page hardly ever is.

    Of 4096 random bytes every value is among them, but for a chance of 1 in 35,000.
    """
    head = head_of(file, PAGE_BYTES)
    return len(head) == PAGE_BYTES and len(set(head)) == 256


def is_known(file: Path) -> bool:
    """Whether it is settled how ``file`` is opened."""
    return any(home in _KEYS for home in _homes(file))


def head_of(file: Path, length: int = len(MAGIC)) -> bytes:
    """The first bytes of ``file``, none where it cannot be read."""
    try:
        with file.open("rb") as opened:
            return opened.read(length)
    except OSError:
        return b""


def _known_salts(home: Path) -> Iterable[bytes]:
    # It needs what a start without a passphrase does not wait for.
    from coach.record.seal import key_file  # noqa: PLC0415

    stored = key_file.read(home)
    return () if stored is None else stored.checks


def _require_plain(file: Path, home: Path) -> None:
    record = home / RECORD_NAME
    head = head_of(record)
    if head and not head.startswith(MAGIC):
        if file != record and is_plain(file):
            return
        raise RecordLocked(record)
    # The file of the key outlived its record. Looked up once: see above.
    _KEYS[home] = None


def _homes(file: Path) -> Iterator[Path]:
    """The folders whose record ``file`` may be, or be a copy of, the likeliest first."""
    folder = file.absolute().parent
    if folder.name in _BESIDE:
        yield folder.parent
    elif folder.parent.name == _BESIDE[1]:
        yield folder.parent.parent
    yield folder
