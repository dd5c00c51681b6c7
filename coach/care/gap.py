"""What to do after days without anything: our own defaults, and never a matter of guilt."""

from datetime import date, timedelta
from enum import StrEnum

from coach.care.week_file import Part

SHORT_GAP_MISSED = 3
LONG_GAP_DAYS = 10
"""As in the ladder back to running (clinical "Programme")."""
MONTHS_GAP_DAYS = 60


class Gap(StrEnum):
    """How long the break was, which is what decides."""

    NONE = "none"
    FEW_DAYS = "few_days"
    SHORT = "short"
    LONG = "long"
    MONTHS = "months"


def missed_days(parts: tuple[Part, ...], last: date, today: date) -> int:
    """How many days between ``last`` and ``today``, neither included, had more than a walk."""
    planned = {day for part in parts if part.kind != "walk" for day in part.days}
    between = min((today - last).days - 1, MONTHS_GAP_DAYS)
    return sum(
        (last + timedelta(days=ahead)).weekday() in planned for ahead in range(1, between + 1)
    )


def gap_of(parts: tuple[Part, ...], last: date | None, today: date) -> Gap:
    """The gap up to ``today`` since ``last``, the day on which something was last done.

    One or two missed days: just go on. Three and more: the same dose and no step forward. Ten
    days or more: 40 % less or one level back, and the screen. Two months: the assessment as well.
    """
    if last is None or last >= today:
        return Gap.NONE
    days = (today - last).days
    if days >= MONTHS_GAP_DAYS:
        return Gap.MONTHS
    if days >= LONG_GAP_DAYS:
        return Gap.LONG
    missed = missed_days(parts, last, today)
    if missed >= SHORT_GAP_MISSED:
        return Gap.SHORT
    return Gap.FEW_DAYS if missed else Gap.NONE
