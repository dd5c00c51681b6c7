"""A list or a page asks the database as few questions of many people as of few."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine, event

from coach.practice.sql_book import SqlBook
from tests.benchmarks.practice_fill import TODAY, fill

from .fresh import Fresh


@contextmanager
def questions() -> Iterator[list[str]]:
    """What is asked meanwhile, of any database."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def asked_for(book: SqlBook) -> tuple[int, int]:
    """How many questions the list and the page of the busiest take."""
    with questions() as of_list:
        lines = book.clients(TODAY)
    busiest = max(lines, key=lambda line: line.client.standing.sessions).client.id
    with questions() as of_page:
        page = book.page(busiest, TODAY)
    assert page.sets
    assert page.results
    return len(of_list), len(of_page)


@pytest.fixture
def many(fresh: Fresh) -> Iterator[SqlBook]:
    """A book with sixty people and three thousand sets."""
    with fresh.open() as opened:
        fill(opened.database, 60, 3000, b"archive")
        yield opened


def test_of_many_no_more_is_asked_than_of_few(many: SqlBook, fresh: Fresh) -> None:
    few_there = fresh.again()
    try:
        with few_there.open() as few:
            fill(few.database, 3, 60, b"archive")
            of_few = asked_for(few)
    finally:
        few_there.close()
    of_list, of_page = asked_for(many)
    assert (of_list, of_page) == of_few
    assert of_list <= 4
    assert of_page <= 12


def test_a_practice_that_is_filled_is_as_large_as_was_asked(many: SqlBook) -> None:
    people = [one for aside in (False, True) for one in many.clients(TODAY, archived=aside)]
    pages = [many.page(one.client.id, TODAY) for one in people]
    assert len(people) == 60
    assert sum(len(page.sets) for page in pages) == 3000
    assert all(page.plans for page in pages)
    starts = [one.started_at for page in pages for one in page.sets]
    assert None not in starts
    assert {line.sessions for page in pages for line in page.results} <= {1, 2, 3, 4, 5}
