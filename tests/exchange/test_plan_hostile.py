"""Plan files that came damaged, from elsewhere or from somebody unkind: refused with a sentence."""

import base64
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from coach.exchange.canonical import canonical
from coach.exchange.faults import (
    ContentsUnsound,
    ExchangeError,
    FileAltered,
    FileDamaged,
    FileEmpty,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    FileUnwritable,
    FromNewerVersion,
    NotAFile,
    NotAPlan,
)
from coach.exchange.plan_file import MOST_BYTES, plan_bytes, read_plan, write_plan
from tests.exchange.making import PHYSIO, STRANGER, handed, png, signed
from tests.platforms import needs_posix

SOUND = plan_bytes(handed(), PHYSIO)


def refused(folder: Path, raw: bytes, error: type[ExchangeError]) -> ExchangeError:
    file = folder / "in.coachplan"
    file.write_bytes(raw)
    with pytest.raises(ExchangeError) as told:
        read_plan(file)
    assert type(told.value) is error
    assert told.value.sentence.startswith("in.coachplan ")
    assert [one.name for one in folder.iterdir()] == ["in.coachplan"]
    assert file.read_bytes() == raw
    return told.value


def document() -> dict[str, Any]:
    read: dict[str, Any] = json.loads(SOUND)
    return read


@pytest.mark.parametrize(
    "raw",
    [
        b"\xef\xbb\xbf" + SOUND,
        SOUND.decode().encode("utf-16"),
        SOUND.replace(b"\n", b"\r\n"),
        SOUND + b" ",
        SOUND.rstrip(),
        json.dumps(json.loads(SOUND), indent=1).encode(),
        json.dumps(json.loads(SOUND), ensure_ascii=False, sort_keys=True).encode(),
        SOUND.replace(b"Steps", b"\\u0053teps"),
        SOUND.replace(b"Steps", b"Stops"),
        SOUND.replace(b'"plan":{', b'"plan":{"client_name":"x",', 1),
        SOUND.replace(b'"sets":3', b'"sets":NaN'),
        SOUND.replace(b'"sets":3', b'"sets":1e999'),
        SOUND.replace(b'"sets":3', b'"sets":' + b"3" * 5000),
        SOUND[: len(SOUND) // 2],
        SOUND + SOUND,
    ],
)
def test_saved_again_or_cut_off(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "in.coachplan"
    file.write_bytes(raw)
    with pytest.raises((FileDamaged, FileAltered, NotAPlan)) as told:
        read_plan(file)
    assert told.value.sentence


@pytest.mark.parametrize(
    "raw",
    [
        b"\x00",
        b"null",
        b'"ankle-coach-plan"',
        b"[]",
        b'{"format":"ankle-coach-record"}',
        b"[" * 5_000_000,
        b'{"a":' * 1_000_000,
        b"[]," * 2_000_000,
        b"PK\x03\x04 a zip",
        png(),
        "Größe".encode("latin-1"),
    ],
)
def test_no_plan_at_all(tmp_path: Path, raw: bytes) -> None:
    refused(tmp_path, raw, NotAPlan)


def test_nested_deeply_under_its_format(tmp_path: Path) -> None:
    raw = b'{"format":"ankle-coach-plan","plan":' + b"[" * 90_000
    refused(tmp_path, raw, FileDamaged)


def test_a_later_version_says_so(tmp_path: Path) -> None:
    later = signed({**document(), "format_version": 2, "new": []})
    assert "newer version" in refused(tmp_path, later, FromNewerVersion).sentence


@pytest.mark.parametrize("version", [0, -1, "1", 1.0, True, None, [2]])
def test_no_version_at_all(tmp_path: Path, version: object) -> None:
    refused(tmp_path, signed({**document(), "format_version": version}), ContentsUnsound)


@pytest.mark.parametrize("key", ["signature", "author", "plan", "schema"])
def test_a_part_is_missing(tmp_path: Path, key: str) -> None:
    whole = document()
    del whole[key]
    file = tmp_path / "in.coachplan"
    file.write_bytes(canonical(whole))
    with pytest.raises((FileAltered, ContentsUnsound)):
        read_plan(file)


def test_a_signature_of_another_key(tmp_path: Path) -> None:
    refused(tmp_path, signed(document(), STRANGER), FileAltered)


def test_a_signature_that_says_the_same_twice(tmp_path: Path) -> None:
    """Its scalar plus the group's order is not taken (RFC 8032, §5.1.7)."""
    whole = document()
    raw = base64.b64decode(whole["signature"])
    order = 2**252 + 27742317777372353535851937790883648493
    scalar = int.from_bytes(raw[32:], "little") + order
    whole["signature"] = base64.b64encode(raw[:32] + scalar.to_bytes(32, "little")).decode()
    refused(tmp_path, canonical(whole), FileAltered)


def _set(*place: str | int) -> Callable[[dict[str, Any], Any], None]:
    def change(whole: dict[str, Any], value: Any) -> None:
        holder: Any = whole["plan"]
        for key in place[:-1]:
            holder = holder[key]
        holder[place[-1]] = value

    return change


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("client_name",), "a\u202eb"),
        (("client_name",), "a\x00b"),
        (("client_name",), "a\nb"),
        (("client_name",), "\ud800"),
        (("client_name",), "x" * 121),
        (("client_id",), "../../etc/passwd"),
        (("file_id",), "a b"),
        (("file_id",), 5),
        (("made_at",), "2026-01-01T00:00:00"),
        (("made_at",), 0),
        (("prescription", "items", 0, "note"), "a\x1b[2Jb"),
        (("prescription", "items", 0, "note"), "x" * 1001),
        (("prescription", "items", 0, "sets"), "3"),
        (("prescription", "items", 0, "sets"), 3.5),
        (("prescription", "items", 0, "sets"), 21),
        (("prescription", "items", 0, "pain_max"), 6),
        (("prescription", "items", 0, "reps"), None),
        (("prescription", "items", 0, "<b>"), 1),
        (("prescription", "items"), [{}] * 150),
        (("prescription", "starts"), "2026-02-30"),
        (("exercises", 0, "measure", "signal"), "__import__('os')"),
        (("exercises", 0, "measure", "smallest_range"), -1),
        (("exercises", 0, "name"), "\u2066x"),
        (("exercises", 0, "picture"), "../../x"),
        (("exercises",), "own_raise"),
        (("pictures", "own_raise"), "A" * 60),
        (("pictures", "other"), "A" * 60),
        (("pictures", "../x"), "A" * 60),
    ],
)
def test_signed_and_still_refused(
    tmp_path: Path, place: tuple[str | int, ...], value: object
) -> None:
    whole = document()
    _set(*place)(whole, value)
    told = refused(tmp_path, signed(whole), ContentsUnsound)
    assert isinstance(told, ContentsUnsound)
    assert "<b>" not in told.sentence
    assert told.sentence.isprintable()


