"""Result files that lie below their seal, and files that are none: refused with a sentence."""

import io
import random
import zipfile
from pathlib import Path
from typing import Any

import pytest

from coach.exchange import result_archive
from coach.exchange.base64_text import text64
from coach.exchange.faults import (
    ContentsUnsound,
    ExchangeError,
    FileAltered,
    FileDamaged,
    FileEmpty,
    FileMissing,
    FileTooLarge,
    FromNewerVersion,
    NotAFile,
    NotAResult,
    NotForThisKey,
)
from coach.exchange.result_archive import TooMuch, look_through
from coach.exchange.result_file import MOST_BYTES, open_result
from tests.exchange.making import PATIENT, PHYSIO, STRANGER, listed, png, result_bytes
from tests.proofs.fuzz_exchange_results import DAYS, packed, sound, sound_archive, sound_files

HEAD = b"ankle-coach-result 1\n"


def refused(folder: Path, raw: bytes, error: type[ExchangeError]) -> ExchangeError:
    file = folder / "in.coachresult"
    file.write_bytes(raw)
    with pytest.raises(ExchangeError) as told:
        open_result(file, PHYSIO)
    assert type(told.value) is error
    assert told.value.sentence.startswith("in.coachresult ")
    assert told.value.sentence.isprintable()
    assert [one.name for one in folder.iterdir()] == ["in.coachresult"]
    assert file.read_bytes() == raw
    return told.value


