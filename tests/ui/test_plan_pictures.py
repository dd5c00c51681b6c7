"""Own pictures on their way into a plan: all of them go, as small as the file needs them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from coach.exchange.pictures import MOST_BYTES, check
from coach.ui.plan_pictures import pictures_for


def png(side_px: int, seed: int = 1) -> bytes:
    """A picture of noise, which packs badly."""
    image = QImage(side_px, side_px, QImage.Format.Format_RGB32)
    number = seed
    for y in range(side_px):
        for x in range(side_px):
            number = (1_103_515_245 * number + 12_345) % 2**31
            image.setPixelColor(x, y, QColor(number >> 8 & 255, number >> 15 & 255, number & 255))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


@pytest.fixture(scope="module")
def large() -> bytes:
    return png(400)


def test_a_picture_that_fits_stays_as_it_is() -> None:
    made = pictures_for({"own_a": png(40)})
    again = pictures_for(made.fitting)
    assert again.fitting == made.fitting
    assert not again.unusable


def test_one_over_the_limit_is_made_smaller(large: bytes) -> None:
    assert len(large) > MOST_BYTES
    made = pictures_for({"own_a": large}).fitting["own_a"]
    check(made)
    assert QImage.fromData(made).width() > 200


def test_what_is_no_picture_is_named() -> None:
    made = pictures_for({"own_a": png(20), "own_b": b"no picture"})
    assert list(made.fitting) == ["own_a"]
    assert made.unusable == ("own_b",)


@settings(max_examples=12, deadline=None)
@given(st.lists(st.integers(4, 60), min_size=1, max_size=6), st.integers(2_000, 40_000))
def test_together_they_always_fit_and_none_is_lost(sides: list[int], most: int) -> None:
    given_ = {f"own_{number}": png(side, number + 1) for number, side in enumerate(sides)}
    made = pictures_for(given_, most)
    assert list(made.fitting) == list(given_)
    assert sum(map(len, made.fitting.values())) <= most
    for one in made.fitting.values():
        check(one)
