"""One activity out of a file, whatever the format, and what makes it believable."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import pairwise
from statistics import median
from typing import Literal

from coach.record.imports.faults import Fault

FileKind = Literal["gpx", "tcx", "fit"]
Sport = Literal["run", "bike", "swim", "other"]

SHORTEST_S = 30.0
LONGEST_S = 24 * 3600.0
FASTEST_RUN_M_S = 7.0
"""Faster on average than any record over more than a mile."""
PAUSE_S = 60.0
"""A longer silence between two points is a pause, unless the device always waits so long."""
CLOCK_SLACK = timedelta(hours=26)
"""A wrong zone makes a run of today look like tomorrow; more than that is a wrong clock."""


@dataclass(frozen=True, slots=True)
class Raw:
    """What a reader found. ``offset_known`` says that ``started_at`` carries the local offset.

    ``sport`` None is not said by the file; ``meters`` None is unknown.
    """

    started_at: datetime
    duration_s: float
    meters: float | None
    sport: Sport | None
    kind: FileKind
    offset_known: bool


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity to be offered. ``day`` is the person's own date of its start.

    ``sport`` None was not said by the file. ``fingerprint`` is the same whenever the same file is
    read again.
    """

    day: date
    started_at: datetime
    minutes: float
    km: float | None
    sport: Sport | None
    kind: FileKind
    fingerprint: str


def checked(raw: Raw, zone: tzinfo, now: datetime) -> Activity | Fault:
    """The activity that ``raw`` is, or why it cannot be one.

    The date is that of the offset in the file if it has one, else of ``zone``.
    """
    if raw.duration_s < SHORTEST_S:
        return Fault.TOO_SHORT
    if raw.duration_s > LONGEST_S:
        return Fault.TOO_LONG
    if raw.started_at > now + CLOCK_SLACK:
        return Fault.IN_THE_FUTURE
    meters = raw.meters if raw.meters is not None and raw.meters >= 1.0 else None
    too_fast = meters is not None and meters / raw.duration_s > FASTEST_RUN_M_S
    if too_fast and raw.sport == "run":
        return Fault.TOO_FAST
    local = raw.started_at if raw.offset_known else raw.started_at.astimezone(zone)
    utc = raw.started_at.astimezone(UTC)
    return Activity(
        day=local.date(),
        started_at=local,
        minutes=round(raw.duration_s / 60.0, 2),
        km=None if meters is None else round(meters / 1000.0, 3),
        # What is too fast for a run and does not say what it was is likely a ride.
        sport="bike" if too_fast and raw.sport is None else raw.sport,
        kind=raw.kind,
        fingerprint=f"{utc:%Y%m%dT%H%M%SZ}-{round(raw.duration_s)}",
    )


def moving_s(times: Sequence[datetime]) -> float:
    """The seconds between growing ``times`` without the pauses."""
    gaps_s = [(after - before).total_seconds() for before, after in pairwise(times)]
    if not gaps_s:
        return 0.0
    if median(gaps_s) > PAUSE_S:
        return sum(gaps_s)
    return sum(gap_s for gap_s in gaps_s if gap_s <= PAUSE_S)


def has_offset(moment: datetime) -> bool:
    """Whether ``moment`` says a local offset; UTC is what most devices write for want of one."""
    offset = moment.utcoffset()
    return offset is not None and offset != timedelta(0)


def aware(moment: datetime) -> datetime:
    """``moment`` with the zone that all three formats mean where they name none: UTC."""
    return moment if moment.utcoffset() is not None else moment.replace(tzinfo=UTC)


def sport_of(name: str | None) -> Sport | None:
    """The sport that a file calls ``name``; None where it says nothing that is known."""
    words = (name or "").strip().lower().replace("_", " ").replace("-", " ")
    if not words or words in ("generic", "all", "unknown"):
        return None
    for sport, marks in _MARKS:
        if any(mark in words for mark in marks) or words in marks:
            return sport
    return "other"


_MARKS: tuple[tuple[Sport, tuple[str, ...]], ...] = (
    ("bike", ("bik", "cycl", "ride", "mtb")),
    ("swim", ("swim",)),
    # Strava writes its own number for a run.
    ("run", ("run", "jog", "treadmill", "9")),
)
