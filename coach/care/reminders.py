"""Which reminder is due: at most one of a kind a day, at a quiet hour of the person's choice.

Our own default, no clinical source: the next-morning question matters most, since without an
answer the programme holds; a session or a run planned for today comes second. A missed day is
never counted up.
"""

from collections.abc import Set
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum


class Reminder(StrEnum):
    """What the person is reminded of."""

    MORNING = "morning"
    TODAY = "today"


@dataclass(frozen=True, slots=True)
class Due:
    """What is open now: ``morning`` the question about this morning, ``today`` what was planned."""

    morning: bool
    today: bool


def reminder_due(
    now: datetime, at: time, due: Due, told: Set[tuple[date, Reminder]]
) -> Reminder | None:
    """The reminder to show at the local time ``now``, None for none.

    ``at`` is from when on of a day; ``told`` are those shown already. A clock that was set back
    shows none a second time.
    """
    if now.time() < at:
        return None
    latest = max((day for day, _ in told), default=None)
    if latest is not None and now.date() < latest:
        return None
    wanted = {Reminder.MORNING: due.morning, Reminder.TODAY: due.today}
    return next(
        (one for one, is_due in wanted.items() if is_due and (now.date(), one) not in told), None
    )
