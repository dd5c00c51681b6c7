"""Copies between databases, either way: everything, once, and nothing over what is there."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from coach.practice.canonical import digests
from coach.practice.faults import PracticeReadOnly
from coach.practice.sql_book import SqlBook
from coach.practice.transfer import CopyDiffers, Transferred, transfer
from coach.practice.values import Scale, Standing

from .fresh import Fresh, FreshFile
from .frozen import fill, require_filled
from .made import day, plan, result, sets


@pytest.fixture
def local(tmp_path: Path) -> Iterator[SqlBook]:
    with FreshFile(tmp_path / "local").open() as opened:
        yield opened


def contents(book: SqlBook) -> object:
    with book.database.read() as db:
        return digests(db)


def copied(source: SqlBook, target: SqlBook) -> Transferred:
    return transfer(source.database, target.database)


def test_there_and_back_is_the_same(book: SqlBook, local: SqlBook, fresh: Fresh) -> None:
    fill(local)
    done = copied(local, book)
    assert done.same
    assert not done.conflicts
    assert contents(book) == contents(local)
    require_filled(book)
    third = fresh.again()
    with third.open() as again:
        assert copied(book, again).digest == done.digest
        require_filled(again)
    third.close()


def test_twice_changes_nothing(book: SqlBook, local: SqlBook) -> None:
    fill(local)
    first = copied(local, book)
    before = contents(book)
    again = copied(local, book)
    assert contents(book) == before
    assert again.same
    assert sum(again.added.values()) == 0
    assert again.there == first.added
    back = copied(book, local)
    assert sum(back.added.values()) == 0


def test_two_practices_come_together(book: SqlBook, local: SqlBook) -> None:
    book.add_client("Ben")
    local.add_client("Anna")
    assert not copied(local, book).same
    assert copied(book, local).same
    assert {line.client.name for line in local.clients(day(0))} == {"Anna", "Ben"}


def test_what_differs_stays_and_is_told(book: SqlBook, local: SqlBook) -> None:
    anna = local.add_client("Anna")
    draft = local.keep_draft(anna.id, plan(), None)
    copied(local, book)
    theirs = book.change_client(anna, name="Anna there", note="", ankle=None)
    local.change_client(anna, name="Anna here", note="", ankle=None)
    local.keep_draft(anna.id, plan(note="changed"), draft)
    local.keep_draft(anna.id, plan("p2"), None)
    local.add_total(anna.id, Scale.LEFS, day(0), 3)
    done = copied(local, book)
    assert {(one.table, one.about) for one in done.conflicts} == {
        ("client", "Anna here"),
        ("plan", "Anna here, p1"),
    }
    assert not done.same
    page = book.page(anna.id, day(0))
    assert page.line.client == theirs
    assert {(one.prescription.id, one.prescription.note) for one in page.plans} == {
        ("p1", ""),
        ("p2", ""),
    }
    assert len(page.totals) == 1


def test_who_was_merged_there_does_not_come_back(book: SqlBook, local: SqlBook) -> None:
    anna, twin = local.add_client("Anna"), local.add_client("Twin")
    local.add_result(result(twin), b"zip", sets("s1", 3), Standing(sessions=1), b"k")
    copied(local, book)
    found = book.client_of(twin.id)
    assert found is not None
    book.merge_clients(anna, found)
    before = contents(book)
    done = copied(local, book)
    assert {(one.table, one.about, one.merged) for one in done.conflicts} == {
        ("client", "Anna", False),
        ("client", "Twin", True),
        ("standing", "Anna", False),
    }
    # The standing, the result, its archive and its sets.
    assert done.left_out == 6
    assert contents(book) == before


def test_who_was_merged_here_stays_there(book: SqlBook, local: SqlBook) -> None:
    anna, twin = local.add_client("Anna"), local.add_client("Twin")
    copied(local, book)
    local.merge_clients(anna, twin)
    done = copied(local, book)
    assert {(one.table, one.about) for one in done.conflicts} >= {("alias", "Anna")}
    assert {line.client.name for line in book.clients(day(0))} == {"Anna", "Twin"}


def test_a_copy_that_fails_leaves_no_trace(
    book: SqlBook, local: SqlBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(local)
    copied(local, book)
    with book.database.write() as db:
        db.connection().exec_driver_sql("UPDATE own_exercise SET toml = 'spoilt'")
        db.connection().exec_driver_sql("DELETE FROM template")
    before = contents(book)
    with monkeypatch.context() as patched:
        # As if what was written came out as something else.
        patched.setattr("coach.practice.transfer._Transfer._tell", lambda *_: None)
        with pytest.raises(CopyDiffers, match="own_exercise"):
            copied(local, book)
    assert contents(book) == before


def test_a_book_to_look_at_takes_nothing(book: SqlBook, local: SqlBook) -> None:
    local.add_client("Anna")
    book.database.look_only = True
    if not isinstance(book.database, type(local.database)):
        with pytest.raises(PracticeReadOnly):
            copied(local, book)
    book.database.look_only = False
    assert copied(local, book).same


def test_many_rows_and_large_archives(book: SqlBook, local: SqlBook) -> None:
    client = local.add_client("Anna")
    for number in range(4):
        lines = [replace(one, session_id=f"s{number}") for one in sets("s", 400)]
        local.add_result(
            result(client, f"r{number}"), bytes(3_000_000), lines, Standing(sessions=9), b"k"
        )
    done = copied(local, book)
    assert done.same
    assert done.added["result_set"] == 1600
    assert [len(one) for one in book.archives(client.id)] == [3_000_000] * 4
