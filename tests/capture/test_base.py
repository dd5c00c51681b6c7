"""What the common base adds to a backend."""

import pytest

from coach.capture.base import SourceBase
from coach.capture.errors import FileUnreadable

from .fakes import make_frame


class Scripted(SourceBase):
    def __init__(self, times, fault=None):
        super().__init__("scripted")
        self.times = times
        self.fault = fault
        self.stops = 0

    def _start(self):
        if self.fault:
            raise self.fault
        self.left = iter(self.times)

    def _next(self):
        t = next(self.left, None)
        return None if t is None else make_frame(t)

    def _stop(self):
        self.stops += 1


def test_frames_whose_time_does_not_grow_are_dropped():
    source = Scripted([-0.1, 0.0, 0.0, 0.2, 0.1, 0.2, 0.3])
    with source:
        assert [source.read().t for _ in range(4)] == [-0.1, 0.0, 0.2, 0.3]
        assert source.read() is None
    assert source.stops == 1


def test_a_failed_start_is_cleaned_up_and_can_be_tried_again():
    source = Scripted([0.0], FileUnreadable("gone"))
    with pytest.raises(FileUnreadable):
        source.open()
    assert source.stops == 1
    source.fault = None
    source.open()
    assert source.read().t == 0.0


def test_closing_while_it_starts_leaves_it_closed():
    source = Scripted([0.0])
    begin = source._start

    def start_and_close():
        begin()
        source.close()

    source._start = start_and_close
    source.open()
    assert source.read() is None
    assert source.stops == 2
