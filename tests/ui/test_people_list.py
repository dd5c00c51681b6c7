"""The physio's list of people: who needs a look is first, and everybody is found and opened."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from coach.practice.faults import PracticeUnreachable
from coach.ui.people_model import LINE_ROLE
from tests.practice.fake_book import FakeBook

from .people_made import (
    LONG,
    result,
    thousand,
    twelve,
    with_plan,
)
from .people_window import Open, rows


def test_without_anybody_it_says_what_to_do_first(open_book: Open) -> None:
    one = open_book(FakeBook())
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


def test_who_needs_a_look_comes_first_and_why_is_said(open_book: Open) -> None:
    one = open_book(twelve())
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


def test_the_keyboard_finds_and_opens_somebody(open_book: Open) -> None:
    one = open_book(twelve())
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


def test_names_stay_text_whatever_they_hold(open_book: Open) -> None:
    one = open_book(twelve())
    one.open("<b>Bob</b>")
    assert "<b>Bob</b> & Söhne" in one.words()
    one.open(LONG[:10])
    assert one.page.title.text().endswith("…")
    assert one.page.accessibleName() == LONG
    arabic = "ليلى"
    one.open(arabic)
    assert one.page.title.text().startswith(arabic)


def test_a_thousand_people_need_no_more_of_the_page_than_twelve(open_book: Open) -> None:
    one = open_book(twelve())
    few = len(one.home.list.findChildren(QWidget))
    one.practice.book = thousand()
    one.home.to_list()
    one.around.grab()
    assert one.home.list.model.shown == 1000
    assert len(one.home.list.findChildren(QWidget)) == few
    one.home.list.search.setText("ida sprain")
    one.around.grab()
    assert 0 < one.home.list.model.shown < 100
    assert len(one.home.list.findChildren(QWidget)) == few


def test_a_database_out_of_reach_is_said_in_place(open_book: Open) -> None:
    one = open_book(twelve())
    one.book.fault = PracticeUnreachable("no answer")
    one.home.to_list()
    assert "The practice's database cannot be reached: no answer." in one.words()
    assert not one.home.list.view.isVisible()
    one.home.list.again.click()
    assert one.home.list.model.shown == 12
    assert "cannot be reached" not in one.words()


def test_somebody_deleted_elsewhere_is_said_over_the_list(open_book: Open) -> None:
    one = open_book(twelve())
    client = one.client("Anna")
    one.book.delete_client(client)
    one.home.open_person(client.id)
    assert one.page is one.home.list
    assert "This was deleted in the meantime" in one.words()
    assert one.home.list.model.shown == 11


def test_the_archived_are_behind_the_filter(open_book: Open) -> None:
    one = open_book(twelve())
    assert "Petra Alt" not in rows(one)
    one.home.list.filter.button(True).click()
    assert rows(one) == ["Petra Alt"]
    client = one.open("Petra")
    one.page.manage.archive.click()
    assert not one.book.people[client.id].archived


def test_every_control_has_a_name_and_takes_the_keyboard(open_book: Open) -> None:
    one = open_book(twelve())
    with_plan(one.book, one.client("Anna"))
    one.files.there["a"] = result(one.client("Anna").id)
    one.read("a")
    for page in (one.home.list, one.home.person.page, one.home.person.merge, one.home.whose):
        for button in page.findChildren(QAbstractButton):
            assert button.accessibleName() or button.text()
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    index = one.home.list.model.index(1)
    assert index.data(LINE_ROLE).client.name == "Anna Bergström"
