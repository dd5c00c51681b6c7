"""The timeline of a run on the ladder."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.care.intervals import Timeline, timeline_of
from coach.run_library import load_ladder

LADDER = load_ladder()
TIMELINES = [timeline_of(LADDER, number) for number in range(1, 12)]


def test_the_first_step() -> None:
    line = TIMELINES[0]
    kinds = [one.kind for one in line.segments]
    assert kinds == ["warm_walk", *["jog", "walk"] * 8, "cool_walk"]
    assert line.total_s == 300 + 8 * 120 + 300
    jog = line.at(300.0)
    assert (jog.segment.kind, jog.segment.number, jog.segment.of) == ("jog", 1, 8)
    assert (jog.left_s, jog.total_left_s) == (30, line.total_s - 300)
    assert line.at(299.9).segment.kind == "warm_walk"
    assert jog.following.kind == "walk"


def test_a_straight_run_has_no_walk_in_it() -> None:
    assert [one.kind for one in TIMELINES[10].segments] == ["warm_walk", "jog", "cool_walk"]


def test_the_end() -> None:
    line = TIMELINES[0]
    end = line.at(line.total_s + 100)
    assert (end.done, end.left_s, end.total_left_s, end.following) == (True, 0, 0, None)
    assert line.at(-5).segment.kind == "warm_walk"
    assert not line.at(line.total_s - 0.1).done


def test_what_is_said_in_the_first_minutes() -> None:
    said = [(cue.t_s, cue.kind) for cue in TIMELINES[0].cues_between(-1, 330)]
    assert said == [
        (0, "warm_walk"),
        (290, "ten_seconds"),
        (300, "jog"),
        (320, "ten_seconds"),
        (330, "walk"),
    ]


@pytest.mark.parametrize("line", TIMELINES)
def test_every_timeline_says_each_change_half_way_and_the_end(line: Timeline) -> None:
    kinds = [cue.kind for cue in line.cues]
    assert kinds.count("halfway") == kinds.count("done") == 1
    assert kinds[-1] == "done"
    begun = [cue.t_s for cue in line.cues if cue.kind in ("warm_walk", "jog", "walk", "cool_walk")]
    assert begun == [one.start_s for one in line.segments]


@pytest.mark.parametrize("number", range(1, 12))
def test_the_jogging_is_that_of_the_step(number: int) -> None:
    line = TIMELINES[number - 1]
    assert line.jogged_s(line.total_s) == LADDER.step(number).jog_minutes * 60
    assert line.is_whole(line.total_s - LADDER.walk_s)
    last_jog_ends = max(one.end_s for one in line.segments if one.kind == "jog")
    assert not line.is_whole(last_jog_ends - 1)


@given(st.sampled_from(TIMELINES), st.floats(0, 1))
def test_what_is_left_fits_together(line: Timeline, share: float) -> None:
    t_s = share * line.total_s
    here = line.at(t_s)
    assert 0 <= here.left_s <= here.segment.duration_s
    assert here.total_left_s == pytest.approx(line.total_s - t_s)
    assert here.left_s <= here.total_left_s + 1e-6


@given(st.sampled_from(TIMELINES), st.lists(st.floats(0, 2500), max_size=30))
def test_every_cue_is_said_once_however_the_clock_ticks(line: Timeline, ticks: list[float]) -> None:
    said = []
    before = -1.0
    for tick in [*sorted(ticks), line.total_s + 2500]:
        said += line.cues_between(before, tick)
        before = tick
    assert said == list(line.cues)


def test_there_is_no_step_beside_the_ladder() -> None:
    for number in (0, 12):
        with pytest.raises(IndexError):
            timeline_of(LADDER, number)
