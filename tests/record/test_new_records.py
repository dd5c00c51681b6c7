"""The empty record that other tests copy is the one that the migrations make."""

import sqlite3
from contextlib import closing
from pathlib import Path

from coach.record.place import database_file
from coach.record.store import Store
from tests.new_records import copied_records


def test_a_copied_record_is_one_that_was_made(tmp_path: Path) -> None:
    assert whole(tmp_path / "made") == whole_copied(tmp_path / "copied")


def whole_copied(folder: Path) -> list[str]:
    with copied_records():
        return whole(folder)


def whole(folder: Path) -> list[str]:
    """All that a new record holds as lines of SQL; the migrations put constraints in any order."""
    Store.open(folder).close()
    with closing(sqlite3.connect(database_file(folder))) as opened:
        dump = "\n".join(opened.iterdump())
    return sorted(line.strip("\t ,") for line in dump.splitlines())
