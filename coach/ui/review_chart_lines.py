"""What a chart of a trend draws: points in its axes' own numbers."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

_BEGIN = datetime(1970, 1, 1)
_DAY = timedelta(days=1)
GAP_DAYS = 10
"""As long as the programme takes for a break: a line is not drawn across it."""


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """``x`` is in days since 1970; ``off`` is the plus-minus, None where it is not known."""

    x: float
    y: float
    off: float | None
    own: bool
    words: Callable[[], str]


@dataclass(frozen=True, slots=True)
class ChartLine:
    """A line; ``main`` ones are solid and in primary, others dashed and in grey."""

    name: str
    points: tuple[ChartPoint, ...]
    main: bool
    band: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class ChartContext:
    """Other people's figures, as a dashed line each, with what to take them for."""

    low: float
    high: float
    words: str


def x_of(clock: datetime) -> float:
    """What a clock and calendar showed, without a zone, in days since 1970."""
    return (clock - _BEGIN) / _DAY


def x_of_day(day: date) -> float:
    """When a day begins."""
    return float(day.toordinal() - _BEGIN.toordinal())


def day_at(x: float) -> date:
    """The day at a place of the axis, which may ask for what no calendar has."""
    ordinal = math.floor(x) + _BEGIN.toordinal()
    return date.fromordinal(min(date.max.toordinal(), max(1, ordinal)))
