"""Empty databases to open a book on, of either kind, and machines with names and clocks."""

import itertools
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Protocol

import pytest

from coach.practice import local_file
from coach.practice.address import address_of
from coach.practice.database import LocalDatabase
from coach.practice.faults import PracticeError
from coach.practice.opening import open_book
from coach.practice.server_opening import opened
from coach.practice.sql_book import Desk, SqlBook

from .postgres import SECRET, Server

START = datetime(2026, 3, 2, 8, tzinfo=UTC)
NOWHERE = Path("/nonexistent")
"""The data folder of who keeps everything on a server."""

_NUMBERS = itertools.count(1)


class Fresh(Protocol):
    kind: str

    def open(self, machine: str = "desk") -> SqlBook: ...

    def again(self) -> "Fresh": ...

    def close(self) -> None: ...


class Ticking:
    """A clock that goes on by a second with each look."""

    def __init__(self) -> None:
        self._ticks: Iterator[int] = itertools.count(0)

    def __call__(self) -> datetime:
        return START + timedelta(seconds=next(self._ticks))


class FreshFile:
    kind = "sqlite"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._clock = Ticking()

    def open(self, machine: str = "desk") -> SqlBook:
        file = local_file.file_of(self.folder)
        if not file.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            file.write_bytes(_empty_file())
        return SqlBook(LocalDatabase(local_file.ready(self.folder)), Desk(machine, self._clock))

    def again(self) -> "FreshFile":
        return FreshFile(self.folder.with_name(f"{self.folder.name}-{next(_NUMBERS)}"))

    def close(self) -> None:
        return None


class FreshServer:
    kind = "postgresql"

    def __init__(self, server: Server) -> None:
        self.server = server
        self.name = f"practice_{next(_NUMBERS)}"
        self.url = server.new_database(self.name, _with_tables(server))
        self._clock = Ticking()

    def open(self, machine: str = "desk") -> SqlBook:
        return SqlBook(opened(address_of(self.url), SECRET), Desk(machine, self._clock))

    def run(self, statements: str) -> None:
        """Let the owner of the server do something in this database."""
        self.server.run(statements, self.name)

    def again(self) -> "FreshServer":
        return FreshServer(self.server)

    def close(self) -> None:
        self.server.drop(self.name)


@cache
def _empty_file() -> bytes:
    """A file to copy, so that not every test has to make the tables."""
    with tempfile.TemporaryDirectory() as folder:
        return local_file.ready(Path(folder)).read_bytes()


def _with_tables(server: Server) -> str:
    """A database to copy, so that not every test has to make the tables."""
    name = "with_tables"
    if not server.run(f"SELECT 1 FROM pg_database WHERE datname = '{name}'"):
        url = server.new_database(name)
        opened(address_of(url), SECRET).close()
    return name


def refusal(url: str) -> str:
    """Why a database is not opened, in words that hold no password."""
    with pytest.raises(PracticeError) as refused:
        open_book(NOWHERE, url)
    assert SECRET not in refused.value.sentence
    return refused.value.sentence
