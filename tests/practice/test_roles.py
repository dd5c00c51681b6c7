"""The printed recipe, run on a real server: each role may do what it is for, and no more."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from coach.practice.faults import NotAllowed, PracticeError, PracticeReadOnly
from coach.practice.opening import open_book
from coach.practice.roles import OWNER, READER, USER, recipe
from coach.practice.schema import Base
from coach.practice.server_opening import TablesMissing

from .made import day
from .postgres import Server

NOWHERE = Path("/nonexistent")
PEOPLE = {"anna": USER, "ben": READER, "stranger": None}


@pytest.fixture
def practice() -> Iterator[Server]:
    """A server on which the administrator has run the first part of the recipe."""
    with Server() as running:
        for statement in statements(parts("practice")["1"]):
            running.run(statement, "practice" if "SCHEMA" in statement else "postgres")
        running.run(f"ALTER ROLE {OWNER} PASSWORD 'x'")
        for name, role in PEOPLE.items():
            member = f"IN ROLE {role}" if role else ""
            running.run(f"CREATE ROLE {name} LOGIN {member} PASSWORD 'x'")
        yield running


def parts(database: str) -> dict[str, str]:
    """The steps of the recipe that are statements, by their number."""
    found: dict[str, str] = {}
    number = ""
    for line in recipe(database).splitlines():
        if line.startswith("-- ") and line[3].isdigit():
            number = line[3]
        elif number in "134":
            found[number] = found.get(number, "") + line + "\n"
    return found


def statements(part: str) -> list[str]:
    return [line for line in part.splitlines() if line and not line.startswith(("--", "\\"))]


def grant(server: Server) -> None:
    with psycopg.connect(
        host="127.0.0.1", port=server.port, user=OWNER, password="x", dbname="practice"
    ) as owner:
        for statement in statements(parts("practice")["3"]):
            owner.execute(statement)  # type: ignore[call-overload]


def url(server: Server, name: str) -> str:
    return server.url("practice", name, "x")


def test_the_owner_makes_the_tables_and_the_others_use_them(practice: Server) -> None:
    with pytest.raises(NotAllowed):
        open_book(NOWHERE, url(practice, "stranger"))
    with pytest.raises(TablesMissing, match="Let the owner"):
        open_book(NOWHERE, url(practice, "anna"))
    open_book(NOWHERE, url(practice, OWNER)).close()
    with pytest.raises(NotAllowed, match="coach database roles"):
        open_book(NOWHERE, url(practice, "anna"))
    grant(practice)
    with open_book(NOWHERE, url(practice, "anna")) as using:
        client = using.add_client("Zoë")
        client = using.change_client(client, name="Zoe", note="", ankle=None)
        using.delete_client(using.add_client("gone"))
        with open_book(NOWHERE, url(practice, "ben")) as looking:
            assert looking.look_only
            assert [line.client for line in looking.clients(day(0))] == [client]
            for act in (
                lambda: looking.add_client("x"),
                lambda: looking.delete_client(client),
                lambda: looking.seen(client, day(0)),
            ):
                with pytest.raises(PracticeReadOnly):
                    act()
    with pytest.raises(NotAllowed):
        open_book(NOWHERE, url(practice, "stranger"))


def test_users_may_change_rows_and_nothing_else(practice: Server) -> None:
    open_book(NOWHERE, url(practice, OWNER)).close()
    grant(practice)
    tables = list(Base.metadata.tables)
    refused = [
        "CREATE TABLE mine (x int)",
        "DROP TABLE client",
        "ALTER TABLE client ADD COLUMN x int",
        "TRUNCATE client CASCADE",
        "UPDATE alembic_version SET version_num = '9'",
        "CREATE ROLE mine",
        "ALTER TABLE client OWNER TO anna",
    ]
    writes = [f"DELETE FROM {table}" for table in tables]
    for name, forbidden, allowed in (
        ("anna", refused, writes),
        ("ben", refused + writes, [f"SELECT * FROM {table}" for table in tables]),
    ):
        for statement in forbidden:
            with (
                pytest.raises(psycopg.errors.InsufficientPrivilege),
                connected(practice, name) as one,
            ):
                one.execute(statement)  # type: ignore[call-overload]
        for statement in allowed:
            with connected(practice, name) as one:
                one.execute(statement)  # type: ignore[call-overload]


def test_an_upgrade_is_the_owners(practice: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    open_book(NOWHERE, url(practice, OWNER)).close()
    grant(practice)
    monkeypatch.setattr("coach.practice.server_opening.REVISION", "0002")
    monkeypatch.setattr(
        "coach.practice.migrate.upgrade",
        lambda connection: connection.exec_driver_sql("ALTER TABLE client ADD COLUMN x int"),
    )
    with pytest.raises(TablesMissing):
        open_book(NOWHERE, url(practice, "anna"))
    with pytest.raises(TablesMissing):
        open_book(NOWHERE, url(practice, "ben"))


def test_a_lost_right_is_said_in_the_middle(practice: Server) -> None:
    open_book(NOWHERE, url(practice, OWNER)).close()
    grant(practice)
    with open_book(NOWHERE, url(practice, "anna")) as using:
        practice.run(f"REVOKE SELECT ON client FROM {USER}", "practice")
        with pytest.raises(PracticeError, match="does not let “anna”"):
            using.clients(day(0))


def connected(server: Server, name: str) -> psycopg.Connection:  # type: ignore[type-arg]
    return psycopg.connect(
        host="127.0.0.1", port=server.port, user=name, password="x", dbname="practice"
    )
