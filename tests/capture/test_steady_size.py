import numpy as np
import pytest

from coach.capture.steady_size import SteadySize
from coach.motion.pose import nobody

from .fakes import make_pose


def test_poses_of_one_size_stay_as_they_are():
    steady = SteadySize()
    first, second = make_pose(0.0), make_pose(0.1)
    assert steady.fit(first) is first
    assert steady.fit(second) is second


@pytest.mark.parametrize("size", [(1280, 960), (320, 240), (853, 480)])
def test_another_size_is_brought_to_the_first(size):
    steady = SteadySize()
    first = steady.fit(make_pose(0.0, (640, 480)))
    later = steady.fit(make_pose(0.0, size))
    assert later.size == first.size
    assert later.image * size[1] / 480 == pytest.approx(first.image, rel=1e-5)
    assert np.array_equal(later.world, first.world)
    assert later.image.dtype == np.float32


def test_time_without_a_picture_sets_no_size():
    steady = SteadySize()
    steady.fit(nobody(0.0))
    assert steady.fit(make_pose(0.1, (64, 48))).size == (64, 48)
    assert steady.fit(nobody(0.2)).size == nobody(0.2).size
