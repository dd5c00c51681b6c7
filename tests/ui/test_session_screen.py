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
from coach.motion.gesture import GestureStatus
from coach.motion.reasons import Reason
from coach.session.commands import (
    ChangeSide,
    CorrectCount,
    CountMyself,
    CountWithBeat,
    Finish,
    LeaveOut,
    Pause,
    ReportEffort,
    ReportPain,
    RestartSet,
    Resume,
    Skip,
    Start,
    Tap,
)
from coach.session.events import SessionPaused, SetDone, SetStarted
from coach.session.status import SessionStatus
from coach.ui.loop_parts import WithoutCamera
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


def test_pain_is_told_in_one_touch(watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    watched.screen.board.controls.pain.click()
    watched.screen.questions.pain.scale.buttons[4].click()
    assert watched.asked == [Pause(), ReportPain("during", 4)]
    watched.screen.questions.pain.out.click()
    assert watched.asked[2:] == [LeaveOut("pain"), Resume()]


def test_too_much_pain_ends_the_exercise_without_a_further_skip(watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    watched.screen.board.controls.pain.click()
    pain = watched.screen.questions.pain
    pain.scale.buttons[7].click()
    assert not pain.out.isVisible()
    assert "over for today" in pain.body.text()
    pain.on.click()
    assert watched.asked == [Pause(), ReportPain("during", 7), Resume()]


def test_ten_has_a_key_of_its_own(qtbot: QtBot, watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    watched.screen.board.controls.pain.click()
    qtbot.keyClick(watched.screen.questions.pain.scale.buttons[0], Qt.Key.Key_X)
    assert watched.asked == [Pause(), ReportPain("during", 10)]


WHY = {
    "tired, by touch": (lambda skip: skip.reasons[0].click(), "tired"),
    "it hurts, by key": (Qt.Key.Key_2, "hurts"),
    "no equipment, by key": (Qt.Key.Key_3, "no_equipment"),
    "other, by touch": (lambda skip: skip.reasons[3].click(), "other"),
    "no reason": (Qt.Key.Key_Escape, None),
}


@pytest.mark.parametrize(("how", "why"), WHY.values(), ids=WHY)
def test_a_skip_says_why(qtbot: QtBot, watched: Watched, how: object, why: str | None) -> None:
    watched.show(scenes.mid_rep())
    qtbot.keyClick(watched.screen, Qt.Key.Key_Right)
    skip = watched.screen.questions.skip
    assert skip.isVisible()
    if isinstance(how, Qt.Key):
        qtbot.keyClick(skip.on, how)
    else:
        how(skip)  # type: ignore[operator]
    assert watched.asked == [Pause(), Skip(why)]
    assert not skip.isVisible()


def test_on_leads_out_of_a_rest_and_into_a_set(qtbot: QtBot, watched: Watched) -> None:
    for stage in (scenes.resting, scenes.setting_up):
        watched.show(stage())
        qtbot.keyClick(watched.screen, Qt.Key.Key_PageDown)
    assert watched.asked == [Start(), Start()]


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


def test_help_comes_after_a_minute_and_again_after_another(watched: Watched) -> None:
    place = watched.screen.questions.place
    for waited_s, visible in ((59.0, False), (61.0, True), (62.0, True)):
        watched.show(scenes.setting_up(waited_s))
        assert place.isVisible() is visible
    place.on.click()
    watched.show(scenes.setting_up(90.0))
    assert not place.isVisible()
    watched.show(scenes.setting_up(125.0))
    place.own.click()
    assert watched.asked == [CountMyself()]
    watched.show(scenes.mid_rep())
    assert not place.isVisible()


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


def test_pain_is_asked_before_and_need_not_be_answered(qtbot: QtBot, watched: Watched) -> None:
    question = watched.screen.board.question
    watched.show(scenes.setting_up())
    assert question.isVisible()
    qtbot.keyClick(watched.screen, Qt.Key.Key_3)
    assert watched.asked == [ReportPain("before", 3)]
    assert not question.isVisible()
    watched.screen.begin(scenes.PLAN)
    assert question.isVisible()
    watched.happen(SetStarted(1.0, 2, "heel_raise_double", None, 2), scenes.mid_rep())
    assert not question.isVisible()


def test_pain_and_effort_are_asked_in_the_rest_after_an_exercise(
    qtbot: QtBot, watched: Watched
) -> None:
    watched.screen.board.question.leave()
    done = SetDone(1.0, 2, "heel_raise_double", None, 3, 15, 0.0, True)
    watched.happen(done, scenes.resting())
    question = watched.screen.board.question
    assert question.isVisible()
    qtbot.keyClick(watched.screen, Qt.Key.Key_2)
    qtbot.keyClick(watched.screen, Qt.Key.Key_X)
    assert watched.asked == [ReportPain("during", 2, 2), ReportEffort(10, 2)]
    assert not question.isVisible()
    watched.happen(done, replace(scenes.resting(), next_step=scenes.HEEL_RAISE))
    assert not question.isVisible(), "another set of it is still to come"


def test_the_demo_asks_nothing(watched: Watched) -> None:
    watched.screen.begin(scenes.PLAN.model_copy(update={"id": "demo"}))
    watched.show(scenes.setting_up())
    assert not watched.screen.board.question.isVisible()


def test_what_is_said_after_the_end_is_asked_and_passed_on(qtbot: QtBot, watched: Watched) -> None:
    watched.screen.begin(scenes.PLAN, tuple(scenes.events_of_a_session()))
    watched.show(scenes.finished())
    for key in (Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_0):
        qtbot.keyClick(watched.screen, key)
    assert watched.asked == [ReportPain("during", 1, 4), ReportEffort(5, 4), ReportPain("after", 0)]


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


def test_pain_is_told_with_a_key(qtbot: QtBot, watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    watched.screen.board.controls.pain.click()
    qtbot.keyClick(watched.screen.questions.pain.scale.buttons[0], Qt.Key.Key_4)
    assert watched.asked == [Pause(), ReportPain("during", 4)]


def test_tab_stays_inside_a_question(qtbot: QtBot, watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    watched.screen.board.controls.pain.click()
    for _ in range(15):
        qtbot.keyClick(watched.screen.window().focusWidget(), Qt.Key.Key_Tab)
        assert watched.screen.questions.pain.isAncestorOf(watched.screen.window().focusWidget())


def test_trouble_is_a_sentence_with_ways_out(qtbot: QtBot, watched: Watched) -> None:
    watched.screen.show_trouble("The camera was unplugged.", True)
    trouble = watched.screen.questions.trouble
    assert trouble.isVisible()
    assert trouble.body.text() == "The camera was unplugged."
    with qtbot.waitSignal(watched.screen.retry_asked):
        trouble.again.click()
    watched.screen.show_trouble("The camera was unplugged.", True)
    with qtbot.waitSignal(watched.screen.recording_asked):
        trouble.recording.click()
    watched.show(scenes.mid_rep())
    watched.screen.show_trouble("The camera was unplugged.", True)
    trouble.own.click()
    assert watched.asked == [WithoutCamera()]


def test_after_a_failure_the_way_out_is_open(qtbot: QtBot, watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    watched.screen.show_failure("Your exercises cannot be saved: the disk is full.")
    with qtbot.waitSignal(watched.screen.closed):
        watched.screen.questions.trouble.end.click()


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
