"""The Book in memory keeps the protocol's rules: nothing is overwritten unseen."""

from datetime import date

import pytest

from coach.care.prescription import Prescribed, Prescription
from coach.practice.book import Book
from coach.practice.faults import ChangedElsewhere, Gone, PracticeError

from .fake_book import FakeBook

PLAN = Prescription(
    id="p",
    version=1,
    name="Plan",
    starts=date(2026, 3, 2),
    items=(Prescribed(exercise_id="ankle_pumps", side="both", sets=2, reps=10, rest_s=30),),
)


def test_a_row_that_changed_elsewhere_is_not_overwritten() -> None:
    fake = FakeBook()
    book: Book = fake
    anna = book.add_client("Anna")
    draft = book.keep_draft(anna.id, PLAN, None)
    with fake.elsewhere("reception"):
        theirs = book.keep_draft(anna.id, PLAN.model_copy(update={"name": "Theirs"}), draft)
    with pytest.raises(ChangedElsewhere) as told:
        book.keep_draft(anna.id, PLAN.model_copy(update={"name": "Mine"}), draft)
    assert told.value.theirs == theirs
    assert told.value.by == "reception"
    assert book.page(anna.id, PLAN.starts).plans == (theirs,)


def test_a_signed_plan_stays_and_its_person_takes_it_along() -> None:
    book = FakeBook()
    keep, gone = book.add_client("Anna"), book.add_client("A. Berg")
    signed = book.sign_plan(book.keep_draft(gone.id, PLAN, None), book.at)
    with pytest.raises(PracticeError):
        book.keep_draft(gone.id, PLAN, signed)
    book.merge_clients(keep, gone)
    assert book.client_of(gone.id) == book.people[keep.id]
    assert [plan.client_id for plan in book.page(keep.id, PLAN.starts).plans] == [keep.id]
    book.delete_client(book.people[keep.id])
    with pytest.raises(Gone):
        book.page(keep.id, PLAN.starts)
