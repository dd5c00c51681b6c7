"""Whole sessions through the real window, from Today to the record, with the keyboard alone."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from coach.care.plan import Plan, PlanItem
from coach.exercise.catalogue import Catalogue
from coach.session.own_count import SHORTEST_TAP_S
from coach.session.status import Stage
from coach.ui.starting import ALONE
from coach.ui.theme import Theme
from coach.ui.timer_source import TimerSource

from .playlist import Playlist
from .walker import Walker, Walks

PLAYED = (
    "circles_front_R_s41",
    "heel_double_side_R_s11",
    "heel_single_side_L_s24",
    "heel_single_side_R_s21",
    "calf_stretch_side_R_s61",
    "balance_front_R_s51",
)

WALK = Plan(
    id="walk",
    name="A bit of everything",
    items=(
        PlanItem(exercise_id="ankle_circles", side="right", sets=1, reps=3, rest_s=8),
        PlanItem(
            exercise_id="heel_raise_double",
            side="both",
            sets=2,
            reps=3,
            rest_s=8,
            tempo_s=(2, 0, 3),
        ),
        PlanItem(exercise_id="heel_raise_single", side="each", sets=1, reps=2, rest_s=8),
        PlanItem(exercise_id="calf_stretch_straight", side="right", sets=1, hold_s=5, rest_s=8),
        PlanItem(exercise_id="single_leg_balance", side="right", sets=1, hold_s=4, rest_s=0),
    ),
)

OWN = Plan(
    id="own",
    name="Alone",
    items=(PlanItem(exercise_id="heel_raise_double", side="both", sets=1, reps=2, rest_s=0),),
)


@pytest.fixture
def open_at(
    qtbot: QtBot, theme: Theme, tmp_path: Path, catalogue: Catalogue
) -> Iterator[Callable[[Plan], Walker]]:
    walks = Walks(qtbot, theme, tmp_path / "data", catalogue)
    yield lambda plan: walks.open(plan, lambda status: Playlist(PLAYED, status))
    walks.close()


def test_a_whole_session_with_the_keyboard_alone(open_at, qtbot: QtBot) -> None:
    walker = open_at(WALK)
    screen = walker.window.session
    walker.window.today.start.setFocus()
    walker.press(Qt.Key.Key_Space)
    walker.wait_for(lambda status: status.setup is not None)
    assert screen.board.question.isVisible()
    walker.press(Qt.Key.Key_2)
    walker.wait_for_set(0, Stage.COUNT_IN)
    walker.wait_for_set(0)
    walker.wait_for_set(0, Stage.RESTING)
    qtbot.waitUntil(screen.board.question.isVisible)
    walker.press(Qt.Key.Key_1)
    walker.press(Qt.Key.Key_4)
    assert not screen.board.question.isVisible()
    walker.wait_for_set(1)
    walker.press(Qt.Key.Key_Space)
    walker.wait_for(lambda status: status.stage is Stage.PAUSED)
    qtbot.waitUntil(screen.questions.pause_notice.isVisible)
    walker.press(Qt.Key.Key_Space)
    walker.wait_for(lambda status: status.step is not None and status.step.item == 2)
    walker.wait_for_set(2)
    walker.wait_for_set(3)
    walker.wait_for_set(4)
    qtbot.waitUntil(lambda: screen.is_over)
    for key in (Qt.Key.Key_0, Qt.Key.Key_3, Qt.Key.Key_X):
        walker.press(key)
    assert screen.summary.question.question is None
    for button in walker.window.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text().strip()
    walker.press(Qt.Key.Key_Space)
    assert walker.window.running.runner is None
    kept = walker.latest_session()
    assert kept.summary.completed
    assert [(one.exercise_id, one.side, one.completed) for one in kept.sets] == [
        ("ankle_circles", "right", True),
        ("heel_raise_double", None, True),
        ("heel_raise_double", None, True),
        ("heel_raise_single", "left", True),
        ("heel_raise_single", "right", True),
        ("calf_stretch_straight", "right", True),
        ("single_leg_balance", "right", True),
    ]
    assert [one.count for one in kept.sets][:5] == [3, 3, 3, 2, 2]
    assert not any(one.self_counted for one in kept.sets)
    said = [
        (type(one.event).__name__, one.event.score, one.event.item)  # type: ignore[attr-defined]
        for one in kept.events
        if type(one.event).__name__ in ("PainReported", "EffortReported")
    ]
    assert said == [
        ("PainReported", 2, None),
        ("PainReported", 1, 0),
        ("EffortReported", 4, 0),
        ("PainReported", 0, 4),
        ("EffortReported", 3, 4),
        ("PainReported", 10, None),
    ]


def test_too_much_pain_in_a_set_leads_to_the_next_exercise(open_at, qtbot: QtBot) -> None:
    walker = open_at(WALK)
    walker.window.start()
    walker.wait_for_set(0)
    walker.press(Qt.Key.Key_H)
    pain = walker.window.session.questions.pain
    qtbot.waitUntil(pain.isVisible)
    walker.press(Qt.Key.Key_7)
    walker.wait_for(lambda status: status.step is not None and status.step.item == 1)
    assert pain.isVisible(), "it says what happens, and waits"
    assert walker.status is not None
    assert walker.status.stage is Stage.PAUSED
    pain.on.click()
    walker.wait_for_set(1)
    walker.window.close()
    (first, second) = walker.latest_session().sets
    assert (first.skipped, first.why) == (True, "pain")
    assert (second.item, second.set_number) == (1, 1)


def test_a_whole_session_without_a_camera(
    open_at, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coach.session.conductor.OWN_READY_S", 0.1)
    walker = open_at(OWN)
    window = walker.window
    window.launcher.run(walker.desk.plan(datetime.now().astimezone()), TimerSource, ALONE, None)
    walker.wait_for(lambda status: status.self_counted)
    assert window.session.board.own_pane.isVisible()
    walker.wait_for_set(0)
    walker.press(Qt.Key.Key_Space)
    walker.wait_for(lambda status: status.count == 1)
    counted_s = walker.status.t
    walker.wait_for(lambda status: status.t > counted_s + 2 * SHORTEST_TAP_S)
    walker.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.is_over)
    window.session.summary.button.click()
    (only,) = walker.latest_session().sets
    assert (only.count, only.camera_count, only.self_counted) == (2, None, True)
