"""Past sessions as the programme's rules read them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from coach.care.done import ExerciseDone
from coach.care.plan import Plan
from coach.care.today_plan import COOL_DOWN_ID, WARM_UP_ID
from coach.motion.events import Event, HoldEnded, RepCounted, RepRejected
from coach.motion.reasons import Reason
from coach.record.care_sessions import sessions_done
from coach.record.store import Store
from coach.session.events import (
    CountCorrected,
    EffortReported,
    PainReported,
    SessionFinished,
    SetDone,
    SetSkipped,
    SetStarted,
)

Rep = Callable[[float], RepCounted]
At = Callable[[float], datetime]
LONG_AGO = date(2000, 1, 1)


@pytest.fixture
def train(store: Store, plan: Plan, at: At) -> Callable[..., str]:
    """Store a session that is over, at the wall clock of its events, and return its id."""

    def trained(*events: Event, source: str = "camera", begin: datetime | None = None) -> str:
        start = at(0.0) if begin is None else begin
        session_id = store.begin_session(plan, source, start)
        for event in events:
            store.append(session_id, event, start + timedelta(seconds=event.t))
        store.append(session_id, SessionFinished(99.0, completed=True), start)
        return session_id

    return trained


def rejected(t: float) -> RepRejected:
    return RepRejected(t, t - 2.0, t - 1.0, t, 3.0, "cm", "left", Reason("partial"))


def test_a_session_with_all_that_was_said(
    store: Store, train: Callable[..., str], heel_set: SetStarted, rep: Rep
) -> None:
    balance = SetStarted(60.0, 1, "balance", None, 1)
    session_id = train(
        PainReported(0.1, "before", 2),
        heel_set,
        rep(3.0),
        rep(6.0),
        rejected(9.0),
        CountCorrected(9.5, 4),
        SetDone(10.0, 0, "heel_raise", "left", 1, 6, 0.0, True),
        PainReported(11.0, "during", 3, 0),
        PainReported(11.5, "during", 1, 0, sharp=True),
        EffortReported(12.0, 5, 0),
        balance,
        HoldEnded(80.0, 61.0, 80.6, None, Reason("set_ended")),
        SetDone(81.0, 1, "balance", None, 1, 0, 19.6, True),
        PainReported(82.0, "after", 0),
    )
    store.append(session_id, PainReported(82.0, "half_hour", 3), datetime.now(UTC))
    (session,) = sessions_done(store, LONG_AGO, UTC)
    assert (session.session_id, session.day) == (session_id, date(2025, 3, 30))
    assert (session.before, session.during, session.after, session.half_hour) == (2, None, 0, 3)
    assert session.exercises == (
        ExerciseDone("heel_raise", "left", 1, 2, 2, 3, worst_pain=3, effort=5, sharp=True),
        ExerciseDone("balance", None, 1, 1, 20, 30),
    )


def test_what_nobody_watched_has_no_good_share(
    store: Store, train: Callable[..., str], heel_set: SetStarted
) -> None:
    own = replace(heel_set, self_counted=True)
    train(own, SetDone(9.0, 0, "heel_raise", "left", 1, 12, 0.0, True))
    ((done,),) = (one.exercises for one in sessions_done(store, LONG_AGO, UTC))
    assert (done.good_reps, done.all_reps, done.good_share) == (None, None, None)
    assert done.sets_done == 1


@pytest.mark.parametrize(("why", "pain"), [("pain", True), ("hurts", True), ("tired", False)])
def test_an_exercise_that_was_stopped_because_of_pain(
    store: Store, train: Callable[..., str], heel_set: SetStarted, rep: Rep, why: str, pain: bool
) -> None:
    train(
        heel_set,
        rep(3.0),
        PainReported(4.0, "during", 8, 0),
        SetSkipped(4.0, 0, "heel_raise", "left", 1, why),
        SetSkipped(4.0, 0, "heel_raise", "left", 2, why),
    )
    ((done,),) = (one.exercises for one in sessions_done(store, LONG_AGO, UTC))
    assert done.stopped_for_pain is pain
    assert (done.sets_done, done.worst_pain) == (0, 8)


def test_what_tells_nothing_about_the_ankle_is_left_out(
    store: Store, plan: Plan, at: At, train: Callable[..., str], heel_set: SetStarted
) -> None:
    train(heel_set, source="recording")
    train(SetSkipped(1.0, 0, "heel_raise", "left", 1, None))
    running = store.begin_session(plan, "camera", at(0.0))
    store.append(running, heel_set, at(1.0))
    assert sessions_done(store, LONG_AGO, UTC) == ()


@pytest.mark.parametrize("plan_id", [WARM_UP_ID, COOL_DOWN_ID, "assessment"])
def test_of_a_warm_up_or_a_test_only_the_pain_is_told(
    store: Store, plan: Plan, at: At, heel_set: SetStarted, rep: Rep, plan_id: str
) -> None:
    session_id = store.begin_session(plan.model_copy(update={"id": plan_id}), "camera", at(0.0))
    for event in (heel_set, rep(3.0), PainReported(4.0, "during", 4, 0)):
        store.append(session_id, event, at(event.t))
    store.append(session_id, SessionFinished(9.0, completed=True), at(9.0))
    (session,) = sessions_done(store, LONG_AGO, UTC)
    assert session.exercises == ()
    assert session.during == 4


def test_the_day_is_that_of_the_zone_and_since_cuts_there(
    store: Store, train: Callable[..., str], heel_set: SetStarted
) -> None:
    train(heel_set, begin=datetime(2025, 3, 29, 23, 30, tzinfo=UTC))
    berlin = ZoneInfo("Europe/Berlin")
    assert [one.day for one in sessions_done(store, LONG_AGO, berlin)] == [date(2025, 3, 30)]
    assert [one.day for one in sessions_done(store, LONG_AGO, UTC)] == [date(2025, 3, 29)]
    assert len(sessions_done(store, date(2025, 3, 30), berlin)) == 1
    assert sessions_done(store, date(2025, 3, 30), UTC) == ()


def test_the_oldest_come_first(
    store: Store, train: Callable[..., str], heel_set: SetStarted
) -> None:
    for days in (3, 0, 7):
        train(heel_set, begin=datetime(2025, 3, 30, 8, 0, tzinfo=UTC) - timedelta(days=days))
    days = [one.day for one in sessions_done(store, LONG_AGO, UTC)]
    assert days == sorted(days)
    assert len(days) == 3
