"""A shared database: many who use it at once never spoil each other's work."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from coach.practice import server as practice_server
from coach.practice.faults import (
    ChangedElsewhere,
    PracticeBusy,
    PracticeError,
    PracticeReadOnly,
)
from coach.practice.opening import open_book

from .fresh import NOWHERE, FreshServer
from .made import day
from .postgres import ADMIN, SECRET, Server, database_on


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
        said = [process.communicate(timeout=500)[1] for process in started]
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
