"""The results of the assessment's tests, from a session's events."""

import pytest

from coach.care.entries import TestResult
from coach.motion.events import Event, HoldEnded, RepCounted, Side
from coach.motion.reasons import Reason
from coach.session.events import (
    CountCorrected,
    PainReported,
    RepTapped,
    SetDone,
    SetRestarted,
    SetSkipped,
    SetStarted,
    SideChanged,
)
from coach.session.findings import findings


def raises(times: int, side: Side = "right", item: int = 1) -> list[Event]:
    begun = SetStarted(0.0, item, "heel_raise_single", side, 1)
    return [begun, *(RepCounted(1.0, 0.0, 0.5, 1.0, 7.0, "cm", side) for _ in range(times))]


def stood(seconds: float, side: Side = "left") -> HoldEnded:
    return HoldEnded(60.0, 1.0, 1.0 + seconds, side, Reason("foot_down"))


def balance(side: Side = "left", number: int = 1, self_counted: bool = False) -> SetStarted:
    return SetStarted(0.0, 0, "single_leg_balance", side, number, self_counted)


def test_raises_are_counted_also_when_the_person_stops_before_the_plan_does() -> None:
    events = [*raises(23), SetSkipped(9.0, 1, "heel_raise_single", "right", 1, "tired")]
    assert findings(events) == (
        TestResult(test="single_raises", side="right", value=23, by="camera"),
    )


def test_balance_is_the_longest_stretch_of_all_tries() -> None:
    events = [balance(), stood(8.0), stood(21.26), balance(number=2), stood(14.0)]
    assert findings(events) == (TestResult(test="balance_s", side="left", value=21.3, by="camera"),)


def test_each_leg_for_itself_and_the_worst_pain_of_its_exercise() -> None:
    events = [
        balance("left"),
        stood(30.0),
        SetDone(9.0, 0, "single_leg_balance", "left", 1, 0, 30.0, True),
        balance("right"),
        stood(12.0),
        PainReported(9.5, "during", 0, 0),
        PainReported(9.6, "during", 2, 0),
        *raises(5),
        PainReported(9.9, "during", 4, 1),
        PainReported(9.9, "after", 9),
    ]
    found = [(one.test, one.side, one.value, one.pain) for one in findings(events)]
    assert found == [
        ("balance_s", "left", 30.0, 2),
        ("balance_s", "right", 12.0, 2),
        ("single_raises", "right", 5.0, 4),
    ]


@pytest.mark.parametrize(
    "events",
    [
        [],
        [balance()],
        raises(0),
        [*raises(4), SetRestarted(5.0)],
        [SetStarted(0.0, 0, "ankle_circles", "left", 1), stood(9.0)],
        [stood(9.0)],
    ],
)
def test_what_was_not_done_is_no_result(events: list[Event]) -> None:
    assert findings(events) == ()


@pytest.mark.parametrize(
    ("own", "value"), [([CountCorrected(5.0, 2)], 6), ([RepTapped(5.0, "right")], 5)]
)
def test_what_the_person_counted_says_so(own: list[Event], value: int) -> None:
    (result,) = findings([*raises(4), *own])
    assert (result.value, result.by) == (value, "self")


def test_the_other_leg_is_the_one_that_was_tested() -> None:
    turned = SideChanged(1.0, 1, 1, "left")
    more = [RepCounted(1.0, 0.0, 0.5, 1.0, 7.0, "cm", "left")] * 3
    (result,) = findings([*raises(2), turned, *more])
    assert (result.side, result.value) == ("left", 3)


def test_double_raises_are_those_of_both_sets_together() -> None:
    sets = [SetStarted(0.0, 0, "heel_raise_double", None, number) for number in (1, 2)]
    reps = [RepCounted(1.0, 0.0, 0.5, 1.0, 7.0, "cm", None)] * 15
    (result,) = findings([sets[0], *reps, sets[1], *reps[:12]])
    assert (result.test, result.value) == ("double_raises", 27)
