"""The editor of own exercises: what is written is kept, what is wrong is said where it is."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from coach.practice.faults import PracticeUnreachable
from coach.ui.exercise_editor import DOSE, FORM, MEASURE, PICTURE, TRY, WORDS

from .exercise_parts import Practice


def test_a_shipped_one_is_changed_and_kept_under_a_new_id(practice: Practice) -> None:
    practice.round.open()
    practice.round.shelf.new.click()
    practice.round.pick.list.tile_of(
        next(one for one in practice.round.pick.list.shown if one.id == "heel_raise_double")
    ).click()
    editor = practice.editor
    editor.words.name.fields[0].line.setText("Heel raise on stairs")
    practice.row("smallest_range").boxes[0].line.setText("10,5")
    editor.save.click()
    exercise = practice.kept("own_heel_raise_on_stairs")
    shipped = practice.shipped["heel_raise_double"]
    assert exercise.name == "Heel raise on stairs"
    assert exercise.measure.smallest_range == 0.105
    assert exercise.measure.gate == shipped.measure.gate
    assert exercise.text["de"].name == shipped.text["de"].name
    assert editor.is_kept
    assert not editor.save.isEnabled()


def test_what_is_wrong_closes_save_and_is_said_where_it_is(practice: Practice) -> None:
    practice.begin("heel_raise_double")
    editor = practice.editor
    row = practice.row("usual_range")
    row.boxes[0].line.setText("5")
    assert row.fault.text() == "It cannot be below what counts"
    assert not editor.save.isEnabled()
    assert editor.head.wrong.text().strip() == "1 thing to put right"
    row.boxes[0].line.setText("many")
    assert row.fault.text() == "Please write a number"
    editor.words.name.fields[1].line.setText("")
    assert editor.words.name.fields[1].fault.text() == "Please write something here"
    assert editor.tabs.tabs[WORDS].accessibleDescription() == "1 to put right"
    editor.show_part(TRY)
    editor.head.wrong.click()
    assert editor._stack.currentIndex() == WORDS
    assert editor.words.name.fields[1].line.hasFocus()
    editor.head.wrong.click()
    assert editor._stack.currentIndex() == MEASURE
    assert not editor.trial.camera.isEnabled()
    assert practice.book.exercises == {}


def test_a_bound_is_named_with_its_unit(practice: Practice) -> None:
    practice.begin("heel_raise_double")
    row = practice.row("longest_s")
    row.boxes[0].line.setText("61")
    assert row.fault.text() == "At most 60 s"
    row = practice.row("least_visibility")
    row.boxes[0].line.setText("10")
    assert row.fault.text() == "At least 20 %"


def test_undo_and_redo_go_over_all_fields(practice: Practice) -> None:
    practice.begin("heel_raise_double")
    editor = practice.editor
    line = editor.words.name.fields[0].line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Stairs")
    editor.dose.rows[0].boxes[0].line.setText("5")
    assert editor.work.draft.get(("dose", "sets")) == 5
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.work.draft.get(("dose", "sets")) == 3
    assert editor.dose.rows[0].boxes[0].text == "3"
    assert line.text() == "Stairs"
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "Heel raise"
    assert not editor.head.undo.isEnabled()
    editor.head.redo.click()
    editor.head.redo.click()
    assert (line.text(), editor.dose.rows[0].boxes[0].text) == ("Stairs", "5")


def test_what_is_typed_stays_as_it_is_typed(practice: Practice) -> None:
    practice.begin("heel_raise_double")
    box = practice.row("smallest_range").boxes[0]
    for text in ("8", "8.", "8.5", "8.50"):
        box.line.setText(text)
        assert box.text == text
    assert practice.editor.work.draft.get(("measure", "smallest_range")) == 0.085


def test_faults_come_and_go_with_their_words_in_both_languages(practice: Practice) -> None:
    practice.begin("heel_raise_double")
    editor = practice.editor
    editor.form.add.chosen.emit("foot_pitch")
    card = editor.form.cards[-1]
    card.say.fields[0].line.setText("Toes down")
    card.say.fields[1].line.setText("Zehen runter")
    card.band.boxes[1].line.setText("20")
    editor.form.cards[0].remove.click()
    editor.save.click()
    exercise = practice.kept("own_heel_raise")
    assert [one.id for one in exercise.fault] == ["trunk_leans", "foot_pitch"]
    assert exercise.fault[1].at_most == 20
    assert exercise.text["de"].say == {
        "trunk_leans": "Aufrecht bleiben",
        "foot_pitch": "Zehen runter",
    }


def test_one_language_is_for_everybody(practice: Practice) -> None:
    practice.begin("heel_raise_double")
    editor = practice.editor
    editor.words.languages.button(False).click()
    assert not editor.words.name.fields[1].isVisibleTo(editor.words)
    editor.save.click()
    exercise = practice.kept("own_heel_raise")
    assert exercise.text == {}
    assert exercise.in_language("de").name == "Heel raise"


def test_leaving_asks_about_what_is_not_kept(practice: Practice, qtbot: QtBot) -> None:
    practice.round.open()
    practice.begin("march")
    editor = practice.editor
    editor.head.back.click()
    assert editor.question.isVisible()
    QTest.keyClick(editor.question, Qt.Key.Key_Escape)
    assert not editor.question.isVisible()
    assert practice.stack.currentWidget() is editor
    assert not editor.work.would_lose
    editor.words.name.fields[0].line.setText("")
    assert editor.work.would_lose
    editor.head.back.click()
    words = [one.text().strip() for one in editor.question.buttons]
    assert words == ["Leave without saving", "Go on editing"]
    editor.question.close_quietly()
    editor.words.name.fields[0].line.setText("Marching")
    editor.head.back.click()
    editor.question.buttons[0].click()
    assert practice.stack.currentWidget() is practice.round.shelf
    assert list(practice.book.exercises) == ["own_marching"]


def test_what_was_changed_elsewhere_is_not_overwritten_unseen(practice: Practice) -> None:
    practice.begin("march")
    editor = practice.editor
    editor.save.click()
    own = practice.book.exercises["own_march_on_the_spot"]
    with practice.book.elsewhere("reception"):
        practice.book.keep_exercise(own.id, own.toml, None, own)
    editor.words.name.fields[0].line.setText("Mine")
    editor.save.click()
    assert editor.question.isVisible()
    assert "reception" in editor.question.body.text()
    assert practice.book.exercises[own.id].stamp.by == "reception"
    assert not editor.is_kept
    editor.question.buttons[0].click()
    assert practice.kept("own_march_on_the_spot").name == "Mine"
    assert editor.is_kept


def test_a_book_that_does_not_answer_is_said_and_loses_nothing(practice: Practice) -> None:
    practice.begin("march")
    practice.book.fault = PracticeUnreachable("no answer")
    practice.editor.save.click()
    assert practice.editor.head.message.isVisible()
    assert not practice.editor.is_kept
    practice.editor.save.click()
    assert practice.editor.is_kept


def test_the_arrow_keys_go_from_part_to_part(practice: Practice) -> None:
    practice.begin("march")
    editor = practice.editor
    editor.tabs.tabs[WORDS].setFocus()
    QTest.keyClick(editor.tabs.tabs[WORDS], Qt.Key.Key_Right)
    QTest.keyClick(editor.tabs.tabs[PICTURE], Qt.Key.Key_Right)
    assert editor._stack.currentIndex() == DOSE


@pytest.mark.parametrize("exercise_id", ["heel_raise_double", "calf_stretch_bent", "march"])
def test_every_control_has_a_name_and_takes_the_keyboard(
    practice: Practice, exercise_id: str
) -> None:
    practice.begin(exercise_id)
    editor = practice.editor
    for part in (WORDS, DOSE, MEASURE, FORM, TRY):
        editor.show_part(part)
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
            for one in editor.findChildren(kind):
                if not one.isVisible() or not one.isEnabled():
                    continue
                assert one.accessibleName() or one.text(), one
                # Of a group of answers the arrow keys reach the others.
                group = one.group() if isinstance(one, QAbstractButton) else None
                reached = [one] if group is None else group.buttons()
                assert any(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in reached), one


@pytest.mark.parametrize("width", [1024, 1280, 1920])
def test_no_words_are_cut(practice: Practice, width: int, qtbot: QtBot) -> None:
    practice.stack.resize(width, 800)
    practice.begin("heel_raise_double")
    editor = practice.editor
    for part in range(6):
        editor.show_part(part)
        qtbot.wait(20)
        inside = editor._parts[part]
        for one in inside.findChildren(QWidget):
            if one.isVisible() and one.objectName() == "" and one.parent() is not None:
                right = one.mapTo(editor, QPoint(one.width(), 0)).x()
                assert right <= editor.width(), one
