"""The physio's people: who needs a look is first, and nothing is lost, doubled or overwritten."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from coach.exchange.faults import FileAltered, PassphraseNeeded
from coach.exchange.identity import new_identity, words_of
from coach.practice.faults import PracticeUnreachable
from coach.practice.values import Client, Scale
from coach.ui.desk import Desk
from coach.ui.host_people import PeopleHost
from coach.ui.page_host import House
from coach.ui.people_home import FOLDER
from coach.ui.people_model import LINE_ROLE
from coach.ui.theme import Theme
from tests.practice.fake_book import FakeBook

from .people_made import (
    KEY,
    LONG,
    OTHER_KEY,
    TODAY,
    result,
    thousand,
    twelve,
    with_plan,
)
from .people_scenes import Files, MadePractice, home_of, quiet


class Opened:
    """The pages of a practice in a window of their own."""

    def __init__(self, qtbot: QtBot, theme: Theme, desk: Desk, book: FakeBook) -> None:
        self.qtbot, self.desk, self.files = qtbot, desk, Files()
        self.practice = MadePractice(book, new_identity("Dr. Lee"))
        self.around = QStackedWidget()
        qtbot.addWidget(self.around)
        house = House(theme, desk, None, None, None, None)
        self.host = PeopleHost(house, self.around, self.practice)
        self.home = home_of(self.host, self.files)
        self.around.addWidget(self.host.page)
        self.around.resize(1072, 800)
        self.host.fill()
        self.around.show()
        qtbot.waitExposed(self.around)
        self.around.activateWindow()

    @property
    def book(self) -> FakeBook:
        return self.practice.book

    @property
    def page(self) -> QWidget:
        return self.home.pages.currentWidget()

    @property
    def focus(self) -> QWidget | None:
        return self.around.focusWidget()

    def client(self, name: str) -> Client:
        return next(one for one in self.book.people.values() if one.name.startswith(name))

    def open(self, name: str) -> Client:
        client = self.client(name)
        self.home.open_person(client.id)
        return client

    def read(self, name: str) -> None:
        self.home.read_result(Path(name))
        quiet(self.home)

    def words(self) -> str:
        # What was put on a page that is on show appears with the next event.
        QCoreApplication.processEvents()
        return words(self.page)


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


Open = Callable[[FakeBook], Opened]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, desk: Desk) -> Iterator[Open]:
    made: list[Opened] = []

    def make(book: FakeBook) -> Opened:
        made.append(Opened(qtbot, theme, desk, book))
        return made[-1]

    yield make
    for one in made:
        one.host.close()


def rows(one: Opened) -> list[str]:
    model = one.home.list.model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_without_anybody_it_says_what_to_do_first(opened: Open) -> None:
    one = opened(FakeBook())
    assert "Begin with one person" in one.words()
    one.home.list.empty.add.click()
    form = one.home.list.form
    assert one.focus is form.name.line
    form.keep.click()
    assert not one.book.people
    assert "A name is needed" in one.words()
    QTest.keyClicks(form.name.line, "Erika")
    form.ankle.button("left").click()
    QTest.keyClick(form.name.line, Qt.Key.Key_Return)
    (client,) = one.book.people.values()
    assert (client.name, client.note, client.ankle) == ("Erika", "", "left")
    assert one.page is one.home.person.page
    assert "No plan yet" in one.words()


def test_who_needs_a_look_comes_first_and_why_is_said(opened: Open) -> None:
    one = opened(twelve())
    found = rows(one)
    assert found[:5] == [
        "Needs a look · 3", "Anna Bergström", "Jonas Weber", LONG, "Everyone else · 9",
    ]  # fmt: skip
    assert len(found) == 14
    model = one.home.list.model
    said = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Red flag in the safety questions on 29 Jun" in said
    assert "42 % of the planned sets done" in said
    said = model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Morning pain up from 2 to 3.6 in a week" in said
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags


def test_the_keyboard_finds_and_opens_somebody(opened: Open) -> None:
    one = opened(twelve())
    view, search = one.home.list.view, one.home.list.search
    view.setFocus()
    assert view.chosen == one.client("Anna").id
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Down)
    # Over the heading in between.
    assert view.currentIndex().data() == rows(one)[5]
    QTest.keyClick(view, Qt.Key.Key_Slash)
    assert one.focus is search
    QTest.keyClicks(search, "muller trail")
    assert rows(one) == ["Zoë 🏃‍♀️ Müller"]
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert one.focus is view
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert one.home.person.client == one.client("Zoë")
    QTest.keyClick(one.page, Qt.Key.Key_Escape)
    assert one.page is one.home.list
    assert view.chosen == one.client("Zoë").id
    QTest.keyClick(one.home.list, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert len(rows(one)) == 14


def test_names_stay_text_whatever_they_hold(opened: Open) -> None:
    one = opened(twelve())
    one.open("<b>Bob</b>")
    assert "<b>Bob</b> & Söhne" in one.words()
    one.open(LONG[:10])
    assert one.page.title.text().endswith("…")
    assert one.page.accessibleName() == LONG
    arabic = "ليلى"
    one.open(arabic)
    assert one.page.title.text().startswith(arabic)


def test_a_thousand_people_open_and_are_searched_at_once(opened: Open) -> None:
    one = opened(twelve())
    few = len(one.home.list.findChildren(QWidget))
    one.practice.book = thousand()
    began = time.perf_counter()
    one.home.to_list()
    one.around.grab()
    took_s = time.perf_counter() - began
    assert one.home.list.model.shown == 1000
    assert len(one.home.list.findChildren(QWidget)) == few
    began = time.perf_counter()
    one.home.list.search.setText("ida sprain")
    one.around.grab()
    searched_s = time.perf_counter() - began
    print(f"list {1000 * took_s:.0f} ms, search {1000 * searched_s:.0f} ms")
    assert 0 < one.home.list.model.shown < 100
    assert took_s < 0.3
    assert searched_s < 0.3


def test_a_database_out_of_reach_is_said_in_place(opened: Open) -> None:
    one = opened(twelve())
    one.book.fault = PracticeUnreachable("no answer")
    one.home.to_list()
    assert "The practice's database cannot be reached: no answer." in one.words()
    assert not one.home.list.view.isVisible()
    one.home.list.again.click()
    assert one.home.list.model.shown == 12
    assert "cannot be reached" not in one.words()


def test_somebody_deleted_elsewhere_is_said_over_the_list(opened: Open) -> None:
    one = opened(twelve())
    client = one.client("Anna")
    one.book.delete_client(client)
    one.home.open_person(client.id)
    assert one.page is one.home.list
    assert "This was deleted in the meantime" in one.words()
    assert one.home.list.model.shown == 11


def test_seen_settles_what_was_listed(opened: Open) -> None:
    one = opened(twelve())
    client = one.open("Anna")
    assert one.page.looks.isVisible()
    one.page.looks.seen.click()
    assert one.book.people[client.id].seen_on == TODAY
    assert not one.page.looks.isVisible()


def test_other_words_are_kept_and_a_clash_shows_both(opened: Open) -> None:
    one = opened(twelve())
    client = one.open("Anna")
    page = one.home.person.page
    page.edit.click()
    with one.book.elsewhere("reception"):
        one.book.change_client(client, name="Anna Lind", note="moved", ankle="right")
    page.form.note.line.setText("mine")
    page.form.keep.click()
    assert one.book.people[client.id].note == "moved"
    assert "reception" in one.words()
    assert "Anna Lind" in one.words()
    page.clash.mine.click()
    assert one.book.people[client.id].note == "mine"
    assert not page.clash.isVisible()
    page.edit.click()
    page.form.name.line.setText("Anna B.")
    page.form.keep.click()
    assert page.title.text() == "Anna B."


def test_an_old_page_overwrites_nothing(opened: Open) -> None:
    one = opened(twelve())
    client = one.open("Anna")
    with one.book.elsewhere("reception"):
        one.book.change_client(client, name="Anna Lind", note="", ankle="right")
    one.page.manage.archive.click()
    assert not one.book.people[client.id].archived
    assert "Nothing was overwritten" in one.words()
    assert one.page.title.text() == "Anna Lind"
    one.page.manage.archive.click()
    assert one.book.people[client.id].archived


def test_the_archived_are_behind_the_filter(opened: Open) -> None:
    one = opened(twelve())
    assert "Petra Alt" not in rows(one)
    one.home.list.filter.button(True).click()
    assert rows(one) == ["Petra Alt"]
    client = one.open("Petra")
    one.page.manage.archive.click()
    assert not one.book.people[client.id].archived


def test_plans_are_asked_for_with_their_person(opened: Open) -> None:
    one = opened(twelve())
    asked: list[tuple[str, object]] = []
    one.host.plan_asked.connect(lambda who, plan: asked.append((who.name, plan)))
    one.host.hand_over_asked.connect(lambda who, plan: asked.append((who.name, plan)))
    one.open("Erika")
    one.page.plan.new.click()
    assert asked == [("Erika Beispiel", None)]
    with_plan(one.book, one.client("Jonas"))
    one.open("Jonas")
    assert "Strength and balance" in one.words()
    assert "review is due" in one.words()
    one.page.plan.edit.click()
    one.page.plan.hand_over.click()
    (_, edited), (_, handed) = asked[1:]
    assert edited == handed
    assert edited.prescription.version == 2
    draft = edited.prescription.model_copy(update={"version": 3})
    kept = one.book.keep_draft(one.client("Jonas").id, draft, None)
    one.open("Jonas")
    assert not one.page.plan.edit.isVisible()
    one.page.plan.go_on.click()
    assert asked[-1] == ("Jonas Weber", kept)


def test_only_a_total_within_its_range_is_kept(opened: Open) -> None:
    one = opened(twelve())
    client = one.open("Erika")
    totals = one.page.totals
    totals.scales.button(Scale.CAIT).click()
    for wrong in ("", "31", "-1", "x", "nan", "inf"):
        totals.total.setText(wrong)
        totals.add.click()
        assert not one.book.totals
        assert "The total is a number from 0 to 30." in one.words()
    for right in ("0", "12,5"):
        totals.total.setText(right)
        QTest.keyClick(totals.total, Qt.Key.Key_Return)
    assert sorted(t.score for t in one.book.totals.values()) == [0.0, 12.5]
    assert all(t.day == TODAY and t.client_id == client.id for t in one.book.totals.values())
    assert "CAIT · 12.5 of 30" in one.words()
    buttons = totals.findChildren(QAbstractButton)
    remove = next(b for b in buttons if b.property("total") and b.isVisible())
    remove.click()
    assert [t.score for t in one.book.totals.values()] == [0.0]


def test_delete_asks_for_a_word_and_says_what_goes(opened: Open) -> None:
    one = opened(twelve())
    with_plan(one.book, one.client("Jonas"))
    client = one.open("Jonas")
    one.page.manage.delete.click()
    question = one.home.person.delete
    assert "2 plans, 0 results and 0 questionnaire totals" in question.body.text()
    assert one.focus is question.keep
    question.delete.click()
    assert client.id in one.book.people
    question.line.line.setText("delete")
    question.delete.click()
    assert client.id not in one.book.people
    assert one.page is one.home.list
    assert "Jonas Weber" not in rows(one)


def test_two_entries_become_one_after_a_preview(opened: Open) -> None:
    one = opened(twelve())
    with_plan(one.book, one.client("Jonas"))
    jonas, anna = one.client("Jonas"), one.open("Anna")
    one.page.manage.merge.click()
    merge = one.home.person.merge
    assert one.page is merge
    merge.pick.search.setText("jonas")
    (tile,) = merge.pick.tiles
    tile.click()
    assert "plans: 2" in one.words()
    assert len(one.book.people) == 13
    merge.names.button(jonas.id).click()
    assert "plans: 0" in one.words()
    merge.names.button(anna.id).click()
    merge.agree.click()
    assert jonas.id not in one.book.people
    assert one.book.client_of(jonas.id).id == anna.id
    assert one.page is one.home.person.page
    assert one.home.person.client.id == anna.id
    assert "Strength and balance" in one.words()


def test_keys_that_differ_are_told_before_a_merge(opened: Open) -> None:
    one = opened(twelve())
    for name, key in (("Jonas", KEY), ("Anna", OTHER_KEY)):
        client = one.client(name)
        one.book.people[client.id] = replace(client, result_key=key)
    one.open("Anna")
    one.page.manage.merge.click()
    one.home.person._other(one.client("Jonas"))
    assert "signed with different keys" in one.words()


def test_a_result_leads_to_its_person_and_says_what_is_new(opened: Open) -> None:
    one = opened(twelve())
    anna = one.client("Anna")
    one.files.there["a"] = result(anna.id)
    one.read("a")
    assert one.page is one.home.person.page
    assert "New: 52 sessions" in one.words()
    assert "Yes to: Is one calf throbbing" in one.words()
    assert "Heel raises on one leg" in one.words()
    writes = one.book.writes
    one.read("a")
    assert "Already read, nothing changed" in one.words()
    assert one.book.writes == writes
    one.files.there["b"] = result(anna.id, "result-2")
    one.read("b")
    assert "nothing in it was new" in one.words()


def test_an_unknown_result_is_given_to_somebody_here(opened: Open) -> None:
    one = opened(twelve())
    one.files.there["a"] = result("elsewhere")
    one.read("a")
    assert "Whose result is this?" in one.words()
    assert not one.book.results
    card = one.home.reader.card
    card.pick.search.setText("erika")
    card.pick.tiles[0].click()
    quiet(one.home)
    erika = one.client("Erika")
    assert [r.line.client_id for r in one.book.results.values()] == [erika.id]
    assert one.book.client_of("elsewhere").id == erika.id
    assert one.home.person.client.id == erika.id


def test_an_unknown_result_makes_a_new_person(opened: Open) -> None:
    one = opened(twelve())
    one.files.there["a"] = result("elsewhere")
    one.read("a")
    one.home.reader.card.new.click()
    form = one.home.list.form
    QTest.keyClicks(form.name.line, "Nora")
    QTest.keyClick(form.name.line, Qt.Key.Key_Return)
    quiet(one.home)
    nora = one.client("Nora")
    assert [r.line.client_id for r in one.book.results.values()] == [nora.id]
    assert one.home.person.client.id == nora.id


def test_another_key_is_asked_about_with_its_words(opened: Open) -> None:
    one = opened(twelve())
    anna = one.client("Anna")
    one.book.people[anna.id] = replace(anna, result_key=KEY)
    one.files.there["a"] = result(anna.id, signer=OTHER_KEY)
    one.read("a")
    assert " ".join(words_of(KEY)) in one.words()
    assert " ".join(words_of(OTHER_KEY)) in one.words()
    card = one.home.reader.card
    card.close_it.click()
    assert not one.book.results
    one.read("a")
    card.trust.click()
    quiet(one.home)
    assert one.book.people[anna.id].result_key == OTHER_KEY
    assert len(one.book.results) == 1


def test_what_cannot_be_read_is_said_and_changes_nothing(opened: Open) -> None:
    one = opened(twelve())
    anna = one.client("Anna")
    one.files.there |= {
        "altered": FileAltered(Path("a.coachresult")),
        "broken": result(anna.id, archive=b"PK nothing"),
    }
    people = dict(one.book.people)
    for name, said in (("altered", "is not what was signed"), ("broken", "cannot be read")):
        one.read(name)
        assert said in one.words()
        assert (one.book.people, one.book.results) == (people, {})


def test_a_locked_key_is_asked_for_and_the_file_read_after_that(opened: Open) -> None:
    one = opened(twelve())
    anna = one.client("Anna")
    one.files.there["a"] = result(anna.id)
    fault = PassphraseNeeded()
    asked = []
    one.host.key_asked.connect(asked.append)

    class Locked(MadePractice):
        @property
        def identity(self) -> object:
            if not asked:
                raise fault
            return object()

        @identity.setter
        def identity(self, _: object) -> None:
            pass

    one.home.reader._practice = Locked(one.book, None)
    one.read("a")
    assert asked == [fault]
    one.home.reader.again()
    quiet(one.home)
    assert len(one.book.results) == 1


def test_a_file_may_be_dropped_on_the_page(opened: Open, tmp_path: Path) -> None:
    one = opened(twelve())
    one.files.there["a.coachresult"] = result(one.client("Anna").id)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.coachresult"))])
    drop = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    one.home.pages.dropEvent(drop)
    quiet(one.home)
    assert len(one.book.results) == 1


def test_looking_closer_shows_whose_it_is_and_changes_nothing(opened: Open, desk: Desk) -> None:
    one = opened(twelve())
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
    assert list(inside.iterdir()) == []


def test_a_person_is_sent_on_as_tables_and_as_fhir(opened: Open, tmp_path: Path) -> None:
    one = opened(twelve())
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


def test_the_report_opens_from_the_person(opened: Open) -> None:
    one = opened(twelve())
    one.files.there["a"] = result(one.client("Anna").id)
    one.read("a")
    one.home.person.page.manage.exports["report"].click()
    quiet(one.home)
    assert one.page is one.home.closer.frame
    assert one.page.pages.currentWidget() is one.home.closer.review.saving.report


def test_every_control_has_a_name_and_takes_the_keyboard(opened: Open) -> None:
    one = opened(twelve())
    with_plan(one.book, one.client("Anna"))
    one.files.there["a"] = result(one.client("Anna").id)
    one.read("a")
    for page in (one.home.list, one.home.person.page, one.home.person.merge, one.home.whose):
        for button in page.findChildren(QAbstractButton):
            assert button.accessibleName() or button.text()
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    index = one.home.list.model.index(1)
    assert index.data(LINE_ROLE).client.name == "Anna Bergström"
