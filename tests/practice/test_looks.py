"""Who needs a look: each reason by its boundary, and the laws that hold whatever the days."""

import itertools
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.practice.looks import RISE, UNSEEN_DAYS, Seen, in_order, looks, pain_of, seen_now
from coach.practice.values import Client, ClientLine, Look, Stamp, Standing

from .made import day, moment

DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))
SOME_DAY = st.none() | DAYS
PAIN = st.none() | st.floats(0, 10)
STANDINGS = st.builds(
    Standing,
    last_active=SOME_DAY,
    red_flag=SOME_DAY,
    morning_pain=PAIN,
    morning_pain_before=PAIN,
    adherence=st.none(),
    sessions=st.integers(0, 9),
)


@pytest.mark.parametrize(
    ("now", "before", "rising"),
    [(3.0, 2.0, True), (2.9, 2.0, False), (1.0, 0.0, True), (None, 0.0, False), (5.0, None, False)],
)
def test_morning_pain_that_has_risen(now: float | None, before: float | None, rising: bool) -> None:
    standing = Standing(morning_pain=now, morning_pain_before=before)
    assert (Look.PAIN_RISING in looks(standing, Seen(), day(0), None)) is rising


@pytest.mark.parametrize("since", ["running", "active", "seen"])
def test_a_week_without_a_session(since: str) -> None:
    early = day(-90)
    active = day(0) if since == "active" else early
    seen = Seen(on=day(0) if since == "seen" else early)
    running = day(0) if since == "running" else early
    standing = Standing(last_active=active)
    assert looks(standing, seen, day(UNSEEN_DAYS - 1), running) == ()
    assert looks(standing, seen, day(UNSEEN_DAYS), running) == (Look.NOT_SEEN,)
    assert looks(standing, seen, day(UNSEEN_DAYS), None) == ()


def test_a_flag_of_a_later_day_than_the_one_looked_at_stays() -> None:
    standing = Standing(red_flag=day(3))
    assert looks(standing, seen_now(standing, Seen(), day(2)), day(3), None) == (Look.RED_FLAG,)
    assert looks(standing, seen_now(standing, Seen(), day(3)), day(3), None) == ()


@given(STANDINGS, DAYS, SOME_DAY)
def test_a_look_settles_all_there_was(standing: Standing, today: date, since: date | None) -> None:
    flag = standing.red_flag
    standing = replace(standing, red_flag=flag if flag is None or flag <= today else None)
    assert looks(standing, seen_now(standing, Seen(), today), today, since) == ()


@given(STANDINGS, STANDINGS, DAYS, DAYS)
def test_what_differs_since_a_look_is_never_hidden(
    was: Standing, now: Standing, looked: date, today: date
) -> None:
    found = looks(now, seen_now(was, Seen(), looked), today, None)
    if now.red_flag is not None and now.red_flag != was.red_flag:
        assert Look.RED_FLAG in found
    rise = (
        now.morning_pain is not None
        and now.morning_pain_before is not None
        and now.morning_pain - now.morning_pain_before >= RISE
    )
    assert (Look.PAIN_RISING in found) is (rise and pain_of(now) != pain_of(was))
    assert list(found) == [look for look in Look if look in found]


@given(st.lists(st.tuples(st.sets(st.sampled_from(list(Look))), SOME_DAY), max_size=12))
def test_the_most_pressing_first_then_the_last_active(
    people: list[tuple[set[Look], date | None]],
) -> None:
    lines = [
        ClientLine(
            Client(
                str(number),
                f"person {number}",
                "",
                None,
                False,
                None,
                None,
                Standing(last_active=active),
                Stamp(1, moment(0), "desk"),
            ),
            tuple(look for look in Look if look in why),
        )
        for number, (why, active) in enumerate(people)
    ]
    ordered = in_order(lines)
    assert sorted(ordered, key=id) == sorted(lines, key=id)
    for one, after in itertools.pairwise(ordered):
        first, second = (
            list(Look).index(line.looks[0]) if line.looks else len(Look) for line in (one, after)
        )
        assert first <= second
        if first == second:
            days = [line.client.standing.last_active or date.min for line in (one, after)]
            assert days[0] >= days[1]
