"""The session screen in every stage: what it shows, and that it passes on what is asked."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from coach.exercise.catalogue import Catalogue
from coach.motion.events import RepRejected
from coach.motion.reasons import Reason
from coach.session.commands import CorrectCount, Finish, LeaveOut, Pause, ReportPain, Resume, Skip
from coach.session.events import SessionPaused
from coach.session.status import SessionStatus
from coach.ui.moment import Happening, Moment
from coach.ui.session import SessionScreen
from coach.ui.speaker import Speaker
from coach.ui.theme import Theme, ThemeChoice

from . import scenes


class Watched:
    """The screen with all that it asks for."""

    def __init__(self, screen: SessionScreen) -> None:
        self.screen = screen
        self.asked: list[object] = []
        screen.commanded.connect(self.asked.append)

    def show(self, status: SessionStatus) -> None:
        image = QImage(96, 54, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.gray)
        pose = scenes.standing_pose(status.t, (96, 54))
        self.screen.show_moment(Moment(image, None, pose, status))

    def happen(self, event: object, status: SessionStatus) -> None:
        self.screen.show_happening(Happening((event,), status))  # type: ignore[arg-type]


@pytest.fixture
def watched(qtbot: QtBot, theme: Theme, catalogue: Catalogue) -> Iterator[Watched]:
    speaker = Speaker(muted=True, speaks=False)
    screen = SessionScreen(theme, catalogue, speaker)
    qtbot.addWidget(screen)
    screen.setMinimumSize(1024, 640)
    screen.resize(1280, 800)
    screen.begin(scenes.PLAN)
    screen.show()
    qtbot.waitExposed(screen)
    yield Watched(screen)
    speaker.close()


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
    rejected = RepRejected(1, 0, 0, 1, 5.0, "cm", None, Reason("partial", "the heel", 62.0))
    watched.happen(rejected, scenes.mid_rep())
    assert watched.screen.board.cue.words == "The heel rose 62 % of your range"


def test_why_nothing_is_measured_is_said_in_words(watched: Watched) -> None:
    hidden = Reason("cannot_see", part="feet")
    watched.show(replace(scenes.mid_rep(), notice=hidden))
    assert watched.screen.board.cue.words == "I can't see your feet"


def test_the_cue_covers_no_picture(watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    board = watched.screen.board
    assert board.cue.geometry().bottom() < board.live.geometry().top()


KEYS = {
    Qt.Key.Key_Space: Pause(),
    Qt.Key.Key_Right: Skip(),
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
    assert watched.screen.pause_notice.isVisible()
    qtbot.keyClick(watched.screen.pause_notice.on, Qt.Key.Key_Space)
    assert watched.asked == [Resume()]
    watched.show(scenes.mid_rep())
    assert not watched.screen.pause_notice.isVisible()


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
    question = watched.screen.finish_question
    assert question.isVisible()
    assert watched.asked == [Pause()]
    question.end.click()
    assert watched.asked == [Pause(), Finish()]


def test_escape_twice_goes_on(qtbot: QtBot, watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    qtbot.keyClick(watched.screen, Qt.Key.Key_Escape)
    qtbot.keyClick(watched.screen, Qt.Key.Key_Escape)
    assert not watched.screen.finish_question.isVisible()
    assert watched.asked == [Pause(), Resume()]


def test_keys_do_nothing_under_a_question(qtbot: QtBot, watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    qtbot.keyClick(watched.screen, Qt.Key.Key_Escape)
    for key in KEYS:
        qtbot.keyClick(watched.screen, key)
    assert watched.asked == [Pause()]


def test_pain_is_told_in_one_touch(watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    watched.screen.board.controls.pain.click()
    watched.screen.pain.scale.buttons[7].click()
    assert watched.asked == [Pause(), ReportPain("during", 7)]
    watched.screen.pain.out.click()
    assert watched.asked[2:] == [Resume(), LeaveOut("pain")]


def test_pain_is_told_with_a_key(qtbot: QtBot, watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    watched.screen.board.controls.pain.click()
    qtbot.keyClick(watched.screen.pain.scale.buttons[0], Qt.Key.Key_4)
    assert watched.asked == [Pause(), ReportPain("during", 4)]


def test_tab_stays_inside_a_question(qtbot: QtBot, watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    watched.screen.board.controls.pain.click()
    for _ in range(15):
        qtbot.keyClick(watched.screen.window().focusWidget(), Qt.Key.Key_Tab)
        assert watched.screen.pain.isAncestorOf(watched.screen.window().focusWidget())


def test_trouble_is_a_sentence_with_ways_out(qtbot: QtBot, watched: Watched) -> None:
    watched.screen.show_trouble("The camera was unplugged.", True)
    trouble = watched.screen.trouble
    assert trouble.isVisible()
    assert trouble.body.text() == "The camera was unplugged."
    with qtbot.waitSignal(watched.screen.retry_asked):
        trouble.again.click()
    watched.screen.show_trouble("The camera was unplugged.", True)
    with qtbot.waitSignal(watched.screen.recording_asked):
        trouble.recording.click()


def test_after_a_failure_the_way_out_is_open(qtbot: QtBot, watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    watched.screen.show_failure("Your exercises cannot be saved: the disk is full.")
    with qtbot.waitSignal(watched.screen.closed):
        watched.screen.trouble.end.click()


def test_a_lost_person_is_told_how_it_goes_on(watched: Watched) -> None:
    watched.happen(SessionPaused(1.0, "lost"), scenes.paused())
    assert "Come back" in watched.screen.pause_notice.body.text()


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
