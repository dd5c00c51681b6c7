"""What is told on Today, in a form or on a card, is kept as it was said: zero is an answer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from coach.ui.morning_card import MorningCard
from coach.ui.theme import Theme

from . import path_people
from .path_opened import open_path
from .path_scenes import PathWindow


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> PathWindow:
    return open_path(qtbot, theme)


def test_a_walk_keeps_zero_and_leaves_the_unknown_unknown(window: PathWindow) -> None:
    window.show_today(path_people.untested())
    heard = QSignalSpy(window.today.walked)
    window.today.also.walk_asked.emit()
    form = window.today.walk_form
    assert form.isVisible()
    assert form.minutes.value == 10
    form.pain.buttons[0].click()
    form.limp.answer(False)
    form.save.click()
    said = {"minutes": 10, "worst_pain": 0, "limp": False, "brisk": None}
    assert heard.at(0) == [said]
    assert not form.isVisible()


def test_a_walk_needs_its_minutes(window: PathWindow) -> None:
    window.show_today(path_people.phase_3())
    window.today.also.walk.click()
    form = window.today.walk_form
    assert form.minutes.value is None
    assert not form.save.isEnabled()
    form.minutes.show_value(0)
    assert not form.save.isEnabled()
    form.minutes.show_value(25)
    assert form.save.isEnabled()


def test_the_signs_are_told_as_they_were_said(qtbot: QtBot, window: PathWindow) -> None:
    window.show_today(path_people.phase_3())
    heard = QSignalSpy(window.today.signs_told)
    window.today.also.signs.click()
    form = window.today.signs_form
    assert not form.save.isEnabled()
    form.before.buttons[0].click()
    form.swelling.answer(True)
    form.save.click()
    assert heard.at(0) == [
        {"before": 0, "rest_pain": None, "limp": None, "swelling": True, "giving_way": None}
    ]
    form.ask()
    assert form.said == dict.fromkeys(form.said)
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_a_key_in_a_form_starts_no_session(qtbot: QtBot, window: PathWindow) -> None:
    window.show_today(path_people.phase_3())
    begun = QSignalSpy(window.today.started)
    window.today.also.signs.click()
    qtbot.keyClick(window.today.signs_form, Qt.Key.Key_Space)
    assert begun.count() == 0


def test_an_injury_can_be_told(window: PathWindow) -> None:
    window.show_today(path_people.phase_3())
    heard = QSignalSpy(window.today.injury_asked)
    window.today.also.injury.click()
    assert heard.count() == 1


def test_the_morning_question_keeps_what_was_answered(window: PathWindow, theme: Theme) -> None:
    card = MorningCard(theme)
    card.ask()
    window.today.put_morning(card)
    card.rows[0].scale.pick(3)
    window.today.put_morning(card)
    assert card.rows[0].scale.value == 3
    assert card.isVisible()
    window.today.put_morning(None)
    assert not card.isVisible()
