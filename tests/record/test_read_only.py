import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from coach.care.plan import Plan
from coach.motion.events import RepCounted
from coach.record import settings
from coach.record.errors import RecordDamaged, RecordFromNewerVersion, RecordReadOnly
from coach.record.history import History
from coach.record.in_use import InUse
from coach.record.read_only import open_to_read
from coach.record.settings import Settings
from coach.record.store import Store
from coach.session.events import SetStarted

NOW = datetime(2025, 3, 30, 8, 0, tzinfo=UTC)


@pytest.fixture
def filled(
    folder: Path, plan: Plan, heel_set: SetStarted, rep: Callable[[float], RepCounted]
) -> Path:
    with Store.open(folder) as store:
        session_id = store.begin_session(plan, "camera", NOW)
        for event in (heel_set, rep(3.0), rep(6.0)):
            store.append(session_id, event, NOW)
        settings.save(store, Settings(theme="dark"))
    return folder / "coach.db"


def execute(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_it_is_read_and_not_a_byte_changes(filled: Path, folder: Path) -> None:
    InUse(folder).release()
    before = {one.name: one.read_bytes() for one in folder.iterdir()}
    with open_to_read(folder) as store:
        (one,) = History(store).sessions(10)
        assert len(History(store).session(one.id).events) == 3
        assert settings.load(store).theme == "dark"
    assert {one.name: one.read_bytes() for one in folder.iterdir()} == before


def test_every_write_is_refused_with_a_sentence(filled: Path, folder: Path, plan: Plan) -> None:
    with open_to_read(folder) as store:
        for write in (
            lambda: store.begin_session(plan, "camera", NOW),
            lambda: settings.save(store, Settings(theme="light")),
            store.database.compact,
            lambda: store.database.migration().__enter__(),
        ):
            with pytest.raises(RecordReadOnly, match="for looking only"):
                write()


def test_beside_the_app_that_writes(filled: Path, folder: Path, plan: Plan) -> None:
    with InUse(folder), Store.open(folder) as writing, open_to_read(folder) as reading:
        writing.begin_session(plan, "camera", NOW)
        assert len(History(reading).sessions(10)) == 2
        writing.begin_session(plan, "camera", NOW)
        assert len(History(reading).sessions(10)) == 3


def test_a_newer_version_that_has_more_is_read(filled: Path, folder: Path) -> None:
    execute(
        filled,
        "UPDATE alembic_version SET version_num = '9999'",
        "ALTER TABLE session_run ADD COLUMN mood TEXT",
        "CREATE TABLE shoe (id TEXT)",
    )
    with pytest.raises(RecordFromNewerVersion):
        Store.open(folder)
    with open_to_read(folder) as store:
        assert len(History(store).sessions(10)) == 1


def test_a_newer_version_that_has_other_columns_is_not(filled: Path, folder: Path) -> None:
    execute(
        filled,
        "UPDATE alembic_version SET version_num = '9999'",
        "ALTER TABLE event RENAME COLUMN t_s TO t_ms",
    )
    with pytest.raises(RecordFromNewerVersion):
        open_to_read(folder)


def test_a_damaged_one_is_not(filled: Path, folder: Path) -> None:
    execute(filled, "DROP TABLE event")
    with pytest.raises(RecordDamaged):
        open_to_read(folder)
