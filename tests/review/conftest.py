"""A made-up history of a few weeks in an open record."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from coach.care.person import Person
from coach.library import load_norms
from coach.record.store import Store
from coach.review.trend import Asking
from tests.benchmarks.history_maker import Wish, write
from tests.new_records import copied_records

MakeHistory = Callable[..., Store]


@pytest.fixture(scope="package", autouse=True)
def _records_are_copied() -> Iterator[None]:
    with copied_records():
        yield


@pytest.fixture
def make_history(tmp_path: Path) -> Iterator[MakeHistory]:
    """A record of ``days`` from ``first`` on, by its seed and zone."""
    stores: list[Store] = []

    def made(first: date, days: int, zone: str = "Europe/Berlin", seed: int = 1) -> Store:
        store = Store.open(tmp_path / f"data{len(stores)}")
        stores.append(store)
        write(store, Wish(first, days, ZoneInfo(zone), seed, miss=0.2))
        return store

    yield made
    for store in stores:
        store.close()


@pytest.fixture(scope="session")
def asking() -> Asking:
    return Asking(Person("40_49", "left"), load_norms())
