"""Changes that a sender could make: to bytes, to JSON, to a picture. All from one random source."""

import copy
import json
import random
import struct
import zlib
from typing import Any

STRANGE: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    1,
    2**31,
    2**63,
    2**64,
    10**300,
    1e308,
    -0.0,
    0.1,
    5e-324,
    "",
    " ",
    "A" * 1001,
    "A" * 100_000,
    "\u202egnp.exe",
    "\u2066\u2067\u2068",
    "\ud800",
    "\udfff\ud800",
    "\x00",
    "\x1b[2J",
    "\r\n\r\n",
    "\ufeff",
    "\uffff",
    "😀" * 300,
    "👩‍👩‍👧‍👦 שלום مرحبا",
    "../../../../etc/passwd",
    "C:\\Windows\\System32\\calc.exe",
    "file:///etc/passwd",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "=cmd|' /C calc'!A0",
    "{0.__class__.__mro__}",
    "%s%s%s%n",
    "'; DROP TABLE session_run; --",
    "$(touch /tmp/owned)`id`",
    "__import__('os').system('true')",
    "NaN",
    "1e999",
    "9999-12-31",
    "0001-01-01",
    "2026-02-30",
    "2026-01-01T00:00:00",
    "9999-12-31T23:59:59.999999+00:00",
    "0001-01-01T00:00:00+14:00",
    "AAAA",
    "A" * 43 + "=",
    "/" * 86 + "==",
    [],
    {},
    [[]],
    [None] * 200,
    {"": ""},
    {"__proto__": {}, "constructor": []},
)
"""Values that have broken readers of other files."""


def strange(chance: random.Random) -> Any:
    """One of those values, for the caller to keep."""
    return copy.deepcopy(chance.choice(STRANGE))


_BYTES = (b"\x00", b"\xff", b'"', b"\\", b"{", b"[", b",", b"\n", b"\xef\xbb\xbf", b"\xed\xa0\x80")


def bytes_changed(raw: bytes, chance: random.Random) -> bytes:
    """The bytes with one to four small or large changes."""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        raw = chance.choice(_BYTE_CHANGES)(raw, chance)
    return raw


def json_changed(document: Any, chance: random.Random) -> Any:
    """The document, changed in place at one to three places."""
    for _ in range(chance.choice((1, 1, 2, 3))):
        _change_somewhere(document, chance)
    return document


def deep(chance: random.Random) -> Any:
    """A value nested far deeper than any file."""
    value: Any = 0
    for _ in range(chance.choice((20, 60, 100, 200))):
        value = [value] if chance.random() < 0.5 else {"a": value}
    return value


def png_changed(png: bytes, chance: random.Random) -> bytes:
    """A picture with a chunk changed, added or left out, and a CRC that often fits."""
    chunks, at = [], 8
    while at < len(png):
        length = int.from_bytes(png[at : at + 4])
        chunks.append([png[at + 4 : at + 8], png[at + 8 : at + 8 + length]])
        at += 12 + length
    match chance.randrange(7):
        case 0:
            one = chance.choice(chunks)
            one[1] = bytes_changed(one[1], chance)
        case 1:
            name = chance.choice((b"iCCP", b"zTXt", b"eXIf", b"acTL", b"IDAT", b"IHDR", b"PLTE"))
            chunks.insert(chance.randrange(len(chunks) + 1), [name, chance.randbytes(20)])
        case 2:
            chunks.pop(chance.randrange(len(chunks)))
        case 3:
            chance.shuffle(chunks)
        case 4:
            side = chance.choice((0, 513, 65_535, 2**31 - 1, 2**32 - 1))
            chunks[0][1] = struct.pack(">II", side, chance.choice((1, side))) + chunks[0][1][8:]
        case 5:
            chunks[0][1] = chunks[0][1][:8] + chance.randbytes(5)
        case _:
            return bytes_changed(png, chance)
    made = [struct.pack(">I", len(content)) + name + content for name, content in chunks]
    return png[:8] + b"".join(one + struct.pack(">I", zlib.crc32(one[4:])) for one in made)


def _change_somewhere(document: Any, chance: random.Random) -> None:
    holders = [one for one in _holders(document) if one]
    if not holders:
        return
    holder = chance.choice(holders)
    key = chance.choice(list(holder)) if isinstance(holder, dict) else chance.randrange(len(holder))
    match chance.randrange(8):
        case 0 | 1 | 2 | 3:
            holder[key] = strange(chance)
        case 4:
            holder.pop(key)
        case 5:
            if isinstance(holder, dict):
                name = chance.choice(("note", "pictures", "x", "\u202e", "a" * 70))
                holder[name] = json.loads(json.dumps(holder[key]))
            else:
                holder.extend([holder[key]] * chance.choice((1, 50, 150)))
        case 6:
            holder[key] = deep(chance) if chance.random() < 0.5 else [holder[key]]
        case _:
            holder[key] = _near(holder[key], chance)


def _holders(value: Any) -> list[Any]:
    """Every object and list in it; not by recursion, since some are deep."""
    found, left = [], [value]
    while left:
        one = left.pop()
        if isinstance(one, dict | list):
            found.append(one)
            left += one.values() if isinstance(one, dict) else one
    return found


def _near(value: Any, chance: random.Random) -> Any:
    match value:
        case bool():
            return not value
        case int() | float():
            return value + chance.choice((-1, 1, 0.5, 1000))
        case str():
            at = chance.randrange(len(value) + 1)
            return value[:at] + chance.choice(("\u200b", "x", "\n", "\u202e", "é")) + value[at:]
        case _:
            return strange(chance)


def _flip(raw: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(raw)) if raw else 0
    return raw[:at] + bytes([(raw[at] if raw else 0) ^ 1 << chance.randrange(8)]) + raw[at + 1 :]


def _put_in(raw: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(raw) + 1)
    return raw[:at] + chance.choice(_BYTES) * chance.choice((1, 1, 3, 2000)) + raw[at:]


def _cut_out(raw: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(raw) + 1)
    return raw[:at] + raw[at + chance.choice((1, 4, 100, 5000)) :]


def _cut_off(raw: bytes, chance: random.Random) -> bytes:
    return raw[: chance.randrange(len(raw) + 1)]


def _repeat(raw: bytes, chance: random.Random) -> bytes:
    at, length = chance.randrange(len(raw) + 1), chance.choice((1, 16, 300))
    return raw[:at] + raw[at : at + length] * 2 + raw[at + length :]


def _swap(raw: bytes, chance: random.Random) -> bytes:
    one, other = sorted(chance.randrange(len(raw) + 1) for _ in range(2))
    return raw[other:] + raw[one:other] + raw[:one]


_BYTE_CHANGES = (_flip, _flip, _flip, _put_in, _cut_out, _cut_off, _repeat, _swap)
