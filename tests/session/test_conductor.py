"""A session from its first pose to its end, with made-up people and every command."""

import pytest

from coach.care.plan import PlanItem
from coach.motion.events import HoldEnded, RepCounted
from coach.motion.pose import Landmark
from coach.session.commands import (
    CorrectCount,
    Finish,
    Pause,
    RestartSet,
    Resume,
    Skip,
)
from coach.session.conductor import Session
from coach.session.events import (
    CountCorrected,
    RestEnded,
    RestStarted,
    SessionFinished,
    SessionPaused,
    SessionResumed,
    SetDone,
    SetRestarted,
    SetSkipped,
    SetStarted,
)
from coach.session.stages import NEXT, IllegalStage, Stages
from coach.session.status import Stage

from .actor import AT_ONCE, CATALOGUE, STAND, Actor, kinds, only, plan


def test_a_whole_session(actor: Actor) -> None:
    actor.raises(2)
    assert actor.session.stage is Stage.RESTING
    actor.stands(10)
    actor.raises(2)
    actor.stands(10)
    actor.stands(2)
    actor.balances(7)
    assert actor.session.stage is Stage.FINISHED
    done = only(actor.events, SetDone)
    assert [(one.exercise_id, one.set_number, one.count) for one in done] == [
        ("heel_raise_double", 1, 2),
        ("heel_raise_double", 2, 2),
        ("single_leg_balance", 1, 0),
    ]
    assert done[2].held_s == pytest.approx(5.0, abs=0.1)
    assert len(only(actor.events, SetStarted)) == 3
    assert len(only(actor.events, RestStarted)) == len(only(actor.events, RestEnded)) == 2
    assert only(actor.events, SessionFinished) == [SessionFinished(actor.events[-1].t, True)]
    assert actor.session.status.time_left_s == 0
    assert actor.stands(1) == []
    assert actor.do(Pause()) == []


def test_the_set_begins_when_the_person_is_seen(actor: Actor) -> None:
    actor.leaves(3)
    assert actor.session.status.stage is Stage.GET_READY
    assert actor.session.status.notice is not None
    assert actor.session.status.notice.code == "nobody"
    assert kinds(actor.stands(2)) == ["SetStarted"]
    assert actor.session.status.stage is Stage.WORKING


def test_status_follows_the_set(actor: Actor) -> None:
    actor.stands(2)
    status = actor.session.status
    assert status.step is not None
    assert (status.step.exercise_id, status.step.set_number, status.step.sets) == (
        "heel_raise_double",
        1,
        2,
    )
    assert status.count == 0
    assert status.level == pytest.approx(0, abs=0.05)
    assert 0 < status.level_target < 1
    assert status.cue is not None
    before_s = status.time_left_s
    actor.raises(1)
    status = actor.session.status
    assert (status.count, status.steps_done, status.steps_total) == (1, 0, 3)
    assert status.time_left_s < before_s
    assert Landmark.LEFT_HEEL in status.highlight
    assert Landmark.RIGHT_HEEL in status.highlight
    actor.raises(1)
    status = actor.session.status
    assert status.stage is Stage.RESTING
    assert status.rest_left_s is not None
    assert 8 < status.rest_left_s <= 10
    assert status.next_step is not None
    assert status.next_step.set_number == 2


def test_a_pause_stops_the_count_and_the_rest(actor: Actor) -> None:
    actor.raises(1)
    assert kinds(actor.do(Pause())) == ["SessionPaused"]
    assert only(actor.raises(2), RepCounted) == []
    assert kinds(actor.do(Resume())) == ["SessionResumed"]
    actor.raises(1)
    assert actor.session.stage is Stage.RESTING
    left = actor.session.status.rest_left_s
    actor.do(Pause())
    actor.stands(30)
    assert actor.session.status.rest_left_s == left
    actor.do(Resume())
    assert actor.session.stage is Stage.RESTING
    actor.stands(11)
    assert actor.session.stage is not Stage.RESTING


def test_leaving_the_picture_pauses_and_coming_back_resumes(actor: Actor) -> None:
    actor.raises(1)
    gone = actor.leaves(6)
    assert [event.by for event in only(gone, SessionPaused)] == ["lost"]
    back = actor.stands(2)
    assert len(only(back, SessionResumed)) == 1
    assert actor.session.status.count == 1
    actor.raises(1)
    assert [done.count for done in only(actor.events, SetDone)] == [2]


