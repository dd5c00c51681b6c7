"""Reads the pages of a sealed record around those that are spoilt, into memory, never onto a disk.

SQLCipher gives a file up at the first page that was changed. Each page is sealed by itself, so the
others can still be read: AES-256-CBC with its own start and an HMAC-SHA512 over both and the
page's number (https://www.zetetic.net/sqlcipher/design/).
"""

import hashlib
import hmac
from pathlib import Path

from coach.record.seal.key import Key
from coach.record.seal.unlocked import MAGIC, PAGE_BYTES

_RESERVED = 80
_START = slice(-_RESERVED, -64)
_MAC_BYTES = 64
_MAC_ROUNDS = 2
_MAC_SALT = 0x3A
# https://sqlite.org/fileformat2.html#the_write_ahead_log
_LOG_HEAD, _FRAME_HEAD = 32, 24
_JOURNAL_MODES = slice(18, 20)
_NO_LOG = b"\x01\x01"


def plain_pages(file: Path, key: Key) -> bytes:
    """The database in ``file`` with its log, in the clear; a spoilt page is zeros.

    Of a spoilt first page is given what can be read: without it no table is found. Raises OSError.
    """
    content = file.read_bytes()
    pages = {
        number: content[place : place + PAGE_BYTES]
        for number, place in enumerate(range(0, len(content), PAGE_BYTES), start=1)
    }
    mac_key = _mac_key(key)
    log = file.with_name(f"{file.name}-wal")
    if log.exists():
        pages.update(_from_log(log.read_bytes(), mac_key))
    if not pages:
        return b""
    nothing = bytes(PAGE_BYTES)
    made = bytearray()
    for number in range(1, max(pages) + 1):
        page = pages.get(number, nothing)
        if len(page) == PAGE_BYTES and (number == 1 or _is_sound(page, number, mac_key)):
            made += _opened(page, number, key)
        else:
            made += nothing
    # Memory knows no log, and what was in it is in the pages now.
    made[_JOURNAL_MODES] = _NO_LOG
    return bytes(made)


def _from_log(log: bytes, mac_key: bytes) -> dict[int, bytes]:
    """The pages of each transaction that was ended, the later over the earlier."""
    salts = log[16:24]
    ended: dict[int, bytes] = {}
    running: dict[int, bytes] = {}
    for place in range(_LOG_HEAD, len(log), _FRAME_HEAD + PAGE_BYTES):
        head = log[place : place + _FRAME_HEAD]
        page = log[place + _FRAME_HEAD : place + _FRAME_HEAD + PAGE_BYTES]
        number = int.from_bytes(head[:4], "big")
        # Frames of before the log was begun anew follow those that count.
        if head[8:16] != salts or not _is_sound(page, number, mac_key):
            break
        running[number] = page
        if int.from_bytes(head[4:8], "big"):
            ended.update(running)
            running = {}
    return ended


def _is_sound(page: bytes, number: int, mac_key: bytes) -> bool:
    if len(page) != PAGE_BYTES:
        return False
    first = len(MAGIC) if number == 1 else 0
    covered = page[first:-_MAC_BYTES] + number.to_bytes(4, "little")
    return hmac.compare_digest(
        hmac.new(mac_key, covered, hashlib.sha512).digest(), page[-_MAC_BYTES:]
    )


def _opened(page: bytes, number: int, key: Key) -> bytes:
    # Only a damaged record needs it, and it takes its time to import.
    from cryptography.hazmat.primitives.ciphers import (  # noqa: PLC0415
        Cipher,
        algorithms,
        modes,
    )

    first = len(MAGIC) if number == 1 else 0
    cipher = Cipher(algorithms.AES(key.raw), modes.CBC(page[_START])).decryptor()
    text = cipher.update(page[first:-_RESERVED]) + cipher.finalize()
    return MAGIC[:first] + text + bytes(_RESERVED)


def _mac_key(key: Key) -> bytes:
    salt = bytes(byte ^ _MAC_SALT for byte in key.salt)
    return hashlib.pbkdf2_hmac("sha512", key.raw, salt, _MAC_ROUNDS, len(key.raw))
