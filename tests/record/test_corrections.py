"""Corrections stand beside the record: the later one counts, and no original is touched."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from coach.motion.events import RepCounted
from coach.record.care_sessions import sessions_done
from coach.record.corrections import Corrections, Standing, Target, corrected
from coach.record.errors import NoSuchSession, NoSuchSet
from coach.record.history import History
from coach.record.store import Store
from coach.session.events import SessionFinished, SetDone, SetStarted

NOW = datetime(2025, 4, 1, 9, tzinfo=UTC)
DAY = date(2025, 3, 30)
UTC_ZONE = ZoneInfo("UTC")


@pytest.fixture
def session_id(store: Store, heel_set: SetStarted, rep: Callable[[float], RepCounted]) -> str:
    from coach.care.plan import Plan, PlanItem  # noqa: PLC0415

    item = PlanItem(exercise_id="heel_raise", side="left", sets=1, reps=12, rest_s=0)
    at = datetime(2025, 3, 30, 8, tzinfo=UTC)
    id_ = store.begin_session(Plan(id="p", name="P", items=(item,)), "camera", at)
    done = SetDone(7.0, 0, "heel_raise", "left", 1, 2, 0.0, True)
    for event in (heel_set, rep(3.0), rep(6.0), done, SessionFinished(8.0, True)):
        store.append(id_, event, at)
    return id_


def now(store: Store, target: Target) -> Standing:
    with store.database.read() as db:
        return corrected(db).by_target.get(target, Standing())


def rows(store: Store) -> list[object]:
    with closing(sqlite3.connect(store.database.file)) as connection:
        return [
            connection.execute(f"SELECT * FROM {name}").fetchall()
            for name in ("session_run", "set_run", "event", "set_figures")
        ]


def test_the_later_one_counts_and_the_original_stays(store: Store, session_id: str) -> None:
    before, said, target = rows(store), Corrections(store), Target(session_id, 1)
    said.set_count(target, 5, NOW)
    said.set_count(target, 0, NOW)
    said.note(target, "  Slow ", NOW)
    said.exclude(target, NOW)
    assert now(store, target) == Standing(count=0, note="Slow", excluded=True)
    said.restore(target, NOW)
    assert now(store, target).excluded is False
    said.back_to_the_original(target, NOW)
    assert now(store, target) == Standing(note="Slow")
    assert [one.kind for one in said.of_session(session_id)] == [
        "count",
        "count",
        "note",
        "excluded",
        "excluded",
        "original",
    ]
    assert rows(store) == before


def test_a_set_and_its_session_are_two_targets(store: Store, session_id: str) -> None:
    Corrections(store).exclude(Target(session_id), NOW)
    with store.database.read() as db:
        said = corrected(db)
    assert not said.counts(session_id)
    assert not said.counts(session_id, 1)
    assert not said.one_set(session_id, 1).excluded
    assert said.counts("another")


@pytest.mark.parametrize("count", [-1, 1001, True])
def test_a_count_that_cannot_be_is_refused(store: Store, session_id: str, count: int) -> None:
    with pytest.raises(ValueError, match="no count"):
        Corrections(store).set_count(Target(session_id, 1), count, NOW)
    with pytest.raises(ValueError, match="whole"):
        Corrections(store).set_count(Target(session_id), 3, NOW)
    with pytest.raises(ValueError, match="held_s"):
        Corrections(store).set_held_s(Target(session_id, 1), float("nan"), NOW)
    assert now(store, Target(session_id, 1)) == Standing()


def test_what_is_not_there_cannot_be_corrected(store: Store, session_id: str) -> None:
    with pytest.raises(NoSuchSession):
        Corrections(store).exclude(Target("nobody"), NOW)
    with pytest.raises(NoSuchSet):
        Corrections(store).exclude(Target(session_id, 2), NOW)


def test_the_programme_and_the_week_leave_out_what_was_excluded(
    store: Store, session_id: str
) -> None:
    said = Corrections(store)
    assert [one.day for one in sessions_done(store, DAY, UTC_ZONE)] == [DAY]
    said.exclude(Target(session_id, 1), NOW)
    assert sessions_done(store, DAY, UTC_ZONE) == ()
    assert [one.sessions for one in History(store).days(DAY, UTC_ZONE)] == [1]
    said.restore(Target(session_id, 1), NOW)
    said.exclude(Target(session_id), NOW)
    assert sessions_done(store, DAY, UTC_ZONE) == ()
    assert History(store).days(DAY, UTC_ZONE) == []
    said.restore(Target(session_id), NOW)
    assert len(sessions_done(store, DAY, UTC_ZONE)) == 1
