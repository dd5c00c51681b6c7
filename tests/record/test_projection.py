import math
from collections.abc import Callable
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.care.plan import Plan
from coach.motion.events import Event, HoldEnded, HoldStarted, RepCounted, RepRejected
from coach.motion.reasons import Reason
from coach.record.history import History, SetRecord
from coach.record.store import Store
from coach.session.events import (
    CountCorrected,
    PainReported,
    RepTapped,
    RestStarted,
    SelfCounting,
    SessionFinished,
    SetDone,
    SetRestarted,
    SetSkipped,
    SetStarted,
    SideChanged,
)

At = Callable[[float], datetime]
Play = Callable[..., str]
Rep = Callable[[float], RepCounted]


def sets(store: Store, session_id: str) -> tuple[SetRecord, ...]:
    return History(store).session(session_id).sets


def hold(start_s: float, end_s: float) -> HoldEnded:
    return HoldEnded(end_s, start_s, end_s, None, Reason("foot_down"))


def test_a_counted_set(store: Store, play: Play, at: At, heel_set: SetStarted, rep: Rep) -> None:
    played = play(
        heel_set,
        rep(3.0),
        RepRejected(5.0, 4.0, 4.5, 5.0, 2.0, "cm", "left", Reason("partial", "heel", 40.0)),
        rep(6.0),
        SetDone(7.0, 0, "heel_raise", "left", 1, 2, 0.0, True),
    )
    assert sets(store, played) == (
        SetRecord(
            number=1,
            item=0,
            exercise_id="heel_raise",
            side="left",
            set_number=1,
            count=2,
            camera_count=2,
            held_s=None,
            target_reps=12,
            target_hold_s=None,
            completed=True,
            skipped=False,
            why=None,
            self_counted=False,
            started_at=at(0.5),
            ended_at=at(7.0),
        ),
    )


def test_a_timed_set_adds_up_its_holds(store: Store, play: Play, balance_set: SetStarted) -> None:
    before = play(balance_set, HoldStarted(61.0, 61.0, None))
    (running,) = sets(store, before)
    assert (running.held_s, running.count, running.camera_count) == (0.0, None, None)
    assert (running.target_reps, running.target_hold_s) == (None, 30.0)
    played = play(balance_set, hold(61.0, 70.5), hold(75.0, 80.0))
    assert sets(store, played)[0].held_s == pytest.approx(14.5)


def test_a_hold_of_unknown_length_adds_nothing(
    store: Store, play: Play, balance_set: SetStarted
) -> None:
    unknown = HoldEnded(70.0, math.nan, 70.0, None, Reason("gap"))
    assert sets(store, play(balance_set, hold(61.0, 62.0), unknown))[0].held_s == 1.0
    done = SetDone(90.0, 1, "balance", None, 1, 0, math.nan, False)
    assert sets(store, play(balance_set, done))[0].held_s is None


def test_a_correction_changes_the_users_count_alone(
    store: Store, play: Play, heel_set: SetStarted, rep: Rep
) -> None:
    played = play(heel_set, rep(3.0), CountCorrected(4.0, 1), CountCorrected(5.0, 1))
    assert (sets(store, played)[0].count, sets(store, played)[0].camera_count) == (3, 1)
    played = play(heel_set, rep(3.0), *[CountCorrected(4.0, -1)] * 3, rep(8.0))
    assert (sets(store, played)[0].count, sets(store, played)[0].camera_count) == (1, 2)


def test_a_correction_in_the_rest_is_of_the_set_before(
    store: Store, play: Play, heel_set: SetStarted, rep: Rep
) -> None:
    done = SetDone(7.0, 0, "heel_raise", "left", 1, 1, 0.0, True)
    played = play(heel_set, rep(3.0), done, RestStarted(7.0, 30.0), CountCorrected(8.0, 1))
    (only,) = sets(store, played)
    assert (only.count, only.camera_count, only.completed) == (2, 1, True)
    assert [kept.set_number for kept in History(store).session(played).events] == [1, 1, 1, None, 1]


def test_a_correction_before_any_set_is_only_an_event(store: Store, play: Play) -> None:
    played = play(CountCorrected(1.0, 1))
    assert sets(store, played) == ()
    assert len(History(store).session(played).events) == 1


def test_a_restart_begins_from_nothing(
    store: Store, play: Play, at: At, heel_set: SetStarted, rep: Rep
) -> None:
    played = play(heel_set, rep(3.0), CountCorrected(4.0, 1), SetRestarted(5.0), rep(8.0))
    (only,) = sets(store, played)
    assert (only.count, only.camera_count, only.started_at) == (1, 1, at(5.0))


@pytest.mark.parametrize("also_done", [False, True])
def test_a_set_skipped_in_its_middle_keeps_what_was_done(
    store: Store, play: Play, heel_set: SetStarted, rep: Rep, also_done: bool
) -> None:
    done = [SetDone(4.0, 0, "heel_raise", "left", 1, 1, 0.0, False)] if also_done else []
    skip = SetSkipped(4.0, 0, "heel_raise", "left", 1, "It hurts")
    (only,) = sets(store, play(heel_set, rep(3.0), *done, skip))
    assert (only.count, only.completed, only.skipped, only.why) == (1, False, True, "It hurts")


