"""No file from elsewhere makes a reader take 200 MB or hang, whatever is in it."""

import io
import json
import random
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from coach.exchange.result_archive import LONGEST_TABLE, LONGEST_TRACK, MOST_FILES
from tests.exchange.making import PHYSIO, listed, result_bytes, signed
from tests.proofs.fuzz_exchange_results import DAYS, packed, sound_files

MOST_MB = 200
PATIENCE_S = 500
MOST_PLAN, MOST_RESULT = 8_000_000, 64_000_000

Maker = Callable[[], bytes]


def nested() -> bytes:
    return b'{"format":"ankle-coach-plan","plan":' + b"[" * (MOST_PLAN - 100)


def many_parts() -> bytes:
    return b'{"format":"ankle-coach-plan","plan":[' + b"[]," * (MOST_PLAN // 3 - 100) + b"0]}"


def as_many_parts_as_are_read() -> bytes:
    inner = b",".join(b'{"a":%d}' % number for number in range(99_000))
    return b'{"format":"ankle-coach-plan","plan":[' + inner + b"]}"


def one_long_text() -> bytes:
    return signed({"format": "ankle-coach-plan", "format_version": 1, "plan": "A" * 7_500_000})


def wide_letters() -> bytes:
    """Each takes 1 byte in the file and 4 in memory."""
    text = '{"format":"ankle-coach-plan","plan":"😀' + "A" * 7_900_000 + '"}'
    return text.encode()


def long_keys() -> bytes:
    keys = ",".join(f'"{number:0900}":0' for number in range(8000))
    return ('{"format":"ankle-coach-plan","plan":{' + keys + "}}").encode()


def movement() -> bytes:
    """As much as a result may hold, and sound."""
    files = dict(sound_files())
    sets = [json.loads(line) for line in files["set_run.jsonl"].splitlines()[:4]]
    lines = []
    for number, row in enumerate(sets, start=1):
        name = f"tracks/{number:06}.npz"
        files[name] = random.Random(number).randbytes(min(LONGEST_TRACK, 15_800_000))
        key = {"session_id": row["session_id"], "set_run_number": row["number"], "file": name}
        lines.append(json.dumps(key).encode() + b"\n")
    files["pose_track.jsonl"] = b"".join(lines)
    archive = packed(listed(files), zipfile.ZIP_STORED)
    return result_bytes(archive, said={**DAYS, "tracks": True})


def events() -> bytes:
    """As many rows as are read, all sound."""
    files, chance = sound_files(), random.Random(1)
    row = json.loads(files["event.jsonl"].splitlines()[0])
    lines, length = [], 0
    while length < LONGEST_TABLE - 1000:
        row["payload"] = {"x": chance.randbytes(60).hex()}
        lines.append(json.dumps(row).encode() + b"\n")
        length += len(lines[-1])
    files = listed({**files, "event.jsonl": b"".join(lines)})
    return result_bytes(packed(files), said=DAYS)


def one_long_line() -> bytes:
    """Each of its many parts is an object in memory."""
    line = b"[" + b"[]," * 1_300_000 + b"0]\n"
    return result_bytes(packed(listed({**sound_files(), "event.jsonl": line})), said=DAYS)


def empty_files() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(60_000):
            archive.writestr(zipfile.ZipInfo(f"tracks/{number:06}.npz"), b"")
    return result_bytes(out.getvalue(), said=DAYS)


def as_many_files_as_are_read() -> bytes:
    tracks = {f"tracks/{number:06}.npz": b"" for number in range(MOST_FILES - 20)}
    return result_bytes(packed(listed({**sound_files(), **tracks})), said=DAYS)


def manifest_of_parts() -> bytes:
    files = {**sound_files(), "manifest.json": b"[" + b"[]," * 650_000 + b"0]"}
    return result_bytes(packed(files), said=DAYS)


def bomb() -> bytes:
    """Far more than it seems."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in sound_files().items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(info, "w") as stream:
                stream.write(text)
                for _ in range(500 if name == "event.jsonl" else 0):
                    stream.write(bytes(1_000_000))
    return result_bytes(out.getvalue(), said=DAYS)


def noise() -> bytes:
    key = PHYSIO.public.sealing_key
    return b"ankle-coach-result 1\n" + key + random.Random(1).randbytes(MOST_RESULT - 100)


@pytest.mark.parametrize(
    ("make", "suffix", "outcome"),
    [
        (nested, ".coachplan", "FileDamaged"),
        (many_parts, ".coachplan", "FileDamaged"),
        (as_many_parts_as_are_read, ".coachplan", "FileAltered"),
        (one_long_text, ".coachplan", "FileAltered"),
        (wide_letters, ".coachplan", "FileAltered"),
        (long_keys, ".coachplan", "FileAltered"),
        (movement, ".coachresult", "read"),
        (events, ".coachresult", "read"),
        (one_long_line, ".coachresult", "ContentsUnsound"),
        (empty_files, ".coachresult", "ContentsUnsound"),
        (as_many_files_as_are_read, ".coachresult", "ContentsUnsound"),
        (manifest_of_parts, ".coachresult", "ContentsUnsound"),
        (bomb, ".coachresult", "ContentsUnsound"),
        (noise, ".coachresult", "FileDamaged"),
    ],
)
def test_memory_is_bounded(tmp_path: Path, make: Maker, suffix: str, outcome: str) -> None:
    file = tmp_path / f"in{suffix}"
    file.write_bytes(make())
    assert file.stat().st_size <= MOST_RESULT
    assert came_of(file) == outcome


@pytest.mark.parametrize("suffix", [".coachplan", ".coachresult"])
def test_a_gigabyte(tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"in{suffix}"
    with file.open("wb") as stream:
        stream.truncate(1_000_000_000)
    assert came_of(file) == "FileTooLarge"


def came_of(file: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tests.exchange.memory_child", str(file)],
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE_S,
    )
    outcome, mb = done.stdout.split()
    print(f"{file.stat().st_size / 1e6:.1f} MB: {outcome}, {mb} MB")
    # Not every system tells.
    assert mb == "?" or int(mb) < MOST_MB
    return outcome
