"""Opens a practice's book: the file on this computer, or the database that several share."""

# A book on this computer needs nothing of the other kind.
# ruff: noqa: PLC0415

import platform
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from coach.practice import copies, local_file
from coach.practice.daily_copy import DailyCopy
from coach.practice.database import LocalDatabase, told
from coach.practice.sql_book import Desk, SqlBook


def open_book(data_folder: Path, url: str | None = None) -> SqlBook:
    """The book in ``data_folder``, or in the database of ``url``, made or upgraded if need be.

    A password in ``url`` is used and kept nowhere; without one the key store is asked. Raises
    PracticeDamaged, PracticeFromNewerVersion, PracticeUnwritable, PracticeBusy; for a database
    also AddressRefused, PracticeUnreachable, NotAllowed, TablesMissing.
    """
    if url is not None:
        return _shared(url)
    file = local_file.ready(data_folder)
    with told():
        book = SqlBook(LocalDatabase(file), this_desk())
    copy = DailyCopy(data_folder, date.today())

    def forget(client_ids: Sequence[str]) -> None:
        copy.wait()
        copies.forget(data_folder, client_ids)

    return book.with_copies(forget, copy.wait)


def this_desk() -> Desk:
    """This computer, by its own name and clock."""
    return Desk(platform.node() or "unknown", lambda: datetime.now(UTC))


def _shared(url: str) -> SqlBook:
    from coach.practice.address import address_of
    from coach.practice.password import password_for
    from coach.practice.server_opening import opened

    address = address_of(url)
    return SqlBook(opened(address, password_for(address)), this_desk())
