"""Writes the coming days as an iCalendar file (RFC 5545) for any calendar program.

An event keeps its UID, so that a later export takes the place of an earlier one. Nothing about
the person's health goes in but the words the caller gives.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from icalendar import Calendar, Event

PRODUCT = "-//ankle coach//calendar//EN"


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """One thing on one day. ``kind`` and ``number`` tell it apart from others of that day.

    ``begins`` is aware or None for a whole day; ``duration_min`` matters only with it.
    """

    day: date
    kind: str
    title: str
    description: str = ""
    number: int = 0
    begins: datetime | None = None
    duration_min: int = 30


def ics(days: Sequence[PlannedDay], owner_id: str, made_at: datetime) -> bytes:
    """The calendar of ``days``.

    ``owner_id`` keeps the events of two records apart; ``made_at`` is aware, and says to a
    calendar program which of two versions is the later one. Raises ValueError for times without
    a zone.
    """
    if made_at.utcoffset() is None:
        raise ValueError("the time of making has no zone")
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for planned in days:
        calendar.add_component(_event(planned, owner_id, made_at))
    written: bytes = calendar.to_ical()
    return written


def _event(planned: PlannedDay, owner_id: str, made_at: datetime) -> Event:
    event = Event()
    event.add("uid", f"{planned.day:%Y%m%d}-{planned.kind}-{planned.number}@{owner_id}")
    event.add("dtstamp", made_at)
    event.add("last-modified", made_at)
    event.add("sequence", int(made_at.timestamp() // 60))
    event.add("summary", planned.title)
    if planned.description:
        event.add("description", planned.description)
    if planned.begins is None:
        event.add("dtstart", planned.day)
        event.add("dtend", planned.day + timedelta(days=1))
        # A plan for the day does not make anybody busy.
        event.add("transp", "TRANSPARENT")
    else:
        if planned.begins.utcoffset() is None:
            raise ValueError("an event has a time without a zone")
        event.add("dtstart", planned.begins)
        event.add("dtend", planned.begins + timedelta(minutes=planned.duration_min))
    return event
