"""The frame of a picture: what is a PNG of the right size, and what is left out of it."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.exchange.pictures import MOST_BYTES, bare, check
from tests.exchange.making import chunk, png

PLACE = chunk(b"eXIf", b"Exif\0\0 where it was taken")
PROFILE = chunk(b"iCCP", b"x\0\0" + b"z" * 100)
SIGNATURE, HEADER = png()[:8], png()[8:33]


def with_header(*fields: int) -> bytes:
    return png().replace(HEADER, chunk(b"IHDR", struct.pack(">IIBBBBB", *fields)))


@pytest.mark.parametrize("side", [1, 8, 512])
def test_a_picture_is_taken_as_it_is(side: int) -> None:
    check(png(side))
    assert bare(png(side)) == png(side)


def test_what_is_no_picture_is_left_out() -> None:
    assert bare(png(8, PLACE, PROFILE)) == png(8)
    with pytest.raises(ValueError, match="more than a picture"):
        check(png(8, PLACE))


@pytest.mark.parametrize(
    "made",
    [
        b"",
        b"GIF89a",
        SIGNATURE,
        png()[:-1],
        png() + b"x",
        png()[:-12],
        png().replace(HEADER, b""),
        png().replace(HEADER, HEADER * 2),
        png(8, chunk(b"IDAT", b"")).replace(HEADER, chunk(b"IHDR", b"")),
        with_header(513, 8, 8, 0, 0, 0, 0),
        with_header(8, 2**32 - 1, 8, 0, 0, 0, 0),
        with_header(0, 8, 8, 0, 0, 0, 0),
        with_header(8, 8, 3, 0, 0, 0, 0),
        with_header(8, 8, 8, 5, 0, 0, 0),
        with_header(8, 8, 8, 0, 1, 0, 0),
        with_header(8, 8, 8, 0, 0, 0, 2),
        SIGNATURE + struct.pack(">I", 2**32 - 1) + b"IHDR",
        SIGNATURE + HEADER + chunk(b"IEND", b""),
    ],
)
def test_anything_else_is_refused(made: bytes) -> None:
    with pytest.raises(ValueError, match="a picture"):
        check(made)


def test_a_large_one_is_refused() -> None:
    with pytest.raises(ValueError, match="bytes"):
        check(png(8, chunk(b"IDAT", bytes(MOST_BYTES))))


@given(st.data())
def test_every_changed_byte_is_noticed(data: st.DataObject) -> None:
    whole = png()
    at = data.draw(st.integers(0, len(whole) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda one: one != whole[at]))
    with pytest.raises(ValueError, match="a picture"):
        check(whole[:at] + bytes([other]) + whole[at + 1 :])


@given(st.binary(max_size=200))
def test_what_is_left_of_anything_is_refused_or_sound(rest: bytes) -> None:
    with pytest.raises(ValueError, match="a picture"):
        check(bare(SIGNATURE + rest))
