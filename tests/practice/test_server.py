"""A shared database: what is refused and how that is said, and that it is found again."""

import logging
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.exc import OperationalError

from coach.practice import server as practice_server
from coach.practice.address import address_of
from coach.practice.faults import (
    ChangedElsewhere,
    NotAllowed,
    PracticeBusy,
    PracticeError,
    PracticeFromNewerVersion,
    PracticeReadOnly,
    PracticeUnreachable,
)
from coach.practice.opening import open_book
from coach.practice.server_faults import fault_of

from .fresh import FreshServer
from .made import day
from .postgres import ADMIN, SECRET, Server, database_on

NOWHERE = Path("/nonexistent")


@pytest.fixture
def shared(server: Server) -> Iterator[FreshServer]:
    made = FreshServer(server)
    yield made
    made.close()


@pytest.fixture
def own_server() -> Iterator[Server]:
    """A server that may be stopped; it speaks TLS."""
    with Server(tls=True) as running:
        yield running


def refusal(url: str) -> str:
    with pytest.raises(PracticeError) as refused:
        open_book(NOWHERE, url)
    assert SECRET not in refused.value.sentence
    return refused.value.sentence


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


def test_machines_that_start_at_once_make_the_tables_once(server: Server) -> None:
    script = (
        "import sys; from pathlib import Path; from coach.practice.opening import open_book; "
        "open_book(Path('/nonexistent'), sys.argv[1]).add_client('x')"
    )
    with database_on(server, "at_once") as url:
        started = [
            subprocess.Popen([sys.executable, "-c", script, url], stderr=subprocess.PIPE)
            for _ in range(4)
        ]
        said = [process.communicate(timeout=120)[1] for process in started]
        assert [process.returncode for process in started] == [0] * 4, said
        with open_book(NOWHERE, url) as book:
            assert len(book.clients(day(0))) == 4


def test_threads_share_a_book(shared: FreshServer) -> None:
    with open_book(NOWHERE, shared.url) as book:
        with ThreadPoolExecutor(12) as pool:
            made = list(pool.map(lambda number: book.add_client(f"n{number}").id, range(60)))
        assert {line.client.id for line in book.clients(day(0))} == set(made)


def test_of_many_who_change_one_row_at_once_one_wins(shared: FreshServer) -> None:
    with open_book(NOWHERE, shared.url) as book:
        was = book.add_client("Anna")

        def change(number: int) -> str | None:
            try:
                book.change_client(was, name="Anna", note=str(number), ankle=None)
            except ChangedElsewhere:
                return None
            return str(number)

        with ThreadPoolExecutor(8) as pool:
            won = [note for note in pool.map(change, range(24)) if note is not None]
        now = book.client_of(was.id)
        assert now is not None
        assert won == [now.note]
        assert now.stamp.version == 2


def test_two_who_add_the_same_exercise(shared: FreshServer) -> None:
    with open_book(NOWHERE, shared.url) as book:

        def add(number: int) -> str | None:
            for _ in range(3):
                try:
                    return book.keep_exercise("raise", str(number), None, None).toml
                except ChangedElsewhere:
                    return None
                except PracticeBusy:
                    continue
            raise AssertionError("still busy")

        with ThreadPoolExecutor(6) as pool:
            won = [toml for toml in pool.map(add, range(12)) if toml is not None]
        assert won == [one.toml for one in book.own_exercises()]


def test_merges_across_each_other_never_wait_for_each_other(shared: FreshServer) -> None:
    with open_book(NOWHERE, shared.url) as book:
        for _ in range(10):
            one, two = book.add_client("one"), book.add_client("two")

            def merge(pair: tuple[object, object]) -> bool:
                try:
                    book.merge_clients(*pair)  # type: ignore[arg-type]
                except PracticeBusy:
                    raise
                except PracticeError:
                    return False
                return True

            with ThreadPoolExecutor(2) as pool:
                done = list(pool.map(merge, [(one, two), (two, one)]))
            assert sorted(done) == [False, True]
            found = {book.client_of(one.id), book.client_of(two.id)}
            assert len(found) == 1


