"""The whole default plan through the real window: every set, side, rest and question of it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coach.care.default_plan import default_plan
from coach.care.plan import Plan, PlanSide
from coach.exercise.catalogue import Catalogue
from coach.motion.events import Side
from coach.record.history import EventRecord
from coach.session.events import EffortReported, PainReported, RestEnded, RestStarted
from coach.session.status import SessionStatus, Stage
from coach.ui.theme import Theme

from .playlist import Playlist
from .walker import Status, Walks

PLAYED = (
    "circles_front_R_s41",
    "calf_stretch_side_L_s23",
    "calf_stretch_side_R_s61",
    "calf_stretch_bent_side_L_s202",
    "calf_stretch_bent_side_R_s61",
    "toe_to_wall_side_L_s41",
    "heel_double_side_R_s11",
    "heel_single_side_L_s24",
    "heel_single_side_R_s21",
    "band_side_R_s31",
    "band_side_L_s33",
    "balance_front_L_s22",
    "balance_front_R_s51",
)
"""Of circles and the stretch at the wall one leg only: for the other they are mirrored."""

FPS = {Stage.GET_READY: 10, Stage.COUNT_IN: 10, Stage.WORKING: 10, Stage.RESTING: 2}
"""No count depends on the rate from 10 a second on; in a rest nothing is to be seen."""
BEFORE, AFTER = 1, 2
"""What the person answers about pain before and after the session."""
HELD_WITHIN_S = 0.7
"""The largest error of a hold in ``expected.json``: the end of one is known only afterwards."""
SHOWN_WITHIN_S = 2.5
"""The same in each lap, and the second that the person is seen before anything counts."""
LATE_S = 0.6
"""One frame of a rest, and the moments in which time all but stands still."""

Answer = tuple[str, int, int | None]


class Trainee:
    """Does the plan, and answers whatever is asked with figures that differ."""

    def __init__(self, walks: Walks, catalogue: Catalogue) -> None:
        self.plan = default_plan(catalogue)
        self.answered: set[int | None] = set()
        self.playlist: Playlist
        self.walker = walks.open(self.plan, self._make)

    def _make(self, status: Status) -> Playlist:
        self.playlist = Playlist(PLAYED, status, FPS, self._still_to_answer)
        return self.playlist

    def _still_to_answer(self, status: SessionStatus) -> bool:
        """Whether time has to stand still: who answers takes a moment, whatever the computer."""
        if status.stage is Stage.GET_READY:
            return None not in self.answered
        over = status.step is not None and (
            status.next_step is None or status.next_step.item != status.step.item
        )
        resting = status.stage is Stage.RESTING and over
        return resting and status.step is not None and status.step.item not in self.answered

    @property
    def answers(self) -> list[Answer]:
        """All that it says, in the order of the questions."""
        about: list[Answer] = []
        for item in range(len(self.plan.items)):
            pain, effort = told_of(item)
            about += [("during", pain, item), ("effort", effort, item)]
        return [("before", BEFORE, None), *about, ("after", AFTER, None)]

    def train(self) -> None:
        walker, board = self.walker, self.walker.window.session.board
        walker.window.today.start.setFocus()
        walker.press(Qt.Key.Key_Space)
        walker.wait_for(lambda status: status.setup is not None)
        self._answer(None, BEFORE)
        for item in range(len(self.plan.items) - 1):
            walker.wait_for_set(item, Stage.RESTING)
            walker.qtbot.waitUntil(board.question.isVisible, timeout=30_000)
            self._answer(item, *told_of(item))
            assert not board.question.isVisible()
        walker.qtbot.waitUntil(lambda: walker.window.session.is_over, timeout=30_000)
        last = len(self.plan.items) - 1
        self._answer(last, *told_of(last), AFTER)
        walker.press(Qt.Key.Key_Space)
        assert walker.window.running.runner is None

    def _answer(self, about: int | None, *scores: int) -> None:
        for score in scores:
            self.walker.press(Qt.Key(Qt.Key.Key_0.value + score))
        self.answered.add(about)


def told_of(item: int) -> tuple[int, int]:
    """Pain and effort in a plan item: below what stops an exercise, each item its own."""
    return item % 4, (item + 2) % 9


@pytest.fixture
def trainee(qtbot: QtBot, theme: Theme, tmp_path: Path, catalogue: Catalogue) -> Iterator[Trainee]:
    walks = Walks(qtbot, theme, tmp_path / "data", catalogue)
    yield Trainee(walks, catalogue)
    walks.close()


def test_the_default_plan_from_its_first_question_to_its_last(trainee: Trainee) -> None:
    trainee.train()
    kept = trainee.walker.latest_session()
    assert kept.summary.completed
    planned = sets_of(trainee.plan)
    assert [(one.item, one.side, one.set_number) for one in kept.sets] == planned
    for one, shown in zip(kept.sets, trainee.playlist.shown, strict=True):
        dose = trainee.plan.items[one.item]
        assert one.exercise_id == shown.step.exercise_id == dose.exercise_id
        assert (one.completed, one.skipped, one.self_counted) == (True, False, False)
        if dose.reps is not None:
            assert one.count == one.camera_count == dose.reps == shown.reps, one
        else:
            assert one.held_s == pytest.approx(dose.hold_s, abs=HELD_WITHIN_S), one
            assert shown.held_s == pytest.approx(dose.hold_s, abs=SHOWN_WITHIN_S), one
    rests = [trainee.plan.items[item].rest_s for item, _, _ in planned[:-1]]
    assert rests_of(kept.events) == [(rest, pytest.approx(rest, abs=LATE_S)) for rest in rests]
    assert answers_of(kept.events) == trainee.answers


def sets_of(plan: Plan) -> list[tuple[int, Side | None, int]]:
    """Item, side and number of each set: of an item for each side, all left sets come first."""
    sides: dict[PlanSide, tuple[Side | None, ...]] = {"each": ("left", "right"), "both": (None,)}
    return [
        (number, side, set_number)
        for number, item in enumerate(plan.items)
        for side in sides[item.side]
        for set_number in range(1, item.sets + 1)
    ]


def rests_of(events: Sequence[EventRecord]) -> list[tuple[float, float]]:
    """Each rest as it was planned and as it was."""
    rests = [one.event for one in events if isinstance(one.event, RestStarted | RestEnded)]
    return [
        (began.duration_s, ended.t - began.t)
        for began, ended in zip(rests[::2], rests[1::2], strict=True)
        if isinstance(began, RestStarted) and isinstance(ended, RestEnded)
    ]


def answers_of(events: Sequence[EventRecord]) -> list[Answer]:
    """All that was said about pain and effort."""
    return [
        ("effort" if isinstance(said, EffortReported) else said.when, said.score, said.item)
        for said in (one.event for one in events)
        if isinstance(said, EffortReported | PainReported)
    ]
