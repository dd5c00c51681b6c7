"""The book on both databases: people are kept as they were, found, and listed in their order."""

from dataclasses import replace

import pytest

from coach.practice.sql_book import SqlBook
from coach.practice.values import Look, Standing

from .fresh import Fresh
from .made import day, moment, names, plan, result, same_now


def test_a_person_is_read_as_they_were_kept(book: SqlBook, other: SqlBook) -> None:
    made = book.add_client("Jürgen Müller", "läuft gern", "left")
    assert made.stamp.version == 1
    assert made.stamp.by == "desk"
    assert other.client_of(made.id) == made
    assert other.page(made.id, day(0)).line.client == made


def test_names_of_every_script_and_none_that_runs(book: SqlBook) -> None:
    given = [
        "رهام",
        "李小龍",
        "👩🏽‍🦽 Zoë",
        "\u202eevil",
        "'; DROP TABLE client; --",
        "<script>",
        "",
    ]
    kept = [book.add_client(name, name).name for name in given]
    assert kept == given
    assert sorted(names(book)) == sorted(given)
    assert names(book, "李") == ["李小龍"]


def test_what_no_database_keeps_as_text_is_left_out(book: SqlBook) -> None:
    made = book.add_client("An\0na\ud800", "\0")
    assert (made.name, made.note) == ("Anna", "")
    assert book.client_of("\ud800") is None
    assert book.client_of("x" * 1000) is None
    assert not book.has_result("\0")


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("müller", ["Jürgen Müller", "Muller, A.", "Petra MUELLER"]),
        ("MULLER", ["Jürgen Müller", "Muller, A.", "Petra MUELLER"]),
        ("mueller", ["Jürgen Müller", "Petra MUELLER"]),
        ("jür mül", ["Jürgen Müller"]),
        ("elena", ["Élena Strauß"]),
        ("STRAUSS", ["Élena Strauß"]),
        ("straße", ["Jürgen Müller"]),
        ("el", ["Jürgen Müller", "Élena Strauß", "Manuel", "Petra MUELLER"]),
        ("uel", ["Jürgen Müller", "Manuel", "Petra MUELLER"]),
        ("100%", ["Manuel"]),
        ("%", ["Manuel"]),
        ("_", []),
        ("  ", ["Jürgen Müller", "Manuel", "Muller, A.", "Petra MUELLER", "Élena Strauß"]),
    ],
)
def test_search_in_name_and_note(book: SqlBook, search: str, expected: list[str]) -> None:
    book.add_client("Jürgen Müller", "Hauptstrasse")
    book.add_client("Petra MUELLER")
    book.add_client("Muller, A.")
    book.add_client("Élena Strauß")
    book.add_client("Manuel", "100% da")
    assert set(names(book, search)) == set(expected)


def test_a_person_put_aside_is_listed_apart(book: SqlBook) -> None:
    anna, ben = book.add_client("Anna"), book.add_client("Ben")
    aside = book.archive_client(anna, True)
    assert names(book) == ["Ben"]
    assert names(book, archived=True) == ["Anna"]
    book.archive_client(aside, False)
    assert names(book) == ["Anna", "Ben"]
    assert ben == same_now(book, ben)


def test_the_order_of_the_list(book: SqlBook) -> None:
    standings = {
        "idle": Standing(),
        "old": Standing(last_active=day(-30), sessions=1),
        "new": Standing(last_active=day(-1), sessions=1),
        "pain": Standing(
            last_active=day(-3), morning_pain=4.0, morning_pain_before=3.0, sessions=1
        ),
        "flag": Standing(last_active=day(-9), red_flag=day(-9), sessions=1),
    }
    for name, standing in standings.items():
        client = book.add_client(name)
        book.add_result(result(client, name), b"", [], standing, b"key")
    assert names(book) == ["flag", "pain", "new", "old", "idle"]


def test_what_a_look_settles(book: SqlBook) -> None:
    client = book.add_client("Anna")
    flagged = Standing(day(0), day(0), 4.0, 2.0, 0.5, 1)
    book.add_result(result(client, "r1"), b"", [], flagged, b"key")
    line = book.page(client.id, day(1)).line
    assert line.looks == (Look.RED_FLAG, Look.PAIN_RISING)
    seen = book.seen(line.client, day(1))
    assert book.page(client.id, day(1)).line.looks == ()
    later = replace(flagged, red_flag=day(0), last_active=day(3), sessions=2)
    book.add_result(result(client, "r2"), b"", [], later, b"key")
    assert book.page(client.id, day(3)).line.looks == ()
    again = replace(later, red_flag=day(1), morning_pain=5.0, sessions=3)
    book.add_result(result(client, "r3"), b"", [], again, b"key")
    # The flag is of the day that was looked at, and came after the look.
    assert book.page(client.id, day(3)).line.looks == (Look.RED_FLAG, Look.PAIN_RISING)
    assert same_now(book, client).stamp == seen.stamp


def test_a_flag_that_came_while_the_page_was_open_is_not_settled(
    book: SqlBook, other: SqlBook
) -> None:
    client = book.add_client("Anna")
    other.add_result(result(client), b"", [], Standing(day(0), day(0), sessions=1), b"key")
    book.seen(client, day(1))
    assert book.page(client.id, day(1)).line.looks == (Look.RED_FLAG,)


def test_nobody_is_missed_while_no_plan_is_running(book: SqlBook) -> None:
    client = book.add_client("Anna")
    draft = book.keep_draft(client.id, plan(weeks=4), None)
    assert book.page(client.id, day(20)).line.looks == ()
    book.sign_plan(draft, moment(0))
    for number, looks in ((6, ()), (7, (Look.NOT_SEEN,)), (27, (Look.NOT_SEEN,)), (28, ())):
        assert book.page(client.id, day(number)).line.looks == looks
    book.add_result(result(client), b"", [], Standing(day(15), sessions=1), b"key")
    for number, looks in ((21, ()), (22, (Look.NOT_SEEN,))):
        assert book.page(client.id, day(number)).line.looks == looks
    second = book.keep_draft(client.id, plan(version=2, starts=day(21), weeks=4), None)
    book.sign_plan(second, moment(24))
    assert book.clients(day(22))[0].looks == (Look.NOT_SEEN,)
    assert book.clients(day(48))[0].looks == (Look.NOT_SEEN,)
    assert book.clients(day(49))[0].looks == ()


def test_a_closed_book_says_so(fresh: Fresh) -> None:
    opened = fresh.open()
    opened.close()
    with pytest.raises(RuntimeError):
        opened.templates()
