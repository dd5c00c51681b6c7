"""Fills a book with one of everything: what the frozen databases hold, and what they must read as.

The files in ``data`` were written by the version that they are named after, with

    python -m tests.practice.frozen REVISION

and are never written again.
"""

import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from coach.practice import local_file
from coach.practice.address import address_of
from coach.practice.database import LocalDatabase
from coach.practice.server_opening import opened
from coach.practice.sql_book import Desk, SqlBook
from coach.practice.values import Scale, Standing

from .fresh import Ticking
from .made import day, moment, plan, result, sets
from .postgres import ADMIN, SECRET, Server, programs

DATA = Path(__file__).parent / "data"


def fill(book: SqlBook) -> None:
    """One of everything that this version keeps."""
    anna = book.add_client("Änna Müller", "läuft 🏃", "left")
    twin = book.add_client("Anna Mueller")
    draft = book.keep_draft(twin.id, plan(weeks=6, note="langsam"), None)
    book.sign_plan(draft, moment(1))
    book.keep_draft(anna.id, plan("p2"), None)
    standing = Standing(day(6), day(5), 3.0, 1.5, 0.75, 2)
    lines = sets("s1", 2)
    unknown = replace(lines[0], number=3, started_at=None, side=None, count=None, completed=None)
    book.add_result(result(twin, "r1"), b"\0archive", [*lines, unknown], standing, b"\1key")
    book.add_total(anna.id, Scale.FAAM_ADL, day(2), 71.5)
    anna = book.merge_clients(anna, twin)
    anna = book.know_also(anna, "older_id")
    book.seen(anna, day(4))
    book.keep_template("Calf", plan("t1"), None)
    book.keep_exercise("slow_raise", 'id = "slow_raise" # ü', b"\x89PNG\0", None)
    ben = book.add_client("Ben")
    book.archive_client(ben, True)


def require_filled(book: SqlBook) -> None:
    """What ``fill`` wrote is there, whatever version did it."""
    (line,) = book.clients(day(6))
    (aside,) = book.clients(day(6), archived=True)
    anna = line.client
    assert (anna.name, anna.note, anna.ankle) == ("Änna Müller", "läuft 🏃", "left")
    assert (anna.seen_on, anna.result_key) == (day(4), b"\1key")
    assert anna.standing == Standing(day(6), day(5), 3.0, 1.5, 0.75, 2)
    assert anna.stamp.version == 4
    assert anna.stamp.by == "desk"
    assert aside.client.name == "Ben"
    page = book.page("older_id", day(6))
    assert page.line == line
    assert {(one.prescription.id, one.prescription.note, one.signed_at) for one in page.plans} == {
        ("p1", "langsam", moment(1)),
        ("p2", "", None),
    }
    assert [one.id for one in page.results] == ["r1"]
    assert [(one.number, one.count, one.started_at is None) for one in page.sets] == [
        (2, 12, False),
        (1, 12, False),
        (3, None, True),
    ]
    assert [(one.scale, one.score) for one in page.totals] == [(Scale.FAAM_ADL, 71.5)]
    assert book.archives(anna.id) == [b"\0archive"]
    assert [(one.name, one.prescription) for one in book.templates()] == [("Calf", plan("t1"))]
    (own,) = book.own_exercises()
    assert (own.toml, own.picture) == ('id = "slow_raise" # ü', b"\x89PNG\0")


def main(revision: str) -> None:
    """Write the frozen files of this version."""
    desk = Desk("desk", Ticking())
    with tempfile.TemporaryDirectory() as folder:
        with SqlBook(LocalDatabase(local_file.ready(Path(folder))), desk) as book:
            fill(book)
        with closing(sqlite3.connect(local_file.file_of(Path(folder)))) as connection:
            lines = "\n".join(connection.iterdump()) + "\n"
    (DATA / f"{revision}.sqlite.sql").write_text(lines, encoding="utf-8")
    with Server() as server:
        url = server.new_database("frozen")
        with SqlBook(opened(address_of(url), SECRET), Desk("desk", Ticking())) as book:
            fill(book)
        where = programs()
        assert where is not None
        dumped = subprocess.run(
            [
                *(where / "pg_dump", "-h", "127.0.0.1", "-p", str(server.port), "-U", ADMIN),
                *("--inserts", "--no-owner", "--no-privileges", "frozen"),
            ],
            env={**os.environ, "PGPASSWORD": SECRET},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
    # What only psql understands, or what only this release of the server knows.
    kept = [
        line
        for line in dumped.splitlines()
        if line and not line.startswith(("--", "\\", "SET ", "SELECT pg_catalog.set_config"))
    ]
    (DATA / f"{revision}.postgresql.sql").write_text("\n".join(kept) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
