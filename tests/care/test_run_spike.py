"""The warning for a run much longer than those of the past 30 days."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.care.run_spike import room_on, spike, spike_of
from coach.run_library import load_ladder
from tests.care.runs import day, run

LADDER = load_ladder()


@pytest.mark.parametrize(
    ("km", "hazard"),
    [
        (10.0, None),
        (11.0, None),
        (11.01, 1.64),
        (13.0, 1.64),
        (13.01, 1.52),
        (20.0, 1.52),
        (20.01, 2.28),
        (80.0, 2.28),
    ],
)
def test_the_brackets(km: float, hazard: float | None) -> None:
    found = spike([run(0, km=10.0)], day(2), km=km)
    assert (found.hazard if found else None) == hazard
    if found is not None:
        assert found.over_percent == pytest.approx(km * 10 - 100)


def test_the_longest_of_thirty_days() -> None:
    runs = [run(0, km=12.0), run(5, km=8.0), run(10, km=10.0)]
    assert room_on(runs, day(30), "km").longest == 12.0
    assert room_on(runs, day(31), "km").longest == 10.0
    assert room_on(runs, day(31), "km").up_to == pytest.approx(11.0)
    assert room_on(runs, day(41), "km") is None
    assert room_on(runs, day(0), "km") is None


def test_without_an_earlier_run_nothing_is_known() -> None:
    assert room_on([], day(0), "min") is None
    assert spike([], day(0), minutes=300, km=40) is None


def test_minutes_stand_in_for_kilometres() -> None:
    runs = [run(0, minutes=20)]
    assert spike(runs, day(2), minutes=22, km=9.0) is None
    found = spike(runs, day(2), minutes=25, km=9.0)
    assert (found.room.unit, found.hazard) == ("min", 1.64)


def test_a_step_of_the_ladder_as_planned_is_no_warning() -> None:
    first = run(0, minutes=4, ladder_step=1)
    planned = run(4, minutes=8, ladder_step=2)
    longer = run(4, minutes=12, ladder_step=2)
    free = run(4, minutes=8)
    assert spike_of([first], planned, LADDER) is None
    assert spike_of([first], longer, LADDER) is not None
    assert spike_of([first], free, LADDER) is not None


@given(st.floats(0.5, 100), st.floats(0.5, 100), st.floats(0.5, 100))
def test_a_longer_run_is_never_less_of_a_spike(longest: float, km: float, more: float) -> None:
    runs = [run(0, km=longest)]
    short = spike(runs, day(1), km=min(km, more))
    far = spike(runs, day(1), km=max(km, more))
    assert short is None or (far is not None and far.over_percent >= short.over_percent)


@given(st.floats(0.5, 300))
def test_what_is_offered_as_room_is_no_spike(longest: float) -> None:
    runs = [run(0, km=min(longest, 270.0))]
    assert spike(runs, day(1), km=room_on(runs, day(1), "km").up_to) is None
