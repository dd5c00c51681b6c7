import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

from coach.record import migrate
from coach.record.database import COMMON_PRAGMAS, Database
from coach.record.schema import REVISION, Base


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    file = tmp_path / "x.db"
    file.touch()
    opened = Database(file, COMMON_PRAGMAS)
    yield opened
    opened.close()


def definitions(file: Path) -> set[str]:
    with closing(sqlite3.connect(file)) as connection:
        rows = connection.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'alembic_version'"
        )
        return {_in_one_form(sql) for (sql,) in rows}


def _in_one_form(sql: str) -> str:
    """A definition with its lines sorted: the order of constraints means nothing, and SQLite
    quotes the name of a table that was made anew."""
    sql = re.sub(r'^CREATE TABLE "(\w+)"', r"CREATE TABLE \1", sql)
    return "\n".join(sorted(line.strip().rstrip(",") for line in sql.splitlines() if line.strip()))


def test_an_empty_database_becomes_what_the_models_say(database: Database) -> None:
    with database.migration() as connection:
        migrate.upgrade(connection)
        context = MigrationContext.configure(connection)
        assert context.get_current_revision() == migrate.head()
        assert compare_metadata(context, Base.metadata) == []


def test_migrations_and_models_write_the_same_definitions(
    database: Database, tmp_path: Path
) -> None:
    with database.migration() as connection:
        migrate.upgrade(connection)
    modelled = tmp_path / "modelled.db"
    engine = create_engine(f"sqlite:///{modelled}")
    Base.metadata.create_all(engine)
    engine.dispose()
    assert definitions(database.file) == definitions(modelled)


def test_upgrading_an_up_to_date_database_changes_nothing(database: Database) -> None:
    with database.migration() as connection:
        migrate.upgrade(connection)
    before = database.file.read_bytes(), definitions(database.file)
    with database.migration() as connection:
        migrate.upgrade(connection)
    assert (database.file.read_bytes(), definitions(database.file)) == before


def test_a_migration_that_fails_leaves_no_trace(database: Database) -> None:
    def cut_off() -> None:
        with database.migration() as connection:
            migrate.upgrade(connection)
            connection.execute(text("CREATE TABLE half (x INTEGER)"))
            raise RuntimeError("the power went")

    with pytest.raises(RuntimeError, match="the power went"):
        cut_off()
    assert definitions(database.file) == set()


def test_the_models_name_the_newest_revision() -> None:
    assert migrate.head() == REVISION
    assert {"0001", REVISION} <= migrate.known()


def test_a_start_with_nothing_to_upgrade_is_spared_alembic(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from coach.record.store import Store; "
        "Store.open(Path(sys.argv[1])).close(); sys.exit('alembic' in sys.modules)"
    )
    opened = [subprocess.call([sys.executable, "-c", script, tmp_path]) for _ in range(2)]
    assert opened == [1, 0]
