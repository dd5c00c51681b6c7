import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select, text

from coach.care.plan import Plan
from coach.motion.events import RepCounted
from coach.record import database, opening
from coach.record.database import USE_PRAGMAS, Database, typed_error
from coach.record.errors import RecordBusy, RecordDamaged, RecordError, RecordUnwritable
from coach.record.history import History
from coach.record.schema import EventRow
from coach.record.store import Store
from coach.session.events import SetStarted

At = Callable[[float], datetime]
Rep = Callable[[float], RepCounted]
Play = Callable[..., str]


@contextmanager
def opened_with(folder: Path, pragma: str) -> Iterator[Store]:
    """The record of ``folder`` on a disk that behaves as ``pragma`` makes it."""
    with Store(Database(opening.ready(folder), (*USE_PRAGMAS, pragma))) as store:
        yield store


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000)],
)
def test_every_connection_is_durable_and_strict(
    store: Store, pragma: str, value: str | int
) -> None:
    with store.database.read() as db:
        assert db.scalar(text(f"PRAGMA {pragma}")) == value


def test_a_reader_sees_one_moment_and_stops_nobody(
    store: Store, play: Play, at: At, heel_set: SetStarted, rep: Rep
) -> None:
    session_id = play(heel_set)
    numbers = select(EventRow.seq)
    with Store.open(store.database.file.parent) as reader:
        with reader.database.read() as db:
            assert len(db.scalars(numbers).all()) == 1
            for number in range(20):
                store.append(session_id, rep(number), at(number))
            assert len(db.scalars(numbers).all()) == 1
        assert len(History(reader).session(session_id).events) == 21
        store.append(session_id, rep(30.0), at(30.0))
        assert len(History(reader).session(session_id).events) == 22


def test_two_writers_take_turns(
    store: Store, play: Play, at: At, heel_set: SetStarted, rep: Rep
) -> None:
    session_id = play(heel_set)
    with Store.open(store.database.file.parent) as other:
        for number in range(10):
            assert store.append(session_id, rep(number), at(number)) == 2 + 2 * number
            assert other.append(session_id, rep(number), at(number)) == 3 + 2 * number
    assert History(store).session(session_id).sets[0].count == 20


def test_a_record_held_by_another_program(
    folder: Path, plan: Plan, at: At, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.05)
    with Store.open(folder) as store, closing(sqlite3.connect(folder / "coach.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(RecordBusy, match="Another program"):
            store.begin_session(plan, "camera", at(0.0))
        assert History(store).sessions(1) == []
        other.rollback()
        store.begin_session(plan, "camera", at(0.0))


def test_a_full_disk_loses_nothing_that_was_confirmed(
    folder: Path, plan: Plan, at: At, heel_set: SetStarted, rep: Rep
) -> None:
    with Store.open(folder) as store:
        session_id = store.begin_session(plan, "camera", at(0.0))
        confirmed = store.append(session_id, heel_set, at(0.5))
        with store.database.read() as db:
            pages = db.scalar(text("PRAGMA page_count"))

    with opened_with(folder, f"max_page_count = {pages + 2}") as store:

        def fill() -> None:
            nonlocal confirmed
            for number in range(1000):
                confirmed = store.append(session_id, rep(number), at(number))

        with pytest.raises(RecordUnwritable, match="the disk is full") as refused:
            fill()
        assert "What was saved before is safe" in refused.value.sentence
        detail = History(store).session(session_id)
    assert 1 < confirmed == len(detail.events)
    assert detail.sets[0].count == confirmed - 1
    with Store.open(folder) as store:
        assert store.append(session_id, rep(2000.0), at(2000.0)) == confirmed + 1


def test_a_record_that_can_only_be_read_is_read(
    folder: Path, plan: Plan, at: At, heel_set: SetStarted
) -> None:
    with Store.open(folder) as store:
        session_id = store.begin_session(plan, "camera", at(0.0))
    with opened_with(folder, "query_only = ON") as store:
        assert History(store).sessions(1)[0].id == session_id
        with pytest.raises(RecordUnwritable, match="the file can only be read"):
            store.append(session_id, heel_set, at(0.5))


def test_a_record_that_has_gone_is_not_made_anew(folder: Path, plan: Plan, at: At) -> None:
    gone = Database(opening.ready(folder))
    gone.file.unlink()
    with Store(gone) as store, pytest.raises(RecordUnwritable, match="cannot be opened"):
        store.begin_session(plan, "camera", at(0.0))
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE event SET payload = '{'",
        "UPDATE event SET payload = '[1]'",
        "UPDATE event SET at = 'yesterday'",
        "UPDATE event SET payload = CAST(x'7bff7d' AS TEXT)",
    ],
)
def test_a_value_that_cannot_be_read_is_damage(
    store: Store, play: Play, heel_set: SetStarted, damage: str
) -> None:
    play(heel_set)
    with store.database.write() as db:
        db.execute(text(damage))
    with pytest.raises(RecordDamaged):
        store.unfinished()
    assert len(History(store).sessions(1)) == 1


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        (sqlite3.SQLITE_NOTADB, RecordDamaged, "not a database"),
        (sqlite3.SQLITE_CORRUPT_INDEX, RecordDamaged, "missing or overwritten"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, RecordBusy, "Another program"),
        (sqlite3.SQLITE_FULL, RecordUnwritable, "disk is full"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, RecordUnwritable, "only be read"),
        (sqlite3.SQLITE_CANTOPEN, RecordUnwritable, "cannot be opened"),
        (sqlite3.SQLITE_IOERR_FSYNC, RecordUnwritable, "disk reported an error"),
    ],
)
def test_what_sqlite_says_in_words(code: int, kind: type[RecordError], words: str) -> None:
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code
    told = typed_error(Path("coach.db"), error)
    assert isinstance(told, kind)
    assert words in told.sentence


def test_a_fault_of_ours_is_not_blamed_on_the_file() -> None:
    error = sqlite3.OperationalError('near "SELET": syntax error')
    error.sqlite_errorcode = sqlite3.SQLITE_ERROR
    assert typed_error(Path("coach.db"), error) is None
