"""Whole sessions through the real window, from Today to the record, with the keyboard alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from coach.care.plan import Plan, PlanItem
from coach.exercise.catalogue import Catalogue
from coach.record.history import History, SessionDetail
from coach.record.store import Store
from coach.session.own_count import SHORTEST_TAP_S
from coach.session.status import SessionStatus, Stage
from coach.ui.desk import Desk
from coach.ui.starting import ALONE
from coach.ui.theme import Theme
from coach.ui.timer_source import TimerSource
from coach.ui.window import Window

from .conftest import AGREED
from .playlist import Playlist

PLAYED = {
    ("ankle_circles", "right"): "circles_front_R_s41",
    ("heel_raise_double", None): "heel_double_side_R_s11",
    ("heel_raise_single", "left"): "heel_single_side_L_s24",
    ("heel_raise_single", "right"): "heel_single_side_R_s21",
    ("calf_stretch_straight", "right"): "calf_stretch_side_R_s61",
    ("single_leg_balance", "right"): "balance_front_R_s51",
}

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


class Walker:
    """Somebody at the keyboard."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot = qtbot
        self.window = window

    @property
    def status(self) -> SessionStatus | None:
        return self.window.session._status

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.window.focusWidget() or self.window, key)

    def wait_for(self, met: Callable[[SessionStatus], bool]) -> None:
        self.qtbot.waitUntil(lambda: self.status is not None and met(self.status), timeout=30_000)

    def wait_for_set(self, item: int, stage: Stage = Stage.WORKING) -> None:
        self.wait_for(
            lambda status: (
                status.step is not None and (status.step.item, status.stage) == (item, stage)
            )
        )


def detail(desk: Desk) -> SessionDetail:
    with Store.open(desk.data_folder) as store:
        history = History(store)
        return history.session(history.sessions(1)[0].id)


@pytest.fixture
def open_at(
    qtbot: QtBot, theme: Theme, tmp_path: Path, catalogue: Catalogue
) -> Iterator[Callable[[Plan], tuple[Walker, Desk]]]:
    opened: list[tuple[Window, Desk]] = []

    def open_(plan: Plan) -> tuple[Walker, Desk]:
        desk = Desk(tmp_path / "data", catalogue, plan)
        desk.keep_settings(AGREED)

        def now() -> SessionStatus | None:
            loop = window.running.runner._worker.loop
            return getattr(loop, "_session", None) and loop._session.status

        window = Window(theme, desk, lambda: Playlist(PLAYED, now), "recording")
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        opened.append((window, desk))
        return Walker(qtbot, window), desk

    yield open_
    for window, desk in opened:
        window.close()
        desk.close()


def test_a_whole_session_with_the_keyboard_alone(open_at, qtbot: QtBot) -> None:
    walker, desk = open_at(WALK)
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
    qtbot.waitUntil(lambda: screen.is_over, timeout=30_000)
    for key in (Qt.Key.Key_0, Qt.Key.Key_3, Qt.Key.Key_X):
        walker.press(key)
    assert screen.summary.question.question is None
    for button in walker.window.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text().strip()
    walker.press(Qt.Key.Key_Space)
    assert walker.window.running.runner is None
    kept = detail(desk)
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
    walker, desk = open_at(WALK)
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
    (first, second) = detail(desk).sets
    assert (first.skipped, first.why) == (True, "pain")
    assert (second.item, second.set_number) == (1, 1)


def test_a_whole_session_without_a_camera(
    open_at, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coach.session.conductor.OWN_READY_S", 0.1)
    walker, desk = open_at(OWN)
    window = walker.window
    window._run(desk.plan, TimerSource, ALONE, None)
    walker.wait_for(lambda status: status.self_counted)
    assert window.session.board.own_pane.isVisible()
    walker.wait_for_set(0)
    walker.press(Qt.Key.Key_Space)
    walker.wait_for(lambda status: status.count == 1)
    counted_s = walker.status.t
    walker.wait_for(lambda status: status.t > counted_s + 2 * SHORTEST_TAP_S)
    walker.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.is_over, timeout=10_000)
    window.session.summary.button.click()
    (only,) = detail(desk).sets
    assert (only.count, only.camera_count, only.self_counted) == (2, None, True)
