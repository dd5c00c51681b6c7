import threading
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
from sqlalchemy import select, text

from coach.care.plan import Plan
from coach.motion.events import Event, RepCounted
from coach.record.codec import RawEvent, decode
from coach.record.errors import NoSetYet, NoSuchSession, SessionNotUnderstood, SessionOver
from coach.record.history import History
from coach.record.schema import SessionRun
from coach.record.store import Store, UnfinishedSession
from coach.session.events import CountCorrected, PainReported, SessionFinished, SetDone, SetStarted

At = Callable[[float], datetime]
Play = Callable[..., str]
Rep = Callable[[float], RepCounted]


def test_an_empty_record_has_nothing_unfinished(store: Store) -> None:
    assert store.unfinished() is None


def test_a_session_that_was_cut_off_can_go_on(
    folder: Path, plan: Plan, at: At, heel_set: SetStarted, rep: Rep
) -> None:
    with Store.open(folder) as store:
        session_id = store.begin_session(plan, "camera", at(0.0), model="full")
        assert store.append(session_id, heel_set, at(0.5)) == 1
        assert store.append(session_id, rep(3.0), at(3.1)) == 2
    with Store.open(folder) as store:
        assert store.unfinished() == UnfinishedSession(
            session_id=session_id,
            plan=plan,
            source="camera",
            model="full",
            started_at=at(0.0),
            last_at=at(3.1),
            events=(heel_set, rep(3.0)),
        )
        assert store.append(session_id, SessionFinished(9.0, True), at(9.0)) == 3
        assert store.unfinished() is None


def test_the_latest_of_several_is_offered(store: Store, plan: Plan, at: At) -> None:
    store.begin_session(plan, "camera", at(0.0))
    later = store.begin_session(plan, "camera", at(100.0))
    found = store.unfinished()
    assert found is not None
    assert (found.session_id, found.last_at, found.events) == (later, at(100.0), ())


def test_an_abandoned_session_ended_with_its_last_event(
    store: Store, play: Play, at: At, heel_set: SetStarted, rep: Rep
) -> None:
    played = play(heel_set, rep(3.0))
    store.abandon(played, at(86_400.0))
    assert store.unfinished() is None
    detail = History(store).session(played)
    assert (detail.summary.completed, detail.summary.ended_at) == (False, at(3.0))
    assert (detail.sets[0].completed, detail.sets[0].ended_at) == (False, at(3.0))
    with store.database.read() as db:
        assert db.scalars(select(SessionRun.abandoned_at)).one() == at(86_400.0)


def test_a_session_without_events_ended_when_it_began(store: Store, play: Play, at: At) -> None:
    played = play()
    store.abandon(played, at(50.0))
    assert History(store).session(played).summary.ended_at == at(0.0)


def test_a_session_that_is_over_cannot_be_abandoned(store: Store, play: Play, at: At) -> None:
    played = play(SessionFinished(9.0, True))
    store.abandon(played, at(50.0))
    assert History(store).session(played).summary.completed is True


def test_pain_and_corrections_are_taken_after_the_end(
    store: Store, play: Play, at: At, heel_set: SetStarted, rep: Rep
) -> None:
    done = SetDone(4.0, 0, "heel_raise", "left", 1, 1, 0.0, True)
    played = play(heel_set, rep(3.0), done, SessionFinished(9.0, False))
    store.append(played, PainReported(9.0, "next_morning", 0), at(40_000.0))
    store.append(played, CountCorrected(9.0, 1), at(40_001.0))
    with pytest.raises(SessionOver):
        store.append(played, rep(12.0), at(12.0))
    detail = History(store).session(played)
    assert [type(kept.event) for kept in detail.events[-2:]] == [PainReported, CountCorrected]
    assert (detail.sets[0].count, detail.sets[0].camera_count) == (2, 1)
    assert detail.summary.ended_at == at(9.0)


def test_an_unknown_session_is_told(store: Store, at: At, rep: Rep) -> None:
    for refused in (
        lambda: store.append("nobody", rep(1.0), at(0.0)),
        lambda: store.abandon("nobody", at(0.0)),
        lambda: store.save_track("nobody", b""),
    ):
        with pytest.raises(NoSuchSession):
            refused()