def test_a_set_skipped_before_it_began_has_no_count(
    store: Store, play: Play, at: At, heel_set: SetStarted
) -> None:
    done = SetDone(4.0, 0, "heel_raise", "left", 1, 0, 0.0, True)
    first, second = sets(
        store, play(heel_set, done, SetSkipped(9.0, 0, "heel_raise", "left", 2, None))
    )
    assert (first.count, first.skipped) == (0, False)
    assert (second.number, second.set_number, second.skipped, second.why) == (2, 2, True, None)
    assert (second.count, second.camera_count, second.held_s) == (None, None, None)
    assert (second.started_at, second.ended_at, second.target_reps) == (None, at(9.0), 12)


def test_the_next_start_closes_a_set_that_was_cut_short(
    store: Store, play: Play, at: At, heel_set: SetStarted, balance_set: SetStarted
) -> None:
    first, second = sets(store, play(heel_set, balance_set))
    assert (first.completed, first.ended_at) == (False, at(60.0))
    assert (second.completed, second.ended_at) == (None, None)


def test_a_finished_session_leaves_no_set_open(
    store: Store, play: Play, at: At, heel_set: SetStarted, rep: Rep
) -> None:
    played = play(heel_set, rep(3.0), SessionFinished(4.0, False))
    detail = History(store).session(played)
    assert (detail.sets[0].completed, detail.sets[0].ended_at) == (False, at(4.0))
    assert (detail.summary.completed, detail.summary.ended_at) == (False, at(4.0))
    assert [kept.set_number for kept in detail.events] == [1, 1, None]


def test_a_set_that_the_person_counts_has_no_count_of_the_camera(store: Store, play: Play) -> None:
    started = SetStarted(0.5, 0, "heel_raise", "left", 1, self_counted=True)
    played = play(started, RepTapped(2.0, "left"), RepTapped(4.0, "left", "beat"))
    (only,) = sets(store, played)
    assert (only.count, only.camera_count, only.self_counted) == (2, None, True)
    assert History(store).session(played).summary.sets[0].self_counted


def test_a_set_taken_over_by_the_person_keeps_what_the_camera_saw(
    store: Store, play: Play, heel_set: SetStarted, rep: Rep
) -> None:
    (only,) = sets(store, play(heel_set, rep(3.0), SelfCounting(4.0, 0), RepTapped(6.0, "left")))
    assert (only.count, only.camera_count, only.self_counted) == (2, 1, True)


def test_a_set_on_the_other_leg_begins_from_nothing(
    store: Store, play: Play, at: At, heel_set: SetStarted, rep: Rep
) -> None:
    done = SetDone(9.0, 0, "heel_raise", "right", 1, 1, 0.0, True)
    (only,) = sets(store, play(heel_set, rep(3.0), SideChanged(5.0, 0, 1, "right"), rep(8.0), done))
    assert (only.side, only.count, only.camera_count) == ("right", 1, 1)
    assert (only.started_at, only.completed) == (at(5.0), True)


def test_a_change_of_side_before_the_set_is_only_an_event(
    store: Store, play: Play, heel_set: SetStarted
) -> None:
    (only,) = sets(store, play(heel_set, SideChanged(5.0, 0, 2, "right")))
    assert only.side == "left"


def test_an_item_beyond_the_plan_has_no_target(store: Store, play: Play) -> None:
    (only,) = sets(store, play(SetStarted(1.0, 7, "other", None, 1), hold(2.0, 3.0)))
    assert (only.target_reps, only.target_hold_s, only.held_s, only.count) == (None, None, 1.0, 0)


EVENTS: list[Event] = [
    RepCounted(2.0, 0.0, 1.0, 2.0, 7.5, "cm", "left"),
    CountCorrected(2.0, -1),
    CountCorrected(2.0, 1),
    SetRestarted(2.0),
    RepTapped(2.0, "left"),
    SideChanged(2.0, 0, 1, "right"),
    SelfCounting(2.0, 0),
    PainReported(2.0, "during", 3),
    SetStarted(2.0, 0, "heel_raise", "left", 1),
    SetSkipped(2.0, 0, "heel_raise", "right", 1, "tired"),
    hold(1.0, 2.0),
]


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(EVENTS), max_size=12))
def test_any_order_of_events_is_kept_and_adds_up(
    store: Store, plan: Plan, at: At, events: list[Event]
) -> None:
    session_id = store.begin_session(plan, "recording", at(0.0))
    for event in events:
        store.append(session_id, event, at(1.0))
    detail = History(store).session(session_id)
    assert [kept.event for kept in detail.events] == events
    assert [kept.seq for kept in detail.events] == list(range(1, len(events) + 1))
    assert [one.number for one in detail.sets] == list(range(1, len(detail.sets) + 1))
    # A set that is not the last has ended, and no count has gone below nothing.
    assert all(one.ended_at is not None for one in detail.sets[:-1])
    assert all(one.count is None or one.count >= 0 for one in detail.sets)
