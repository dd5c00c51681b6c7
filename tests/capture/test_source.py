"""What every source keeps to, whatever it reads from."""

import dataclasses
import threading

import pytest

from .fakes import make_frame


def read_some(source, most=50):
    return [frame for _ in range(most) if (frame := source.read())]


def test_gives_frames_whose_time_grows(source):
    source.open()
    frames = read_some(source)
    times = [frame.t for frame in frames]
    assert len(frames) >= 3
    assert times == sorted(set(times))


def test_a_frame_has_a_picture_of_its_size_or_a_pose(source):
    source.open()
    frame = source.read()
    if frame.picture is None:
        assert frame.pose.size == frame.size
    else:
        assert frame.pose is None
        assert frame.picture.dtype == "uint8"
        assert frame.picture.shape == (frame.size[1], frame.size[0], 3)


def test_reading_before_open_says_so(source):
    with pytest.raises(RuntimeError, match=r"read before it was opened"):
        source.read()


def test_opening_and_closing_twice_is_harmless(source):
    source.close()
    source.open()
    first = source.read()
    source.open()
    assert source.read().t > first.t
    source.close()
    source.close()


def test_the_end_stays_the_end(source):
    source.open()
    if source.live:
        source.close()
    else:
        assert len(read_some(source)) == source.frame_count
    assert [source.read(), source.read()] == [None, None]
    source.close()
    assert source.read() is None


def test_a_closed_source_starts_anew(source):
    source.open()
    first = source.read()
    source.close()
    source.open()
    again = source.read()
    assert again.t > first.t if source.live else again.t == first.t


def test_says_what_it_is(source):
    with source:
        assert source.name
        if source.live:
            assert source.frame_count is None
            assert source.duration_s is None
        else:
            assert source.frame_count >= 3
            assert source.duration_s > 0
    assert source.read() is None


def test_leaves_no_thread_behind(source):
    before = set(threading.enumerate())
    source.open()
    source.read()
    source.close()
    assert set(threading.enumerate()) <= before


def test_a_frame_does_not_change():
    with pytest.raises(dataclasses.FrozenInstanceError):
        make_frame(0.0).t = 1.0
