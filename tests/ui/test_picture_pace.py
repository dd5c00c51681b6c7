"""In a set fewer pictures are shown than are measured; wherever people look at themselves, all."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from coach.session.status import Stage
from coach.ui.loop_parts import PoseEstimator, SessionParts
from coach.ui.mailbox import Mailbox
from coach.ui.picture_pace import EVERY_S, PicturePace
from coach.ui.worker import _Worker

from .fakes import FakeRecorder, FakeSession


def shown(
    stage: Stage, apart_s: float, every_s: float = EVERY_S, jitter_s: float = 0.0
) -> list[float]:
    """The times of the pictures on show, of 300 that come in this stage."""
    pace = PicturePace(every_s)
    times = [number * apart_s + jitter_s * (number % 3) for number in range(300)]
    return [t for t in times if pace.is_due(t, stage)]


@pytest.mark.parametrize("stage", [one for one in Stage if one is not Stage.WORKING])
def test_outside_of_a_set_every_picture_is_shown(stage: Stage) -> None:
    assert len(shown(stage, 1 / 60)) == 300


@pytest.mark.parametrize(
    ("rate", "one_of"), [(60, 6), (50, 5), (30, 3), (25, 2), (20, 2), (15, 1), (10, 1), (5, 1)]
)
def test_in_a_set_about_ten_a_second_are_shown_or_all_that_come(rate: int, one_of: int) -> None:
    assert len(shown(Stage.WORKING, 1 / rate)) == pytest.approx(300 / one_of, abs=1)


def test_who_wants_it_smooth_sees_every_picture_of_a_set() -> None:
    assert len(shown(Stage.WORKING, 1 / 60, every_s=0.0)) == 300


def test_a_camera_that_is_a_little_early_or_late_makes_no_picture_stutter() -> None:
    times = shown(Stage.WORKING, 1 / 30, jitter_s=0.004)
    assert {round(later - earlier, 3) for earlier, later in pairwise(times)} == {0.1}


@given(st.lists(st.floats(0.001, 0.2), min_size=1, max_size=60))
def test_none_is_awaited_longer_than_needed(gaps: list[float]) -> None:
    pace, t, last = PicturePace(EVERY_S), 0.0, 0.0
    assert pace.is_due(t, Stage.WORKING)
    for gap in gaps:
        t += gap
        due = pace.is_due(t, Stage.WORKING)
        assert due or t - last < EVERY_S
        last = t if due else last


def test_a_set_that_ends_shows_the_next_picture_at_once() -> None:
    pace = PicturePace(EVERY_S)
    assert pace.is_due(1.0, Stage.WORKING)
    assert not pace.is_due(1.03, Stage.WORKING)
    assert pace.is_due(1.031, Stage.RESTING)


@pytest.mark.parametrize(
    ("live", "smooth", "count"), [(True, False, 10), (True, True, 30), (False, False, 30)]
)
def test_a_recording_is_shown_whole_and_a_camera_as_it_was_chosen(
    qapp: QApplication, live: bool, smooth: bool, count: int
) -> None:
    parts = SessionParts(FakeSession, None, no_model, FakeRecorder, "", smooth=smooth)
    worker = _Worker(parts, Mailbox())
    worker.opened("source", live)
    assert sum(worker.awaits(number / 30, Stage.WORKING) for number in range(30)) == count


def no_model(tell: object) -> PoseEstimator:
    raise AssertionError("nothing is measured here")
