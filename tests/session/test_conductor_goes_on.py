"""A session that was cut off, or not done whole, and a sleep in its middle."""

import pytest

from coach.session.commands import (
    Finish,
    Skip,
)
from coach.session.conductor import Session
from coach.session.events import (
    SessionFinished,
    SetStarted,
)
from coach.session.status import Stage

from .actor import AT_ONCE, CATALOGUE, RAISES, STAND, Actor, only, plan


@pytest.mark.parametrize("after", ["mid-set", "rest", "second set", "hold"])
def test_a_session_that_was_cut_off_goes_on(actor: Actor, after: str) -> None:
    actor.raises(1)
    if after != "mid-set":
        actor.raises(1)
    if after in ("second set", "hold"):
        actor.do(Skip())
        actor.raises(1)
    if after == "hold":
        actor.raises(1)
        actor.do(Skip())
        actor.stands(2)
        actor.balances(3)
        actor.stands(1)
    resumed = Actor(Session(plan(RAISES, STAND), CATALOGUE, past=actor.events, ways=AT_ONCE))
    was, now = actor.session.status, resumed.session.status
    assert now.stage is Stage.GET_READY
    expected = {"mid-set": (0, 1), "rest": (1, 0), "second set": (1, 1), "hold": (2, 0)}
    assert (now.steps_done, now.count) == expected[after]
    if after == "hold":
        assert now.held_s == pytest.approx(was.held_s)
    resumed.raises(1)
    started = [(one.item, one.set_number) for one in only(resumed.events, SetStarted)]
    assert started == ([(0, 2)] if after == "rest" else [])


def test_all_events_again_give_a_finished_session(actor: Actor) -> None:
    actor.raises(2)
    actor.do(Finish())
    assert Session(plan(RAISES, STAND), CATALOGUE, past=actor.events).stage is Stage.FINISHED


@pytest.mark.parametrize("skipped", [False, True])
def test_a_session_cut_off_before_its_last_word_is_finished_when_it_goes_on(
    actor: Actor, skipped: bool
) -> None:
    actor.raises(2)
    actor.do(Skip())
    actor.raises(2)
    actor.do(Skip())
    if skipped:
        actor.do(Skip("tired"))
    else:
        actor.stands(2)
        actor.balances(7)
    *before, last = actor.events
    assert isinstance(last, SessionFinished)
    again = Session(plan(RAISES, STAND), CATALOGUE, past=before, ways=AT_ONCE)
    assert again.open() == [last]
    assert again.open() == []
    assert Session(plan(RAISES, STAND), CATALOGUE, past=actor.events).open() == []


def test_a_session_with_a_skipped_set_is_not_complete(actor: Actor) -> None:
    actor.do(Skip())
    actor.raises(2)
    actor.do(Skip())
    actor.stands(2)
    actor.balances(7)
    assert only(actor.events, SessionFinished)[0].completed is False


def test_a_sleep_in_mid_rest_is_no_rest(actor: Actor) -> None:
    actor.raises(2)
    actor.t += 3600
    actor.stands(1)
    assert actor.session.stage is Stage.RESTING
