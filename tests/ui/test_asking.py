"""Which questions are due, and what is said of a session at its end."""

from dataclasses import replace

import pytest

from coach.motion.events import Event, FaultStarted, HoldEnded, RepCounted, RepRejected
from coach.motion.reasons import Reason
from coach.session.events import EffortReported, PainReported, RepTapped, SetDone, SetSkipped
from coach.ui.asking import Question, about_item, due_after, due_at_end, due_before
from coach.ui.insight import good_thing, to_try

from . import scenes

DONE = SetDone(9.0, 2, "heel_raise_double", None, 3, 15, 0.0, True)
NOTHING_DONE = replace(DONE, count=0, completed=False)
REP = RepCounted(3, 0, 1, 2, 9.0, "cm", None)
NOT = RepRejected(3, 0, 1, 2, 4.0, "cm", None, Reason("partial", "heel", 50.0))
FAULT = FaultStarted(3, "knee", 3, "Keep your knees long")
LONG = HoldEnded(30, 5, 28, None, Reason("set_ended"))


def test_before_a_session_but_not_when_one_goes_on() -> None:
    assert due_before(()) == (Question("pain", "before"),)
    assert due_before((DONE,)) == ()


AFTER = {
    "the next is another exercise": (DONE, scenes.resting(), about_item(2)),
    "another set is to come": (
        DONE,
        replace(scenes.resting(), next_step=scenes.HEEL_RAISE),
        (),
    ),
    "no rest between": (DONE, replace(scenes.get_ready(), step=scenes.BALANCE), about_item(2)),
    "nothing was done of it": (NOTHING_DONE, scenes.resting(), ()),
    "it was skipped": (
        SetSkipped(9.0, 2, "heel_raise_double", None, 3, "tired"),
        scenes.resting(),
        (),
    ),
    "it was the last": (DONE, scenes.finished(), about_item(2)),
}


@pytest.mark.parametrize(("event", "status", "due"), AFTER.values(), ids=AFTER)
def test_after_an_exercise(event: Event, status: object, due: tuple[Question, ...]) -> None:
    assert due_after([event], status) == due  # type: ignore[arg-type]


AT_END = {
    "nothing done": ([NOTHING_DONE], []),
    "nothing answered": ([DONE], [*about_item(2), Question("pain", "after")]),
    "pain was told": (
        [DONE, PainReported(9, "during", 0, 2)],
        [about_item(2)[1], Question("pain", "after")],
    ),
    "all was told": (
        [DONE, PainReported(9, "during", 0, 2), EffortReported(9, 3, 2)],
        [Question("pain", "after")],
    ),
}


@pytest.mark.parametrize(("events", "due"), AT_END.values(), ids=AT_END)
def test_at_the_end(events: list[Event], due: list[Question]) -> None:
    assert list(due_at_end(events)) == due


GOOD = {
    "nothing": ([], None),
    "all counted": ([REP] * 3, "Every repetition counted, with nothing to correct."),
    "a long hold": (
        [REP, NOT, LONG],
        "Your longest hold without a break was 23 seconds.",
    ),
    "steady": ([*[REP] * 5, NOT], "Your last five repetitions were as high as each other."),
    "a set": ([REP, NOT, DONE], "You completed 1 set."),
    "sets": ([REP, NOT, DONE, DONE], "You completed 2 sets."),
    "a beginning": ([RepTapped(1, None)], "You began, and that is what counts today."),
}


@pytest.mark.parametrize(("events", "words"), GOOD.values(), ids=GOOD)
def test_one_good_thing(events: list[Event], words: str | None) -> None:
    assert good_thing(events) == words


TRY = {
    "nothing": ([REP] * 5, None),
    "once is chance": ([NOT], None),
    "what did not count": ([NOT, NOT, FAULT], "A little higher"),
    "a fault": ([NOT, FAULT, FAULT], "Keep your knees long"),
    "an end is no fault": ([LONG, LONG], None),
}


@pytest.mark.parametrize(("events", "words"), TRY.values(), ids=TRY)
def test_one_thing_to_try(events: list[Event], words: str | None) -> None:
    assert to_try(events) == words
