"""A result that comes in: whose it is, what of it is new, and what is asked before it is read."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from coach.exchange.faults import FileAltered, PassphraseNeeded
from coach.exchange.identity import words_of

from .people_made import (
    KEY,
    OTHER_KEY,
    result,
    short_result,
    twelve,
)
from .people_scenes import MadePractice, quiet
from .people_window import Open


def test_a_result_leads_to_its_person_and_says_what_is_new(open_book: Open) -> None:
    one = open_book(twelve())
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


def test_an_unknown_result_is_given_to_somebody_here(open_book: Open) -> None:
    one = open_book(twelve())
    one.files.there["a"] = short_result("elsewhere")
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


def test_an_unknown_result_makes_a_new_person(open_book: Open) -> None:
    one = open_book(twelve())
    one.files.there["a"] = short_result("elsewhere")
    one.read("a")
    one.home.reader.card.new.click()
    form = one.home.list.form
    QTest.keyClicks(form.name.line, "Nora")
    QTest.keyClick(form.name.line, Qt.Key.Key_Return)
    quiet(one.home)
    nora = one.client("Nora")
    assert [r.line.client_id for r in one.book.results.values()] == [nora.id]
    assert one.home.person.client.id == nora.id


def test_another_key_is_asked_about_with_its_words(open_book: Open) -> None:
    one = open_book(twelve())
    anna = one.client("Anna")
    one.book.people[anna.id] = replace(anna, result_key=KEY)
    one.files.there["a"] = short_result(anna.id, signer=OTHER_KEY)
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


def test_what_cannot_be_read_is_said_and_changes_nothing(open_book: Open) -> None:
    one = open_book(twelve())
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


def test_a_locked_key_is_asked_for_and_the_file_read_after_that(open_book: Open) -> None:
    one = open_book(twelve())
    anna = one.client("Anna")
    one.files.there["a"] = short_result(anna.id)
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


def test_a_file_may_be_dropped_on_the_page(open_book: Open, tmp_path: Path) -> None:
    one = open_book(twelve())
    one.files.there["a.coachresult"] = short_result(one.client("Anna").id)
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
