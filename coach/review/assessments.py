"""The results of the assessments over time, a line for each leg."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from coach.care.entries import Assessed, Test, TestResult
from coach.care.norms import Norms
from coach.care.person import Ankle
from coach.motion.events import Side
from coach.review.change import Change, Verdict, change
from coach.review.context import Context, age_of_test
from coach.review.symmetry import Symmetry, WhyNone, compared
from coach.review.trend import Asking

TEST_UNITS = MappingProxyType(
    {
        "rest_pain": "points",
        "walk_min": "min",
        "single_raises": "reps",
        "double_raises": "reps",
        "balance_s": "s",
        "knee_to_wall_cm": "cm",
        "hops": "reps",
    }
)


@dataclass(frozen=True, slots=True)
class TestPoint:
    """One result; of a day and side the last."""

    __test__ = False  # pytest would take the name for one of its own.

    day: date
    value: float
    by_camera: bool


@dataclass(frozen=True, slots=True)
class TestLine:
    """The results of one side, oldest first."""

    __test__ = False

    side: Side | None
    points: tuple[TestPoint, ...]
    change: Change | None


@dataclass(frozen=True, slots=True)
class TestTrend:
    """A test over time."""

    __test__ = False

    test: Test
    unit: str
    lines: tuple[TestLine, ...]
    symmetry: Symmetry
    context: Context | None


def trend_of_test(
    assessments: Sequence[Assessed], test: Test, first: date | None, last: date, asking: Asking
) -> TestTrend:
    """The results of ``test`` from ``first`` (None: from the beginning) to ``last``.

    ``assessments`` are in the order of the log, so that of one day the later one counts.
    """
    by_side: dict[Side | None, dict[date, TestResult]] = {}
    for entry in assessments:
        if entry.day <= last and (first is None or entry.day >= first):
            for result in entry.results:
                if result.test == test:
                    by_side.setdefault(result.side, {})[entry.day] = result
    lines = []
    order: tuple[Side | None, ...] = ("left", "right", None)
    for side in order:
        days = sorted(by_side.get(side, {}).items())
        if days:
            points = tuple(
                TestPoint(day, result.value, result.by == "camera") for day, result in days
            )
            lines.append(TestLine(side, points, _change(test, points, asking.norms)))
    return TestTrend(
        test=test,
        unit=TEST_UNITS[test],
        lines=tuple(lines),
        symmetry=_symmetry(test, lines, asking.person.ankle),
        context=age_of_test(test, asking.norms, asking.person.age_band),
    )


def _change(test: Test, points: Sequence[TestPoint], norms: Norms) -> Change | None:
    """First against last where the literature has the smallest clear change, else by the days."""
    values = [point.value for point in points]
    smallest = _published(test, norms)
    if smallest is None:
        return change(values, None)
    before, now = values[0], values[-1]
    if len(values) < 2:
        return Change(before, now, smallest, Verdict.TOO_FEW)
    if abs(now - before) < smallest:
        return Change(before, now, smallest, Verdict.NO_CLEAR_CHANGE)
    return Change(before, now, smallest, Verdict.MORE if now > before else Verdict.LESS)


def _published(test: Test, norms: Norms) -> float | None:
    match test:
        case "single_raises":
            return float(norms.heel_raise.no_clear_change_below)
        case "knee_to_wall_cm":
            return max(norms.knee_to_wall.smallest_real_change_cm)
        case "rest_pain":
            return 2.0
        case _:
            return None


def _symmetry(test: Test, lines: Sequence[TestLine], hurt: Ankle | None) -> Symmetry:
    latest = {line.side: line.points[-1].value for line in lines}
    left, right = (latest.get("left"), None), (latest.get("right"), None)
    match test:
        case "single_raises" | "hops":
            return compared("index", "reps", left, right, hurt)
        case "balance_s" | "knee_to_wall_cm":
            return compared("difference", TEST_UNITS[test], left, right, hurt)
        case _:
            return Symmetry("none", left[0], right[0], why=WhyNone.NOT_MEANINGFUL)
