"""The stretch of time that a trend is looked at over, in days of the person's own calendar."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum


class Period(StrEnum):
    """How far back to look."""

    TWO_WEEKS = "two_weeks"
    THREE_MONTHS = "three_months"
    ALL = "all"


_DAYS = {Period.TWO_WEEKS: 14, Period.THREE_MONTHS: 91}


@dataclass(frozen=True, slots=True)
class Span:
    """The days from ``first`` to ``last``, both included; ``first`` None is from the beginning."""

    first: date | None
    last: date
    zone: tzinfo

    def day_of(self, moment: datetime) -> date:
        """The person's date at an aware moment."""
        return self.clock_of(moment).date()

    def clock_of(self, moment: datetime) -> datetime:
        """What the person's clock and calendar showed at an aware moment, without a zone."""
        return moment.astimezone(self.zone).replace(tzinfo=None)

    def begins(self) -> datetime | None:
        """The first midnight in UTC."""
        return None if self.first is None else midnight(self.first, self.zone)

    def ends(self) -> datetime:
        """The midnight after the last day in UTC."""
        return midnight(self.last + timedelta(days=1), self.zone)


def span(period: Period, today: date, zone: tzinfo) -> Span:
    """The days of ``period`` up to and with ``today``."""
    days = _DAYS.get(period)
    return Span(None if days is None else today - timedelta(days=days - 1), today, zone)


def midnight(day: date, zone: tzinfo) -> datetime:
    """When ``day`` begins in ``zone``, in UTC; where that midnight does not exist, what a clock
    that was not set forward would have shown."""
    return datetime.combine(day, time(), tzinfo=zone).astimezone(UTC)
