"""A foot that jumps aside and back was not seen; one that stays elsewhere stands there."""

import math

from hypothesis import given
from hypothesis import strategies as st

from coach.motion.planted import OVER_S, Planted


def test_a_blended_leg_is_told_from_a_planted_one() -> None:
    foot = Planted(0.08)
    places = [(i / 30, 0.5 if 90 <= i < 120 else 0.01 * (i % 3)) for i in range(240)]
    told = [foot.update(t, x) for t, x in places]
    assert told == [x < 0.4 for _, x in places]


def test_whoever_stays_elsewhere_stands_there() -> None:
    foot = Planted(0.08)
    for i in range(90):
        foot.update(i / 30, 0.0)
    told = [foot.update(3 + i / 30, 1.0) for i in range(int(30 * (OVER_S + 1)))]
    assert not any(told[:60])
    assert told[-1]


def test_the_unknown_is_for_others_to_judge() -> None:
    assert Planted(0.08).update(0.0, math.nan)


@given(st.floats(-5, 5), st.floats(10, 60))
def test_neither_the_place_nor_the_rate_matters(place: float, fps: float) -> None:
    foot = Planted(0.1)
    steps = [(i / fps, place + (1.0 if 2.0 <= i / fps < 3.0 else 0.0)) for i in range(int(5 * fps))]
    assert [foot.update(t, x) for t, x in steps] == [x < place + 0.5 for _, x in steps]
