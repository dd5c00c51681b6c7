"""Who needs a look, from what their results amount to and when the physio last looked; no clock."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from coach.practice.values import ClientLine, Look, Standing

RISE = 1.0
"""Points by which the week's morning pain is up; clinical §4, rule 4 of the pain engine."""

UNSEEN_DAYS = 7
"""So many days without a session, while a plan is running."""

_ORDER = tuple(Look)


@dataclass(frozen=True, slots=True)
class Seen:
    """When the physio last looked, and what they had before them: what differs since is news.

    ``flag`` is the standing's ``red_flag`` of that moment, ``pain`` its two means of the morning.
    A flag may be read from a file after the day it is of has been looked at, so days do not tell.
    """

    on: date | None = None
    flag: date | None = None
    pain: tuple[float | None, float | None] = (None, None)


def looks(
    standing: Standing, seen: Seen, today: date, running_since: date | None
) -> tuple[Look, ...]:
    """Why a person needs a look, the most pressing first.

    ``running_since`` is the first day of the plan that is running ``today``, None without one.
    """
    found = []
    if standing.red_flag is not None and standing.red_flag != seen.flag:
        found.append(Look.RED_FLAG)
    if _rising(standing) and pain_of(standing) != seen.pain:
        found.append(Look.PAIN_RISING)
    if running_since is not None:
        since = max(
            day for day in (running_since, standing.last_active, seen.on) if day is not None
        )
        if today - since >= timedelta(days=UNSEEN_DAYS):
            found.append(Look.NOT_SEEN)
    return tuple(found)


def seen_now(standing: Standing, before: Seen, day: date) -> Seen:
    """What is settled once the physio has looked at ``standing`` on ``day``.

    A flag of a later day than the one looked at stays unsettled.
    """
    flag = standing.red_flag
    return Seen(
        on=day,
        flag=flag if flag is None or flag <= day else before.flag,
        pain=pain_of(standing),
    )


def pain_of(standing: Standing) -> tuple[float | None, float | None]:
    """The means of the last week's mornings, and of those of the week before it."""
    return standing.morning_pain, standing.morning_pain_before


def in_order(lines: Iterable[ClientLine]) -> list[ClientLine]:
    """Those who need a look first, the most pressing of them first; then by last activity."""
    return sorted(lines, key=_place)


def _place(line: ClientLine) -> tuple[int, int, str, str]:
    active = line.client.standing.last_active
    return (
        _ORDER.index(line.looks[0]) if line.looks else len(_ORDER),
        -active.toordinal() if active is not None else 0,
        line.client.name.casefold(),
        line.client.id,
    )


def _rising(standing: Standing) -> bool:
    now, before = standing.morning_pain, standing.morning_pain_before
    return now is not None and before is not None and now - before >= RISE
