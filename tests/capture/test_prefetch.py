import threading

import numpy as np
import pytest

from coach.capture.errors import FileUnreadable
from coach.capture.prefetch import Prefetch
from coach.capture.video import VideoSource

from .fakes import ListSource, make_frame


def test_gives_the_frames_of_its_source(even_video):
    with VideoSource(even_video) as plain, Prefetch(VideoSource(even_video)) as ahead:
        assert ahead.frame_count == 12
        while frame := plain.read():
            other = ahead.read()
            assert other.t == frame.t
            assert np.array_equal(other.picture, frame.picture)
        assert ahead.read() is None


def test_pictures_are_shrunk_and_keep_their_recorded_size():
    with Prefetch(ListSource([make_frame(0.0, 1920, 1080)])) as source:
        frame = source.read()
    assert frame.picture.shape == (540, 960, 3)
    assert frame.size == (1920, 1080)


def test_no_more_frames_wait_than_allowed():
    inner = ListSource([make_frame(t) for t in range(50)])
    with Prefetch(inner, ahead=3) as source:
        source.read()
        threading.Event().wait(0.1)
        assert inner.given <= 5


def test_an_error_comes_after_the_frames_before_it_and_stays():
    inner = ListSource([make_frame(0.0), make_frame(0.1), FileUnreadable("torn")])
    with Prefetch(inner) as source:
        assert source.read().t == 0.0
        assert source.read().t == 0.1
        for _ in range(2):
            with pytest.raises(FileUnreadable):
                source.read()
    assert not inner.is_open


@pytest.mark.parametrize("reads", [0, 1, 50])
def test_closing_ends_the_thread_whatever_it_does(reads):
    before = set(threading.enumerate())
    source = Prefetch(ListSource([make_frame(t) for t in range(20)]), ahead=2)
    source.open()
    for _ in range(reads):
        source.read()
    source.close()
    assert set(threading.enumerate()) <= before


def test_a_source_that_does_not_open_raises_at_once(tmp_path):
    with pytest.raises(FileUnreadable):
        Prefetch(VideoSource(tmp_path / "none.mp4")).open()


def test_a_camera_is_not_read_ahead():
    camera = ListSource([])
    camera.live = True
    with pytest.raises(ValueError, match=r"live"):
        Prefetch(camera)
