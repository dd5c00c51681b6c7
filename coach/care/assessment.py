"""The short assessment: each result beside the last one, the other side and the age group.

A difference inside the error of the test is "no clear change yet"; the age figure is context and
not a verdict (clinical "Norms").
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Literal

from coach.care.entries import Test
from coach.care.facts import Dated
from coach.care.ledger import Ledger
from coach.care.norms import Norms, heel_raises, stance_open_best_s
from coach.care.person import Person
from coach.motion.events import Side

EVERY_DAYS = 14
RECENT = 4
"""How many assessments are gone through for the newest two results of each test."""

TESTS: tuple[Test, ...] = (
    "rest_pain",
    "walk_min",
    "knee_to_wall_cm",
    "double_raises",
    "balance_s",
    "single_raises",
    "hops",
)
"""In the order in which they are done: the heavier, the later."""

SHORT: frozenset[Test] = frozenset(
    {"rest_pain", "walk_min", "single_raises", "balance_s", "knee_to_wall_cm"}
)
"""What belongs to every assessment; the others are asked for by the phase."""

BY_SIDE: frozenset[Test] = frozenset({"single_raises", "balance_s", "knee_to_wall_cm", "hops"})

Trend = Literal["more", "less", "no_clear_change"]


@dataclass(frozen=True, slots=True)
class TestState:
    """One test on one side: the newest result and what stands beside it; None is unknown.

    ``trend`` compares with the result before, which is ``last``. ``age_low`` and ``age_high`` are
    other people's figures at that age: one, or the range over the decades and sexes it may be.
    """

    __test__ = False  # pytest would take the name for one of its own.

    test: Test
    side: Side | None
    day: date
    value: float
    by: Literal["camera", "self"]
    last: float | None
    trend: Trend | None
    age_low: float | None
    age_high: float | None


@dataclass(frozen=True, slots=True)
class SideGap:
    """The sore side beside the other, where both were tested the same day.

    ``gap`` is other minus sore in the test's unit, ``lsi_percent`` only for single raises (clinical
    "Norms": for stance the difference is used). ``clear`` is whether the gap is more than the
    error of the test; None where that is not known.
    """

    test: Test
    gap: float
    lsi_percent: float | None
    clear: bool | None


@dataclass(frozen=True, slots=True)
class AssessmentState:
    """The newest result of every test, the gaps between the sides, and when the next is due."""

    last: date | None
    due: bool
    tests: tuple[TestState, ...]
    gaps: tuple[SideGap, ...]


def clear_change(test: Test, norms: Norms) -> float | None:
    """The smallest change that is more than the test's error; None where none is known.

    Single raises: fewer than 7 are no clear change (Hébert-Losier 2017, limits of agreement
    between days); knee to wall: more than 1.9 cm (Powden 2015, the larger of the two).
    """
    known: Mapping[str, float] = MappingProxyType(
        {
            "single_raises": float(norms.heel_raise.no_clear_change_below),
            "knee_to_wall_cm": max(norms.knee_to_wall.smallest_real_change_cm),
        }
    )
    return known.get(test)


def trend_of(test: Test, value: float, last: float | None, norms: Norms) -> Trend | None:
    """Whether ``value`` is clearly more or less than ``last``; None where it cannot be said."""
    least = clear_change(test, norms)
    if last is None or least is None:
        return None
    # Rounded, so that a tape's 1.9 cm is not a hair above it in binary.
    change = round(value - last, 6)
    inside = abs(change) < least if test == "single_raises" else abs(change) <= least
    if inside:
        return "no_clear_change"
    return "more" if change > 0 else "less"


def assessment_state(
    ledger: Ledger, person: Person, today: date, months_gap: bool
) -> AssessmentState:
    """All results up to ``today``. Due after two weeks, before the first, or after months away."""
    taken = ledger.assessments_until(today)
    last = taken[-1].day if taken else None
    newest: dict[tuple[Test, Side | None], list[Dated]] = {}
    for one in reversed(taken[-RECENT:]):
        for result in one.results:
            newest.setdefault((result.test, result.side), []).append(Dated(one.day, result))
    norms = ledger.rules.norms
    tests = tuple(
        _state(newest[test, side], person, norms)
        for test in TESTS
        for side in (None, "left", "right")
        if (test, side) in newest
    )
    due = last is None or (today - last).days >= EVERY_DAYS or months_gap
    return AssessmentState(last, due, tests, _gaps(newest, person, norms))


def _state(found: list[Dated], person: Person, norms: Norms) -> TestState:
    result = found[0].result
    last = found[1].result.value if len(found) > 1 else None
    low, high = age_figure(result.test, person, norms)
    return TestState(
        test=result.test,
        side=result.side,
        day=found[0].day,
        value=result.value,
        by=result.by,
        last=last,
        trend=trend_of(result.test, result.value, last, norms),
        age_low=low,
        age_high=high,
    )


def age_figure(test: Test, person: Person, norms: Norms) -> tuple[float | None, float | None]:
    """Other people's figure at that age, from and to; (None, None) where there is none."""
    if person.age_band is None:
        return None, None
    if test == "balance_s":
        figure = stance_open_best_s(norms, person.age_band)
        return figure, figure
    if test == "single_raises":
        span = heel_raises(norms, person.age_band)
        return (None, None) if span is None else (float(span.low), float(span.high))
    if test == "knee_to_wall_cm" and not person.minor:
        return norms.knee_to_wall.mean_cm - norms.knee_to_wall.sd_cm, (
            norms.knee_to_wall.mean_cm + norms.knee_to_wall.sd_cm
        )
    return None, None


def _gaps(
    newest: Mapping[tuple[Test, Side | None], list[Dated]], person: Person, norms: Norms
) -> tuple[SideGap, ...]:
    if person.ankle not in ("left", "right"):
        return ()
    sore: Side = person.ankle
    other: Side = "left" if sore == "right" else "right"
    gaps = []
    for test in TESTS:
        mine, its = newest.get((test, sore)), newest.get((test, other))
        if test not in BY_SIDE or mine is None or its is None or mine[0].day != its[0].day:
            continue
        have, whole = mine[0].result.value, its[0].result.value
        gap = round(whole - have, 6)
        share = 100 * have / whole if test == "single_raises" and whole > 0 else None
        trend = trend_of(test, whole, have, norms)
        clear = None if trend is None else trend != "no_clear_change"
        gaps.append(SideGap(test, gap, share, clear))
    return tuple(gaps)
