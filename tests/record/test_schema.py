from collections.abc import Callable
from datetime import UTC, datetime
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import delete, func, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import StatementError
from sqlalchemy.schema import CreateTable

from coach.motion.events import RepCounted
from coach.record import migrate
from coach.record.schema import Base, EventRow, PoseTrack, SessionRun, SetRun
from coach.record.store import Store
from coach.session.events import SetStarted


def session(started_at: datetime) -> SessionRun:
    return SessionRun(id="s", started_at=started_at, plan={"items": []}, source="camera")


def test_a_moment_comes_back_in_utc(store: Store) -> None:
    berlin = datetime(2025, 10, 26, 2, 30, 0, 123456, tzinfo=ZoneInfo("Europe/Berlin"), fold=1)
    with store.database.write() as db:
        db.add(session(berlin))
    with store.database.read() as db:
        read = db.scalars(select(SessionRun.started_at)).one()
    assert read == datetime(2025, 10, 26, 1, 30, 0, 123456, tzinfo=UTC)
    assert read.tzinfo is UTC


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(StatementError, match="names no moment"), store.database.write() as db:
        db.add(session(datetime(2025, 1, 1)))


def test_deleting_a_session_takes_everything_of_it(
    store: Store,
    play: Callable[..., str],
    heel_set: SetStarted,
    rep: Callable[[float], RepCounted],
) -> None:
    kept, gone = play(heel_set, rep(3.0)), play(heel_set, rep(3.0))
    store.save_track(kept, b"a")
    store.save_track(gone, b"b")
    with store.database.write() as db:
        db.execute(delete(SessionRun).where(SessionRun.id == gone))
    with store.database.read() as db:
        for table in (SetRun, EventRow, PoseTrack):
            assert set(db.scalars(select(table.session_id))) == {kept}
        assert db.scalar(select(func.count()).select_from(EventRow)) == 2


def test_the_models_have_a_form_in_postgresql() -> None:
    for table in Base.metadata.sorted_tables:
        assert str(CreateTable(table).compile(dialect=postgresql.dialect()))


def test_the_migrations_have_a_form_in_postgresql() -> None:
    written = StringIO()
    context = MigrationContext.configure(
        dialect_name="postgresql", opts={"as_sql": True, "output_buffer": written}
    )
    scripts = ScriptDirectory.from_config(migrate.config())
    with Operations.context(context):
        for script in reversed(list(scripts.walk_revisions())):
            script.module.upgrade()
    sql = written.getvalue()
    assert "started_at TIMESTAMP WITH TIME ZONE NOT NULL" in sql
    assert "npz BYTEA NOT NULL" in sql
    assert "t_s DOUBLE PRECISION" in sql
