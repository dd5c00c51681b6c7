"""What a session asks about pain, effort, skipping, the place and trouble, and what follows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coach.session.commands import (
    CountMyself,
    LeaveOut,
    Pause,
    ReportEffort,
    ReportPain,
    Resume,
    Skip,
)
from coach.session.events import SetDone, SetStarted
from coach.ui.loop_parts import WithoutCamera

from . import scenes
from .watched import Watched


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


def test_sharp_pain_is_told_with_the_score_and_ends_the_exercise(
    qtbot: QtBot, watched: Watched
) -> None:
    watched.show(scenes.mid_rep())
    watched.screen.board.controls.pain.click()
    pain = watched.screen.questions.pain
    qtbot.keyClick(pain.scale.buttons[0], Qt.Key.Key_A)
    assert pain.sharp.ticked
    qtbot.keyClick(pain.scale.buttons[0], Qt.Key.Key_1)
    assert watched.asked == [Pause(), ReportPain("during", 1, sharp=True)]
    assert "over for today" in pain.body.text()
    pain.on.click()
    watched.screen.board.controls.pain.click()
    assert not pain.sharp.ticked


def test_pain_is_told_with_a_key(qtbot: QtBot, watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    watched.screen.board.controls.pain.click()
    qtbot.keyClick(watched.screen.questions.pain.scale.buttons[0], Qt.Key.Key_4)
    assert watched.asked == [Pause(), ReportPain("during", 4)]


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


def test_the_rule_that_ends_an_exercise_leads_to_its_source(watched: Watched) -> None:
    watched.show(scenes.mid_rep())
    watched.screen.board.controls.pain.click()
    pain = watched.screen.questions.pain
    assert pain.why is not None
    assert not pain.why.isVisible()
    pain.scale.buttons[6].click()
    assert pain.why.isVisible()
    pain.why.click()
    assert pain.why.panel is not None
    assert pain.why.panel.isVisible()
    pain.ask()
    assert not pain.why.isVisible()
