"""A session that no camera watches: taps, the beat, holds by the clock, and changing over."""

import pytest

from coach.care.plan import PlanItem
from coach.motion.events import HoldEnded, HoldStarted
from coach.session.commands import (
    CorrectCount,
    CountMyself,
    CountWithBeat,
    Finish,
    Pause,
    Resume,
    Skip,
    Start,
    Tap,
)
from coach.session.conductor import Session
from coach.session.events import RepTapped, SelfCounting, SetDone, SetStarted
from coach.session.pacing import Pacer
from coach.session.status import Stage
from coach.session.ways import Ways

from .actor import AT_ONCE, CATALOGUE, RAISES, STAND, Actor, kinds, only, plan

ALONE = Ways(camera=False)
PACED = PlanItem(
    exercise_id="heel_raise_double", side="both", sets=1, reps=3, rest_s=0, tempo_s=(1, 0, 1)
)


@pytest.fixture
def actor() -> Actor:
    return Actor(Session(plan(RAISES, STAND), CATALOGUE, ways=ALONE))


def begin(actor: Actor) -> None:
    actor.leaves(0.1)
    actor.do(Start())
    actor.leaves(3.2)
    assert actor.session.stage is Stage.WORKING


def test_a_whole_session_without_a_camera(actor: Actor) -> None:
    begin(actor)
    assert only(actor.events, SetStarted)[0].self_counted
    assert kinds(actor.do(Tap())) == ["RepTapped"]
    actor.leaves(1)
    assert kinds(actor.do(Tap())) == ["RepTapped", "SetDone", "RestStarted"]
    actor.do(Skip())
    actor.do(Skip())
    begin(actor)
    assert actor.session.status.holding
    actor.leaves(5.1)
    assert actor.session.stage is Stage.FINISHED
    assert [(one.count, one.completed) for one in only(actor.events, SetDone)] == [
        (2, True),
        (0, True),
    ]
    assert only(actor.events, SetDone)[1].held_s == pytest.approx(5, abs=0.1)


def test_the_set_begins_by_itself_after_a_while(actor: Actor) -> None:
    actor.leaves(5)
    setup = actor.session.status.setup
    assert setup is not None
    assert setup.left_s == pytest.approx(5, abs=0.1)
    assert kinds(actor.leaves(9)) == ["SetStarted"]


def test_nobody_is_missed(actor: Actor) -> None:
    begin(actor)
    assert actor.leaves(60) == []


def test_a_trembling_finger_counts_one(actor: Actor) -> None:
    begin(actor)
    assert kinds(actor.do(Tap()) + actor.do(Tap())) == ["RepTapped"]


def test_a_tap_before_the_set_is_none(actor: Actor) -> None:
    assert actor.do(Tap()) == []


def test_a_tap_can_be_taken_back(actor: Actor) -> None:
    begin(actor)
    actor.do(Tap())
    actor.do(CorrectCount(-1))
    assert (actor.session.status.count, actor.session.status.camera_count) == (0, 0)
    assert actor.do(CorrectCount(-1)) == []


def test_a_hold_is_stopped_and_started(actor: Actor) -> None:
    actor.do(Skip())
    actor.do(Skip())
    begin(actor)
    actor.leaves(2)
    assert kinds(actor.do(Tap())) == ["HoldEnded"]
    actor.leaves(10)
    assert not actor.session.status.holding
    assert kinds(actor.do(Tap())) == ["HoldStarted"]
    actor.leaves(2)
    actor.do(Pause())
    actor.leaves(10)
    actor.do(Resume())
    actor.leaves(0.5)
    assert kinds(actor.do(Tap())) == ["HoldStarted"]
    actor.leaves(1.2)
    assert actor.session.stage is Stage.FINISHED
    held_s = sum(one.end_s - one.start_s for one in only(actor.events, HoldEnded))
    assert held_s == pytest.approx(5.0, abs=0.3)
    assert len(only(actor.events, HoldStarted)) == 3


def test_the_beat_counts_when_asked_to() -> None:
    actor = Actor(Session(plan(PACED), CATALOGUE, ways=ALONE))
    begin(actor)
    actor.leaves(3)
    assert only(actor.events, RepTapped) == []
    actor.do(CountWithBeat(True))
    actor.leaves(6)
    assert [one.by for one in only(actor.events, RepTapped)] == ["beat"] * 3
    assert actor.session.stage is Stage.FINISHED


def test_one_exercise_without_the_camera() -> None:
    actor = Actor(Session(plan(RAISES, STAND), CATALOGUE, ways=AT_ONCE))
    actor.stands(2)
    assert kinds(actor.do(CountMyself())) == ["SelfCounting"]
    actor.do(Start())
    assert actor.session.status.self_counted
    actor.do(Skip())
    actor.do(Skip())
    assert not actor.session.status.self_counted
    assert only(actor.events, SelfCounting) == [
        SelfCounting(only(actor.events, SelfCounting)[0].t, 0)
    ]


def test_the_rest_of_a_session_without_the_camera_keeps_what_it_saw() -> None:
    actor = Actor(Session(plan(RAISES, STAND), CATALOGUE, ways=AT_ONCE))
    actor.raises(1)
    actor.do(CountMyself(whole=True))
    actor.leaves(1)
    actor.do(Start())
    assert actor.session.stage is Stage.WORKING
    assert actor.session.status.count == 1
    assert kinds(actor.do(Tap()))[:2] == ["RepTapped", "SetDone"]
    actor.do(Finish())
    resumed = Session(plan(RAISES, STAND), CATALOGUE, past=actor.events[:-2], ways=AT_ONCE)
    assert resumed.status.steps_done == 1
    assert not resumed.status.self_counted


def test_an_exercise_left_to_the_person_stays_so_when_the_session_goes_on() -> None:
    actor = Actor(Session(plan(RAISES, STAND), CATALOGUE, ways=AT_ONCE))
    actor.stands(0.2)
    actor.do(CountMyself())
    resumed = Session(plan(RAISES, STAND), CATALOGUE, past=actor.events, ways=AT_ONCE)
    assert resumed.status.self_counted


def test_the_pace_goes_up_holds_and_comes_down() -> None:
    pacer = Pacer((2.0, 1.0, 3.0))
    seen = []
    for _ in range(7):
        now = pacer.now
        seen.append((now.phase, round(now.level, 2), now.turn))
        pacer.wait(1.0)
    assert seen == [
        ("up", 0.0, 0),
        ("up", 0.5, 0),
        ("hold", 1.0, 0),
        ("down", 1.0, 0),
        ("down", 0.67, 0),
        ("down", 0.33, 0),
        ("up", 0.0, 1),
    ]


def test_the_pace_begins_anew_with_a_repetition() -> None:
    pacer = Pacer((2.0, 0.0, 3.0))
    pacer.wait(4.0)
    pacer.meet()
    assert (pacer.now.phase, pacer.now.level, pacer.now.turn) == ("up", 0.0, 1)
