import pytest

from coach.capture.adaptive import AdaptiveEstimator
from coach.capture.errors import ModelDamaged
from coach.motion.pose import nobody

from .fakes import make_frame


class Bench:
    """Makes estimators that take as long as they are told, on a clock of its own."""

    def __init__(self, **takes_s):
        self.takes_s = takes_s
        self.now_s = 0.0
        self.closed = []
        self.notices = []
        self.adaptive = AdaptiveEstimator(
            make=self.make, clock=lambda: self.now_s, on_notice=self.notices.append
        )

    def make(self, model):
        if isinstance(self.takes_s[model], Exception):
            raise self.takes_s[model]
        return FakeEstimator(self, model)

    def run(self, poses):
        for _ in range(poses):
            self.adaptive.estimate(make_frame(self.now_s))


class FakeEstimator:
    def __init__(self, bench, model):
        self.bench = bench
        self.model = model

    def estimate(self, frame):
        self.bench.now_s += self.bench.takes_s[self.model]
        return nobody(frame.t, frame.size)

    def close(self):
        self.bench.closed.append(self.model)


def test_a_quick_computer_keeps_the_full_model():
    bench = Bench(full=0.06, lite=0.01)
    bench.run(500)
    assert bench.adaptive.model == "full"
    assert bench.adaptive.notice is None
    assert bench.closed == []


def test_a_slow_computer_changes_to_lite_and_says_so():
    bench = Bench(full=0.1, lite=0.03)
    bench.run(200)
    assert bench.adaptive.model == "lite"
    assert bench.closed == ["full"]
    assert bench.notices == [bench.adaptive.notice]
    assert "10 pictures a second" in bench.adaptive.notice


def test_it_never_changes_back_or_again():
    bench = Bench(full=0.1, lite=0.2)
    bench.run(100)
    bench.takes_s["full"] = 0.001
    bench.run(500)
    assert bench.adaptive.model == "lite"


def test_a_computer_too_slow_for_both_asks_for_slow_movements_once():
    bench = Bench(full=0.3, lite=0.2)
    bench.run(1000)
    changed, slow = bench.notices
    assert "faster" in changed
    assert "5 pictures a second" in slow
    assert "move slowly" in slow
    bench.takes_s["lite"] = 0.5
    bench.run(200)
    assert len(bench.notices) == 2


def test_lite_that_becomes_too_slow_later_is_said():
    bench = Bench(full=0.1, lite=0.03)
    bench.run(500)
    assert len(bench.notices) == 1
    bench.takes_s["lite"] = 0.25
    bench.run(200)
    assert "4 pictures a second" in bench.adaptive.notice


def test_a_slow_start_and_short_pauses_do_not_decide():
    bench = Bench(full=0.5, lite=0.01)
    bench.run(10)
    for _ in range(40):
        bench.takes_s["full"] = 0.3
        bench.run(4)
        bench.takes_s["full"] = 0.02
        bench.run(6)
    assert bench.adaptive.model == "full"


def test_without_a_sound_lite_model_the_slow_one_goes_on():
    bench = Bench(full=0.1, lite=ModelDamaged("The lite model is damaged."))
    bench.run(200)
    assert bench.adaptive.model == "full"
    assert bench.closed == []
    assert "damaged" in bench.adaptive.notice


@pytest.mark.parametrize("poses", [0, 100])
def test_closing_frees_the_model_in_use(poses):
    bench = Bench(full=0.1, lite=0.1)
    with bench.adaptive:
        bench.run(poses)
    assert bench.closed[-1] == bench.adaptive.model
