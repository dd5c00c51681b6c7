"""The whole default plan through the real window: every set, side, rest and question of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coach.care.default_plan import default_plan
from coach.exercise.catalogue import Catalogue
from coach.ui.theme import Theme

from .trainee import (
    HELD_WITHIN_S,
    LATE_S,
    SHOWN_WITHIN_S,
    Trainee,
    answers_of,
    answers_to,
    rests_of,
    sets_of,
)
from .walker import Walks

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


@pytest.fixture
def walks(qtbot: QtBot, theme: Theme, tmp_path: Path, catalogue: Catalogue) -> Iterator[Walks]:
    opened = Walks(qtbot, theme, tmp_path / "data", catalogue)
    yield opened
    opened.close()


def test_the_default_plan_from_its_first_question_to_its_last(
    walks: Walks, catalogue: Catalogue
) -> None:
    plan, trainee = default_plan(catalogue), Trainee(PLAYED)
    walker = walks.open(plan, trainee.camera)
    trainee.begin(walker)
    trainee.train(walker, plan)
    trainee.leave(walker)
    kept = walker.latest_session()
    assert kept.summary.completed
    planned = sets_of(plan)
    assert [(one.item, one.side, one.set_number) for one in kept.sets] == planned
    for one, shown in zip(kept.sets, trainee.playlist.shown, strict=True):
        dose = plan.items[one.item]
        assert one.exercise_id == shown.step.exercise_id == dose.exercise_id
        assert (one.completed, one.skipped, one.self_counted) == (True, False, False)
        if dose.reps is not None:
            assert one.count == one.camera_count == dose.reps == shown.reps, one
        else:
            assert one.held_s == pytest.approx(dose.hold_s, abs=HELD_WITHIN_S), one
            assert shown.held_s == pytest.approx(dose.hold_s, abs=SHOWN_WITHIN_S), one
    rests = [plan.items[item].rest_s for item, _, _ in planned[:-1]]
    assert rests_of(kept.events) == [(rest, pytest.approx(rest, abs=LATE_S)) for rest in rests]
    assert answers_of(kept.events) == answers_to(plan)
