"""The session screen in every stage: what it shows, and in which words."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from coach.motion.events import RepRejected
from coach.motion.gesture import GestureStatus
from coach.motion.reasons import Reason
from coach.session.events import SessionPaused
from coach.ui.theme import ThemeChoice

from . import scenes
from .watched import Watched


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("stage", scenes.STAGES)
def test_every_stage_is_drawn_in_every_size(watched, theme, stage, size, choice) -> None:
    theme.choose(choice)
    watched.screen.resize(*size)
    watched.show(stage())
    picture = watched.screen.grab()
    assert (picture.width(), picture.height()) == size


def test_the_count_is_shown(watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    ring = watched.screen.board.count.ring
    assert ring.isVisible()
    assert ring.number == "8"
    assert ring.accessibleName() == "8 of 15"


def test_a_hold_shows_its_seconds(watched: Watched) -> None:
    watched.show(scenes.mid_hold())
    assert watched.screen.board.count.ring.number == "18"


def test_a_rest_previews_what_comes_next(watched: Watched) -> None:
    watched.show(scenes.resting())
    assert watched.screen.board.rest.ring.number == "42"
    assert watched.screen.board.rest_pane.isVisible()


def test_why_something_did_not_count_is_said_in_words(watched: Watched) -> None:
    rejected = RepRejected(1, 0, 0, 1, 5.0, "cm", None, Reason("partial", "heel", 62.0))
    watched.happen(rejected, scenes.mid_rep())
    assert watched.screen.board.cue.words == "Heel rose 62 % of your range"


def test_why_nothing_is_measured_is_said_in_words(watched: Watched) -> None:
    hidden = Reason("cannot_see", part="feet")
    watched.show(replace(scenes.mid_rep(), notice=hidden))
    assert watched.screen.board.cue.words == "I can't see your feet"


def test_the_cue_covers_no_picture(watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    board = watched.screen.board
    assert board.cue.geometry().bottom() < board.live.geometry().top()


def test_what_is_right_has_a_tick_and_words(watched: Watched) -> None:
    watched.show(scenes.setting_up())
    words = watched.screen.board.ready.setup.words
    assert "In the picture: yes" in words
    assert "Turned the right way: not yet" in words
    assert watched.screen.board.cue.words == "Turn sideways to the camera"


def test_the_count_in_is_huge(watched: Watched) -> None:
    watched.show(scenes.counting_in())
    assert watched.screen.board.count.ring.number == "3"
    assert watched.screen.board.cue.words == "Hold still"


def test_a_hand_is_shown_with_what_it_will_do(watched: Watched) -> None:
    up = GestureStatus(0.5, "pause", None)
    watched.show(replace(scenes.mid_rep(), hands=up))
    ring = watched.screen.board.hands
    assert (ring.isVisible(), ring.words) == (True, "Pause")
    both = GestureStatus(0.5, "next", None)
    watched.show(replace(scenes.resting(), hands=both))
    assert ring.words == "Start the set"
    watched.show(scenes.mid_rep())
    assert not ring.isVisible()


def test_the_hands_are_taught_until_the_first_set(watched: Watched) -> None:
    watched.screen.board.question.leave()
    watched.show(replace(scenes.setting_up(), teaches_hands=True))
    assert watched.screen.board.hint.isVisible()
    watched.show(replace(scenes.mid_rep(), teaches_hands=True))
    assert not watched.screen.board.hint.isVisible()


def test_a_lost_person_is_told_how_it_goes_on(watched: Watched) -> None:
    watched.happen(SessionPaused(1.0, "lost"), scenes.paused())
    assert "Come back" in watched.screen.questions.pause_notice.body.text()


def test_the_end_shows_what_was_done(qtbot: QtBot, watched: Watched) -> None:
    for event in scenes.events_of_a_session():
        watched.happen(event, scenes.mid_rep())
    watched.show(scenes.finished())
    assert watched.screen.is_over
    with qtbot.waitSignal(watched.screen.closed):
        watched.screen.summary.button.click()


def test_every_button_has_a_name(watched: Watched) -> None:
    for button in watched.screen.findChildren(QAbstractButton):
        assert button.accessibleName(), button.text()
