"""What the keys of a session ask for, at each moment and under a question."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coach.session.commands import (
    ChangeSide,
    CorrectCount,
    CountWithBeat,
    Finish,
    Pause,
    RestartSet,
    Resume,
    Start,
    Tap,
)

from . import scenes
from .watched import Watched

KEYS = {
    Qt.Key.Key_Space: Pause(),
    Qt.Key.Key_P: Pause(),
    Qt.Key.Key_Left: Pause(),
    Qt.Key.Key_PageUp: Pause(),
    Qt.Key.Key_R: RestartSet(),
    Qt.Key.Key_C: ChangeSide(),
    Qt.Key.Key_Up: CorrectCount(1),
    Qt.Key.Key_Down: CorrectCount(-1),
}


@pytest.mark.parametrize(("key", "command"), KEYS.items(), ids=[key.name for key in KEYS])
def test_keys(qtbot: QtBot, watched: Watched, key: Qt.Key, command: object) -> None:
    watched.show(scenes.mid_rep())
    qtbot.keyClick(watched.screen, key)
    assert watched.asked == [command]


def test_space_goes_on_after_a_pause(qtbot: QtBot, watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    watched.show(scenes.paused())
    assert watched.screen.questions.pause_notice.isVisible()
    qtbot.keyClick(watched.screen.questions.pause_notice.on, Qt.Key.Key_Space)
    assert watched.asked == [Resume()]
    watched.show(scenes.mid_rep())
    assert not watched.screen.questions.pause_notice.isVisible()


def test_m_mutes(qtbot: QtBot, watched: Watched) -> None:
    with qtbot.waitSignal(watched.screen.mute_changed) as muted:
        qtbot.keyClick(watched.screen, Qt.Key.Key_M)
    assert muted.args == [False]


def test_a_click_leaves_the_keyboard_where_it_was(qtbot: QtBot, watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    qtbot.mouseClick(watched.screen.board.controls.plus, Qt.MouseButton.LeftButton)
    qtbot.keyClick(watched.screen, Qt.Key.Key_Space)
    assert watched.asked == [CorrectCount(1), Pause()]


def test_escape_asks_before_it_finishes(qtbot: QtBot, watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    qtbot.keyClick(watched.screen, Qt.Key.Key_Escape)
    question = watched.screen.questions.finish
    assert question.isVisible()
    assert watched.asked == [Pause()]
    question.end.click()
    assert watched.asked == [Pause(), Finish()]


def test_escape_twice_goes_on(qtbot: QtBot, watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    qtbot.keyClick(watched.screen, Qt.Key.Key_Escape)
    qtbot.keyClick(watched.screen, Qt.Key.Key_Escape)
    assert not watched.screen.questions.finish.isVisible()
    assert watched.asked == [Pause(), Resume()]


def test_keys_do_nothing_under_a_question(qtbot: QtBot, watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    qtbot.keyClick(watched.screen, Qt.Key.Key_Escape)
    for key in KEYS:
        qtbot.keyClick(watched.screen, key)
    assert watched.asked == [Pause()]


def test_on_leads_out_of_a_rest_and_into_a_set(qtbot: QtBot, watched: Watched) -> None:
    for stage in (scenes.resting, scenes.setting_up):
        watched.show(stage())
        qtbot.keyClick(watched.screen, Qt.Key.Key_PageDown)
    assert watched.asked == [Start(), Start()]


def test_a_set_of_ones_own_is_counted_with_space(qtbot: QtBot, watched: Watched) -> None:
    own = watched.screen.board.own_pane
    watched.show(scenes.own_ready())
    assert own.isVisible()
    qtbot.keyClick(watched.screen, Qt.Key.Key_Space)
    watched.show(scenes.own_rep())
    qtbot.keyClick(watched.screen, Qt.Key.Key_Space)
    own.tap.click()
    qtbot.keyClick(watched.screen, Qt.Key.Key_B)
    qtbot.keyClick(watched.screen, Qt.Key.Key_P)
    assert watched.asked == [Start(), Tap(), Tap(), CountWithBeat(True), Pause()]


def test_tab_stays_inside_a_question(qtbot: QtBot, watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    watched.screen.board.controls.pain.click()
    for _ in range(15):
        qtbot.keyClick(watched.screen.window().focusWidget(), Qt.Key.Key_Tab)
        assert watched.screen.questions.pain.isAncestorOf(watched.screen.window().focusWidget())