def test_an_event_that_is_refused_leaves_nothing(
    store: Store, play: Play, at: At, heel_set: SetStarted
) -> None:
    played = play(heel_set)
    with pytest.raises(TypeError, match="not a kind of event"):
        store.append(played, Event(1.0), at(1.0))
    with pytest.raises(ValueError, match="names no moment"):
        store.append(played, heel_set, datetime(2025, 1, 1))
    assert len(History(store).session(played).events) == 1


def test_the_poses_of_the_latest_set(
    store: Store, play: Play, heel_set: SetStarted, balance_set: SetStarted
) -> None:
    with pytest.raises(NoSetYet):
        store.save_track(play(), b"poses")
    played = play(heel_set, balance_set)
    store.save_track(played, b"first try")
    store.save_track(played, b"\x00poses")
    history = History(store)
    assert history.session(played).tracks == {2}
    assert history.track(played, 2) == b"\x00poses"
    assert history.track(played, 1) is None


def test_moments_of_any_zone_are_stored_in_utc(store: Store, plan: Plan, at: At) -> None:
    elsewhere = at(0.0).astimezone(timezone(timedelta(hours=-7)))
    store.begin_session(plan, "camera", elsewhere)
    found = store.unfinished()
    assert found is not None
    assert found.started_at == at(0.0)
    assert found.started_at.utcoffset() == timedelta(0)


def test_a_clock_set_back_does_not_change_the_order(
    store: Store, plan: Plan, at: At, heel_set: SetStarted, rep: Rep
) -> None:
    session_id = store.begin_session(plan, "camera", at(7200.0))
    store.append(session_id, heel_set, at(7201.0))
    store.append(session_id, rep(3.0), at(3601.0))
    found = store.unfinished()
    assert found is not None
    assert found.events == (heel_set, rep(3.0))
    assert found.last_at == at(3601.0)


def test_the_version_of_the_app_is_kept(
    store: Store, plan: Plan, at: At, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_: str) -> str:
        raise PackageNotFoundError

    known = store.begin_session(plan, "camera", at(0.0))
    monkeypatch.setattr("coach.record.store.version", missing)
    unknown = store.begin_session(plan, "camera", at(0.0))
    with store.database.read() as db:
        versions = dict(db.execute(select(SessionRun.id, SessionRun.app_version)).all())
    assert versions[known]
    assert versions[unknown] is None


def test_an_event_of_another_version_is_preserved(store: Store, play: Play, at: At) -> None:
    foreign = decode({"kind": "SomersaultCounted", "t": 3.0, "height_m": 1.2})
    played = play(foreign)
    found = store.unfinished()
    assert found is not None
    assert found.events == (foreign,)
    assert isinstance(found.events[0], RawEvent)
    assert not found.understood
    store.append(played, SessionFinished(9.0, True), at(9.0))


def test_a_plan_of_another_version_is_told_and_can_be_abandoned(
    store: Store, play: Play, at: At
) -> None:
    played = play()
    with store.database.write() as db:
        db.execute(text("""UPDATE session_run SET plan = '{"items": [], "waltz": 3}'"""))
    with pytest.raises(SessionNotUnderstood) as refused:
        store.unfinished()
    assert refused.value.session_id == played
    store.abandon(played, at(1.0))
    assert store.unfinished() is None
    assert History(store).session(played).plan is None


def test_threads_share_a_store(
    store: Store, play: Play, at: At, heel_set: SetStarted, rep: Rep
) -> None:
    played = play(heel_set)

    def count() -> None:
        for _ in range(25):
            store.append(played, rep(3.0), at(3.0))

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    detail = History(store).session(played)
    assert [kept.seq for kept in detail.events] == list(range(1, 102))
    assert detail.sets[0].count == 100


def test_a_closed_store_says_so(folder: Path) -> None:
    store = Store.open(folder)
    store.close()
    store.close()
    with pytest.raises(RuntimeError, match="the record is closed"):
        store.unfinished()
