"""A foot against the wall is timed from when its toes are clearly up until it is nearly flat."""

import math

import pytest

from coach.exercise.observer import Observer
from coach.library import load_catalogue
from coach.motion.events import HoldEnded
from coach.motion.pose import Landmark
from tests.motion.bodies import pose

CATALOGUE = load_catalogue()
FOOT_PX = 90.0
FLAT = -3.0


def held_s(pitches_deg: list[tuple[float, float]], fps: float = 20) -> float:
    """Seconds that (seconds, pitch of the left foot) parts are timed for."""
    observer = Observer(CATALOGUE["toe_to_wall_stretch"], "left")
    events, t = [], 0.0
    for seconds, pitch in pitches_deg:
        up = FOOT_PX * math.tan(math.radians(pitch)) + 5
        for _ in range(round(seconds * fps)):
            events += observer.feed(pose(t, {Landmark.LEFT_TOE: (0, -up)}))
            t += 1 / fps
    events += observer.finish(t)
    return sum(e.end_s - e.start_s for e in events if isinstance(e, HoldEnded))


@pytest.mark.parametrize("seen_as", [8.0, 14.0, 25.0])
def test_a_far_foot_that_looks_flatter_once_leaned_in_is_still_timed(seen_as: float) -> None:
    got_s = held_s([(2, FLAT), (1, 18), (8, seen_as), (2, FLAT)])
    assert got_s == pytest.approx(9, abs=0.5)


def test_toes_that_are_hardly_up_start_nothing() -> None:
    assert held_s([(2, FLAT), (8, 8), (2, FLAT)]) == 0


def test_a_foot_let_down_is_not_timed() -> None:
    assert held_s([(2, FLAT), (4, 18), (6, 2.0)]) == pytest.approx(4, abs=0.5)
