"""The care log: in the order it was made, with its own days, and deaf to no other version."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from pydantic import ValidationError
from sqlalchemy import text

from coach.care.entries import MorningPain, NewInjury, PhaseChosen, ScreenAnswered
from coach.care.entry import Entry
from coach.record.care_log import CareLog
from coach.record.erase import erase
from coach.record.errors import RecordDamaged
from coach.record.store import Store

AT = datetime(2025, 3, 30, 8, 0, tzinfo=UTC)
DAY = date(2025, 3, 30)


def pain(score: int, at: datetime = AT, day: date = DAY) -> MorningPain:
    return MorningPain(at=at, day=day, score=score)


def test_entries_come_back_as_they_went_in(store: Store) -> None:
    log = CareLog(store)
    entries = (
        ScreenAnswered(at=AT, day=DAY, answers={"four_steps": False}),
        pain(0),
        NewInjury(at=AT, day=DAY, side="left", note="Bordstein, 20 cm"),
        PhaseChosen(at=AT, day=DAY, phase=2, by="start"),
    )
    log.add(*entries)
    assert log.read().entries == entries
    assert log.read().not_understood == 0


def test_they_outlive_the_app(folder: Path) -> None:
    with Store.open(folder) as store:
        CareLog(store).add(pain(3))
    with Store.open(folder) as store:
        assert CareLog(store).read().entries == (pain(3),)


def test_the_order_is_that_of_making_even_when_the_clock_was_set_back(store: Store) -> None:
    log = CareLog(store)
    log.add(pain(4))
    log.add(pain(2, AT - timedelta(days=40)), pain(1, AT + timedelta(days=1)))
    assert [entry.score for entry in log.read().entries] == [4, 2, 1]


def test_the_day_is_the_persons_own_whatever_the_zone(store: Store) -> None:
    late = datetime(2025, 3, 30, 23, 30, tzinfo=timezone(timedelta(hours=-9)))
    log = CareLog(store)
    log.add(pain(5, late, late.date()))
    (kept,) = log.read().entries
    assert kept.day == DAY
    assert kept.at == late
    assert kept.at.utcoffset() == timedelta(hours=-9)


def test_none_is_kept_where_one_is_of_no_known_kind(store: Store) -> None:
    log = CareLog(store)
    with pytest.raises(ValidationError):
        log.add(pain(1), Entry(kind="horoscope", at=AT, day=DAY))
    assert log.read().entries == ()


@pytest.mark.parametrize(
    "payload",
    [
        '{"kind": "tomorrows_kind", "at": "2025-03-30T08:00:00Z", "day": "2025-03-30"}',
        '{"kind": "morning_pain", "at": "2025-03-30T08:00:00Z", "day": "2025-03-30", "score": 11}',
        "{",
        "null",
    ],
)
def test_what_is_not_understood_hides_nothing_else_and_stays(store: Store, payload: str) -> None:
    log = CareLog(store)
    log.add(pain(1), pain(2), pain(3))
    spoil = text("UPDATE care_entry SET payload = :payload WHERE number = 2")
    with store.database.write() as db:
        db.execute(spoil, {"payload": payload})
    kept = log.read()
    assert [entry.score for entry in kept.entries] == [1, 3]
    assert kept.not_understood == 1
    log.add(pain(4))
    with store.database.read() as db:
        rows = db.execute(text("SELECT number, payload FROM care_entry ORDER BY number")).all()
    assert [row.number for row in rows] == [1, 2, 3, 4]
    assert rows[1].payload == payload


def test_a_log_that_is_gone_is_damage(store: Store) -> None:
    with store.database.write() as db:
        db.execute(text("DROP TABLE care_entry"))
    with pytest.raises(RecordDamaged):
        CareLog(store).read()


def test_deleting_everything_leaves_no_entry(store: Store) -> None:
    CareLog(store).add(pain(7))
    erase(store)
    assert CareLog(store).read().entries == ()