def test_a_row_that_is_held_too_long(shared: FreshServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(practice_server._SESSION, "lock_timeout", "200ms")
    with open_book(NOWHERE, shared.url) as book:
        was = book.add_client("Anna")
        with psycopg.connect(
            host="127.0.0.1",
            port=shared.server.port,
            user=ADMIN,
            password=SECRET,
            dbname=shared.name,
        ) as other:
            other.execute("SELECT * FROM client FOR UPDATE")
            with pytest.raises(PracticeBusy):
                book.change_client(was, name="x", note="", ankle=None)
            assert len(book.clients(day(0))) == 1
        assert book.change_client(was, name="x", note="", ankle=None).name == "x"


def test_a_reader_sees_one_moment(shared: FreshServer) -> None:
    with open_book(NOWHERE, shared.url) as book, open_book(NOWHERE, shared.url) as other:
        book.add_client("Anna")
        count = "SELECT count(*) FROM client"
        with book.database.read() as db:
            assert db.connection().exec_driver_sql(count).scalar_one() == 1
            other.add_client("Ben")
            assert db.connection().exec_driver_sql(count).scalar_one() == 1
        assert len(book.clients(day(0))) == 2


def test_a_server_that_only_lets_read(shared: FreshServer) -> None:
    with open_book(NOWHERE, shared.url) as book:
        anna = book.add_client("Anna")
        shared.run(f'ALTER DATABASE "{shared.name}" SET default_transaction_read_only = on')
        with open_book(NOWHERE, shared.url) as looking:
            assert looking.look_only
            assert [line.client for line in looking.clients(day(0))] == [anna]
            with pytest.raises(PracticeReadOnly, match="You may look"):
                looking.add_client("Ben")


def stop_and_start(server: Server, *, at_once: bool) -> None:
    server.stop(at_once=at_once)
    server.start()


@pytest.mark.parametrize("at_once", [False, True])
def test_a_server_that_was_restarted_is_found_again(own_server: Server, at_once: bool) -> None:
    url = own_server.new_database("practice")
    with open_book(NOWHERE, url) as book:
        was = book.add_client("Anna")
        stop_and_start(own_server, at_once=at_once)
        now = book.change_client(was, name="Anna B.", note="", ankle=None)
        own_server.stop(at_once=at_once)
        with pytest.raises(PracticeUnreachable):
            book.clients(day(0))
        with pytest.raises(PracticeUnreachable):
            book.add_client("Ben")
        own_server.start()
        assert [line.client for line in book.clients(day(0))] == [now]


def test_a_connection_that_is_cut_in_the_middle_changes_nothing(own_server: Server) -> None:
    url = own_server.new_database("practice")
    with open_book(NOWHERE, url) as book:
        was = book.add_client("Anna")

        def cut() -> None:
            with book.database.write() as db:
                db.connection().exec_driver_sql("UPDATE client SET name = 'half'")
                own_server.run(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE application_name = 'coach'"
                )
                db.connection().exec_driver_sql("UPDATE client SET note = 'half'")

        with pytest.raises(PracticeUnreachable, match="was lost"):
            cut()
        assert book.client_of(was.id) == was


def test_the_way_is_encrypted_and_the_server_may_be_known(
    own_server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    url = own_server.new_database("practice")
    query = "SELECT bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE {}"
    with open_book(NOWHERE, f"{url}?sslmode=require") as book:
        book.add_client("Anna")
        assert own_server.run(query.format("application_name = 'coach'")) == [(True,)]
    root = tmp_path / "root.crt"
    root.write_bytes((own_server.folder / "server.crt").read_bytes())
    named = url.replace("127.0.0.1", "localhost")
    open_book(NOWHERE, f"{named}?sslmode=verify-full&sslrootcert={root}").close()
    # The certificate is of localhost, not of this number.
    assert "not who it says" in refusal(f"{url}?sslmode=verify-full&sslrootcert={root}")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert "not who it says" in refusal(f"{named}?sslmode=verify-full")


def test_a_server_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(practice_server, "CONNECT_TIMEOUT_S", 2)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        began = time.monotonic()
        said = refusal(f"postgresql+psycopg://a:b@127.0.0.1:{silent.getsockname()[1]}/c")
        assert "does not answer" in said
        assert time.monotonic() - began < 10


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
