"""A person's results looked at closely, and sent on as a report, as tables and as FHIR."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QAbstractButton

from coach.ui.desk import Desk
from coach.ui.people_home import FOLDER

from .people_made import (
    result,
    twelve,
    with_plan,
)
from .people_scenes import quiet
from .people_window import Open


def test_looking_closer_shows_whose_it_is_and_changes_nothing(open_book: Open, desk: Desk) -> None:
    one = open_book(twelve())
    anna = one.client("Anna")
    one.files.there["a"] = result(anna.id)
    one.read("a")
    one.home.person.page.results.closer.click()
    quiet(one.home)
    frame = one.home.closer.frame
    assert one.page is frame
    assert frame.name.text() == "Anna Bergström"
    overview = frame.pages.overview
    assert not overview.files.isVisible()
    listed = one.home.closer.review.desk.sessions(1)
    one.home.closer.review._sessions.open(listed[0].summary.id)
    session = frame.pages.currentWidget()
    assert frame.name.isVisible()
    shown = [b for b in session.findChildren(QAbstractButton) if b.isVisible()]
    assert not [b.text() for b in shown if "Correct" in b.text() or "Note" in b.text()]
    assert [b for b in shown if b.text() == "Look closer"]
    inside = desk.data_folder / FOLDER
    assert len(list(inside.iterdir())) == 1
    frame.back.click()
    assert one.page is one.home.person.page
    one.home.to_list()
    quiet(one.home)
    assert list(inside.iterdir()) == []


def test_a_person_is_sent_on_as_tables_and_as_fhir(open_book: Open, tmp_path: Path) -> None:
    one = open_book(twelve())
    anna = one.client("Anna")
    one.files.there["a"] = result(anna.id)
    with_plan(one.book, anna)
    one.read("a")
    manage = one.home.person.page.manage
    for kind, name in (("csv", "t.zip"), ("fhir", "f.json")):
        one.home.closer.ask_where = lambda *_, name=name: tmp_path / name
        manage.exports[kind].click()
        quiet(one.home)
        assert f"Saved as {name}" in one.words()
        assert (tmp_path / name).stat().st_size > 1000
    one.home.closer.ask_where = lambda *_: tmp_path / "no" / "where.json"
    manage.exports["fhir"].click()
    quiet(one.home)
    assert "Saved" not in one.words()
    assert "where.json" in one.words() or "cannot be" in one.words()


def test_the_report_opens_from_the_person(open_book: Open) -> None:
    one = open_book(twelve())
    one.files.there["a"] = result(one.client("Anna").id)
    one.read("a")
    one.home.person.page.manage.exports["report"].click()
    quiet(one.home)
    assert one.page is one.home.closer.frame
    assert one.page.pages.currentWidget() is one.home.closer.review.saving.report


class Held:
    """Work in another thread that lasts until it is let go."""

    def __init__(self) -> None:
        self.began, self.goes_on, self.ended = Event(), Event(), Event()

    def __call__(self, *_: object) -> None:
        self.began.set()
        self.goes_on.wait(30)
        self.ended.set()


def test_leaving_a_person_does_not_wait_for_their_record(
    open_book: Open, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = open_book(twelve())
    one.files.there["a"] = result(one.client("Anna").id)
    one.read("a")
    held, record = Held(), one.home.record
    made = record.store

    def slowly(*asked: object) -> object:
        held()
        return made(*asked)

    with monkeypatch.context() as patch:
        patch.setattr(record, "store", slowly)
        one.home.person.page.results.closer.click()
        assert held.began.wait(30)
        one.home.to_list()
        one.open("Jonas")
        assert not held.ended.is_set()
        assert one.home.person.page.title.text().startswith("Jonas")
        held.goes_on.set()
        quiet(one.home)
    assert one.page is one.home.person.page
    assert list((desk.data_folder / FOLDER).iterdir()) == []


def test_leaving_the_pages_does_not_wait_for_what_they_read(open_book: Open, desk: Desk) -> None:
    one = open_book(twelve())
    one.files.there["a"] = result(one.client("Anna").id)
    one.read("a")
    one.home.person.page.results.closer.click()
    quiet(one.home)
    held, inside = Held(), desk.data_folder / FOLDER
    one.home.closer.review.settle()
    one.home.closer.review._reading.ask(held, lambda _: None)
    assert held.began.wait(30)
    one.home.closer.frame.back.click()
    one.home.to_list()
    assert not held.ended.is_set()
    assert len(list(inside.iterdir())) == 1, "it is still being read"
    held.goes_on.set()
    quiet(one.home)
    assert list(inside.iterdir()) == []
