"""Result files as a broken program or somebody unkind would make them, at every layer."""

import io
import json
import random
import struct
import tempfile
import zipfile
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from coach.exchange.identity import KEY_BYTES
from coach.exchange.result_form import first_line
from coach.exchange.sealing import CHUNK
from coach.record.archive.part import Part
from coach.record.archive.writing import write_archive
from coach.record.store import Store
from tests.benchmarks.history_maker import Wish, write
from tests.exchange.making import PATIENT, PHYSIO, STRANGER, listed, result_bytes
from tests.proofs.fuzz_exchange_changes import bytes_changed, deep, json_changed, strange

Files = dict[str, bytes]
Maker = Callable[[random.Random], bytes]

FIRST = date(2026, 3, 2)
DAYS = {"first": FIRST.isoformat(), "last": date(2026, 3, 4).isoformat()}
_SEALED_CHUNK = CHUNK + 16


@cache
def sound_files() -> Files:
    """The files of a small sound archive."""
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder)) as store:
        zone = ZoneInfo("Europe/Berlin")
        write(store, Wish(FIRST, 3, zone, seed=5, miss=0.0))
        out = io.BytesIO()
        write_archive(store, out, Part(None, None, zone, "client-1"))
    with zipfile.ZipFile(out) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    few = files["event.jsonl"].splitlines(keepends=True)[:40]
    return listed({**files, "event.jsonl": b"".join(few)})


@cache
def sound_archive() -> bytes:
    """A small sound archive."""
    return packed(sound_files())


@cache
def sound() -> bytes:
    """A small sound result file."""
    return result_bytes(sound_archive(), said=DAYS)


@cache
def long_sound() -> bytes:
    """A sound result file of several sealed chunks."""
    files = sound_files()
    set_run = json.loads(files["set_run.jsonl"].splitlines()[0])
    key = {"session_id": set_run["session_id"], "set_run_number": set_run["number"]}
    line = json.dumps({**key, "file": "tracks/000001.npz"}).encode() + b"\n"
    track = random.Random(1).randbytes(3 * CHUNK)
    files = listed({**files, "pose_track.jsonl": line, "tracks/000001.npz": track})
    return result_bytes(packed(files), said={**DAYS, "tracks": True})


def packed(files: Files, packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing, compresslevel=1) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name), text, packing)
    return out.getvalue()


def altered(chance: random.Random) -> bytes:
    """Bytes changed on the way."""
    return bytes_changed(sound(), chance)


def other_head(chance: random.Random) -> bytes:
    """Another first line, another reader's key, another ephemeral key."""
    body = sound()[len(first_line()) :]
    match chance.randrange(5):
        case 0:
            version = chance.choice((b"0", b"2", b"999999", b"1234567", b"-1", b"01", b"1 ", b""))
            return b"ankle-coach-result " + version + b"\n" + body
        case 1:
            return first_line() + chance.randbytes(KEY_BYTES) + body[KEY_BYTES:]
        case 2:
            low = chance.choice((b"\0" * 32, b"\1" + b"\0" * 31, b"\xff" * 32))
            return first_line() + body[:KEY_BYTES] + low + body[2 * KEY_BYTES :]
        case 3:
            return (first_line() + body)[: chance.randrange(len(first_line()) + 90)]
        case _:
            return chance.randbytes(chance.choice((5, 80, 4000)))


def chunks_moved(chance: random.Random) -> bytes:
    """Sealed chunks left out, doubled, put in another order or taken from another file."""
    head = len(first_line()) + 2 * KEY_BYTES
    raw = long_sound()
    body = raw[head:]
    chunks = [body[at : at + _SEALED_CHUNK] for at in range(0, len(body), _SEALED_CHUNK)]
    match chance.randrange(4):
        case 0:
            chunks.pop(chance.randrange(len(chunks)))
        case 1:
            chunks.insert(chance.randrange(len(chunks)), chance.choice(chunks))
        case 2:
            one, other = chance.sample(range(len(chunks)), 2)
            chunks[one], chunks[other] = chunks[other], chunks[one]
        case _:
            chunks = chunks[: chance.randrange(len(chunks))]
    return raw[:head] + b"".join(chunks)


def other_key(chance: random.Random) -> bytes:
    """Sealed to somebody else, or signed for somebody else."""
    if chance.random() < 0.5:
        return result_bytes(sound_archive(), STRANGER, said=DAYS)
    key = PHYSIO.public.sealing_key
    return result_bytes(sound_archive(), STRANGER, PATIENT, key, said=DAYS)


def other_statement(chance: random.Random) -> bytes:
    """Anything in the statement, signed and sealed."""
    said: dict[str, Any] = {**DAYS, "plan_ids": ["a"], "result_id": "r", "client_id": "c"}
    names = ("format", "format_version", "tracks", "reader", "signer", "archive_bytes", "x")
    for name in chance.sample([*said, *names, "archive_sha256"], chance.choice((1, 1, 2))):
        said[name] = deep(chance) if chance.random() < 0.1 else strange(chance)
    return result_bytes(sound_archive(), said=json_changed(said, chance))


