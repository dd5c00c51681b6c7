"""The practice's file by the record's rules: private, durable, never created over what is there."""

import random
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from coach.practice import local_file
from coach.practice.database import LocalDatabase
from coach.practice.faults import PracticeDamaged, PracticeError, PracticeFromNewerVersion
from coach.practice.opening import open_book
from coach.record.store import Store
from tests.platforms import is_private

from .made import day, plan


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def filled(folder: Path) -> Path:
    """The file of a closed practice with thirty people."""
    with open_book(folder) as book:
        for number in range(30):
            client = book.add_client(f"person {number}", "note " * 200)
            book.keep_draft(client.id, plan(note="x" * 900), None)
    return folder / "practice.db"


def contents(folder: Path) -> dict[str, bytes]:
    return {
        file.name: file.read_bytes()
        for file in folder.iterdir()
        if file.is_file() and not file.name.endswith("-shm")
    }


def execute(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1)],
)
def test_every_connection_is_durable_and_strict(
    folder: Path, pragma: str, value: str | int
) -> None:
    with open_book(folder) as book, book.database.read() as db:
        assert db.scalar(text(f"PRAGMA {pragma}")) == value


def test_nobody_else_can_read_it(folder: Path) -> None:
    with open_book(folder) as book:
        book.add_client("Anna")
        files = [file for file in folder.rglob("*") if file.is_file()]
        assert local_file.file_of(folder) in files
        assert all(is_private(file) for file in files)
    assert is_private(folder)


def test_many_first_starts_make_one_file(folder: Path) -> None:
    ids: set[str] = set()

    def start() -> None:
        with open_book(folder) as book:
            ids.add(book.add_client("Anna").id)

    threads = [threading.Thread(target=start) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with open_book(folder) as book:
        assert {line.client.id for line in book.clients(day(0))} == ids
    assert len(ids) == 6


def test_it_lies_beside_the_record(folder: Path) -> None:
    with Store.open(folder), open_book(folder) as book:
        book.add_client("Anna")
    assert {"coach.db", "practice.db"} <= contents(folder).keys()


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 500, bytes(8192)])
def test_what_is_no_practice_is_never_written_over(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / "practice.db").write_bytes(content)
    with pytest.raises(PracticeDamaged) as refused:
        open_book(folder)
    assert str(folder / "practice.db") in refused.value.sentence
    assert contents(folder) == {"practice.db": content}


def test_a_record_in_the_wrong_place_is_not_taken_for_a_practice(folder: Path) -> None:
    Store.open(folder).close()
    (folder / "coach.db").rename(folder / "practice.db")
    execute(folder / "practice.db", "UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(PracticeDamaged, match="some of its tables are missing"):
        open_book(folder)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_file(filled: Path, share: float) -> None:
    whole = filled.read_bytes()
    filled.write_bytes(whole[: int(len(whole) * share)])
    before = contents(filled.parent)
    with pytest.raises(PracticeDamaged):
        open_book(filled.parent)
    assert contents(filled.parent) == before


def test_a_newer_file_is_refused_and_not_touched(filled: Path) -> None:
    execute(filled, "UPDATE alembic_version SET version_num = '9999'")
    before = contents(filled.parent)
    with pytest.raises(PracticeFromNewerVersion, match="newer version") as refused:
        open_book(filled.parent)
    assert refused.value.revision == "9999"
    assert contents(filled.parent) == before


def test_bits_that_flip_are_told_and_never_crash(filled: Path, tmp_path: Path) -> None:
    whole = filled.read_bytes()
    refused = 0
    for seed in range(60):
        chance = random.Random(seed)
        broken = bytearray(whole)
        for _ in range(chance.choice([1, 10, 300])):
            broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
        folder = tmp_path / f"broken-{seed}"
        folder.mkdir()
        (folder / "practice.db").write_bytes(broken)
        try:
            with open_book(folder) as book:
                for line in book.clients(day(0)):
                    book.page(line.client.id, day(0))
                book.add_client("new")
        except PracticeError:
            refused += 1
    assert refused > 10


def test_a_file_that_has_gone_is_not_made_anew(folder: Path) -> None:
    file = local_file.ready(folder)
    database = LocalDatabase(file)
    file.unlink()
    with pytest.raises(PracticeError, match="cannot be opened"), database.write():
        pass
    database.close()
    assert list(folder.iterdir()) == []


def test_a_full_disk_keeps_what_was_confirmed(folder: Path) -> None:
    confirmed = []
    with open_book(folder) as book:
        book.add_client("first")
        with book.database.read() as db:
            pages = db.scalar(text("PRAGMA page_count"))
        assert isinstance(book.database, LocalDatabase)

        def fill() -> None:
            for number in range(999):
                confirmed.append(book.add_client(f"n{number}", "note " * 300).id)

        with book.database.write() as db:
            db.execute(text(f"PRAGMA max_page_count = {pages + 5}"))
        with pytest.raises(PracticeError, match="the disk is full"):
            fill()
    with open_book(folder) as book:
        assert {line.client.id for line in book.clients(day(0), "n")} == set(confirmed)
    assert confirmed
