"""The shelf of own exercises: opened again, handed on as files, taken in, deleted."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from .exercise_parts import Practice


def test_an_own_one_is_opened_again_beside_its_original(practice: Practice) -> None:
    practice.begin("heel_raise_single")
    practice.row("smallest_range").boxes[0].line.setText("12")
    practice.editor.save.click()
    practice.round.open()
    practice.round.shelf.cards[0].edit.click()
    editor = practice.editor
    assert editor.is_kept
    assert editor.work.origin == practice.shipped["heel_raise_single"]
    assert practice.row("smallest_range").boxes[0].text == "12"
    said = practice.row("smallest_range")._original.text()
    assert said.startswith("In the original: 8.5 % of the lower leg")
    editor.words.name.fields[0].line.setText("Renamed")
    editor.save.click()
    assert list(practice.book.exercises) == ["own_single_heel_raise"]
    assert practice.kept("own_single_heel_raise").name == "Renamed"


def test_deleting_asks_first(practice: Practice) -> None:
    practice.begin("march")
    practice.editor.save.click()
    practice.round.open()
    practice.round.shelf.cards[0].delete.click()
    question = practice.round._question
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert len(practice.book.exercises) == 1
    practice.round.shelf.cards[0].delete.click()
    assert "keep their copy" in question.body.text()
    question.buttons[0].click()
    assert practice.book.exercises == {}
    assert practice.round.shelf.cards == []


def test_one_that_cannot_be_read_is_shown_with_the_reason(practice: Practice) -> None:
    practice.book.keep_exercise("own_new", 'id = "own_new"\nfancy = 1\n', None, None)
    practice.round.open()
    card = practice.round.shelf.cards[0]
    assert not card.edit.isVisible()
    assert card.shelved.why == "own_new.toml: this version of coach does not know “fancy”"


def test_a_file_goes_out_and_comes_in_again_as_another(practice: Practice, tmp_path: Path) -> None:
    practice.begin("march")
    practice.editor.save.click()
    file = tmp_path / "march.toml"
    practice.choose(file)
    practice.round.open()
    practice.round.shelf.cards[0].export.click()
    assert file.read_text(encoding="utf-8") == practice.book.exercises["own_march_on_the_spot"].toml
    practice.round.shelf.take_in.click()
    assert practice.stack.currentWidget() is practice.editor
    practice.editor.save.click()
    first, second = practice.book.exercises
    one, other = practice.kept(first), practice.kept(second)
    assert second == f"{first}_2"
    assert other == one.model_copy(update={"id": second})


def test_a_file_of_a_shipped_one_takes_no_place(practice: Practice, tmp_path: Path) -> None:
    file = tmp_path / "march.toml"
    shipped = Path(__file__).parents[2] / "exercises" / "march.toml"
    file.write_text(shipped.read_text(encoding="utf-8"), encoding="utf-8")
    practice.choose(file)
    practice.round.open()
    practice.round.shelf.take_in.click()
    practice.editor.save.click()
    assert all(id_.startswith("own_") for id_ in practice.book.exercises)


def test_a_bad_file_is_refused_in_our_own_words(practice: Practice, tmp_path: Path) -> None:
    file = tmp_path / "bad.toml"
    file.write_text('id = "bad"\nrun = "x"\n', encoding="utf-8")
    practice.choose(file)
    practice.round.open()
    practice.round.shelf.take_in.click()
    assert practice.stack.currentWidget() is practice.round.shelf
    said = practice.round.shelf.message.text()
    assert "bad.toml: this version of coach does not know “run”" in said


def test_one_that_is_asked_for_by_name_leads_straight_back(
    practice: Practice, qtbot: QtBot
) -> None:
    practice.begin("march")
    practice.editor.save.click()
    practice.round.edit(next(iter(practice.book.exercises)))
    assert practice.stack.currentWidget() is practice.editor
    assert practice.editor.head.back.accessibleName() == "Back to the plan"
    with qtbot.waitSignal(practice.round.left):
        practice.editor.leave()


def test_one_that_is_gone_shows_the_others(practice: Practice) -> None:
    practice.round.edit("own_gone")
    assert practice.stack.currentWidget() is practice.round.shelf


def test_a_new_one_for_a_plan_leads_straight_back(practice: Practice, qtbot: QtBot) -> None:
    practice.round.begin_new()
    assert practice.stack.currentWidget() is practice.round.pick
    with qtbot.waitSignal(practice.round.left):
        practice.round.pick.back.click()
    practice.round.shelf.new.click()
    practice.round.pick.back.click()
    assert practice.stack.currentWidget() is practice.round.shelf
