"""Results are read back whoever they come from, whenever, and however often."""

import itertools
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from coach.care_library import load_rules
from coach.library import load_catalogue
from coach.practice.faults import PracticeError
from coach.practice.patient_record import ResultUnsound
from coach.practice.reading_back import (
    Known,
    OtherSigner,
    ReadBefore,
    Reader,
    Unknown,
    assign,
    meet,
    met_as,
    take,
)
from coach.record.history import History
from coach.record.store import Store

from .fake_book import FakeBook
from .results import (
    FLAG,
    KEY,
    OTHER_KEY,
    TODAY,
    ZONE,
    Result,
    ago,
    archive,
    at,
    diary,
    morning,
    raises,
    screened,
    session,
    written,
)

NOW = at(TODAY, 18)


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    return Reader(load_rules(load_catalogue()).screen, tmp_path / "inside", ZONE)


@pytest.fixture
def book() -> FakeBook:
    return FakeBook()


class Home:
    """Somebody's own record, of which results are written."""

    def __init__(self, folder: Path, client_id: str) -> None:
        self.store = Store.open(folder)
        self.client_id = client_id
        self._numbers = itertools.count(1)

    def result(self, **more: object) -> Result:
        made = Result(f"result-{next(self._numbers)}", self.client_id, written(self.store))
        return replace(made, **more)


@pytest.fixture
def home(tmp_path: Path, book: FakeBook) -> Home:
    anna = book.add_client("Anna")
    plan = book.keep_draft(anna.id, raises(ago(6)), None)
    book.sign_plan(plan, at(ago(6)))
    return Home(tmp_path / "home", anna.id)


def test_the_first_result_says_how_it_stands(book: FakeBook, home: Home, reader: Reader) -> None:
    session(home.store, ago(1))
    result = home.result(first=ago(1), last=ago(1))
    met = meet(book, result)
    assert isinstance(met, Known)
    taken = take(book, result, met.client, reader, NOW)
    assert (taken.merged.sessions, taken.nothing_new) == (1, False)
    assert taken.client.standing.last_active == ago(1)
    assert taken.client.result_key == KEY
    page = book.page(taken.client.id, TODAY)
    assert [line.sessions for line in page.results] == [1]
    assert len(page.sets) == 2


def test_reading_twice_changes_nothing(book: FakeBook, home: Home, reader: Reader) -> None:
    session(home.store, ago(1))
    result = home.result()
    take(book, result, book.client_of(home.client_id), reader, NOW)
    writes, people = book.writes, dict(book.people)
    met = meet(book, result)
    assert met == ReadBefore(people[home.client_id])
    take(book, result, met.client, reader, NOW)
    assert (book.writes, book.people) == (writes, people)


def test_of_an_overlap_only_what_is_new_is_taken(
    book: FakeBook, home: Home, reader: Reader
) -> None:
    session(home.store, ago(3))
    early = home.result()
    session(home.store, ago(1))
    diary(home.store, [morning(ago(1), 2)])
    late = home.result()
    anna = book.client_of(home.client_id)
    take(book, early, anna, reader, NOW)
    taken = take(book, late, anna, reader, NOW)
    assert (taken.merged.sessions, taken.merged.sessions_there) == (1, 1)
    assert taken.merged.entries == 1
    assert len(book.page(anna.id, TODAY).sets) == 4
    same = replace(late, result_id="written-again")
    assert take(book, same, anna, reader, NOW).nothing_new


def test_the_order_of_reading_makes_no_difference(
    book: FakeBook, home: Home, reader: Reader
) -> None:
    results = []
    for days in (5, 3, 1):
        session(home.store, ago(days))
        results.append(home.result())
    standings = set()
    for order in itertools.permutations(results):
        book.results.clear()
        for result in order:
            take(book, result, book.client_of(home.client_id), reader, NOW)
        standings.add(book.people[home.client_id].standing)
    assert len(standings) == 1
    assert standings.pop().sessions == 3


def test_somebody_unknown_is_asked_for_once(book: FakeBook, home: Home, reader: Reader) -> None:
    session(home.store, ago(1))
    result = home.result(client_id="from-elsewhere")
    assert meet(book, result) == Unknown("from-elsewhere")
    bert = book.add_client("Bert")
    assert isinstance(met_as(bert, result), Known)
    take(book, result, assign(book, result, bert), reader, NOW)
    session(home.store, ago(0))
    following = home.result(client_id="from-elsewhere")
    met = meet(book, following)
    assert isinstance(met, Known)
    assert met.client.id == bert.id


def test_a_merged_person_is_found(book: FakeBook, home: Home, reader: Reader) -> None:
    gone = book.client_of(home.client_id)
    keep = book.add_client("Anna Berg")
    book.merge_clients(keep, gone)
    session(home.store, ago(1))
    met = meet(book, home.result())
    assert isinstance(met, Known)
    assert met.client.id == keep.id


def test_another_signer_is_asked_about_once(book: FakeBook, home: Home, reader: Reader) -> None:
    session(home.store, ago(2))
    anna = book.client_of(home.client_id)
    take(book, home.result(), anna, reader, NOW)
    session(home.store, ago(1))
    result = home.result(signer=OTHER_KEY)
    met = meet(book, result)
    assert met == OtherSigner(book.people[anna.id], KEY, OTHER_KEY)
    assert not book.has_result(result.result_id)
    taken = take(book, result, met.client, reader, NOW)
    assert taken.client.result_key == OTHER_KEY
    session(home.store, ago(0))
    assert isinstance(meet(book, home.result(signer=OTHER_KEY)), Known)


def test_a_new_red_flag_is_told(book: FakeBook, home: Home, reader: Reader) -> None:
    diary(home.store, [screened(ago(1), **{FLAG: True})])
    result = home.result()
    taken = take(book, result, book.client_of(home.client_id), reader, NOW)
    assert taken.new_red_flag
    session(home.store, TODAY)
    assert not take(book, home.result(), taken.client, reader, NOW).new_red_flag


def test_what_cannot_be_read_changes_nothing(book: FakeBook, home: Home, reader: Reader) -> None:
    anna = book.client_of(home.client_id)
    people, writes = dict(book.people), book.writes
    broken = archive(lambda store: session(store, ago(1)))[:-40]
    with pytest.raises(ResultUnsound):
        take(book, home.result(archive=broken, signer=OTHER_KEY), anna, reader, NOW)
    assert (book.people, book.writes, book.results) == (people, writes, {})
    assert list(reader.inside.iterdir()) == []


def test_a_fault_of_the_book_is_passed_on(book: FakeBook, home: Home) -> None:
    book.fault = PracticeError("The practice's database cannot be reached.")
    with pytest.raises(PracticeError):
        meet(book, home.result())


def test_the_record_that_was_read_is_handed_on_and_a_broken_one_goes(
    reader: Reader, book: FakeBook, home: Home
) -> None:
    kept: list[tuple[str, int]] = []

    def keep(client_id: str, results: int, store: Store, held: ExitStack) -> None:
        assert len(History(store).sessions(100)) == 1
        kept.append((client_id, results))
        held.close()

    session(home.store, ago(1))
    handing = replace(reader, keep=keep)
    client = book.people[home.client_id]
    take(book, home.result(), client, handing, NOW)
    assert kept == [(home.client_id, 1)]
    with pytest.raises(ResultUnsound):
        take(book, home.result(archive=b"cut off"), client, handing, NOW)
    assert kept == [(home.client_id, 1)]
    assert list(reader.inside.iterdir()) == []
