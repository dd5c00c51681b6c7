"""Pain in a session: what stops, what goes on, and that 0 is an answer."""

from coach.session.commands import (
    LeaveOut,
    Pause,
    ReportPain,
    Resume,
)
from coach.session.events import (
    PainReported,
    SetSkipped,
)
from coach.session.status import Stage

from .actor import Actor, kinds, only


def test_pain_over_the_limit_ends_the_exercise(actor: Actor) -> None:
    actor.raises(1)
    assert kinds(actor.do(ReportPain("during", 5))) == ["PainReported"]
    assert actor.session.stage is Stage.WORKING
    events = actor.do(ReportPain("during", 6))
    assert kinds(events) == ["PainReported", "SetSkipped", "SetSkipped"]
    assert {event.why for event in only(events, SetSkipped)} == {"pain"}
    step = actor.session.status.step
    assert step is not None
    assert step.exercise_id == "single_leg_balance"


def test_pain_in_a_rest_skips_what_is_left_of_the_exercise(actor: Actor) -> None:
    actor.raises(2)
    events = actor.do(ReportPain("during", 9))
    assert kinds(events) == ["PainReported", "SetSkipped"]
    assert [one.set_number for one in only(events, SetSkipped)] == [2]
    assert actor.session.stage is Stage.RESTING
    following = actor.session.status.next_step
    assert following is not None
    assert following.exercise_id == "single_leg_balance"


def test_pain_that_stops_an_exercise_costs_no_set_of_the_next(actor: Actor) -> None:
    actor.raises(1)
    actor.do(Pause())
    actor.do(ReportPain("during", 7))
    assert actor.session.stage is Stage.PAUSED
    assert kinds(actor.do(LeaveOut("pain"))) == ["SetSkipped", "SessionFinished"]


def test_pain_that_stops_an_exercise_leaves_a_pause_alone(actor: Actor) -> None:
    actor.raises(1)
    actor.do(Pause())
    actor.do(ReportPain("during", 7))
    actor.do(Resume())
    assert actor.session.stage is Stage.GET_READY
    step = actor.session.status.step
    assert step is not None
    assert step.exercise_id == "single_leg_balance"


def test_pain_of_an_exercise_that_is_over_stops_nothing(actor: Actor) -> None:
    actor.raises(2)
    actor.stands(10)
    actor.raises(2)
    assert kinds(actor.do(ReportPain("during", 9, item=0))) == ["PainReported"]
    actor.stands(11)
    assert kinds(actor.do(ReportPain("during", 9, item=0))) == ["PainReported"]
    assert actor.session.status.steps_done == 2


def test_pain_zero_is_an_answer(actor: Actor) -> None:
    assert actor.do(ReportPain("before", 0)) == [PainReported(0.0, "before", 0)]
