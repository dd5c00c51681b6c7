import pytest

from coach.capture.speed import measure_speed

from .fakes import StepClock
from .test_adaptive import FakeEstimator


class Meter:
    def __init__(self):
        self.now_s = 0.0
        self.closed = []
        self.takes_s = {"full": 0.0}

    def make(self, model):
        return FakeEstimator(self, model)


def test_the_median_time_of_a_pose_is_the_speed():
    meter = Meter()
    assert measure_speed("full", 4, make=meter.make, clock=StepClock(0.05)) == pytest.approx(20)
    assert meter.closed == ["full"]


def test_no_frames_is_refused():
    with pytest.raises(ValueError, match=r"positive"):
        measure_speed("full", 0)
