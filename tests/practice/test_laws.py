"""Whatever is done in whatever order: every book answers as the plain model does, and so both
databases answer alike; and of two who write from the same reading exactly one does."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from coach.practice.faults import ChangedElsewhere, Gone, PracticeError
from coach.practice.sql_book import SqlBook
from coach.practice.values import Client, Scale, SetLine, Standing, StoredPlan

from .fresh import Fresh, FreshFile, FreshServer
from .made import day, moment, plan, result
from .model import Model, Person

NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
PICKS = st.integers(0, 30)


class Books(RuleBasedStateMachine):
    """One model and one book on each database; each rule is done to all of them."""

    places: list[Fresh]

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.model = Model()
        self.books: list[SqlBook] = []
        self.ids: list[dict[int, str]] = []
        self.made = 0
        self.results = 0

    @initialize()
    def begin(self) -> None:
        for place in self.places:
            fresh = place.again()
            self.stack.callback(fresh.close)
            self.books.append(self.stack.enter_context(fresh.open()))
            self.ids.append({})

    def teardown(self) -> None:
        if self.books:
            self.compare()
        self.stack.close()

    def somebody(self, pick: int) -> int | None:
        there = sorted(self.model.people)
        return there[pick % len(there)] if there else None

    def each(self) -> Iterator[tuple[SqlBook, dict[int, str]]]:
        yield from zip(self.books, self.ids, strict=True)

    def read(self, book: SqlBook, ids: dict[int, str], number: int) -> Client:
        found = book.client_of(ids[number])
        assert found is not None
        return found

    @rule(name=NAMES, note=NAMES)
    def add(self, name: str, note: str) -> None:
        self.made += 1
        self.model.people[self.made] = Person(name, note)
        for book, ids in self.each():
            ids[self.made] = book.add_client(name, note).id

    @precondition(lambda self: self.model.people)
    @rule(pick=PICKS, name=NAMES)
    def change(self, pick: int, name: str) -> None:
        number = self.somebody(pick)
        assert number is not None
        self.model.write(number, name=name, note=name)
        for book, ids in self.each():
            was = self.read(book, ids, number)
            now = book.change_client(was, name=name, note=name, ankle=None)
            assert now.stamp.version == was.stamp.version + 1
            with pytest.raises(ChangedElsewhere) as refused:
                book.change_client(was, name="lost", note="", ankle=None)
            assert refused.value.theirs == now

    @precondition(lambda self: self.model.people)
    @rule(pick=PICKS, archived=st.booleans())
    def put_aside(self, pick: int, archived: bool) -> None:
        number = self.somebody(pick)
        assert number is not None
        self.model.write(number, archived=archived)
        for book, ids in self.each():
            book.archive_client(self.read(book, ids, number), archived)

    @precondition(lambda self: self.model.people)
    @rule(pick=PICKS, again=st.booleans(), sessions=st.sets(PICKS, max_size=3), active=PICKS)
    def read_result(self, pick: int, again: bool, sessions: set[int], active: int) -> None:
        number = self.somebody(pick)
        assert number is not None
        if not (again and self.results):
            self.results += 1
        id_ = f"r{self.results}"
        lines = [
            SetLine(f"s{one}", 1, moment(one), "band", None, 1, None, None, None, True)
            for one in sorted(sessions)
        ]
        keys = frozenset((one.session_id, one.number) for one in lines)
        self.model.add_result(number, id_, keys, day(active), active)
        standing = Standing(last_active=day(active), sessions=active)
        for book, ids in self.each():
            line = result(ids[number], id_)
            book.add_result(line, id_.encode(), lines, standing, b"k")
            assert book.has_result(id_)

    @precondition(lambda self: self.model.people)
    @rule(pick=PICKS, plan_id=st.sampled_from("ab"), version=st.integers(1, 2), note=NAMES)
    def draft(self, pick: int, plan_id: str, version: int, note: str) -> None:
        number = self.somebody(pick)
        assert number is not None
        person = self.model.people[number]
        there = {one for one in person.plans if one[1:3] == (plan_id, version)}
        document = plan(plan_id, version, note=note)
        kept = document.note
        if not there:
            new = (number, plan_id, version, kept, False, 1)
            self.model.people[number] = replace(person, plans=person.plans | {new})
        for book, ids in self.each():
            if there:
                with pytest.raises(ChangedElsewhere):
                    book.keep_draft(ids[number], document, None)
            else:
                book.keep_draft(ids[number], document, None)

    @precondition(lambda self: self.model.people)
    @rule(pick=PICKS, which=PICKS, act=st.sampled_from(["change", "sign", "delete"]), note=NAMES)
    def with_draft(self, pick: int, which: int, act: str, note: str) -> None:
        number = self.somebody(pick)
        assert number is not None
        person = self.model.people[number]
        # After a merge two may have one name: only what is plain is tried here.
        names = [one[1:3] for one in person.plans]
        plans = sorted(one for one in person.plans if names.count(one[1:3]) == 1)
        if not plans:
            return
        chosen = plans[which % len(plans)]
        made_for, plan_id, version, _, signed, writings = chosen
        document = plan(plan_id, version, note=note)
        changed = {
            "change": {(made_for, plan_id, version, document.note, signed, writings + 1)},
            "sign": {(*chosen[:4], True, writings + 1)},
            "delete": set(),
        }[act]
        if not signed:
            rest = (person.plans - {chosen}) | changed
            self.model.people[number] = replace(person, plans=frozenset(rest))
        for book, ids in self.each():
            was = self.plan_of(book, ids[number], plan_id, version)
            acts: dict[str, Any] = {
                "change": lambda book=book, was=was: book.keep_draft(was.client_id, document, was),
                "sign": lambda book=book, was=was: book.sign_plan(was, moment(0)),
                "delete": lambda book=book, was=was: book.delete_draft(was),
            }
            if signed:
                with pytest.raises(PracticeError):
                    acts[act]()
            else:
                acts[act]()
                with pytest.raises(Gone if act == "delete" else ChangedElsewhere):
                    acts[act]()

    def plan_of(self, book: SqlBook, client_id: str, plan_id: str, version: int) -> StoredPlan:
        (found,) = (
            one
            for one in book.page(client_id, day(0)).plans
            if (one.prescription.id, one.prescription.version) == (plan_id, version)
        )
        return found

    @precondition(lambda self: self.model.people)
    @rule(pick=PICKS, score=st.floats(0, 80))
    def total(self, pick: int, score: float) -> None:
        number = self.somebody(pick)
        assert number is not None
        person = self.model.people[number]
        self.model.people[number] = replace(person, totals=person.totals + 1)
        for book, ids in self.each():
            assert book.add_total(ids[number], Scale.LEFS, day(0), score).score == score

    @precondition(lambda self: len(self.model.people) > 1)
    @rule(pick=PICKS, other=PICKS)
    def merge(self, pick: int, other: int) -> None:
        keep, gone = self.somebody(pick), self.somebody(other)
        assert keep is not None
        assert gone is not None
        if keep == gone:
            return
        self.model.merge(keep, gone)
        for book, ids in self.each():
            book.merge_clients(self.read(book, ids, keep), self.read(book, ids, gone))

    @precondition(lambda self: self.model.people)
    @rule(pick=PICKS)
    def delete(self, pick: int) -> None:
        number = self.somebody(pick)
        assert number is not None
        person = self.model.people.pop(number)
        self.model.taken -= set(person.results)
        for book, ids in self.each():
            was = self.read(book, ids, number)
            book.delete_client(was)
            with pytest.raises(Gone):
                book.delete_client(was)

    @rule()
    def compare(self) -> None:
        for book, ids in self.each():
            listed = {
                line.client.id
                for archived in (False, True)
                for line in book.clients(day(0), archived=archived)
            }
            assert listed == {ids[number] for number in self.model.people}
            for number, person in self.model.people.items():
                self.compare_one(book, ids[number], person, ids)
            for number in range(1, self.made + 1):
                owner = self.model.owner(number)
                found = book.client_of(ids[number])
                assert (found.id if found else None) == (ids[owner] if owner else None)

    def compare_one(
        self, book: SqlBook, client_id: str, person: Person, ids: dict[int, str]
    ) -> None:
        page = book.page(client_id, day(0))
        client = page.line.client
        assert (client.name, client.note) == (person.name, person.note)
        assert (client.archived, client.stamp.version) == (person.archived, person.version)
        assert client.standing == person.standing
        assert [one.id for one in reversed(page.results)] == list(person.results)
        assert book.archives(client_id) == [one.encode() for one in person.results]
        assert {(one.session_id, one.number) for one in page.sets} == person.sets
        assert len(page.totals) == person.totals
        assert sorted(
            (one.prescription.id, one.prescription.version, one.prescription.note)
            for one in page.plans
        ) == sorted(one[1:4] for one in person.plans)
        assert sorted(
            (one.signed_at is not None, one.stamp.version) for one in page.plans
        ) == sorted(one[4:6] for one in person.plans)


def test_every_book_answers_as_the_model(
    request: pytest.FixtureRequest, tmp_path: Path, has_server: bool
) -> None:
    places: list[Fresh] = [FreshFile(tmp_path / "data")]
    if has_server:
        places.append(FreshServer(request.getfixturevalue("server")))
    machine = type("OurBooks", (Books,), {"places": places})
    machine.TestCase.settings = settings(
        max_examples=12,
        stateful_step_count=25,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    try:
        machine.TestCase("runTest").runTest()
    finally:
        for place in places:
            place.close()


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=12))
def test_of_two_readings_one_writes(
    book: SqlBook, other: SqlBook, turns: list[tuple[bool, bool]]
) -> None:
    """Two machines write in turns, each perhaps without reading again first."""
    client = book.add_client("Anna", "0")
    read = {True: client, False: client}
    now = client
    for number, (first, reads) in enumerate(turns):
        one = book if first else other
        if reads:
            found = one.client_of(client.id)
            assert found == now
            read[first] = found
        was = read[first]
        if was.stamp == now.stamp:
            now = one.change_client(was, name="Anna", note=f"{was.note} {number}", ankle=None)
            assert now.stamp.version == was.stamp.version + 1
            read[first] = now
        else:
            with pytest.raises(ChangedElsewhere) as refused:
                one.change_client(was, name="Anna", note="lost", ankle=None)
            assert refused.value.theirs == now
    assert book.client_of(client.id) == now == other.client_of(client.id)
