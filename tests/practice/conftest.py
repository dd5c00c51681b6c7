"""An open book on each database: a file, and a server of our own where PostgreSQL is installed."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from coach.practice.opening import open_book
from coach.practice.sql_book import SqlBook

from .fresh import Fresh, FreshFile, FreshServer
from .postgres import NEEDED, Server, programs

HAS_SERVER = programs() is not None
NOT_COLLECTED = "no PostgreSQL on this computer: what a practice shares is tested on SQLite alone"

if os.environ.get(NEEDED) and not HAS_SERVER:
    raise pytest.UsageError(f"{NEEDED} is set, and there is no PostgreSQL on this computer")

collect_ignore_glob = [] if HAS_SERVER else ["test_server*.py", "test_roles.py", "test_race.py"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not HAS_SERVER:
        terminalreporter.write_line(NOT_COLLECTED)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "fresh" in metafunc.fixturenames:
        kinds = ["sqlite", "postgresql"] if HAS_SERVER else ["sqlite"]
        metafunc.parametrize("fresh", kinds, indirect=True)


@pytest.fixture(scope="session")
def has_server() -> bool:
    return HAS_SERVER


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def own_server() -> Iterator[Server]:
    """A server that may be stopped; it speaks TLS."""
    with Server(tls=True) as running:
        yield running


@pytest.fixture
def shared(server: Server) -> Iterator[FreshServer]:
    """An empty database on the server."""
    made = FreshServer(server)
    yield made
    made.close()


@pytest.fixture
def fresh(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Fresh]:
    """Somewhere a book can be opened, empty, on the database that the test is run on."""
    kind: Fresh
    if request.param == "sqlite":
        kind = FreshFile(tmp_path / "data")
    else:
        kind = FreshServer(request.getfixturevalue("server"))
    yield kind
    kind.close()


@pytest.fixture
def book(fresh: Fresh) -> Iterator[SqlBook]:
    with fresh.open() as opened:
        yield opened


@pytest.fixture
def other(fresh: Fresh, book: SqlBook) -> Iterator[SqlBook]:
    """The same book, open on another machine."""
    with fresh.open("reception") as opened:
        yield opened


@pytest.fixture
def local(tmp_path: Path) -> Iterator[SqlBook]:
    with open_book(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def at() -> Callable[[float], datetime]:
    """A moment some hours into a Monday."""
    return lambda hours: datetime(2026, 3, 2, 8, tzinfo=UTC) + timedelta(hours=hours)
