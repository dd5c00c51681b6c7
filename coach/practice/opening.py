"""Opens a practice's book: the file on this computer, or the database that several share."""

import platform
from datetime import UTC, datetime
from pathlib import Path

from coach.practice import local_file
from coach.practice.database import LocalDatabase, told
from coach.practice.sql_book import Desk, SqlBook


def open_book(data_folder: Path, url: str | None = None) -> SqlBook:
    """The book in ``data_folder``, made or upgraded if need be.

    Raises PracticeDamaged, PracticeFromNewerVersion, PracticeUnwritable, PracticeBusy.
    """
    desk = this_desk()
    file = local_file.ready(data_folder)
    with told():
        return SqlBook(LocalDatabase(file), desk)


def this_desk() -> Desk:
    """This computer, by its own name and clock."""
    return Desk(platform.node() or "unknown", lambda: datetime.now(UTC))
