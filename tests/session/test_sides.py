"""Doing a set on the other leg."""

import pytest

from coach.care.plan import PlanItem
from coach.session.commands import ChangeSide, Skip
from coach.session.conductor import Session
from coach.session.events import SideChanged
from coach.session.status import Stage

from .actor import AT_ONCE, CATALOGUE, RAISES, Actor, kinds, only, plan

EACH = PlanItem(exercise_id="heel_raise_single", side="each", sets=2, reps=5, rest_s=0)


def order(session: Session) -> list[tuple[str | None, int]]:
    sides = []
    while session.stage is not Stage.FINISHED:
        step = session.status.step
        assert step is not None
        sides.append((step.side, step.set_number))
        session.do(Skip())
    return sides


def test_the_other_leg_first_and_this_one_later() -> None:
    session = Session(plan(EACH), CATALOGUE, ways=AT_ONCE)
    assert kinds(session.do(ChangeSide())) == ["SideChanged"]
    assert order(session) == [("right", 1), ("left", 2), ("left", 1), ("right", 2)]


def test_a_leg_that_was_done_may_be_done_again() -> None:
    session = Session(plan(EACH), CATALOGUE, ways=AT_ONCE)
    session.do(Skip())
    session.do(Skip())
    session.do(ChangeSide())
    assert order(session) == [("left", 1), ("right", 2)]


def test_a_running_set_begins_again_on_the_other_leg() -> None:
    one = PlanItem(exercise_id="single_leg_balance", side="right", sets=1, hold_s=5, rest_s=0)
    actor = Actor(Session(plan(one), CATALOGUE, ways=AT_ONCE))
    actor.stands(2)
    actor.balances(2)
    assert kinds(actor.do(ChangeSide())) == ["HoldEnded", "SideChanged"]
    status = actor.session.status
    assert status.step is not None
    assert (status.step.side, status.held_s, status.stage) == ("left", 0.0, Stage.GET_READY)
    actor.stands(2)
    resumed = Session(plan(one), CATALOGUE, past=actor.events, ways=AT_ONCE)
    assert resumed.status.step == status.step
    assert only(actor.events, SideChanged)[0].side == "left"


@pytest.mark.parametrize("resting", [False, True])
def test_where_both_legs_move_there_is_no_other(resting: bool) -> None:
    actor = Actor(Session(plan(RAISES, EACH), CATALOGUE, ways=AT_ONCE))
    if resting:
        actor.raises(2)
    assert actor.do(ChangeSide()) == []


def test_sides_in_turn_change_from_set_to_set() -> None:
    in_turn = EACH.model_copy(update={"side": "in_turn"})
    session = Session(plan(in_turn), CATALOGUE, ways=AT_ONCE)
    assert order(session) == [("left", 1), ("right", 1), ("left", 2), ("right", 2)]
    session = Session(plan(in_turn), CATALOGUE, ways=AT_ONCE)
    session.do(ChangeSide())
    assert order(session) == [("right", 1), ("left", 1), ("left", 2), ("right", 2)]
