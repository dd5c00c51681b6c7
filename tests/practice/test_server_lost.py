"""A shared database that is restarted, cut off, silent or not who it says."""

import socket
from pathlib import Path

import pytest

from coach.practice import server as practice_server
from coach.practice.faults import (
    PracticeUnreachable,
)
from coach.practice.opening import open_book

from .fresh import NOWHERE, refusal
from .made import day
from .postgres import Server


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
        said = refusal(f"postgresql+psycopg://a:b@127.0.0.1:{silent.getsockname()[1]}/c")
        assert "does not answer" in said
