"""Deleting everything: nothing of a session is left, in the tables or in the bytes on the disk."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select

from coach.motion.events import RepCounted
from coach.record import place, settings
from coach.record.erase import erase
from coach.record.history import History
from coach.record.place import database_file
from coach.record.schema import Base
from coach.record.settings import Settings
from coach.record.store import Store
from coach.session.events import SetStarted

NOW = datetime(2025, 3, 30, 8, 0, tzinfo=UTC)


@pytest.fixture
def filled(
    store: Store,
    play: Callable[..., str],
    heel_set: SetStarted,
    rep: Callable[[float], RepCounted],
) -> Store:
    session_id = play(heel_set, rep(3.0), rep(6.0))
    store.save_track(session_id, b"the poses of somebody" * 500)
    settings.save(store, Settings(theme="dark", ankle="left", storage_consent_at=NOW))
    return store


def test_no_row_of_a_session_is_left(filled: Store) -> None:
    erase(filled)
    with filled.database.read() as db:
        for table in Base.metadata.sorted_tables:
            rows = db.scalar(select(func.count()).select_from(table))
            assert table.name == "setting" or rows == 0
    assert History(filled).sessions(10) == []


def test_the_answers_go_and_the_other_settings_stay(filled: Store) -> None:
    erase(filled)
    assert settings.load(filled) == Settings(theme="dark", storage_consent_at=NOW)


def test_nothing_can_be_read_from_the_file(filled: Store) -> None:
    file = database_file(filled.database.file.parent)
    log = file.with_name(f"{file.name}-wal")
    assert b"poses of somebody" in file.read_bytes() + log.read_bytes()
    erase(filled)
    assert b"poses of somebody" not in file.read_bytes() + log.read_bytes()


def test_the_record_can_be_used_afterwards(filled: Store, play: Callable[..., str]) -> None:
    erase(filled)
    play(SetStarted(0.5, 0, "heel_raise", "left", 1))
    assert len(History(filled).sessions(10)) == 1


def test_an_empty_record_can_be_erased(store: Store) -> None:
    erase(store)
    assert History(store).sessions(10) == []


def test_the_notes_of_faults_go_as_well(filled: Store) -> None:
    noted = filled.database.file.with_name(place.FAULTS_NAME)
    noted.write_text("2026-03-01T10:00:00 builtins.ValueError", encoding="utf-8")
    erase(filled)
    assert not noted.exists()