def archive_bytes_changed(chance: random.Random) -> bytes:
    """A damaged archive, signed and sealed."""
    return result_bytes(bytes_changed(sound_archive(), chance), said=DAYS)


def other_rows(chance: random.Random) -> bytes:
    """Anything in the rows, under a manifest, a signature and a seal that fit."""
    files = sound_files()
    name = chance.choice([one for one in files if one.endswith(".jsonl")])
    lines = files[name].splitlines(keepends=True)
    match chance.randrange(6):
        case 0 | 1 | 2 if lines:
            number = chance.randrange(len(lines))
            row = json_changed(json.loads(lines[number]), chance)
            lines[number] = json.dumps(row, sort_keys=True).encode() + b"\n"
        case 3 if lines:
            number = chance.randrange(len(lines))
            lines[number] = bytes_changed(lines[number], chance)
        case 4 if lines:
            lines.insert(0, chance.choice(lines))
        case _:
            # Also where there is no line: settings, say.
            other = chance.choice([one for one in files if one.endswith(".jsonl")])
            lines += files[other].splitlines(keepends=True)[:3] or [b"{}\n"]
            lines.append(json.dumps(deep(chance)).encode() + b"\n")
    return result_bytes(packed(listed({**files, name: b"".join(lines)})), said=DAYS)


def other_archive(chance: random.Random) -> bytes:
    """Other files, a manifest that says otherwise, packing that unpacks to far more."""
    files = dict(sound_files())
    packing = zipfile.ZIP_DEFLATED
    match chance.randrange(8):
        case 0:
            files = json_of_manifest(files, chance)
        case 1:
            files[chance.choice(("../../evil", "/etc/x", "tracks/1.npz", "a\0b", "é" * 99))] = b"x"
            files = listed(files)
        case 2:
            files.pop(chance.choice(list(files)))
            files = listed(files) if "manifest.json" in files else files
        case 3:
            name = chance.choice(list(files))
            files[name] = b"\0" * chance.choice((100_000, 20_000_000))
            files = files if name == "manifest.json" else listed(files)
        case 4:
            packing = chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA))
        case 5:
            files["manifest.json"] = json.dumps(deep(chance)).encode()
        case 6:
            files = listed({**files, "event.jsonl": b"[" * 300_000 + b"\n"})
        case _:
            names = [f"tracks/{number:06}.npz" for number in range(chance.choice((1, 50)))]
            files = listed({**files, **dict.fromkeys(names, b"x")})
    return result_bytes(packed(files, packing), said=DAYS)


def other_directory(chance: random.Random) -> bytes:
    """An archive whose directory lies: numbers of files, sizes, places, flags, comments."""
    raw = bytearray(sound_archive())
    end = raw.rindex(b"PK\x05\x06")
    begin = int.from_bytes(raw[end + 16 : end + 20], "little")
    match chance.randrange(6):
        case 0:
            at = end + chance.choice((4, 6, 8, 10, 20))
            struct.pack_into("<H", raw, at, chance.choice((0, 1, 9, 20_000, 65_535)))
        case 1:
            number = chance.choice((0, 46, len(raw), 2**31, 2**32 - 1))
            struct.pack_into("<I", raw, end + chance.choice((12, 16)), number)
        case 2:
            raw[end:end] = b"PK\x06\x07" + chance.randbytes(16)
        case 3:
            raw += chance.choice((b"x", bytes(raw[end:]), b"\0" * 70_000))
        case 4:
            at = begin + chance.choice((4, 6, 8, 10, 28, 30, 32, 34))
            struct.pack_into("<H", raw, at, chance.choice((0, 1, 8, 9, 14, 99, 0x801, 65_535)))
        case _:
            at = begin + chance.choice((16, 20, 24, 38, 42))
            struct.pack_into("<I", raw, at, chance.choice((0, 1, 100, 2**31, 2**32 - 1)))
    return result_bytes(bytes(raw), said=DAYS)


def json_of_manifest(files: Files, chance: random.Random) -> Files:
    """The files with a manifest that was changed."""
    manifest = json_changed(json.loads(files["manifest.json"]), chance)
    return {**files, "manifest.json": json.dumps(manifest).encode()}


KINDS: dict[str, Maker] = {
    "result: bytes changed": altered,
    "result: other head": other_head,
    "result: sealed chunks moved": chunks_moved,
    "result: other key": other_key,
    "result: other statement signed": other_statement,
    "result: archive damaged, signed": archive_bytes_changed,
    "result: other rows signed": other_rows,
    "result: other archive signed": other_archive,
    "result: other directory signed": other_directory,
}

SIGNED_KINDS = frozenset(kind for kind in KINDS if "signed" in kind)
"""Where something may be read that was never made so: whoever signs may say what they like."""
