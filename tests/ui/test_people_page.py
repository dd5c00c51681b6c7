"""One person's page: what is changed on it is kept, and nothing is lost, doubled or overwritten."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from coach.practice.values import Scale

from .people_made import (
    KEY,
    OTHER_KEY,
    TODAY,
    twelve,
    with_plan,
)
from .people_window import Open, rows


def test_seen_settles_what_was_listed(open_book: Open) -> None:
    one = open_book(twelve())
    client = one.open("Anna")
    assert one.page.looks.isVisible()
    one.page.looks.seen.click()
    assert one.book.people[client.id].seen_on == TODAY
    assert not one.page.looks.isVisible()


def test_other_words_are_kept_and_a_clash_shows_both(open_book: Open) -> None:
    one = open_book(twelve())
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


def test_an_old_page_overwrites_nothing(open_book: Open) -> None:
    one = open_book(twelve())
    client = one.open("Anna")
    with one.book.elsewhere("reception"):
        one.book.change_client(client, name="Anna Lind", note="", ankle="right")
    one.page.manage.archive.click()
    assert not one.book.people[client.id].archived
    assert "Nothing was overwritten" in one.words()
    assert one.page.title.text() == "Anna Lind"
    one.page.manage.archive.click()
    assert one.book.people[client.id].archived


def test_plans_are_asked_for_with_their_person(open_book: Open) -> None:
    one = open_book(twelve())
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


def test_a_draft_is_thrown_away_and_taken_back(open_book: Open) -> None:
    one = open_book(twelve())
    client = one.client("Jonas")
    with_plan(one.book, client)
    one.open("Jonas")
    plan = one.page.plan
    assert not plan.throw.isVisible()
    signed = one.book.page(client.id, TODAY).plans[0]
    draft = signed.prescription.model_copy(update={"version": 3, "name": "Stronger"})
    kept = one.book.keep_draft(client.id, draft, None)
    one.open("Jonas")
    assert not plan.new.isVisible()
    plan.throw.click()
    assert kept not in one.book.page(client.id, TODAY).plans
    assert "The draft is thrown away." in one.words()
    assert plan.new.isVisible()
    assert plan.edit.isVisible()
    plan.back.click()
    assert draft in [each.prescription for each in one.book.page(client.id, TODAY).plans]
    assert not plan.back.isVisible()
    assert plan.go_on.isVisible()
    plan.throw.click()
    one.open("Jonas")
    assert "thrown away" not in one.words()
    assert not plan.back.isVisible()


def test_a_draft_that_changed_elsewhere_is_not_thrown_away(open_book: Open) -> None:
    one = open_book(twelve())
    client = one.client("Jonas")
    with_plan(one.book, client)
    signed = one.book.page(client.id, TODAY).plans[0].prescription
    draft = one.book.keep_draft(client.id, signed.model_copy(update={"version": 3}), None)
    one.open("Jonas")
    with one.book.elsewhere("reception"):
        newer = draft.prescription.model_copy(update={"name": "Newer"})
        one.book.keep_draft(client.id, newer, draft)
    one.page.plan.throw.click()
    assert "Nothing was overwritten" in one.words()
    assert newer in [each.prescription for each in one.book.page(client.id, TODAY).plans]


def test_only_a_total_within_its_range_is_kept(open_book: Open) -> None:
    one = open_book(twelve())
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


def test_delete_asks_for_a_word_and_says_what_goes(open_book: Open) -> None:
    one = open_book(twelve())
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


def test_two_entries_become_one_after_a_preview(open_book: Open) -> None:
    one = open_book(twelve())
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


def test_keys_that_differ_are_told_before_a_merge(open_book: Open) -> None:
    one = open_book(twelve())
    for name, key in (("Jonas", KEY), ("Anna", OTHER_KEY)):
        client = one.client(name)
        one.book.people[client.id] = replace(client, result_key=key)
    one.open("Anna")
    one.page.manage.merge.click()
    one.home.person._other(one.client("Jonas"))
    assert "signed with different keys" in one.words()
