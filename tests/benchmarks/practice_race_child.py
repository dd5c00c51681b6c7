"""Edits one person again and again, and says each edit that was confirmed; it may be killed.

The note counts the edits of either writer, "a=3 b=7": who overwrote the other would set a count
back. Each tenth edit also reads a result, which is four tables in one transaction.
"""

import sys
import time
from dataclasses import replace
from pathlib import Path

from coach.practice.faults import ChangedElsewhere, PracticeBusy, PracticeUnreachable
from coach.practice.opening import open_book
from coach.practice.sql_book import SqlBook
from coach.practice.values import Client
from tests.practice.made import day, result, sets

SETS = 5
RESULT_EACH = 10


def main(url: str, client_id: str, writer: str, many: int) -> None:
    """Go on until the note counts ``many`` edits of ``writer``."""
    book = opened(url)
    print("ready", flush=True)
    sys.stdin.readline()
    while True:
        try:
            was = book.client_of(client_id)
            assert was is not None
            done = counts(was.note)[writer]
            if done >= many:
                return
            edit(book, was, writer, done + 1)
        except ChangedElsewhere:
            print("conflict", flush=True)
        except (PracticeUnreachable, PracticeBusy):
            print("unreachable", flush=True)
            time.sleep(0.05)


def edit(book: SqlBook, was: Client, writer: str, number: int) -> None:
    """One edit, confirmed by a line once the book has returned."""
    if number % RESULT_EACH == 0:
        id_ = f"{writer}-{number}"
        lines = [replace(one, session_id=id_) for one in sets("s", SETS)]
        standing = replace(was.standing, sessions=was.standing.sessions + 1, last_active=day(0))
        book.add_result(result(was, id_), id_.encode(), lines, standing, b"key")
        print("result", id_, flush=True)
    now = counts(was.note) | {writer: number}
    written = book.change_client(was, name=name_of(now), note=note_of(now), ankle=None)
    print("edit", writer, number, written.stamp.version, flush=True)


def opened(url: str) -> SqlBook:
    """The book, as soon as the server answers."""
    while True:
        try:
            return open_book(Path("/nonexistent"), url)
        except PracticeUnreachable:
            time.sleep(0.1)


def counts(note: str) -> dict[str, int]:
    """The edits of each writer that a note counts."""
    pairs = (part.split("=") for part in note.split())
    return {writer: int(number) for writer, number in pairs}


def note_of(now: dict[str, int]) -> str:
    """The other way round."""
    return " ".join(f"{writer}={number}" for writer, number in sorted(now.items()))


def name_of(now: dict[str, int]) -> str:
    """A name that goes with the note: one without the other would be half an edit."""
    return f"edit {sum(now.values())}"


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
