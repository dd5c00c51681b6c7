import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from coach.care.prescription_entries import ActivitiesRated, Activity, ChangeImpression
from coach.exchange.fhir import bundle_of
from coach.exchange.fhir_gather import with_results
from coach.practice.values import (
    Client,
    ClientLine,
    ClientPage,
    Scale,
    SetLine,
    Stamp,
    Standing,
    StoredPlan,
    Total,
)
from coach.record.care_log import CareLog
from coach.record.corrections import Corrections, Target, corrected
from coach.record.history import History
from coach.record.store import Store
from coach.session.events import PainReported
from tests.benchmarks.history_maker import Wish, write

from .fhir_people import PLAN, plain

FIRST = date(2025, 10, 20)
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 2, 20, 8, tzinfo=UTC)
TODAY = date(2026, 2, 20)
STAMP = Stamp(1, NOW, "here")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "filled") as opened:
        write(opened, Wish(FIRST, 20, BERLIN, seed=2, miss=0.1))
        CareLog(opened).add(
            ActivitiesRated(
                at=NOW, day=date(2025, 11, 1), activities=(Activity(name="Stairs", score=0),)
            ),
            ChangeImpression(at=NOW, day=date(2025, 11, 1), impression="no_change"),
        )
        yield opened


def page_of(store: Store) -> ClientPage:
    client = Client("c0ffee", "Grace", "", "left", False, None, None, Standing(), STAMP)
    signed = datetime(2025, 10, 1, tzinfo=UTC)
    prescription = PLAN.model_copy(update={"starts": date(2025, 10, 1), "review": None})
    sets = tuple(
        SetLine(
            session.id,
            one.number,
            one.started_at,
            one.exercise_id,
            one.side,
            one.count,
            one.held_s,
            one.target_reps,
            one.target_hold_s,
            one.completed,
        )
        for session in History(store).sessions(1000)
        for one in History(store).session(session.id).sets
    )
    return ClientPage(
        ClientLine(client, ()),
        (StoredPlan("c0ffee", prescription, signed, STAMP),),
        (),
        sets,
        (Total("t1", "c0ffee", Scale.CAIT, date(2025, 11, 2), 20.0),),
    )


def test_all_of_a_record_is_gathered(store: Store) -> None:
    page = page_of(store)
    found = with_results(plain(PLAN), store, page, TODAY, BERLIN)
    history = History(store)
    said = [
        one.event
        for session in history.sessions(1000)
        for one in history.session(session.id).events
        if isinstance(one.event, PainReported)
    ]
    assert len(found.pains) == len(said) > 10
    assert sorted(one.score for one in found.pains) == sorted(one.score for one in said)
    with store.database.read() as db:
        out = [one for one in page.sets if not corrected(db).counts(one.session_id, one.number)]
    assert len(found.sets) == len(page.sets) - len(out) > 50
    kinds = [one.kind for one in CareLog(store).read().entries]
    assert len(found.mornings) == kinds.count("morning_pain") > 5
    assert len(found.assessed) == kinds.count("assessed") > 0
    assert [one.impression for one in found.changes] == ["no_change"]
    assert found.activities[0].activities[0].score == 0
    assert found.totals == page.totals
    (share,) = found.adherence
    assert (share.last - share.first).days == 13
    assert 0 <= share.share <= 1


def test_the_bundle_of_a_record_is_sound(store: Store) -> None:
    source = with_results(plain(PLAN), store, page_of(store), TODAY, BERLIN)
    entries = json.loads(bundle_of(source))["entry"]
    kinds = [one["resource"]["resourceType"] for one in entries]
    tests = sum(len(one.results) for one in source.assessed)
    least = len(source.pains) + len(source.sets) + len(source.mornings) + tests
    assert kinds.count("Observation") >= least
    assert len({one["fullUrl"] for one in entries}) == len(entries)


def test_what_was_left_out_of_the_record_is_left_out(store: Store) -> None:
    page = page_of(store)
    before = with_results(plain(PLAN), store, page, TODAY, BERLIN)
    gone = before.pains[0].session_id
    Corrections(store).exclude(Target(gone), NOW)
    after = with_results(plain(PLAN), store, page, TODAY, BERLIN)
    assert gone in {one.session_id for one in before.sets}
    assert gone not in {one.session_id for one in (*after.sets, *after.pains)}


def test_a_corrected_count_is_the_one_that_goes_out(store: Store) -> None:
    page = page_of(store)
    chosen = next(one for one in page.sets if one.count == 12)
    Corrections(store).set_count(Target(chosen.session_id, chosen.number), 7, NOW)
    found = with_results(plain(PLAN), store, page, TODAY, BERLIN)
    by_key = {(one.session_id, one.number): one.count for one in found.sets}
    assert by_key[chosen.session_id, chosen.number] == 7


def test_nothing_of_later_days(store: Store) -> None:
    until = FIRST + timedelta(days=7)
    found = with_results(plain(PLAN), store, page_of(store), until, BERLIN)
    assert found.mornings
    assert max(one.day for one in found.mornings) <= until
    assert max(one.at.astimezone(BERLIN).date() for one in found.pains) <= until
    assert not found.totals


def test_a_record_with_nothing_in_it(tmp_path: Path) -> None:
    with Store.open(tmp_path / "empty") as empty:
        client = Client("c0ffee", "Grace", "", None, False, None, None, Standing(), STAMP)
        page = ClientPage(ClientLine(client, ()), (), (), ())
        assert with_results(plain(PLAN), empty, page, TODAY, BERLIN) == plain(PLAN)
