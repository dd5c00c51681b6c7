from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine, event, text

from coach.care.plan import Plan
from coach.motion.events import HoldEnded, RepCounted
from coach.motion.reasons import Reason
from coach.record.errors import NoSuchSession
from coach.record.history import DayCount, EventRecord, History, SetSummary
from coach.record.store import Store
from coach.session.events import CountCorrected, SessionFinished, SetDone, SetStarted

At = Callable[[float], datetime]
Play = Callable[..., str]
Rep = Callable[[float], RepCounted]


@contextmanager
def statements() -> Iterator[list[str]]:
    """The statements that any engine is given meanwhile."""
    seen: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", note)


@pytest.fixture
def history(store: Store) -> History:
    return History(store)


@pytest.fixture
def typical(play: Play, heel_set: SetStarted, balance_set: SetStarted, rep: Rep) -> str:
    return play(
        heel_set,
        rep(3.0),
        rep(6.0),
        CountCorrected(6.5, 1),
        SetDone(7.0, 0, "heel_raise", "left", 1, 3, 0.0, True),
        SetStarted(20.0, 0, "heel_raise", "left", 2),
        rep(23.0),
        balance_set,
        HoldEnded(75.0, 61.0, 75.0, None, Reason("foot_down")),
    )


def test_a_session_at_a_glance(history: History, typical: str, at: At) -> None:
    (summary,) = history.sessions(10)
    assert (summary.id, summary.source, summary.plan_name) == (typical, "recording", "First steps")
    assert (summary.started_at, summary.ended_at, summary.completed) == (at(0.0), None, None)
    assert summary.sets == (
        SetSummary(0, "heel_raise", "left", 1, 2, 12, None, (3, 1), (2, 1), (None, None)),
        SetSummary(0, "heel_raise", "right", 0, 2, 12, None, (), (), ()),
        SetSummary(1, "balance", None, 0, 1, None, 30.0, (None,), (None,), (14.0,)),
    )


def test_a_set_done_twice_is_one_of_the_plan(history: History, play: Play) -> None:
    started = SetStarted(1.0, 0, "heel_raise", "left", 1)
    done = SetDone(4.0, 0, "heel_raise", "left", 1, 12, 0.0, True)
    played = play(started, done, started, done)
    assert history.session(played).summary.sets[0].sets_done == 1
    assert history.session(played).summary.sets[0].counts == (12, 12)


def test_sets_outside_the_plan_are_shown_after_it(
    history: History, store: Store, play: Play
) -> None:
    played = play(SetStarted(1.0, 5, "other", "right", 1))
    *_, last = history.session(played).summary.sets
    assert last == SetSummary(5, "other", "right", 0, None, None, None, (0,), (0,), (0.0,))
    with store.database.write() as db:
        db.execute(text("""UPDATE session_run SET plan = '{"waltz": 3}'"""))
    assert history.session(played).summary.sets == (last,)
    assert history.session(played).summary.plan_name is None


def test_pages_of_sessions(history: History, store: Store, plan: Plan, at: At) -> None:
    ids = [store.begin_session(plan, "camera", at(60.0 * number)) for number in range(5)]
    first = history.sessions(2)
    second = history.sessions(10, before=first[-1].started_at)
    assert [one.id for one in first + second] == ids[::-1]
    assert history.sessions(0) == []


def test_one_session_with_its_events(
    history: History, typical: str, plan: Plan, at: At, heel_set: SetStarted
) -> None:
    detail = history.session(typical)
    assert detail.plan == plan
    assert detail.summary == history.sessions(1)[0]
    assert [one.number for one in detail.sets] == [1, 2, 3]
    assert detail.events[0] == EventRecord(1, 1, at(0.5), heel_set)
    assert [kept.set_number for kept in detail.events] == [1, 1, 1, 1, 1, 2, 2, 3, 3]
    assert detail.tracks == frozenset()
    with pytest.raises(NoSuchSession):
        history.session("nobody")


def test_the_number_of_queries_does_not_grow(
    history: History, typical: str, play: Play, heel_set: SetStarted
) -> None:
    with statements() as for_one:
        history.sessions(100)
    for _ in range(10):
        play(heel_set)
    with statements() as for_eleven:
        assert len(history.sessions(100)) == 11
    assert len(for_eleven) == len(for_one) == 3  # the begin, the sets, the sessions


def test_days_are_those_of_the_person(history: History, store: Store, plan: Plan) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    # The night on which summer time begins: 30 March 2025.
    moments = [
        datetime(2025, 3, 28, 22, 59, tzinfo=UTC),
        datetime(2025, 3, 28, 23, 0, tzinfo=UTC),
        datetime(2025, 3, 29, 22, 59, tzinfo=UTC),
        datetime(2025, 3, 29, 23, 1, tzinfo=UTC),
        datetime(2025, 3, 30, 21, 59, tzinfo=UTC),
        datetime(2025, 3, 30, 22, 0, tzinfo=UTC),
    ]
    for moment in moments:
        session_id = store.begin_session(plan, "camera", moment)
    store.append(session_id, SessionFinished(1.0, True), moments[-1] + timedelta(minutes=9))
    assert history.days(date(2025, 3, 29), berlin) == [
        DayCount(date(2025, 3, 29), 2, 0),
        DayCount(date(2025, 3, 30), 2, 0),
        DayCount(date(2025, 3, 31), 1, 1),
    ]
    assert history.days(date(2025, 3, 30), UTC) == [DayCount(date(2025, 3, 30), 2, 1)]
    assert history.days(date(2026, 1, 1), berlin) == []