def test_the_sound_one_is_read(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(sound())
    assert open_result(tmp_path / "in", PHYSIO).contents.sessions == 3


@pytest.mark.parametrize(
    "raw", [b"x", b"ankle-coach-result\n", b"ankle-coach-result 1", HEAD[:-1] + b"\r\n", png()]
)
def test_no_result_at_all(tmp_path: Path, raw: bytes) -> None:
    refused(tmp_path, raw, NotAResult)


def test_a_later_version_says_so(tmp_path: Path) -> None:
    refused(tmp_path, b"ankle-coach-result 2\n" + b"x" * 99, FromNewerVersion)
    manifest = sound_files()["manifest.json"].replace(
        b'"format_version": 1', b'"format_version": 2'
    )
    files = {**sound_files(), "manifest.json": manifest}
    refused(tmp_path, result_bytes(packed(files), said=DAYS), FromNewerVersion)


@pytest.mark.parametrize("length", [len(HEAD), len(HEAD) + 31, len(HEAD) + 32, -1, -17, -5000])
def test_an_end_is_missing(tmp_path: Path, length: int) -> None:
    refused(tmp_path, sound()[:length], FileDamaged)


def test_sealed_for_somebody_else(tmp_path: Path) -> None:
    raw = result_bytes(sound_archive(), STRANGER, said=DAYS)
    told = refused(tmp_path, raw, NotForThisKey)
    assert "another key" in told.sentence


def test_passed_on_by_another_reader(tmp_path: Path) -> None:
    """Somebody opens a result and seals it for another, as if it had been meant for them."""
    key = PHYSIO.public.sealing_key
    refused(tmp_path, result_bytes(sound_archive(), STRANGER, PATIENT, key, DAYS), FileAltered)


def test_signed_by_somebody_else(tmp_path: Path) -> None:
    said = {**DAYS, "signer": text64(STRANGER.public.signing_key)}
    refused(tmp_path, result_bytes(sound_archive(), said=said), FileAltered)


@pytest.mark.parametrize(
    ("key", "value", "error"),
    [
        ("format", "other", ContentsUnsound),
        ("format_version", 2, ContentsUnsound),
        ("format_version", True, ContentsUnsound),
        ("format_version", 1.0, ContentsUnsound),
        ("client_id", "../x", ContentsUnsound),
        ("client_id", "\u202e", ContentsUnsound),
        ("plan_ids", ["a"] * 300, ContentsUnsound),
        ("plan_ids", "plan", ContentsUnsound),
        ("first", None, ContentsUnsound),
        ("first", "2026-01-01", ContentsUnsound),
        ("last", "2026-06-01", ContentsUnsound),
        ("last", 0, ContentsUnsound),
        ("tracks", True, ContentsUnsound),
        ("tracks", 0, ContentsUnsound),
        ("extra", 1, ContentsUnsound),
        ("archive_bytes", 5, FileAltered),
        ("archive_sha256", "0" * 64, FileAltered),
        ("signer", "A" * 43 + "=", FileAltered),
        ("signer", "short", ContentsUnsound),
        ("client_id", "x" * 100_000, FileAltered),
    ],
)
def test_a_statement_that_cannot_be(
    tmp_path: Path, key: str, value: Any, error: type[ExchangeError]
) -> None:
    refused(tmp_path, result_bytes(sound_archive(), said={**DAYS, key: value}), error)


def with_files(**other: bytes) -> bytes:
    names = {name.replace("__", "."): text for name, text in other.items()}
    return packed(listed({**sound_files(), **names}))


SETTING = b'{"key":"theme","value":"dark"}\n'
SESSION = sound_files()["session_run.jsonl"]


@pytest.mark.parametrize(
    "archive",
    [
        b"",
        b"PK",
        sound_archive()[:-1],
        sound_archive() + b"x",
        sound_archive()[:-2] + b"\x01\x00x",
        with_files(setting__jsonl=SETTING),
        with_files(session_run__jsonl=b""),
        with_files(session_run__jsonl=SESSION.replace(b"2026-03-02", b"2026-13-02")),
        with_files(event__jsonl=b"[" * 300_000 + b"\n"),
        with_files(event__jsonl=b'{"a":' * 100_000 + b"\n"),
        with_files(care_entry__jsonl=b"NaN\n"),
        with_files(evil__exe=b"MZ"),
        packed(listed({**sound_files(), "../evil.jsonl": b"x"})),
        packed(listed({**sound_files(), "tracks/000001.npz": b"x"})),
        packed(sound_files(), zipfile.ZIP_LZMA),
        packed({name: text for name, text in sound_files().items() if name != "event.jsonl"}),
    ],
)
def test_an_archive_that_cannot_be(tmp_path: Path, archive: bytes) -> None:
    told = refused(tmp_path, result_bytes(archive, said=DAYS), ContentsUnsound)
    assert "“archive”" in told.sentence


def test_an_archive_that_unpacks_to_far_more(tmp_path: Path) -> None:
    bomb = with_files(event__jsonl=b" " * 60_000_000 + b"\n")
    assert len(bomb) < 200_000
    refused(tmp_path, result_bytes(bomb, said=DAYS), ContentsUnsound)


@pytest.mark.parametrize(
    "name", ["MOST_FILES", "MOST_DIRECTORY", "LONGEST_TABLE", "LONGEST_MANIFEST"]
)
def test_more_than_a_result_may_hold(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    look_through(sound_archive(), Path("in"))
    monkeypatch.setattr(result_archive, name, 3)
    with pytest.raises(TooMuch):
        look_through(sound_archive(), Path("in"))


def test_a_list_of_very_many_files_is_not_even_read() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(result_archive.MOST_FILES + 1):
            archive.writestr(f"tracks/{number:06}.npz", b"")
    with pytest.raises(TooMuch, match="files"):
        look_through(out.getvalue(), Path("in"))


def test_a_gigabyte_is_refused_by_its_size(tmp_path: Path) -> None:
    file = tmp_path / "in.coachresult"
    with file.open("wb") as stream:
        stream.write(HEAD)
        stream.truncate(1_000_000_000)
    with pytest.raises(FileTooLarge) as told:
        open_result(file, PHYSIO)
    assert f"{MOST_BYTES // 1_000_000} MB" in told.value.sentence


def test_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        open_result(tmp_path / "none", PHYSIO)
    with pytest.raises(FileMissing):
        open_result(tmp_path / "no\0ne", PHYSIO)
    with pytest.raises(NotAFile):
        open_result(tmp_path, PHYSIO)
    (tmp_path / "empty").touch()
    with pytest.raises(FileEmpty):
        open_result(tmp_path / "empty", PHYSIO)


def test_noise_of_every_length(tmp_path: Path) -> None:
    chance = random.Random(4)
    key = PHYSIO.public.sealing_key
    for length in (0, 1, 31, 32, 47, 48, 49, 300_000):
        raw = HEAD + key + chance.randbytes(length)
        refused(tmp_path, raw, FileDamaged)
