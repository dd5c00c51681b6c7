"""The one sentence above the overview, by rule: the first that fits."""

from collections.abc import Sequence
from datetime import date, timedelta

from coach.care.mornings import Mornings
from coach.care.pain_table import REACTION
from coach.review.days import DayDone, DayState
from coach.review.says import Says

GAP_DAYS = 10
"""As long as the ladder takes for a break (clinical "Ladder")."""
LOOK_BACK_WEEKS = (3, 2, 1)
WEEKS = 4
_KEPT = (DayState.DONE, DayState.PARTLY)


def summary(
    days: Sequence[DayDone],
    mornings: Mornings,
    sessions_ever: int,
    last_active: date | None,
    today: date,
) -> Says:
    """What is most worth saying; ``days`` end with ``today``.

    ``last_active`` is the day of the latest session or run, None where there was none.

    First that there is too little to tell, then a long gap, then morning pain that moved by two
    points or more (so much means something, Farrar 2001), then the week, then that all is steady.
    """
    if not sessions_ever and not mornings.days():
        return Says("nothing_yet")
    if sessions_ever == 1 and len(mornings.days()) < 2:
        return Says("first_session")
    if last_active is not None and (today - last_active).days > GAP_DAYS:
        return Says("gap", {"days": (today - last_active).days})
    moved = _morning(mornings, today)
    if moved is not None and moved.key != "morning_steady":
        return moved
    week = [one for one in days if one.day > today - timedelta(days=today.weekday() + 1)]
    # A day that something missed had only moved on to was not planned.
    kept = sum(bool(one.parts_due) and one.state in _KEPT for one in week)
    planned = kept + sum(one.state == DayState.MISSED for one in week)
    if kept:
        values = {"done": kept, "planned": planned}
        return Says("week_all" if kept == planned else "week_some", values)
    return moved or _lately(days, today)


def _morning(mornings: Mornings, today: date) -> Says | None:
    """Weekly medians now and up to three weeks ago; None where either is not known."""
    now = mornings.week_median(today)
    if now is None:
        return None
    steady = None
    for weeks in LOOK_BACK_WEEKS:
        before = mornings.week_median(today - timedelta(weeks=weeks))
        if before is None:
            continue
        values = {"before": before, "now": now, "weeks": weeks}
        if before - now >= REACTION:
            return Says("morning_down", values)
        if now - before >= REACTION:
            return Says("morning_up", values)
        steady = steady or Says("morning_steady", values)
    return steady


def _lately(days: Sequence[DayDone], today: date) -> Says:
    first = today - timedelta(weeks=WEEKS)
    sessions = sum(one.sessions for one in days if one.day > first)
    return Says("sessions_lately", {"sessions": sessions, "weeks": WEEKS})
