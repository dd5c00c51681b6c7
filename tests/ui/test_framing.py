"""Which part of the picture is shown: all of the person, and no bars where it can be helped."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.motion.pose import Pose
from coach.ui.framing import Framing

from . import scenes

SIZE = (960, 540)
LIKE_A_SCREEN = 1.85


def standing(size: float, left: float, top: float) -> Pose:
    """Somebody ``size`` times as large, moved by ``left`` and ``top`` pixels."""
    pose = scenes.standing_pose()
    return replace(pose, image=pose.image * size + (left, top))


@given(
    st.floats(0.2, 1.0),
    st.floats(-200.0, 500.0),
    st.floats(-50.0, 300.0),
    st.floats(0.4, 3.0),
)
def test_what_is_shown_of_a_picture_lies_in_it_and_holds_every_joint_in_it(
    size: float, left: float, top: float, aspect: float
) -> None:
    pose = standing(size, left, top)
    crop = Framing().crop(pose, SIZE, aspect)
    low, high = (crop.left, crop.top), (crop.left + crop.width, crop.top + crop.height)
    assert min(low) >= 0.0
    assert np.all(np.array(high) <= np.array(SIZE) + 1e-6)
    inside = pose.image[np.all((pose.image >= 0) & (pose.image <= SIZE), axis=1)]
    if crop.width < SIZE[0] or crop.height < SIZE[1]:
        assert np.all((inside >= np.array(low) - 1e-6) & (inside <= np.array(high) + 1e-6))


@pytest.mark.parametrize("aspect", [1.2, 16 / 9, LIKE_A_SCREEN])
def test_a_room_a_little_wider_than_the_picture_is_filled(aspect: float) -> None:
    crop = Framing().crop(standing(0.8, 0.0, 40.0), SIZE, aspect)
    assert crop.width / crop.height == pytest.approx(aspect)


@pytest.mark.parametrize("aspect", [1.0, 16 / 9, 1.8, 1.86, 1.88, 1.9, 2.4])
def test_whoever_gets_into_place_sees_all_of_the_height_but_for_a_thin_strip(aspect: float) -> None:
    crop = Framing().crop(None, SIZE, aspect)
    assert crop.width == pytest.approx(min(SIZE[0], SIZE[1] * aspect))
    a_little_wider = 16 / 9 < aspect < 1.885
    assert crop.width / crop.height == pytest.approx(
        aspect if a_little_wider else min(aspect, 16 / 9)
    )
    assert crop.height > 0.94 * SIZE[1]
    assert crop.top == pytest.approx((SIZE[1] - crop.height) / 2)


def test_somebody_taller_than_such_a_part_is_shown_whole_with_bars() -> None:
    pose = standing(1.0, 0.0, 0.0)
    crop = Framing().crop(pose, SIZE, 2.4)
    assert crop.width / crop.height == pytest.approx(16 / 9)
    assert crop.top + crop.height >= pose.image[:, 1].max()


@given(st.integers(2, 60), st.floats(0.1, 2.0))
def test_the_part_glides_as_far_in_a_time_however_many_pictures_come(
    count: int, passed_s: float
) -> None:
    def after(pictures: int) -> float:
        framing = Framing()
        framing.crop(standing(0.4, 0.0, 60.0), SIZE, 1.0)
        away = standing(0.4, 300.0, 60.0)
        for number in range(pictures + 1):
            crop = framing.crop(replace(away, t=passed_s * number / pictures), SIZE, 1.0)
        return crop.left

    assert after(count) == pytest.approx(after(1), abs=1e-6)
    assert after(1) > Framing().crop(standing(0.4, 0.0, 60.0), SIZE, 1.0).left
