"""The calendar file, read back."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from coach.record.calendar import PlannedDay, ics

DAY = date(2026, 3, 28)
MADE = datetime(2026, 3, 1, 12, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def events(content: bytes) -> list:
    return list(Calendar.from_ical(content).walk("VEVENT"))


def test_whole_days() -> None:
    planned = PlannedDay(DAY, "run", "Lauf – Stufe 3", "7 × 1:30; dann,\nausruhen")
    (event,) = events(ics([planned], "me", MADE))
    assert event.decoded("dtstart") == DAY
    assert event.decoded("dtend") == DAY + timedelta(days=1)
    assert str(event["summary"]) == "Lauf – Stufe 3"
    assert str(event["description"]) == "7 × 1:30; dann,\nausruhen"


def test_a_time_survives_the_change_to_summer() -> None:
    begins = datetime(2026, 3, 29, 8, 0, tzinfo=BERLIN)
    planned = PlannedDay(begins.date(), "run", "Run", begins=begins, duration_min=31)
    (event,) = events(ics([planned], "me", MADE))
    assert event.decoded("dtstart").astimezone(UTC) == datetime(2026, 3, 29, 6, tzinfo=UTC)
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(minutes=31)


def test_a_later_export_takes_the_place_of_an_earlier_one() -> None:
    first = events(ics([PlannedDay(DAY, "run", "Step 3")], "me", MADE))
    later = events(ics([PlannedDay(DAY, "run", "Step 4")], "me", MADE + timedelta(hours=1)))
    assert first[0]["uid"] == later[0]["uid"]
    assert first[0]["sequence"] < later[0]["sequence"]


def test_events_of_a_day_and_of_two_people_are_told_apart() -> None:
    days = [
        PlannedDay(DAY, "run", "Run"),
        PlannedDay(DAY, "strength", "Strength"),
        PlannedDay(DAY, "strength", "Strength", number=1),
    ]
    ids = [event["uid"] for event in events(ics(days, "me", MADE))]
    ids += [event["uid"] for event in events(ics(days, "you", MADE))]
    assert len(set(ids)) == 6


def test_times_without_a_zone_are_refused() -> None:
    naive = datetime(2026, 3, 28, 8)
    with pytest.raises(ValueError, match="zone"):
        ics([], "me", naive)
    with pytest.raises(ValueError, match="zone"):
        ics([PlannedDay(DAY, "run", "Run", begins=naive)], "me", MADE)
