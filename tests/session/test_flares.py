"""Pain that is too much: the first stops its exercise, one in a second exercise the session."""

import pytest

from coach.care.plan import PlanItem
from coach.motion.events import Event
from coach.session.commands import ReportPain, Tap
from coach.session.conductor import Session
from coach.session.events import PainReported, SessionFinished, SetSkipped
from coach.session.flares import Flare, Flares
from coach.session.status import Stage

from .actor import AT_ONCE, CATALOGUE, RAISES, STAND, Actor, plan

THREE = plan(RAISES, STAND, RAISES)


def during(score: int, item: int | None = 0, sharp: bool = False) -> PainReported:
    return PainReported(1.0, "during", score, item, sharp)


@pytest.mark.parametrize(
    ("event", "wanted"),
    [
        (during(5), Flare.NOTHING),
        (during(6), Flare.STOP_EXERCISE),
        (during(10), Flare.STOP_EXERCISE),
        (during(0, sharp=True), Flare.STOP_EXERCISE),
        (during(0), Flare.NOTHING),
        (PainReported(1.0, "before", 9), Flare.NOTHING),
        (PainReported(1.0, "after", 9), Flare.NOTHING),
        (SetSkipped(1.0, 0, "calf", None, 1, "pain"), Flare.NOTHING),
    ],
)
def test_one_report(event: Event, wanted: Flare) -> None:
    assert Flares().after(event) is wanted


def test_the_same_exercise_again_is_no_second_event() -> None:
    flares = Flares()
    assert [flares.after(during(score)) for score in (6, 8, 7)] == [Flare.STOP_EXERCISE] * 3
    assert flares.after(during(6, item=1)) is Flare.END_SESSION


def test_a_session_that_goes_on_remembers_the_first() -> None:
    assert Flares([during(7)]).after(during(7, item=2)) is Flare.END_SESSION


def test_a_second_exercise_that_hurts_ends_the_session() -> None:
    actor = Actor(Session(THREE, CATALOGUE, ways=AT_ONCE))
    actor.stands(1.5)
    assert actor.session.status.step.item == 0
    actor.do(ReportPain("during", 7))
    assert actor.session.status.step.item == 1
    events = actor.do(ReportPain("during", 1, sharp=True))
    assert events[0] == PainReported(actor.events[-1].t, "during", 1, 1, sharp=True)
    assert events[-1] == SessionFinished(events[-1].t, completed=False)
    assert actor.session.stage is Stage.FINISHED
    assert actor.do(Tap()) == []


PUMPS = PlanItem(exercise_id="ankle_pumps", side="each", sets=1, reps=5, rest_s=0)


@pytest.mark.parametrize(
    ("score", "items", "ends"),
    [(6, (RAISES,), True), (5, (RAISES,), False), (10, (PUMPS,), False), (6, (PUMPS, STAND), True)],
)
def test_strong_pain_before_it_leaves_only_the_pumps(
    score: int, items: tuple[PlanItem, ...], ends: bool
) -> None:
    actor = Actor(Session(plan(*items), CATALOGUE, ways=AT_ONCE))
    events = actor.do(ReportPain("before", score))
    assert events[0] == PainReported(0.0, "before", score)
    assert (actor.session.stage is Stage.FINISHED) is ends
    assert events[1:] == ([SessionFinished(0.0, completed=False)] if ends else [])


def test_a_sharp_pain_stops_its_exercise_whatever_the_number() -> None:
    actor = Actor(Session(THREE, CATALOGUE, ways=AT_ONCE))
    actor.stands(1.5)
    actor.do(ReportPain("during", 2, sharp=True))
    assert actor.session.stage is not Stage.FINISHED
    assert actor.session.status.step.item == 1


@pytest.mark.parametrize(
    ("score", "item", "wanted"),
    [
        (2, 0, Flare.NOTHING),
        (3, 0, Flare.STOP_EXERCISE),
        (3, 1, Flare.NOTHING),
        (3, None, Flare.NOTHING),
        (6, 1, Flare.STOP_EXERCISE),
    ],
)
def test_a_physio_may_set_less_for_an_exercise(score: int, item: int | None, wanted: Flare) -> None:
    assert Flares(limits={0: 2}).after(during(score, item)) is wanted


def test_only_too_much_pain_counts_towards_the_end() -> None:
    flares = Flares(limits={0: 2, 1: 2})
    assert flares.after(during(4, item=0)) is Flare.STOP_EXERCISE
    assert flares.after(during(4, item=1)) is Flare.STOP_EXERCISE
    assert flares.after(during(6, item=1)) is Flare.STOP_EXERCISE
    assert flares.after(during(6, item=0)) is Flare.END_SESSION


def test_a_lower_limit_stops_its_exercise_in_the_session() -> None:
    gentle = RAISES.model_copy(update={"pain_max": 2})
    actor = Actor(Session(plan(gentle, STAND, RAISES), CATALOGUE, ways=AT_ONCE))
    actor.stands(1.5)
    assert [type(one) for one in actor.do(ReportPain("during", 2))] == [PainReported]
    events = actor.do(ReportPain("during", 3))
    assert [one.why for one in events if isinstance(one, SetSkipped)] == ["pain", "pain"]
    assert actor.session.status.step.item == 1
    assert [type(one) for one in actor.do(ReportPain("during", 3))] == [PainReported]
