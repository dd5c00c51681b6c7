"""What of a physio's plan is due on which day."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.care.done import SessionDone
from coach.care.prescribed_today import (
    When,
    days_wanted,
    next_day,
    planned_by,
    standings,
    weekdays_of,
)
from coach.care.prescription import Prescribed, Prescription
from tests.care.plans_of import did, item, prescription
from tests.care.rules_of import day


def when(plan: Prescription, number: int, *sessions: SessionDone) -> list[When]:
    return [one.when for one in standings(plan, sessions, day(number))]


def test_the_days_of_a_week_are_spread() -> None:
    spread = {
        days: [d for d in range(7) if planned_by(days, 0, d) > planned_by(days, 0, d - 1)]
        for days in range(1, 8)
    }
    assert spread[1] == [0]
    assert spread[2] == [0, 4]
    assert spread[3] == [0, 3, 5]
    assert spread[4] == [0, 2, 4, 6]
    assert spread[7] == [0, 1, 2, 3, 4, 5, 6]


@given(days=st.integers(1, 7), first=st.integers(0, 6))
def test_never_more_days_than_set_and_the_first_day_is_one(days: int, first: int) -> None:
    wanted = [planned_by(days, first, weekday) for weekday in range(7)]
    assert wanted == sorted(wanted)
    assert max(wanted) <= days
    assert wanted[first] == 1
    assert wanted[:first] == [0] * first
    if first == 0:
        assert wanted[6] == days


def test_a_missed_day_is_offered_until_it_is_made_up_for() -> None:
    plan = prescription(item(days_a_week=3))
    assert when(plan, 0) == [When.DUE]
    assert when(plan, 2) == [When.DUE]
    assert when(plan, 3, did(2)) == [When.DUE]
    assert when(plan, 4, did(2), did(3)) == [When.LATER]
    assert when(plan, 6, did(2), did(3)) == [When.DUE]
    assert when(plan, 6, did(2), did(3), did(5)) == [When.LATER]
    assert when(plan, 7, did(2), did(3), did(5)) == [When.DUE]


def test_nothing_is_carried_into_the_next_week() -> None:
    plan = prescription(item(days_a_week=1))
    assert when(plan, 8, did(7)) == [When.LATER]
    assert when(plan, 8) == [When.DUE]


def test_several_times_a_day_are_counted() -> None:
    plan = prescription(item(times_a_day=3))
    for times in range(4):
        done = [did(0, hour=8 + hour) for hour in range(times)]
        (one,) = standings(plan, done, day(0))
        assert (one.when, one.time, one.times) == (
            When.DONE if times == 3 else When.DUE,
            times + 1,
            3,
        )


def test_a_day_that_was_begun_is_finished_also_where_the_week_has_enough() -> None:
    plan = prescription(item(days_a_week=1, times_a_day=2))
    assert when(plan, 1, did(1)) == [When.DUE]
    assert when(plan, 1, did(0), did(1)) == [When.DUE]


def test_before_the_start_and_after_the_weeks() -> None:
    plan = prescription(item(weeks=2), item("calf_stretch_bent", hold_s=30), starts=2)
    assert when(plan, 1) == [When.NOT_BEGUN, When.NOT_BEGUN]
    assert when(plan, 2) == [When.DUE, When.DUE]
    assert when(plan, 15) == [When.DUE, When.DUE]
    assert when(plan, 16) == [When.ENDED, When.DUE]
    assert next_day(plan, (), day(1)) == day(2)
    assert next_day(prescription(item(weeks=1)), (), day(6)) is None
    assert next_day(prescription(starts=90), (), day(0)) == day(90)


def test_sessions_before_the_plan_are_not_of_it() -> None:
    plan = prescription(item(days_a_week=1), starts=2)
    assert when(plan, 2, did(1)) == [When.DUE]


def test_the_sides_of_an_exercise_are_told_apart() -> None:
    plan = prescription(
        item("heel_raise_single", side="left"), item("heel_raise_single", side="right")
    )
    assert when(plan, 0, did(0, "heel_raise_single", side="left")) == [When.DONE, When.DUE]


def test_what_was_skipped_stays_due_and_what_hurt_does_not() -> None:
    plan = prescription()
    assert when(plan, 0, did(0, sets_done=0)) == [When.DUE]
    assert when(plan, 0, did(0, sets_done=0, stopped_for_pain=True)) == [When.DONE]


def test_the_week_ahead() -> None:
    plan = prescription(item(days_a_week=3))
    assert days_wanted(plan, (), day(0)) == {day(0), day(3), day(5)}
    assert days_wanted(plan, (did(0),), day(0)) == {day(0), day(3), day(5)}
    assert days_wanted(plan, (), day(4)) == {day(4), day(5), day(6), day(7), day(10)}
    assert weekdays_of(plan, day(0)) == {0, 3, 5}
    assert weekdays_of(prescription(item(weeks=1)), day(7)) == frozenset()


ITEMS = st.builds(
    lambda days, times, weeks: item(days_a_week=days, times_a_day=times, weeks=weeks),
    st.integers(1, 7),
    st.integers(1, 3),
    st.none() | st.integers(1, 4),
)


@given(one=ITEMS, starts=st.integers(0, 9), skips=st.sets(st.integers(0, 40)))
def test_who_does_what_is_offered_does_the_plan_and_no_more(
    one: Prescribed, starts: int, skips: set[int]
) -> None:
    """On every day but ``skips`` all that is due is done, as often as it is due."""
    plan = prescription(one, starts=starts)
    sessions: list[SessionDone] = []
    for number in range(35):
        expected = day(number) in days_wanted(plan, sessions, day(number), 1)
        hour = 8
        while when(plan, number, *sessions) == [When.DUE] and number not in skips:
            sessions.append(did(number, hour=hour))
            hour += 1
        done_today = hour - 8
        assert done_today in (0, one.times_a_day)
        assert (done_today > 0) <= expected
        assert when(plan, number, *sessions) != [When.DUE] or number in skips
    last = plan.ends(one)
    for monday in range(0, 35, 7):
        week = {s.day for s in sessions if 0 <= (s.day - day(monday)).days < 7}
        assert len(week) <= one.days_a_week
        missed = skips & set(range(monday, monday + 7))
        begun = monday >= starts
        on = last is None or day(monday) + timedelta(days=6) <= last
        if begun and on and not missed:
            assert len(week) == one.days_a_week
    assert all(plan.starts <= s.day and (last is None or s.day <= last) for s in sessions)


@pytest.mark.parametrize("number", [0, 3, 8])
def test_the_next_day_is_the_first_of_those_ahead(number: int) -> None:
    plan = prescription(item(days_a_week=2), item("ankle_circles", days_a_week=1), starts=1)
    ahead = sorted(one for one in days_wanted(plan, (), day(number), 14) if one > day(number))
    assert next_day(plan, (), day(number)) == ahead[0]
