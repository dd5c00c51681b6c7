"""One figure of one exercise over time, a line for each leg."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from itertools import groupby
from statistics import median
from typing import Literal

from coach.care.norms import Norms
from coach.care.person import Person
from coach.motion.events import Side
from coach.motion.uncertainty import Figure, figure
from coach.record.store import Store
from coach.review.change import ENDS, LEAST_CHANGE, Change, change
from coach.review.context import Context, context_of
from coach.review.measures import UNITS, Measure, Worked, range_unit, seen, work_out
from coach.review.period import Period, Span, span
from coach.review.set_rows import SetRow, read_pains, read_sets
from coach.review.symmetry import Symmetry, symmetry

By = Literal["camera", "self", "both"]
"""Who counted."""

PUBLISHED_RAISES = ("heel_raise_single", Measure.REPS)
"""Of these it is published how much two days differ by themselves (clinical section 3)."""


@dataclass(frozen=True, slots=True)
class Point:
    """One session on one side (None: both legs together).

    ``clock`` is what the person's clock showed then. ``plus_minus`` is None where nothing says how
    sure it is; ``seen`` is the share of the time in which it could be measured. ``corrected``
    where the person changed a figure afterwards.
    """

    session_id: str
    at: datetime
    clock: datetime
    value: float
    plus_minus: float | None
    seen: float
    by: By
    corrected: bool
    sets: int

    @property
    def day(self) -> date:
        """The person's date."""
        return self.clock.date()

    def shown(self, unit: str) -> Figure | None:
        """The value as it may be said; see ``coach.motion.uncertainty``."""
        if self.plus_minus is None:
            return None
        if unit == "deg":
            return figure(self.value, unit, self.seen)
        return Figure(self.value, self.plus_minus, unit)


@dataclass(frozen=True, slots=True)
class Line:
    """The points of one side, oldest first, and what changed along them.

    A day without a point is not 0: nothing is known of it.
    """

    side: Side | None
    points: tuple[Point, ...]
    change: Change | None


@dataclass(frozen=True, slots=True)
class Trend:
    """A measure of an exercise over a period; ``lines`` has only sides that have points.

    ``unit`` of a range and of work is the camera's; "" where nothing was measured.
    """

    exercise_id: str
    measure: Measure
    unit: str
    period: Period
    span: Span
    lines: tuple[Line, ...]
    symmetry: Symmetry
    context: Context | None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not self.lines


@dataclass(frozen=True, slots=True)
class Sets:
    """All sets of an exercise in a period: what every trend of it is worked out of."""

    exercise_id: str
    period: Period
    span: Span
    rows: tuple[SetRow, ...]
    pains: Mapping[tuple[str, int], int]


@dataclass(frozen=True, slots=True)
class Asking:
    """Who looks: their age band and sore ankle, and the figures by age."""

    person: Person
    norms: Norms


def sets_of(store: Store, exercise_id: str, period: Period, today: date, zone: tzinfo) -> Sets:
    """Read what every trend of an exercise over a period needs, in four queries.

    Raises RecordDamaged, RecordBusy.
    """
    days = span(period, today, zone)
    rows = read_sets(store, exercise_id, days)
    pains = read_pains(store, days, frozenset(row.item for row in rows))
    return Sets(exercise_id, period, days, rows, pains)


def trend_of(sets: Sets, measure: Measure, asking: Asking) -> Trend:
    """One trend out of the sets; nothing is read."""
    unit = UNITS.get(measure) or range_unit(sets.rows) or ""
    by_side: dict[Side | None, list[Point]] = {}
    for _, rows in groupby(sets.rows, key=lambda row: row.session_id):
        session = list(rows)
        for side in dict.fromkeys(row.side for row in session):
            of_side = [row for row in session if row.side == side]
            worked = _worked(sets, measure, of_side)
            if worked is not None:
                by_side.setdefault(side, []).append(_point(of_side, worked))
    order: tuple[Side | None, ...] = ("left", "right", None)
    least = _least(sets, measure, asking.norms)
    lines = tuple(
        Line(side, tuple(by_side[side]), _change(by_side[side], least))
        for side in order
        if side in by_side
    )
    return Trend(
        exercise_id=sets.exercise_id,
        measure=measure,
        unit=unit,
        period=sets.period,
        span=sets.span,
        lines=lines,
        symmetry=_symmetry(measure, unit, by_side, asking),
        context=context_of(sets.exercise_id, measure, asking.norms, asking.person.age_band),
    )


def read_trend(
    store: Store,
    exercise_id: str,
    measure: Measure,
    period: Period,
    today: date,
    zone: tzinfo,
    asking: Asking,
) -> Trend:
    """Read one trend; see ``sets_of`` and ``trend_of``."""
    return trend_of(sets_of(store, exercise_id, period, today, zone), measure, asking)


def _worked(sets: Sets, measure: Measure, rows: Sequence[SetRow]) -> Worked | None:
    if measure != Measure.PAIN:
        return work_out(measure, rows)
    asked = [sets.pains.get((rows[0].session_id, item)) for item in {row.item for row in rows}]
    said = [score for score in asked if score is not None]
    return Worked(float(max(said))) if said else None


def _point(rows: Sequence[SetRow], worked: Worked) -> Point:
    own = sum(row.self_counted for row in rows)
    return Point(
        session_id=rows[0].session_id,
        at=rows[0].at,
        clock=rows[0].clock,
        value=worked.value,
        plus_minus=worked.plus_minus,
        seen=seen(rows),
        by="camera" if not own else "self" if own == len(rows) else "both",
        corrected=any(row.corrected for row in rows),
        sets=len(rows),
    )


def _least(sets: Sets, measure: Measure, norms: Norms) -> float:
    """The smallest change that means something at all, whatever the days and the camera say."""
    if (sets.exercise_id, measure) == PUBLISHED_RAISES:
        return float(norms.heel_raise.no_clear_change_below)
    return LEAST_CHANGE.get(measure, 0.0)


def _change(points: Sequence[Point], least: float) -> Change | None:
    return change([point.value for point in points], _plus_minus(points), least)


def _plus_minus(points: Sequence[Point]) -> float | None:
    """That of one value, which the medians of few are not much better than: what a camera gets
    wrong it gets wrong each time."""
    known = [point.plus_minus for point in points if point.plus_minus is not None]
    return median(known) if known else None


def _symmetry(
    measure: Measure,
    unit: str,
    by_side: Mapping[Side | None, Sequence[Point]],
    asking: Asking,
) -> Symmetry:
    last = {side: points[-ENDS:] for side, points in by_side.items()}
    values = {side: median(point.value for point in points) for side, points in last.items()}
    off = {side: _plus_minus(points) for side, points in last.items()}
    return symmetry(measure, unit, values, off, asking.person.ankle)
