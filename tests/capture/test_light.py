"""Mean brightness from a sample: right on any size, and almost free."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.capture.light import mean_brightness

LAW = settings(max_examples=40, deadline=None, derandomize=True)


@pytest.mark.parametrize("size", [(720, 1280), (1080, 1920), (480, 640), (3, 5), (1, 1)])
@pytest.mark.parametrize("level", [0, 40, 255])
def test_an_even_picture(size: tuple[int, int], level: int) -> None:
    assert mean_brightness(np.full((*size, 3), level, dtype=np.uint8)) == level


@LAW
@given(seed=st.integers(0, 2**32 - 1))
def test_close_to_the_mean_of_every_pixel(seed: int) -> None:
    blocks = np.random.default_rng(seed).integers(0, 256, (18, 32, 3), dtype=np.uint8)
    picture = blocks.repeat(20, axis=0).repeat(20, axis=1)
    assert mean_brightness(picture) == pytest.approx(float(picture.mean()), abs=8)


def test_half_dark_half_light() -> None:
    picture = np.zeros((720, 1280, 3), dtype=np.uint8)
    picture[:, 640:] = 200
    assert mean_brightness(picture) == pytest.approx(100, abs=2)


def test_a_slice_of_a_picture_will_do() -> None:
    picture = np.full((720, 1280, 3), 90, dtype=np.uint8)
    assert mean_brightness(picture[::2, ::-1]) == 90
