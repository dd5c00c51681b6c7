"""Archives that came damaged, from elsewhere or from somebody unkind: refused, nothing changed."""

import hashlib
import json
import random
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from coach.record.archive.faults import ArchiveFromNewerVersion, ArchiveUnsound
from coach.record.archive.merging import import_record
from coach.record.archive.writing import export_record
from coach.record.errors import RecordError
from coach.record.store import Store
from tests.benchmarks.history_maker import Wish, write

Files = dict[str, bytes]
Line = dict[str, Any]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Files:
    folder = tmp_path_factory.mktemp("sound")
    with Store.open(folder / "data") as store:
        write(store, Wish(date(2025, 3, 25), 3, ZoneInfo("Europe/Berlin"), seed=5, miss=0.0))
        export_record(store, folder / "record.zip")
    with zipfile.ZipFile(folder / "record.zip") as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "other") as store:
        write(store, Wish(date(2025, 1, 5), 2, ZoneInfo("Europe/Berlin"), seed=9, miss=0.0))
        yield store


def listed(files: Files) -> Files:
    """The files with a manifest that fits them."""
    manifest = json.loads(files["manifest.json"])
    manifest["files"] = [
        {"name": name, "bytes": len(text), "sha256": hashlib.sha256(text).hexdigest()}
        for name, text in sorted(files.items())
        if name != "manifest.json"
    ]
    return {**files, "manifest.json": json.dumps(manifest).encode()}


def packed(folder: Path, files: Files) -> Path:
    with zipfile.ZipFile(folder / "in.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return folder / "in.zip"


def refused(store: Store, file: Path, error: type[RecordError] = ArchiveUnsound) -> RecordError:
    before = state(store, file.parent)
    with pytest.raises(error) as told:
        import_record(store, file)
    assert "Nothing was changed" in told.value.sentence
    assert state(store, file.parent) == before
    return told.value


def state(store: Store, folder: Path) -> bytes:
    export_record(store, folder / "state.zip")
    return (folder / "state.zip").read_bytes()


def changed(files: Files, name: str, number: int, change: Callable[[Line], object]) -> Files:
    """The files with one line of a table changed, and a manifest that fits."""
    lines = files[name].splitlines()
    row = json.loads(lines[number])
    change(row)
    lines[number] = json.dumps(row).encode()
    return listed({**files, name: b"\n".join(lines) + b"\n"})


def test_a_sound_one_is_taken_over(sound: Files, other: Store, tmp_path: Path) -> None:
    assert import_record(other, packed(tmp_path, listed(sound))).sessions == 3


@pytest.mark.parametrize(("key", "value"), [("format_version", 2), ("schema", "0005")])
def test_from_a_newer_version(
    sound: Files, other: Store, tmp_path: Path, key: str, value: object
) -> None:
    manifest = json.loads(sound["manifest.json"]) | {key: value, "more": 1}
    files = {**sound, "manifest.json": json.dumps(manifest).encode()}
    told = refused(other, packed(tmp_path, files), ArchiveFromNewerVersion)
    assert "newer version" in told.sentence


@pytest.mark.parametrize(
    ("key", "value"), [("format", "recipes"), ("schema", "0001"), ("files", 3)]
)
def test_not_a_record_of_ours(
    sound: Files, other: Store, tmp_path: Path, key: str, value: object
) -> None:
    manifest = json.loads(sound["manifest.json"]) | {key: value}
    refused(other, packed(tmp_path, {**sound, "manifest.json": json.dumps(manifest).encode()}))


@pytest.mark.parametrize(
    "name", ["../evil.txt", "/etc/evil", "C:\\evil", "tracks/../../x.npz", "tracks/1.npz", "x.py"]
)
def test_a_name_that_does_not_belong(sound: Files, other: Store, tmp_path: Path, name: str) -> None:
    refused(other, packed(tmp_path, listed({**sound, name: b"evil"})))
    assert not (tmp_path.parent / "evil.txt").exists()


@pytest.mark.parametrize("name", ["manifest.json", "event.jsonl", "README.txt", "pose_track.jsonl"])
def test_a_file_that_is_missing(sound: Files, other: Store, tmp_path: Path, name: str) -> None:
    files = {each: text for each, text in sound.items() if each != name}
    refused(other, packed(tmp_path, files))
    if name != "manifest.json":
        refused(other, packed(tmp_path, listed(files)))


def test_a_wrong_checksum(sound: Files, other: Store, tmp_path: Path) -> None:
    text = sound["event.jsonl"].replace(b"RepCounted", b"RepCountex", 1)
    told = refused(other, packed(tmp_path, {**sound, "event.jsonl": text}))
    assert "event.jsonl" in told.sentence


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_file_twice(sound: Files, other: Store, tmp_path: Path) -> None:
    file = packed(tmp_path, sound)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("event.jsonl", b"")
    assert "twice" in refused(other, file).sentence


def test_a_bomb(sound: Files, other: Store, tmp_path: Path) -> None:
    bomb = b" " * 60_000_000
    told = refused(other, packed(tmp_path, listed({**sound, "event.jsonl": bomb})))
    assert "far more" in told.sentence


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.9, 0.999])
def test_cut_off(sound: Files, other: Store, tmp_path: Path, share: float) -> None:
    file = packed(tmp_path, sound)
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * share)])
    refused(other, file)