def test_a_pause_by_the_user_is_not_ended_by_being_seen(actor: Actor) -> None:
    actor.raises(1)
    actor.do(Pause())
    actor.leaves(6)
    actor.stands(5)
    assert actor.session.stage is Stage.PAUSED


def test_corrections_stand_beside_the_cameras_count(actor: Actor) -> None:
    assert actor.do(CorrectCount(1)) == []
    actor.raises(1)
    assert kinds(actor.do(CorrectCount(-1))) == ["CountCorrected"]
    assert (actor.session.status.count, actor.session.status.camera_count) == (0, 1)
    assert actor.do(CorrectCount(-1)) == []
    actor.do(CorrectCount(1))
    assert kinds(actor.do(CorrectCount(1))) == ["CountCorrected", "SetDone", "RestStarted"]
    assert only(actor.events, SetDone)[0].count == 2


def test_skipping_a_set_and_a_rest(actor: Actor) -> None:
    actor.raises(2)
    assert kinds(actor.do(Skip())) == ["RestEnded"]
    actor.stands(2)
    [skipped] = only(actor.do(Skip("tired")), SetSkipped)
    assert (skipped.set_number, skipped.why) == (2, "tired")
    step = actor.session.status.step
    assert step is not None
    assert step.exercise_id == "single_leg_balance"
    ended = actor.do(Skip())
    assert kinds(ended) == ["SetSkipped", "SessionFinished"]
    assert only(ended, SessionFinished)[0].completed is False


def test_restart_forgets_the_set(actor: Actor) -> None:
    actor.raises(1)
    assert kinds(actor.do(RestartSet())) == ["SetRestarted"]
    assert actor.session.status.count == 0
    actor.raises(2)
    assert [done.count for done in only(actor.events, SetDone)] == [2]


def test_finish_keeps_what_was_done(actor: Actor) -> None:
    actor.raises(1)
    events = actor.do(Finish())
    assert kinds(events) == ["SetDone", "SessionFinished"]
    assert (only(events, SetDone)[0].count, only(events, SetDone)[0].completed) == (1, False)


def test_finish_closes_a_running_hold() -> None:
    actor = Actor(Session(plan(STAND), CATALOGUE, ways=AT_ONCE))
    actor.stands(2)
    actor.balances(3)
    events = actor.do(Finish())
    assert len(only(events, HoldEnded)) == 1
    assert only(events, SetDone)[0].held_s == pytest.approx(3, abs=0.4)


def test_each_side_in_turn() -> None:
    both = PlanItem(exercise_id="heel_raise_single", side="each", sets=2, reps=5, rest_s=0)
    session = Session(plan(both), CATALOGUE)
    order = []
    while session.stage is not Stage.FINISHED:
        step = session.status.step
        assert step is not None
        order.append((step.side, step.set_number))
        session.do(Skip())
    assert order == [("left", 1), ("left", 2), ("right", 1), ("right", 2)]


def test_no_stage_leads_out_of_the_end() -> None:
    assert NEXT[Stage.FINISHED] == frozenset()
    assert set(NEXT) == set(Stage)


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("wanted", Stage)
def test_an_illegal_move_changes_nothing(stage: Stage, wanted: Stage) -> None:
    stages = Stages(stage)
    if wanted in NEXT[stage]:
        stages.enter(wanted)
        assert stages.now is wanted
    else:
        with pytest.raises(IllegalStage):
            stages.enter(wanted)
        assert stages.now is stage


def test_corrections_and_restarts_are_in_the_events(actor: Actor) -> None:
    actor.raises(1)
    actor.do(CorrectCount(-1))
    actor.do(RestartSet())
    assert len(only(actor.events, CountCorrected)) == 1
    assert len(only(actor.events, SetRestarted)) == 1


def test_repetitions_that_come_at_once_fill_the_set_and_no_more(actor: Actor) -> None:
    actor.raises(1)
    rep = only(actor.events, RepCounted)[0]
    kept = actor.session._flow.keep_wanted([rep, rep, rep])
    assert kinds(kept) == ["RepCounted"]
    assert actor.session.status.count == 2
