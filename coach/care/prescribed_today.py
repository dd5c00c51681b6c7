"""Which items of a physio's plan are due on a day: by dates, days a week and times a day.

The days of an item are spread over the week, Monday to Sunday; a missed one is offered on every
day after it until the item was done that often in the week. Nothing is carried into the next week.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import count, islice

from coach.care.done import ExerciseDone, SessionDone
from coach.care.prescription import Prescribed, Prescription

DAYS = 7

DoneOn = Mapping[date, int]
"""How often an item was done, by day."""


class When(StrEnum):
    """How an item stands on a day."""

    DUE = "due"
    DONE = "done"
    LATER = "later"
    NOT_BEGUN = "not_begun"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Standing:
    """Item ``number`` of the plan on a day. ``time`` of ``times`` today is the next one, from 1;
    it is ``times`` + 1 once all are done."""

    number: int
    item: Prescribed
    when: When
    time: int
    times: int


def standings(
    prescription: Prescription, sessions: Sequence[SessionDone], today: date
) -> tuple[Standing, ...]:
    """How every item stands on ``today``, in the order of the plan.

    ``sessions`` in any order; those before the plan's first day and after ``today`` do not count.
    """
    first = max(_monday(today), prescription.starts)
    lately = [one for one in sessions if first <= one.day <= today]
    return tuple(
        _standing(prescription, number, item, done_on(item, lately), today)
        for number, item in enumerate(prescription.items)
    )


def done_on(item: Prescribed, sessions: Iterable[SessionDone]) -> dict[date, int]:
    """In how many sessions ``item`` was done, by day.

    One set is enough, and so is having stopped because of pain: nobody is sent back to that.
    """
    found: dict[date, int] = {}
    for session in sessions:
        if any(_counts(item, one) for one in session.exercises):
            found[session.day] = found.get(session.day, 0) + 1
    return found


def planned_by(days_a_week: int, first: int, weekday: int) -> int:
    """On how many days of its week an item is wanted up to and on ``weekday`` (0 is Monday).

    ``first`` is the weekday on which it begins, 0 in all weeks but the plan's first. The days are
    spread evenly: three a week are Monday, Thursday and Saturday.
    """
    if weekday < first:
        return 0
    return weekday * days_a_week // DAYS - first * days_a_week // DAYS + 1


def is_wanted(prescription: Prescription, item: Prescribed, done_days: int, day: date) -> bool:
    """Whether an item is wanted on ``day`` at all, done on ``done_days`` of its week before it."""
    ends = prescription.ends(item)
    if day < prescription.starts or (ends is not None and day > ends):
        return False
    first = max(0, (prescription.starts - _monday(day)).days)
    return done_days < planned_by(item.days_a_week, first, day.weekday())


def next_day(
    prescription: Prescription, sessions: Sequence[SessionDone], today: date
) -> date | None:
    """The first day after ``today`` on which anything is wanted; None where nothing is left.

    What today still wants is taken to be done.
    """
    begin = max(today, prescription.starts - timedelta(days=1))
    ahead = _wanted_from(prescription, sessions, begin)
    return next(
        (day for day in islice(ahead, 2 * DAYS + 1) if day is not None and day > today), None
    )


def days_wanted(
    prescription: Prescription, sessions: Sequence[SessionDone], today: date, days: int = DAYS
) -> frozenset[date]:
    """Those of the ``days`` from ``today`` on on which anything is wanted, if each is kept."""
    ahead = _wanted_from(prescription, sessions, today)
    return frozenset(day for day in islice(ahead, days) if day is not None)


def _wanted_from(
    prescription: Prescription, sessions: Sequence[SessionDone], begin: date
) -> Iterator[date | None]:
    """From ``begin`` on without end each day on which anything is wanted, None for the others."""
    week = _monday(begin)
    done = [_days_before(done_on(item, sessions), begin) for item in prescription.items]
    for day in (begin + timedelta(days=ahead) for ahead in count()):
        if _monday(day) != week:
            week, done = _monday(day), [0] * len(done)
        wanted = [
            is_wanted(prescription, item, days, day)
            for item, days in zip(prescription.items, done, strict=True)
        ]
        done = [days + more for days, more in zip(done, wanted, strict=True)]
        yield day if any(wanted) else None


def weekdays_of(prescription: Prescription, today: date) -> frozenset[int]:
    """The days of a whole week on which anything that has not ended is wanted, 0 is Monday."""
    return frozenset(
        weekday
        for item in prescription.items
        if (ends := prescription.ends(item)) is None or today <= ends
        for weekday in range(DAYS)
        if planned_by(item.days_a_week, 0, weekday) > planned_by(item.days_a_week, 0, weekday - 1)
    )


def _standing(
    prescription: Prescription, number: int, item: Prescribed, done: DoneOn, today: date
) -> Standing:
    times = done.get(today, 0)
    ends = prescription.ends(item)
    if today < prescription.starts:
        when = When.NOT_BEGUN
    elif ends is not None and today > ends:
        when = When.ENDED
    elif times >= item.times_a_day:
        when = When.DONE
    elif times > 0 or is_wanted(prescription, item, _days_before(done, today), today):
        when = When.DUE
    else:
        when = When.LATER
    return Standing(number, item, when, min(times, item.times_a_day) + 1, item.times_a_day)


def _counts(item: Prescribed, done: ExerciseDone) -> bool:
    if done.exercise_id != item.exercise_id:
        return False
    if item.side in ("left", "right") and done.side not in (None, item.side):
        return False
    return done.sets_done > 0 or done.stopped_for_pain or done.sharp


def _days_before(done: DoneOn, day: date) -> int:
    """On how many days of the week of ``day``, before it, something was done."""
    return sum(_monday(day) <= one < day and times > 0 for one, times in done.items())


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
