"""This computer's time zone with its whole history of summer times.

``datetime.astimezone().tzinfo`` is only the offset of one moment: a session late on a winter
evening, read with the offset of summer, would fall on the next day.
"""

from datetime import UTC, datetime, timedelta, tzinfo


class SystemZone(tzinfo):
    """The zone that the operating system is set to, as its rules were at each moment."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """What the system's clock was ahead of UTC at that local time."""
        if moment is None:
            return None
        return moment.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, moment: datetime | None) -> timedelta | None:  # noqa: ARG002
        """Not known apart from the offset."""
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        """What the system calls it."""
        return None if moment is None else moment.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, moment: datetime) -> datetime:
        """The local time of a moment in UTC."""
        # A review asks for thousands of moments; ``astimezone`` would name the zone of each.
        local = datetime.fromtimestamp(moment.replace(tzinfo=UTC).timestamp())
        return local.replace(tzinfo=self)