def test_no_file_and_no_zip(other: Store, tmp_path: Path) -> None:
    refused(other, tmp_path / "nothing.zip")
    (tmp_path / "x.zip").write_bytes(b"PK" + bytes(500))
    refused(other, tmp_path / "x.zip")


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("session_run.jsonl", lambda row: row.pop("plan")),
        ("session_run.jsonl", lambda row: row.update(more=1)),
        ("session_run.jsonl", lambda row: row.update(plan=[])),
        ("session_run.jsonl", lambda row: row.update(started_at="2025-01-01T00:00:00")),
        ("session_run.jsonl", lambda row: row.update(started_at="0001-01-01T00:00:00+14:00")),
        ("session_run.jsonl", lambda row: row.update(started_at=5)),
        ("session_run.jsonl", lambda row: row.update(id="x" * 37)),
        ("session_run.jsonl", lambda row: row.update(id="another")),
        ("session_run.jsonl", lambda row: row.update(source="\ud800")),
        ("set_run.jsonl", lambda row: row.update(count=-1)),
        ("set_run.jsonl", lambda row: row.update(count=2.5)),
        ("set_run.jsonl", lambda row: row.update(count=True)),
        ("set_run.jsonl", lambda row: row.update(count=2**63)),
        ("set_run.jsonl", lambda row: row.update(skipped=0)),
        ("set_run.jsonl", lambda row: row.update(session_id="nobody")),
        ("set_run.jsonl", lambda row: row.update(number=999)),
        ("event.jsonl", lambda row: row.update(set_run_number=999)),
        ("event.jsonl", lambda row: row.update(seq=2)),
        ("event.jsonl", lambda row: row["payload"].update(score=10**40)),
        ("care_entry.jsonl", lambda row: row.update(number=2)),
        ("care_entry.jsonl", lambda row: row.update(kind="other")),
        ("care_entry.jsonl", lambda row: row.update(day="2025-02-30")),
    ],
)
def test_a_row_that_is_not_sound(
    sound: Files, other: Store, tmp_path: Path, name: str, change: Callable[[Line], object]
) -> None:
    refused(other, packed(tmp_path, changed(sound, name, 0, change)))


@pytest.mark.parametrize(
    "text",
    [
        b'{"key":"x","value":NaN}\n',
        b'{"key":"x","value":1e999}\n',
        b'{"key":"x","key":"x","value":1}\n',
        b'{"key":"x","value":' + b"[" * 100_000 + b"]" * 100_000 + b"}\n",
        b'{"key":"x","value":1}',
        b"\xff\xfe\n",
        b"[]\n",
        b"\n",
    ],
)
def test_a_line_that_is_not_sound(sound: Files, other: Store, tmp_path: Path, text: bytes) -> None:
    refused(other, packed(tmp_path, listed({**sound, "setting.jsonl": text})))


@pytest.mark.parametrize(
    "line",
    [
        {"session_id": "nobody", "set_run_number": 1, "file": "tracks/000001.npz"},
        {"session_id": "nobody", "set_run_number": 1, "file": "event.jsonl"},
        {"session_id": "nobody", "file": "tracks/000001.npz"},
    ],
)
def test_a_track_that_is_of_nothing(sound: Files, other: Store, tmp_path: Path, line: Line) -> None:
    text = json.dumps(line).encode() + b"\n"
    refused(other, packed(tmp_path, listed({**sound, "pose_track.jsonl": text})))


def test_bits_that_flip(sound: Files, other: Store, tmp_path: Path) -> None:
    file = packed(tmp_path, sound)
    whole = file.read_bytes()
    for seed in range(25):
        chance, broken = random.Random(seed), bytearray(whole)
        for _ in range(20):
            broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
        file.write_bytes(broken)
        refused(other, file, RecordError)
