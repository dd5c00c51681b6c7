"""The morning card: zero is an answer, what is not said stays unknown, and keys do it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coach.ui.morning_answer import MorningAnswer
from coach.ui.morning_card import MorningCard
from coach.ui.theme import Theme


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> MorningCard:
    card = MorningCard(theme)
    qtbot.addWidget(card)
    card.resize(1000, 600)
    with qtbot.waitExposed(card):
        card.show()
    card.activateWindow()
    return card


@pytest.mark.parametrize("score", range(11))
def test_every_score_is_one_key(qtbot: QtBot, card: MorningCard, score: int) -> None:
    card.ask()
    key = Qt.Key.Key_X if score == 10 else Qt.Key(Qt.Key.Key_0.value + score)
    qtbot.keyClick(card, key)
    with qtbot.waitSignal(card.answered) as given:
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert given.args == [[MorningAnswer(None, score, None, None, None)]]


def test_nothing_is_sent_without_a_score(qtbot: QtBot, card: MorningCard) -> None:
    card.ask()
    card.rows[0].signs["swelling"].button(True).click()
    assert not card.done.isEnabled()
    with qtbot.assertNotEmitted(card.answered):
        qtbot.keyClick(card, Qt.Key.Key_Return)


def test_signs_that_are_not_said_stay_unknown(qtbot: QtBot, card: MorningCard) -> None:
    card.ask()
    card.rows[0].scale.buttons[3].click()
    card.rows[0].signs["swelling"].button(True).click()
    card.rows[0].signs["limp"].button(False).click()
    with qtbot.waitSignal(card.answered) as given:
        card.done.click()
    assert given.args == [[MorningAnswer(None, 3, True, False, None)]]


def test_two_ankles_are_two_answers(qtbot: QtBot, card: MorningCard) -> None:
    card.ask(("left", "right"))
    qtbot.keyClick(card, Qt.Key.Key_0)
    qtbot.keyClick(card, Qt.Key.Key_4)
    with qtbot.waitSignal(card.answered) as given:
        card.done.click()
    assert [(one.side, one.score) for one in given.args[0]] == [("left", 0), ("right", 4)]


def test_one_of_two_ankles_may_stay_open(qtbot: QtBot, card: MorningCard) -> None:
    card.ask(("left", "right"))
    card.rows[1].scale.buttons[0].click()
    with qtbot.waitSignal(card.answered) as given:
        card.done.click()
    assert given.args == [[MorningAnswer("right", 0, None, None, None)]]


def test_a_score_can_be_changed_and_is_gone_when_asked_anew(card: MorningCard) -> None:
    card.ask()
    card.rows[0].scale.buttons[7].click()
    card.rows[0].scale.buttons[2].click()
    assert card.rows[0].answer == MorningAnswer(None, 2, None, None, None)
    assert [button.isChecked() for button in card.rows[0].scale.buttons].count(True) == 1
    card.ask()
    assert card.rows[0].answer is None


def test_it_can_wait(qtbot: QtBot, card: MorningCard) -> None:
    card.ask()
    with qtbot.waitSignal(card.later), qtbot.assertNotEmitted(card.answered):
        card.wait.click()


def test_other_keys_mean_nothing_here(card: MorningCard) -> None:
    card.ask()
    assert not card.take_key(Qt.Key.Key_A.value)
    assert card.take_key(Qt.Key.Key_5.value)
    assert not card.take_key(Qt.Key.Key_6.value)
    assert card.rows[0].scale.value == 5


@pytest.mark.parametrize(("days_ago", "words"), [(0, "this morning"), (1, "yesterday")])
def test_an_earlier_morning_is_asked_for_by_its_day(card, days_ago: int, words: str) -> None:
    card.ask((None,), days_ago)
    assert words in card.accessibleName()