def test_words_that_look_like_programs_stay_words(tmp_path: Path) -> None:
    text = "<script>alert(1)</script> $(rm -rf ~) ../../x {0} %s '; DROP TABLE client; --"
    file = tmp_path / "a.coachplan"
    write_plan(handed(client_name=text[:100]), PHYSIO, file)
    assert read_plan(file).plan.client_name == text[:100].strip()


def test_a_gigabyte_is_refused_by_its_size(tmp_path: Path) -> None:
    file = tmp_path / "in.coachplan"
    with file.open("wb") as stream:
        stream.truncate(1_000_000_000)
    with pytest.raises(FileTooLarge) as told:
        read_plan(file)
    assert f"{MOST_BYTES // 1_000_000} MB" in told.value.sentence


def test_just_over_the_limit(tmp_path: Path) -> None:
    refused(tmp_path, SOUND + b" " * (MOST_BYTES + 1 - len(SOUND)), FileTooLarge)


def test_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_plan(tmp_path / "none")
    with pytest.raises(FileMissing):
        read_plan(tmp_path / "no\0ne")
    with pytest.raises(NotAFile):
        read_plan(tmp_path)
    with pytest.raises(FileUnreadable):
        read_plan(tmp_path / ("x" * 300))
    (tmp_path / "empty").touch()
    with pytest.raises(FileEmpty):
        read_plan(tmp_path / "empty")
    with pytest.raises(FileMissing):
        read_plan(tmp_path / "empty" / "below")


@needs_posix
def test_a_pipe_does_not_wait(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotAFile):
        read_plan(tmp_path / "pipe")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.coachplan"
    file.write_bytes(SOUND)

    def denied(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", denied)
    with pytest.raises(FileUnreadable) as told:
        read_plan(file)
    assert "Permission denied" in told.value.sentence


def test_a_folder_that_takes_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileUnwritable) as told:
        write_plan(handed(), PHYSIO, tmp_path / "none" / "a.coachplan")
    assert "cannot be written" in told.value.sentence


def test_a_failed_writing_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.coachplan"
    file.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileUnwritable, match="the disk is full"):
        write_plan(handed(), PHYSIO, file)
    assert [one.name for one in tmp_path.iterdir()] == ["a.coachplan"]
    assert file.read_bytes() == b"old"


def test_a_name_in_a_sentence_turns_nothing(tmp_path: Path) -> None:
    file = tmp_path / "plan\u202enalphcaoc.exe"
    file.write_bytes(b"x")
    with pytest.raises(NotAPlan) as told:
        read_plan(file)
    assert "\u202e" not in told.value.sentence


def test_nothing_of_qt_is_needed() -> None:
    program = (
        "import sys, coach.exchange.plan_file, coach.exchange.trust, coach.exchange.vault\n"
        "print([n for n in ('PySide6', 'cv2', 'mediapipe', 'sqlalchemy') if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
