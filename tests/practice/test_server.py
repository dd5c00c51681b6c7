"""A shared database: what is refused, and how that is said."""

import logging
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.exc import OperationalError

from coach.practice.address import address_of
from coach.practice.faults import (
    NotAllowed,
    PracticeError,
    PracticeFromNewerVersion,
    PracticeUnreachable,
)
from coach.practice.opening import open_book
from coach.practice.server_faults import fault_of

from .fresh import NOWHERE, FreshServer, refusal
from .postgres import ADMIN, SECRET, Server


def test_the_url_opens_it_and_nothing_is_made_here(shared: FreshServer) -> None:
    with open_book(NOWHERE, shared.url) as book:
        assert book.add_client("Anna").stamp.version == 1
        assert not book.look_only
        assert book.where.startswith(f"{ADMIN}@127.0.0.1:")
    assert not NOWHERE.exists()


def test_why_a_database_cannot_be_reached(
    server: Server, shared: FreshServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coach.practice.password.password_for", lambda address: address.password)
    there = server.url(shared.name)
    said = {
        server.url("nope"): "has no database “nope”",
        server.url(shared.name, password="wrong"): "refused the user “keeper” or the password",
        server.url(shared.name, user="nobody"): "refused the user “nobody” or the password",
        there.replace(f":{server.port}", ":1"): "no database server at 127.0.0.1:1",
        there.replace("127.0.0.1", "nowhere.invalid"): "no computer named nowhere.invalid",
        f"{there}?sslmode=require": "does not encrypt connections",
        address_of(there).url: "asks for the password of “keeper”",
        f"postgresql+psycopg://keeper:x@/{shared.name}?host=/nonexistent": "no database server at",
    }
    for url, words in said.items():
        assert words in refusal(url)
        assert "cannot be reached" in refusal(url)


def test_a_password_is_in_no_text(
    shared: FreshServer, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        with open_book(NOWHERE, shared.url) as book:
            book.add_client("Anna")
            texts = [repr(book), book.where, repr(book.database), repr(vars(book.database))]
        wrong = shared.url.replace(f"/{shared.name}", "/nope")
        with pytest.raises(PracticeUnreachable) as refused:
            open_book(NOWHERE, wrong)
    texts += [str(refused.value), repr(refused.value), caplog.text, *capfd.readouterr()]
    assert not any(SECRET in text for text in texts)
    assert refused.value.__suppress_context__


def test_no_password_comes_from_a_file_and_nothing_else_from_the_environment(
    shared: FreshServer, server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    kept = tmp_path / ".pgpass"
    escaped = SECRET.replace(":", "\\:")
    kept.write_text(f"*:*:*:*:{escaped}\n", encoding="utf-8")
    kept.chmod(0o600)
    direct = {"host": "127.0.0.1", "port": server.port, "user": ADMIN, "dbname": shared.name}
    psycopg.connect(**direct, passfile=str(kept)).close()
    for name, value in {
        "PGPASSFILE": str(kept),
        "HOME": str(tmp_path),
        "PGHOSTADDR": "203.0.113.9",
        "PGHOST": "203.0.113.9",
        "PGPORT": "1",
        "PGDATABASE": "nope",
        "PGSSLMODE": "require",
        "PGOPTIONS": "-c default_transaction_read_only=on",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("coach.practice.password.password_for", lambda address: address.password)
    assert "asks for the password" in refusal(address_of(shared.url).url)
    with open_book(NOWHERE, shared.url) as book:
        assert not book.look_only


def test_each_session_bounds_its_waiting_and_waits_for_the_disk(shared: FreshServer) -> None:
    with open_book(NOWHERE, shared.url) as book, book.database.read() as db:
        held = {
            name: db.connection().exec_driver_sql(f"SHOW {name}").scalar_one()
            for name in (
                "statement_timeout",
                "lock_timeout",
                "idle_in_transaction_session_timeout",
                "synchronous_commit",
            )
        }
    assert held == {
        "statement_timeout": "20s",
        "lock_timeout": "10s",
        "idle_in_transaction_session_timeout": "30s",
        "synchronous_commit": "on",
    }


def test_a_newer_schema_is_refused(shared: FreshServer) -> None:
    shared.run("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(PracticeFromNewerVersion) as refused:
        open_book(NOWHERE, shared.url)
    assert refused.value.revision == "9999"
    assert "newer version" in refused.value.sentence


def test_a_database_of_something_else_is_left_alone(shared: FreshServer) -> None:
    shared.run("DROP TABLE client CASCADE")
    assert "something else" in refusal(shared.url)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("FATAL:  Passwort-Authentifizierung für Benutzer »a« fehlgeschlagen", "refused the user"),
        ("FATAL:  Datenbank »c« existiert nicht", "has no database"),
        ("FATAL:  kein pg_hba.conf-Eintrag für Host »1.2.3.4«", "lets in nobody"),
        ("FATAL:  sorry, too many clients already", "too many"),
        ("FATAL:  the database system is starting up", "just starting"),
        ("server closed the connection unexpectedly", "was lost"),
        ("FATAL:  something quite new", "answered “FATAL:  something quite new”"),
    ],
)
def test_what_servers_say_in_words(said: str, words: str) -> None:
    address = address_of("postgresql+psycopg://a@h.example/c")
    error = OperationalError("", {}, psycopg.OperationalError(said))
    told = fault_of(error, address)
    assert isinstance(told, PracticeUnreachable)
    assert words in told.sentence


def test_a_fault_of_ours_is_not_blamed_on_the_server(shared: FreshServer) -> None:
    with open_book(NOWHERE, shared.url) as book:

        def wrong() -> None:
            with book.database.write() as db:
                db.connection().exec_driver_sql("SELET 1")

        with pytest.raises(Exception, match="syntax error") as raised:
            wrong()
        assert not isinstance(raised.value, PracticeError)


def test_who_may_not_connect(server: Server, shared: FreshServer) -> None:
    server.run("CREATE ROLE stranger LOGIN PASSWORD 'x'")
    server.run(f'REVOKE CONNECT ON DATABASE "{shared.name}" FROM PUBLIC')
    with pytest.raises(NotAllowed, match="“stranger”"):
        open_book(NOWHERE, server.url(shared.name, "stranger", "x"))
    server.run("DROP ROLE stranger")
