import numpy as np
import pytest

from coach.capture.errors import FileUnreadable
from coach.capture.opencv import cv2
from coach.capture.picture import read_picture, shrunk


@pytest.mark.parametrize("content", [b"", b"hello", b"\x89PNG\r\n\x1a\n"])
def test_a_bad_picture_is_named(tmp_path, content):
    (tmp_path / "bad.png").write_bytes(content)
    with pytest.raises(FileUnreadable, match=r"bad\.png"):
        read_picture(tmp_path / "bad.png")


def test_a_picture_is_read_from_a_path_in_any_script(tmp_path):
    path = tmp_path / "足首.png"
    path.write_bytes(cv2.imencode(".png", np.full((4, 6, 3), 9, np.uint8))[1].tobytes())
    assert read_picture(path).shape == (4, 6, 3)


@pytest.mark.parametrize(
    ("shape", "small"),
    [
        ((1080, 1920, 3), (540, 960, 3)),
        ((1920, 1080, 3), (960, 540, 3)),
        ((1, 5000, 3), (1, 960, 3)),
        ((540, 960, 3), (540, 960, 3)),
    ],
)
def test_the_longest_side_is_bounded_and_the_shape_kept(shape, small):
    assert shrunk(np.zeros(shape, np.uint8)).shape == small


def test_a_small_picture_is_left_alone():
    picture = np.zeros((10, 10, 3), np.uint8)
    assert shrunk(picture) is picture


def test_a_buffer_of_the_right_size_is_used_again():
    picture = np.full((1080, 1920, 3), 7, np.uint8)
    into = np.empty((540, 960, 3), np.uint8)
    assert shrunk(picture, into=into) is into
    assert (into == 7).all()
    tall = shrunk(np.full((1920, 1080, 3), 9, np.uint8), into=into)
    assert tall.shape == (960, 540, 3)
    assert (into == 7).all()
