"""Migrations write what the models say, on both databases; old databases open."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect

from coach.practice import local_file, migrate
from coach.practice.database import LocalDatabase
from coach.practice.schema import REVISION, Base
from coach.practice.server import ServerDatabase
from coach.practice.sql_book import Desk, SqlBook
from coach.record.schema import Base as RecordBase

from .fresh import Fresh, FreshFile, FreshServer, Ticking
from .frozen import DATA, require_filled
from .made import day


def test_the_models_name_the_newest_revision() -> None:
    assert migrate.head() == REVISION
    assert {"0001", REVISION} <= migrate.known()


def test_migrations_and_models_agree(book: SqlBook) -> None:
    with book.database.write() as db:
        context = MigrationContext.configure(db.connection(), opts={"compare_type": True})
        assert context.get_current_revision() == REVISION
        assert compare_metadata(context, Base.metadata) == []
        names = {
            (table, what, one["name"])
            for table in Base.metadata.tables
            for what, found in _constraints(db.connection(), table)
            for one in found
        }
    modelled = {
        (table.name, "fk", each.name)
        for table in Base.metadata.sorted_tables
        for each in table.foreign_key_constraints
    } | {
        (table.name, "ix", each.name)
        for table in Base.metadata.sorted_tables
        for each in table.indexes
    }
    assert {one for one in names if one[1] != "pk"} == modelled
    assert {one[2] for one in names if one[1] == "pk"} == {
        f"pk_{table}" for table in Base.metadata.tables
    }


def _constraints(connection: Connection, table: str) -> Iterator[tuple[str, Sequence[Any]]]:
    looked = inspect(connection)
    yield "pk", [looked.get_pk_constraint(table)]
    yield "fk", looked.get_foreign_keys(table)
    yield "ix", looked.get_indexes(table)


def test_the_practice_shares_no_table_with_the_record() -> None:
    assert not set(Base.metadata.tables) & set(RecordBase.metadata.tables)


def test_what_was_deleted_takes_what_hung_on_it(book: SqlBook) -> None:
    with book.database.read() as db:
        for table in Base.metadata.tables:
            for key in inspect(db.connection()).get_foreign_keys(table):
                assert key["options"]["ondelete"] == "CASCADE"


def test_an_upgrade_of_what_is_up_to_date_changes_nothing(fresh: Fresh) -> None:
    with fresh.open() as book:
        client = book.add_client("Anna")
        if isinstance(fresh, FreshFile):
            local_file.upgrade(fresh.folder / "practice.db")
        else:
            assert isinstance(book.database, ServerDatabase)
            with book.database.connection() as connection:
                migrate.upgrade(connection)
        assert book.client_of(client.id) == client


@pytest.mark.parametrize("dump", sorted(DATA.glob("*.sqlite.sql")), ids=lambda dump: dump.name)
def test_a_file_of_every_released_version_opens(tmp_path: Path, dump: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "practice.db")) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
    with SqlBook(LocalDatabase(local_file.ready(tmp_path)), Desk("desk", Ticking())) as book:
        require_filled(book)
        book.add_client("Zoë")
        assert len(book.clients(day(6))) == 2


def test_a_server_of_every_released_version_opens(fresh: Fresh) -> None:
    dumps = sorted(DATA.glob("*.postgresql.sql"))
    assert dumps
    if not isinstance(fresh, FreshServer):
        assert {dump.name.split(".")[0] for dump in dumps} == migrate.known()
        return
    for dump in dumps:
        fresh.run("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        fresh.run(dump.read_text(encoding="utf-8"))
        with fresh.open() as book:
            require_filled(book)


def test_the_app_starts_without_any_of_it() -> None:
    script = (
        "import sys, coach.cli; "
        "sys.exit(any(name.startswith('coach.practice') or name in ('psycopg', 'alembic', "
        "'keyring', 'sqlalchemy') for name in sys.modules))"
    )
    assert subprocess.call([sys.executable, "-c", script]) == 0


def test_a_local_book_is_spared_what_only_a_server_needs(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from coach.practice.opening import open_book; "
        "open_book(Path(sys.argv[1])).close(); "
        "print(sorted({'psycopg', 'keyring', 'alembic'} & set(sys.modules)))"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", script, tmp_path], capture_output=True, text=True, check=True
        ).stdout.strip()
        for _ in range(2)
    ]
    assert said == ["['alembic']", "[]"]
