"""People who are changed from two machines, merged and deleted, on both databases."""

from dataclasses import replace

import pytest

from coach.practice.faults import ChangedElsewhere, Gone, PracticeError
from coach.practice.sql_book import SqlBook
from coach.practice.values import Look, Scale, Standing

from .fresh import Fresh, FreshFile
from .made import day, moment, names, plan, result, same_now, sets


def test_a_stale_change_writes_nothing_and_shows_both(book: SqlBook, other: SqlBook) -> None:
    was = book.add_client("Anna", "one")
    theirs = other.change_client(was, name="Anna", note="two", ankle="right")
    with pytest.raises(ChangedElsewhere, match=r"\(reception\)") as refused:
        book.change_client(was, name="Anna B.", note="one", ankle=None)
    assert refused.value.theirs == theirs
    assert refused.value.mine == replace(was, name="Anna B.")
    assert refused.value.by == "reception"
    assert refused.value.at == theirs.stamp.at
    assert book.client_of(was.id) == theirs
    assert book.change_client(theirs, name="Anna B.", note="two", ankle=None).stamp.version == 3


@pytest.mark.parametrize("act", ["archive", "seen", "delete", "merge", "trust", "know"])
def test_every_change_of_a_person_checks_what_was_read(
    book: SqlBook, other: SqlBook, act: str
) -> None:
    was = book.add_client("Anna")
    second = book.add_client("Anna again")
    now = other.change_client(was, name="Anna B.", note="", ankle=None)
    acts = {
        "archive": lambda one: book.archive_client(one, True),
        "seen": lambda one: book.seen(one, day(1)),
        "delete": book.delete_client,
        "merge": lambda one: book.merge_clients(one, second),
        "trust": lambda one: book.trust_signer(one, b"key"),
        "know": lambda one: book.know_also(one, "elsewhere"),
    }
    with pytest.raises(ChangedElsewhere) as refused:
        acts[act](was)
    assert refused.value.theirs == now
    assert {line.client for line in other.clients(day(0))} == {now, second}
    acts[act](now)
    assert other.client_of(was.id) != now


def test_what_was_deleted_is_gone(book: SqlBook, other: SqlBook) -> None:
    was = book.add_client("Anna")
    draft = book.keep_draft(was.id, plan(), None)
    total = book.add_total(was.id, Scale.LEFS, day(0), 61)
    other.delete_client(was)
    refused = [
        lambda: book.change_client(was, name="x", note="", ankle=None),
        lambda: book.delete_client(was),
        lambda: book.page(was.id, day(0)),
        lambda: book.keep_draft(was.id, plan(), None),
        lambda: book.keep_draft(was.id, plan(note="x"), draft),
        lambda: book.sign_plan(draft, moment(0)),
        lambda: book.archives(was.id),
        lambda: book.add_total(was.id, Scale.LEFS, day(0), 61),
        lambda: book.delete_total(total),
        lambda: book.add_result(result(was), b"", [], Standing(), b"key"),
    ]
    for act in refused:
        with pytest.raises(Gone):
            act()
    assert book.client_of(was.id) is None


def test_another_id_for_a_person(book: SqlBook) -> None:
    anna, ben = book.add_client("Anna"), book.add_client("Ben")
    known = book.know_also(anna, "from_before")
    assert known.stamp.version == 2
    assert book.client_of("from_before") == known
    for taken in ("from_before", anna.id, ben.id):
        with pytest.raises(PracticeError, match="already"):
            book.know_also(known, taken)
    trusted = book.trust_signer(known, b"new")
    assert same_now(book, anna).result_key == b"new"
    assert trusted.stamp.version == 3


def test_a_merge_takes_everything_over(book: SqlBook) -> None:
    keep, gone = book.add_client("Anna", "keep"), book.add_client("Anna", "gone")
    book.add_result(
        result(keep, "r1"), b"1", sets("s1", 2), Standing(day(1), day(0), sessions=1), b"k"
    )
    book.add_result(
        result(gone, "r2", 1),
        b"2",
        [*sets("s1", 3), *sets("s2", 1, 50)],
        Standing(day(8), None, 2.0, 1.0, 0.5, 2),
        b"k2",
    )
    ours = book.keep_draft(keep.id, plan(), None)
    theirs = book.keep_draft(gone.id, plan(note="theirs"), None)
    book.add_total(gone.id, Scale.LEFS, day(0), 50)
    known = book.know_also(gone, "older")
    merged = book.merge_clients(keep, known)
    assert book.client_of(gone.id) == book.client_of("older") == book.client_of(keep.id) == merged
    page = book.page(gone.id, day(8))
    assert page.line.client.standing == Standing(day(8), day(0), 2.0, 1.0, 0.5, 2)
    assert Look.RED_FLAG in page.line.looks
    assert [(one.session_id, one.number) for one in page.sets] == [
        ("s2", 1),
        ("s1", 3),
        ("s1", 2),
        ("s1", 1),
    ]
    assert {one.prescription.note for one in page.plans} == {"", "theirs"}
    assert len(page.totals) == 1
    assert book.archives(gone.id) == [b"1", b"2"]
    assert names(book) == ["Anna"]
    book.sign_plan(theirs, moment(0))
    book.keep_draft(keep.id, plan(note="ours"), ours)
    assert {(one.prescription.note, one.signed_at) for one in book.page(keep.id, day(0)).plans} == {
        ("theirs", moment(0)),
        ("ours", None),
    }
    with pytest.raises(PracticeError, match="same person"):
        book.merge_clients(merged, merged)
    book.delete_client(merged)
    assert book.client_of("older") is None


def test_nothing_of_a_deleted_person_is_in_the_file(book: SqlBook, fresh: Fresh) -> None:
    kept = book.add_client("Ben")
    for number in range(30):
        client = book.add_client(f"Rumpelstilzchen {number}", "Geheimnis " * 500)
        book.keep_draft(client.id, plan(note="Geheimplan"), None)
        book.add_result(
            result(client, f"r{number}"), b"Geheimnis" * 999, sets("s", 9), Standing(), b"k"
        )
        book.delete_client(client)
    assert [line.client for line in book.clients(day(0))] == [kept]
    if isinstance(fresh, FreshFile):
        for file in fresh.folder.iterdir():
            content = file.read_bytes()
            for word in (b"Rumpel", b"Geheim", b"rumpel"):
                assert word not in content
