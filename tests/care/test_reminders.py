"""A reminder comes once a day and kind, not before its hour, and not again after a clock's jump."""

import itertools
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.care.reminders import Due, Reminder, reminder_due

NINE = time(9, 0)
NOON = datetime(2025, 3, 30, 12, 0)
DAY = NOON.date()
BOTH = Due(morning=True, today=True)


@pytest.mark.parametrize(
    ("due", "told", "wanted"),
    [
        (BOTH, set(), Reminder.MORNING),
        (BOTH, {(DAY, Reminder.MORNING)}, Reminder.TODAY),
        (BOTH, {(DAY, Reminder.MORNING), (DAY, Reminder.TODAY)}, None),
        (Due(morning=False, today=True), set(), Reminder.TODAY),
        (Due(morning=False, today=False), set(), None),
        (BOTH, {(DAY - timedelta(days=1), Reminder.MORNING)}, Reminder.MORNING),
        (BOTH, {(DAY + timedelta(days=1), Reminder.MORNING)}, None),
    ],
)
def test_what_is_shown_at_noon(
    due: Due, told: set[tuple[date, Reminder]], wanted: Reminder | None
) -> None:
    assert reminder_due(NOON, NINE, due, told) is wanted


def test_the_hour_is_kept() -> None:
    assert reminder_due(datetime(2025, 3, 30, 8, 59), NINE, BOTH, set()) is None
    assert reminder_due(datetime(2025, 3, 30, 9, 0), NINE, BOTH, set()) is Reminder.MORNING


@given(st.lists(st.datetimes(datetime(2025, 1, 1), datetime(2025, 2, 1)), max_size=60))
def test_never_twice_a_day_whatever_the_clock_does(moments: list[datetime]) -> None:
    told: list[tuple[date, Reminder]] = []
    for now in moments:
        reminder = reminder_due(now, NINE, BOTH, set(told))
        if reminder is not None:
            told.append((now.date(), reminder))
    assert len(told) == len(set(told))
    assert all(now >= before for before, now in itertools.pairwise(told))
