"""The three trends worth a glance: those that were chosen for the goals, then what is practised."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coach.care.assessment import EVERY_DAYS
from coach.care.entries import Test
from coach.care.person import Person
from coach.motion.events import Side
from coach.review.assessments import TestTrend
from coach.review.change import Change
from coach.review.measures import Measure, measures_of
from coach.review.period import Period
from coach.review.trend import Trend
from coach.ui.path_words import test_name
from coach.ui.review_chart_lines import GAP_DAYS, x_of
from coach.ui.review_spark import SparkLine
from coach.ui.review_words import (
    change_words,
    exercise_name,
    measure_words,
    side_words,
    value_words,
)

if TYPE_CHECKING:
    from coach.ui.review_desk import ReviewDesk

translate = QCoreApplication.translate

SHOWN = 3
FIRST: tuple[tuple[str, Measure], ...] = (
    ("heel_raise_single", Measure.REPS),
    ("single_leg_balance", Measure.LONGEST_S),
)
TEST: Test = "knee_to_wall_cm"
TEST_GAP_DAYS = EVERY_DAYS + GAP_DAYS
"""Tests are further apart than sessions; one that was left out is a gap."""


@dataclass(frozen=True, slots=True)
class KeyTrend:
    """A trend at a glance; ``exercise_id`` is None of an assessment's test.

    ``figure`` is the latest of the leg that is trained, ``beside`` the rest in words.
    """

    name: str
    about: str
    figure: str
    beside: str
    change: str
    lines: tuple[SparkLine, ...]
    band: tuple[float, float] | None
    exercise_id: str | None = None
    measure: Measure | None = None
    unit: str = ""


def key_trends(desk: "ReviewDesk", period: Period) -> tuple[KeyTrend, ...]:
    """At most three trends that have something to show."""
    practised = desk.practised()
    wanted = [one for one in FIRST if one[0] in practised]
    found: list[KeyTrend] = []
    for exercise_id, measure in wanted:
        _add(found, desk.trend(exercise_id, measure, period), desk)
    tested = desk.tests(TEST, period)
    if tested.lines:
        found.append(of_test(tested, desk.person))
    for exercise_id in practised:
        if len(found) >= SHOWN:
            break
        exercise = desk.exercises.get(exercise_id)
        if exercise is not None and exercise_id not in dict(wanted):
            _add(found, desk.trend(exercise_id, measures_of(exercise)[0], period), desk)
    return tuple(found[:SHOWN])


def _add(found: list[KeyTrend], trend: Trend, desk: "ReviewDesk") -> None:
    if not trend.empty:
        found.append(of_trend(trend, desk))


def of_trend(trend: Trend, desk: "ReviewDesk") -> KeyTrend:
    """A trend of an exercise at a glance."""
    lines = [
        (
            one.side,
            tuple(x_of(point.clock) for point in one.points),
            tuple(point.value for point in one.points),
            one.change,
        )
        for one in trend.lines
    ]
    return _key(
        exercise_name(desk.exercises, trend.exercise_id),
        measure_words(trend.measure),
        trend.unit,
        lines,
        desk.person,
        (trend.exercise_id, trend.measure),
        GAP_DAYS,
    )


def of_test(trend: TestTrend, person: Person) -> KeyTrend:
    """The results of a test at a glance."""
    lines = [
        (
            one.side,
            tuple(float(point.day.toordinal()) for point in one.points),
            tuple(point.value for point in one.points),
            one.change,
        )
        for one in trend.lines
    ]
    about = translate("review", "from the tests")
    return _key(
        test_name(trend.test), about, trend.unit, lines, person, (None, None), TEST_GAP_DAYS
    )


_Line = tuple[Side | None, tuple[float, ...], tuple[float, ...], Change | None]


def _key(
    name: str,
    about: str,
    unit: str,
    lines: Sequence[_Line],
    person: Person,
    of: tuple[str | None, Measure | None],
    gap_days: float,
) -> KeyTrend:
    main = next((one for one in lines if one[0] == person.ankle), lines[0])
    others = [one for one in lines if one is not main]
    beside = [_side(one[0], one[2][-1], unit) for one in others]
    if main[0] is not None:
        about = translate("review", "{0} · {1}").format(about, side_words(main[0]).lower())
    return KeyTrend(
        name=name,
        about=about,
        figure=value_words(main[2][-1], unit),
        beside=", ".join(beside),
        change=change_words(main[3], unit),
        lines=tuple(SparkLine(one[1], one[2], one is main, gap_days) for one in lines),
        band=None if main[3] is None else main[3].band,
        exercise_id=of[0],
        measure=of[1],
        unit=unit,
    )


def _side(side: Side | None, value: float, unit: str) -> str:
    words = translate("review", "{0} {1}")
    return words.format(side_words(side).lower(), value_words(value, unit))
