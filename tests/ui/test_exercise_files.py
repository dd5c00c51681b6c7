"""Files of exercises and pictures that anybody may have made: taken whole, or refused in words."""

import re
import struct
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, qInstallMessageHandler
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from coach.exchange.pictures import MOST_BYTES, check
from coach.exercise.catalogue import ExerciseFileError
from coach.exercise.writing import exercise_toml
from coach.library import load_catalogue
from coach.ui.exercise_files import exercise_from, read_exercise, write_exercise
from coach.ui.exercise_still import NoStill, still_from, still_from_file
from coach.ui.language import Language

MARCH = load_catalogue()["march"]
WHOLE = exercise_toml(MARCH).encode("utf-8")

HOSTILE = {
    "empty": b"",
    "binary": b"\x00\xff\xfe" * 50,
    "large": b"a = 1\n" * 20_000,
    "lists": b"a = " + b"[" * 5000 + b"]" * 5000,
    "tables": b"a = " + b"{b = " * 3000 + b"1" + b"}" * 3000,
    "names": b".".join([b"a"] * 5000) + b" = 1",
    "digits": b"a = " + b"9" * 6000,
    "unknown": WHOLE + b"\n[more]\nx = 1\n",
    "code": WHOLE.replace(b'"knee_lift"', b"\"__import__('os')\""),
    "not finite": WHOLE.replace(b"smallest_range = 0.1", b"smallest_range = nan"),
    "twice": WHOLE + b'\nid = "x"\n',
    "cut off": WHOLE[: len(WHOLE) // 2],
}


@pytest.mark.parametrize("name", list(HOSTILE))
def test_a_hostile_file_is_refused_in_a_sentence(name: str, tmp_path: Path) -> None:
    file = tmp_path / "given.toml"
    file.write_bytes(HOSTILE[name])
    with pytest.raises(ExerciseFileError) as refused:
        read_exercise(file)
    assert str(refused.value).startswith("given.toml: ")


SAID = {
    "misspelt in its third line": (b'id = "x"\n\nname 3\n', "line 3 cannot be read"),
    "its end is missing": (b'id = "x"\nname = [1,\n', "line 2 cannot be read"),
    "a line is missing": (WHOLE.replace(b"id = ", b"identity = ", 1), "does not know “identity”"),
    "nothing but a name": (b'id = "x"\n', "is missing"),
    "no number": (WHOLE.replace(b"smallest_range = 0.1", b'smallest_range = "a"'), "does not fit"),
    "digits": (HOSTILE["digits"], "a number in it is too long"),
}


@pytest.mark.parametrize(("content", "said"), SAID.values(), ids=SAID)
def test_a_damaged_file_is_told_in_our_own_words(content: bytes, said: str) -> None:
    with pytest.raises(ExerciseFileError) as refused:
        exercise_from(content, "x.toml")
    assert said in str(refused.value)


def test_a_damaged_file_is_told_in_the_language_of_the_window(qapp: QApplication) -> None:
    language = Language(qapp)
    language.use("de")
    try:
        for content, _ in SAID.values():
            with pytest.raises(ExerciseFileError) as refused:
                exercise_from(content, "x.toml")
            assert re.fullmatch(
                r"x\.toml: (In Zeile \d+|Es fehlt|Diese Version|Was bei|Eine Zahl).+",
                str(refused.value),
            )
    finally:
        language.leave()


def test_a_folder_and_a_file_that_is_gone_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.toml"):
        with pytest.raises(ExerciseFileError):
            read_exercise(path)


@given(st.one_of(st.binary(max_size=400), st.text(max_size=300).map(lambda t: t.encode("utf-8"))))
def test_any_bytes_are_an_exercise_or_refused(content: bytes) -> None:
    with pytest.raises(ExerciseFileError):
        exercise_from(content, "x.toml")


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=6), st.integers(0, 12))
@settings(max_examples=400, deadline=None)
def test_a_changed_file_is_an_exercise_or_refused(at: int, new: bytes, gone: int) -> None:
    changed = WHOLE[:at] + new + WHOLE[at + gone :]
    with suppress(ExerciseFileError):
        assert exercise_from(changed, "x.toml").name


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "march.toml"
    write_exercise(file, exercise_toml(MARCH))
    assert read_exercise(file) == MARCH
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert read_exercise(file) == MARCH


def picture(kind: str, wide: int, high: int, *, noisy: bool = False) -> bytes:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    if noisy:
        seed = 1
        for y in range(high):
            for x in range(wide):
                seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
                image.setPixel(x, y, 0xFF000000 | seed & 0xFFFFFF)
    else:
        painter = QPainter(image)
        painter.fillRect(0, 0, wide // 2, high, Qt.GlobalColor.white)
        painter.end()
    image.setText("GPS", "47.3769, 8.5417")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(data.data())


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_picture_becomes_a_small_png_with_nothing_but_its_pixels(
    kind: str, tmp_path: Path, qapp: object
) -> None:
    file = tmp_path / f"foot.{kind.lower()}"
    file.write_bytes(picture(kind, 1600, 800))
    still = still_from_file(file)
    assert isinstance(still, bytes)
    check(still)
    image = QImage.fromData(still)
    assert (image.width(), image.height()) == (512, 256)
    assert b"47.3769" not in still
    assert image.textKeys() == []
    assert QColor(image.pixel(10, 10)).lightness() > 240
    assert QColor(image.pixel(500, 10)).blue() > 120


def test_a_noisy_picture_is_made_smaller_until_a_plan_takes_it(qapp: object) -> None:
    still = still_from(picture("PNG", 600, 600, noisy=True))
    assert isinstance(still, bytes)
    assert len(still) <= MOST_BYTES
    check(still)


def bomb(wide: int, high: int) -> bytes:
    """A PNG that says it is as large as this, and holds next to nothing."""

    def chunk(name: bytes, content: bytes) -> bytes:
        whole = name + content
        return struct.pack(">I", len(content)) + whole + struct.pack(">I", zlib.crc32(whole))

    header = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    parts = (chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(b"")), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


REFUSED = {
    "empty": b"",
    "text": b"not a picture",
    "svg": b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
    "gif": b"GIF89a" + b"\x00" * 40,
    "bomb": bomb(60_000, 60_000),
    "wide": bomb(2_000_000, 1),
    "png cut": picture("PNG", 40, 40)[:60],
    "jpeg cut": b"\xff\xd8\xff\xe0" + b"\x00" * 10,
    "webp cut": b"RIFF\x10\x00\x00\x00WEBP",
}


@pytest.mark.parametrize("name", list(REFUSED))
def test_what_is_no_picture_is_refused_in_a_sentence(name: str, qapp: object) -> None:
    # The decoders tell the terminal as well what they think of it.
    before = qInstallMessageHandler(lambda *_: None)
    found = still_from(REFUSED[name])
    qInstallMessageHandler(before)
    assert isinstance(found, NoStill)
    assert found.sentence.endswith(".")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "huge.png"
    with file.open("wb") as out:
        out.truncate(30_000_000)
    found = still_from_file(file)
    assert isinstance(found, NoStill)
    assert "20 MB" in found.sentence
