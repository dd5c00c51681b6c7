"""Daily copies of the practice's file: whole, thinned out, put back, and rid of who was deleted."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from coach.practice import copies, local_file
from coach.practice.faults import PracticeDamaged, PracticeError
from coach.practice.opening import open_book
from coach.record import backup

from .made import day, moment, plan, result, sets


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def names_in(file: Path) -> set[str]:
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)) as looked:
        return {name for (name,) in looked.execute("SELECT name FROM client")}


def test_the_first_opening_of_a_day_makes_a_copy(folder: Path) -> None:
    with open_book(folder) as book:
        book.add_client("Anna")
    (made,) = copies.listed(folder)
    assert made.day == date.today()
    assert not copies.is_due(folder, date.today())
    before = made.file.read_bytes()
    open_book(folder).close()
    assert made.file.read_bytes() == before
    assert copies.is_due(folder, date.today() + timedelta(days=1))


def test_a_copy_of_an_open_book_is_whole(folder: Path) -> None:
    with open_book(folder) as book:
        book.add_client("Anna")
        made = copies.make(folder, day(0))
        book.add_client("Ben")
    backup.check(made.file)
    assert names_in(made.file) == {"Anna"}


def test_copies_thin_out_as_those_of_the_record_do(folder: Path) -> None:
    open_book(folder).close()
    for number in range(40):
        copies.make(folder, date.today() + timedelta(days=number + 1))
    days = [one.day for one in copies.listed(folder)]
    assert set(days) == backup.kept(days)
    assert len(days) < 20


def test_to_erase_the_record_takes_no_copy_of_the_practice(folder: Path) -> None:
    open_book(folder).close()
    backup.delete_all(folder)
    assert copies.listed(folder)


def test_who_is_deleted_goes_from_the_copies_too(folder: Path) -> None:
    with open_book(folder) as book:
        ben = book.add_client("Ben", "stays")
        anna = book.add_client("Rumpelstilzchen")
        second = book.add_client("Rumpelstilzchen twice")
        book.keep_draft(anna.id, plan(note="Geheimplan"), None)
        book.add_result(result(anna), b"Geheimnis", sets("s", 3), ben.standing, b"k")
        for number in range(3):
            copies.make(folder, day(number))
        (folder / copies.FOLDER_NAME / "practice-2020-01-01.db").write_bytes(b"Rumpelstilzchen")
        merged = book.merge_clients(anna, second)
        book.delete_client(merged)
    for file in folder.rglob("*.db*"):
        content = file.read_bytes()
        assert b"Rumpel" not in content, file
        assert b"Geheim" not in content, file
    kept = copies.listed(folder)
    assert {one.day for one in kept} >= {day(0), day(1), day(2)}
    for one in kept:
        backup.check(one.file)
        if one.day in (day(0), day(1), day(2)):
            assert names_in(one.file) == {"Ben"}


def test_a_copy_that_cannot_be_changed_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_book(folder) as book:
        anna = book.add_client("Anna")
        made = copies.make(folder, day(0))

        def refuse(*_: object) -> None:
            raise PermissionError("no")

        monkeypatch.setattr("coach.record.replacing.make_durable", refuse)
        with pytest.raises(copies.StillNamed) as refused:
            book.delete_client(anna)
        assert made.file in refused.value.files
        assert book.client_of(anna.id) is None
    assert names_in(made.file) == {"Anna"}


def test_a_damaged_file_is_put_aside_and_the_newest_whole_copy_in_its_place(folder: Path) -> None:
    with open_book(folder) as book:
        book.add_client("Anna")
        copies.make(folder, day(0))
        book.add_client("Ben")
        newest = copies.make(folder, day(1))
    file = local_file.file_of(folder)
    damaged = file.read_bytes()[:5000]
    file.write_bytes(damaged)
    for one in copies.listed(folder):
        if one.day not in (day(0), day(1)):
            one.file.unlink()
    newest.file.write_bytes(b"spoilt")
    with pytest.raises(PracticeDamaged):
        open_book(folder)
    chosen, aside = copies.restore(folder, moment(0))
    assert chosen.day == day(0)
    assert (aside / "practice.db").read_bytes() == damaged
    with open_book(folder) as book:
        assert [line.client.name for line in book.clients(day(0))] == ["Anna"]


def test_without_a_whole_copy_nothing_is_changed(folder: Path) -> None:
    folder.mkdir()
    file = local_file.file_of(folder)
    file.write_bytes(b"spoilt")
    with pytest.raises(PracticeError, match="no whole backup"):
        copies.restore(folder, moment(0))
    assert file.read_bytes() == b"spoilt"
