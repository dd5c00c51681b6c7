"""Where the runs have led on the ladder."""

import random
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.care.after_ladder import swaps_for
from coach.care.ladder import LadderState, ladder_state
from coach.care.ladder_file import LadderFileError, ladder_from
from coach.care.ladder_rule import Morning, Outcome, Why
from coach.care.run_log import Run
from coach.run_library import load_ladder
from tests.care.runs import calm, day, good

LADDER = load_ladder()
STEPS_JOG_WALK_TIMES = [
    (30, 90, 8),
    (60, 90, 8),
    (90, 90, 7),
    (120, 60, 7),
    (180, 60, 5),
    (240, 60, 4),
    (300, 60, 4),
    (480, 60, 3),
    (720, 60, 2),
    (1500, 0, 1),
    (1800, 0, 1),
]


def state(
    runs: list[Run],
    mornings: dict[date, Morning],
    today: int,
    *,
    since: date | None = None,
    cleared: tuple[date, ...] = (),
) -> LadderState:
    return ladder_state(LADDER, runs, mornings, day(today), since=since, cleared=cleared)


def climbed(runs: int) -> tuple[list[Run], dict[date, Morning]]:
    """As many good runs, every second day, each at its step."""
    made = [good(2 * number, step=number // 2 + 1) for number in range(runs)]
    return made, calm(range(2 * runs + 1))


def test_the_shipped_steps() -> None:
    assert [(one.jog_s, one.walk_s, one.times) for one in LADDER.steps] == STEPS_JOG_WALK_TIMES
    assert (LADDER.walk_s, LADDER.times_each, LADDER.rest_days) == (300, 2, 1)
    german = LADDER.in_language("de")
    assert len(german.tips) == len(LADDER.tips)
    assert german.tips[0] != LADDER.tips[0]
    assert LADDER.in_language("fr") == LADDER


@pytest.mark.parametrize(
    "text",
    ["walk_s = ", "walk_s = 300", "unknown = 1"],
)
def test_a_bad_ladder_file_is_refused(text: str) -> None:
    with pytest.raises(LadderFileError):
        ladder_from(text)


def test_a_fresh_start() -> None:
    now = state([], {}, 0)
    assert (now.step, now.done_times, now.why) == (1, 0, Why.READY)
    assert now.next_allowed_day == day(0)


def test_each_step_twice() -> None:
    for runs in range(1, 23):
        made, mornings = climbed(runs)
        now = state(made, mornings, 2 * runs - 1)
        assert now.finished == (runs == 22)
        if not now.finished:
            assert (now.step, now.done_times) == (runs // 2 + 1, runs % 2)
            assert now.next_allowed_day == day(2 * runs)


def test_after_the_last_step() -> None:
    made, mornings = climbed(22)
    now = state(made, mornings, 100)
    assert (now.step, now.finished, now.why) == (11, True, Why.FINISHED)


def test_on_the_day_of_the_run_it_waits_for_the_morning() -> None:
    now = state([good(0)], {}, 0)
    assert (now.done_times, now.why) == (0, Why.MORNING_NOT_YET)
    assert now.next_allowed_day == day(2)
    assert now.ask_morning is None


def test_a_morning_that_was_not_told_is_asked_for() -> None:
    for today in (1, 2, 3, 4):
        now = state([good(0)], {}, today)
        assert (now.why, now.ask_morning) == (Why.MORNING_MISSING, day(1))
        assert now.next_allowed_day is None
    forgotten = state([good(0)], {}, 5)
    assert (forgotten.done_times, forgotten.why) == (0, Why.MORNING_NEVER_TOLD)
    assert forgotten.next_allowed_day == day(5)


def test_a_morning_told_late_counts_after_all() -> None:
    assert state([good(0)], calm([1]), 9).done_times == 1


def test_a_repeat_keeps_what_was_done() -> None:
    runs = [good(0), good(2, pain_during=4)]
    now = state(runs, calm([1, 3]), 3)
    assert (now.step, now.done_times, now.why) == (1, 1, Why.PAIN_3_TO_5)
    assert now.next_allowed_day == day(4)


def test_a_bad_run_goes_back_and_rests_until_the_base() -> None:
    made, mornings = climbed(5)
    bad = good(10, step=3, pain_during=6)
    sore = mornings | {day(11): Morning(3, 0.0), day(12): Morning(1, 0.0)}
    for today in (11, 12):
        now = state([*made, bad], sore, today)
        assert (now.step, now.done_times, now.why) == (2, 0, Why.REST_TO_BASE)
        assert now.values == {"because": "pain_over_5"}
        assert now.next_allowed_day == day(13)
        assert swaps_for(now) == ("bike", "swim")
    waiting = state([*made, bad], sore, 14)
    assert waiting.next_allowed_day is None
    at_base = state([*made, bad], sore | calm([15]), 15)
    assert (at_base.next_allowed_day, at_base.step) == (day(15), 2)


def test_rest_after_a_bad_run_is_two_whole_days_at_least() -> None:
    bad = good(0, pain_during=8)
    for today, first in ((0, 3), (1, 3), (2, 3), (3, 3), (4, 4)):
        now = state([bad], calm([1, 2]), today)
        assert now.next_allowed_day == day(first)


def test_the_base_of_before_is_not_raised_by_the_bad_mornings() -> None:
    bad = good(0, pain_during=8)
    mornings = {day(1): Morning(4, 1.0), day(2): Morning(4, 4.0), day(3): Morning(4, 4.0)}
    assert state([bad], mornings, 4).next_allowed_day is None
    assert state([bad], mornings | {day(4): Morning(1, 4.0)}, 4).next_allowed_day == day(4)


def test_two_bad_runs_at_one_step_lead_to_a_week_of_strength() -> None:
    made, mornings = climbed(5)
    again = [good(10, 3, pain_during=7), good(14, 2), good(16, 2), good(18, 3, limp=True)]
    now = state([*made, *again], mornings | calm(range(11, 30)), 19)
    assert (now.step, now.why) == (2, Why.PHASE_3)
    assert now.sent_to_phase_3_until == day(25)
    assert now.next_allowed_day == day(26)
    after = state([*made, *again], mornings | calm(range(11, 30)), 26)
    assert after.sent_to_phase_3_until is None
    assert after.next_allowed_day == day(26)
    assert after.fails == 0


def test_the_first_step_cannot_go_further_back() -> None:
    now = state([good(0, pain_during=9)], calm([1]), 1)
    assert (now.step, now.fails) == (1, 1)


def test_a_gap_leads_back_two_steps() -> None:
    made, mornings = climbed(9)
    last = 16
    assert state(made, mornings, last + 10).step == 5
    late = state(made, mornings, last + 11)
    assert (late.step, late.done_times, late.why) == (3, 0, Why.GAP)
    assert late.values == {"days": 11, "steps": 2}
    assert state(made, mornings, last + 300).step == 3


def test_a_run_after_a_gap_counts_at_the_step_it_led_to() -> None:
    made, mornings = climbed(9)
    later = good(40, step=3)
    now = state([*made, later], mornings | calm([41]), 41)
    assert (now.step, now.done_times) == (3, 1)


def test_bone_pain_stops_until_a_professional_has_looked() -> None:
    hurt = good(0, bone_pain=True)
    now = state([hurt], calm([1, 2, 3]), 60)
    assert (now.stopped, now.why, now.next_allowed_day) == (day(0), Why.BONE_PAIN, None)
    assert swaps_for(now) == ()
    seen = state([hurt], calm([1, 2, 3]), 60, cleared=(day(50),))
    assert (seen.stopped, seen.next_allowed_day) == (None, day(60))
    earlier = state([hurt], calm([1, 2, 3]), 60, cleared=(day(-5),))
    assert earlier.stopped == day(0)


def test_runs_before_the_ladder_and_from_the_future_are_left_out() -> None:
    runs = [good(0), good(2), good(90)]
    assert state(runs, calm([1, 3, 91]), 5, since=day(1)).done_times == 1


def test_runs_on_successive_days_and_twice_a_day_count_once() -> None:
    runs = [good(0), good(0, run_id="evening"), good(1)]
    now = state(runs, calm([1, 2]), 3)
    assert now.done_times == 1
    assert [one.why for one in now.judged].count(Why.TOO_SOON) == 2


def test_another_step_does_not_count() -> None:
    now = state([good(0, step=5), good(2, step=None)], calm([1, 3]), 4)
    assert (now.step, now.done_times) == (1, 0)


PAIN = st.one_of(st.none(), st.integers(0, 10))
RUNS = st.lists(
    st.builds(
        good,
        st.integers(0, 60),
        st.one_of(st.none(), st.integers(1, 6)),
        pain_during=PAIN,
        limp=st.booleans(),
        bone_pain=st.sampled_from([None, False, False, False, True]),
        whole=st.booleans(),
    ),
    max_size=20,
    unique_by=lambda run: run.day,
)
MORNINGS = st.dictionaries(
    st.integers(0, 70).map(day),
    st.builds(Morning, PAIN, st.one_of(st.none(), st.floats(0, 5))),
)


@settings(max_examples=300, deadline=None)
@given(RUNS, MORNINGS, st.integers(0, 70))
def test_no_step_without_two_counted_runs_a_day_apart(
    runs: list[Run], mornings: dict[date, Morning], today: int
) -> None:
    now = state(runs, mornings, today)
    counted = [one for one in now.judged if one.outcome is Outcome.COUNT]
    for step in range(1, now.step):
        assert sum(one.step == step for one in counted) >= 2
    for one, following in zip(now.judged, now.judged[1:], strict=False):
        if following.outcome is Outcome.COUNT:
            assert (following.day - one.day).days >= 2


@settings(max_examples=200, deadline=None)
@given(RUNS, MORNINGS, st.integers(0, 70))
def test_a_run_is_never_allowed_the_day_after_one(
    runs: list[Run], mornings: dict[date, Morning], today: int
) -> None:
    now = state(runs, mornings, today)
    made = [run.day for run in runs if run.day <= day(today)]
    if now.next_allowed_day is not None:
        assert now.next_allowed_day >= day(today)
        assert all(now.next_allowed_day - one >= timedelta(days=2) for one in made)
    else:
        # There is always something to do next: answer, have it looked at, or phase 3 for a week.
        rests = now.why is Why.REST_TO_BASE or now.sent_to_phase_3_until
        assert now.ask_morning or now.stopped or rests


@settings(max_examples=100, deadline=None)
@given(RUNS, MORNINGS, st.randoms(use_true_random=False))
def test_the_order_of_entry_is_no_matter(
    runs: list[Run],
    mornings: dict[date, Morning],
    chance: random.Random,
) -> None:
    mixed = list(runs)
    chance.shuffle(mixed)
    assert state(mixed, mornings, 65) == state(runs, mornings, 65)


@settings(max_examples=200, deadline=None)
@given(RUNS, MORNINGS, st.integers(0, 10), st.integers(0, 10))
def test_more_pain_in_the_last_run_never_leads_further(
    runs: list[Run], mornings: dict[date, Morning], pain: int, other: int
) -> None:
    def after(score: int) -> tuple[int, int]:
        now = state([*runs, good(66, 1, pain_during=score)], mornings | calm([67]), 67)
        return now.step, now.done_times

    assert after(max(pain, other)) <= after(min(pain, other))


def test_each_step_jogs_no_less_than_the_one_before() -> None:
    jogged_min = [one.jog_minutes for one in LADDER.steps]
    assert jogged_min == sorted(jogged_min)
    assert jogged_min[-1] == 30
