"""Where nothing happens nothing wakes: Today stands still once its picture has shown the move.

No time is measured: what is counted is what would take some, timers that run and paintings.
"""

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.ui.desk import Desk
from coach.ui.loop_pictures import LoopPictures
from coach.ui.loop_view import LoopView, loop_path
from coach.ui.moment import Moment
from coach.ui.move_card import ROUNDS as MOVE_ROUNDS
from coach.ui.ring_view import FILL_MS, RingView
from coach.ui.shaping import Shaper
from coach.ui.theme import Theme
from coach.ui.today_session import ROUNDS
from coach.ui.window import Window

from . import scenes
from .fakes import FakeSource
from .watched import Watched

SELDOM_MS = 10_000
"""A timer that wakes no more often than this costs nothing that anybody could measure."""
SOON_MS = 1_000
"""A timer that wakes but once may be one that winds itself up again."""
WATCHED_MS = 400


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, desk: Desk) -> Iterator[Window]:
    """On Today, with a plan that begins with a move that has a picture."""
    made = Window(theme, desk, FakeSource, "recording")
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def loops(window: Window) -> list[LoopView]:
    return window.shell.hosts["today"].page.findChildren(LoopView)


def moving(window: Window) -> list[LoopView]:
    return [one for one in loops(window) if one.is_moving]


def turn_until_still(window: Window) -> None:
    """As if a few rounds had been looked at."""
    for view in loops(window):
        for pictures in view.findChildren(LoopPictures):
            for _ in range(ROUNDS * pictures.count):
                pictures.turn()


class Paintings(QObject):
    """Counts what is painted in the app."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest):
            self.seen.append(type(watched).__name__)
        return False


def test_today_comes_to_rest(qtbot: QtBot, qapp: QApplication, window: Window) -> None:
    assert moving(window), "the picture moves at first"
    turn_until_still(window)
    quick = [
        (type(timer.parent()).__name__, timer.interval())
        for timer in window.findChildren(QTimer)
        if timer.isActive() and timer.interval() < (SOON_MS if timer.isSingleShot() else SELDOM_MS)
    ]
    assert quick == []
    animated = [
        animation
        for animation in window.findChildren(QAbstractAnimation)
        if animation.state() is QAbstractAnimation.State.Running
    ]
    assert animated == []
    qtbot.wait(50)
    paintings = Paintings()
    qapp.installEventFilter(paintings)
    qtbot.wait(WATCHED_MS)
    qapp.removeEventFilter(paintings)
    assert paintings.seen == []


def test_a_picture_that_rests_moves_when_it_is_pointed_at(window: Window) -> None:
    turn_until_still(window)
    assert moving(window) == []
    at = QPointF(5, 5)
    QApplication.sendEvent(loops(window)[0], QEnterEvent(at, at, at))
    assert moving(window) == loops(window)


def test_a_picture_that_rests_moves_when_its_page_is_shown_anew(window: Window) -> None:
    turn_until_still(window)
    assert moving(window) == []
    window.shell.hosts["today"].page.hide()
    window.shell.hosts["today"].page.show()
    assert moving(window) == loops(window)


def test_in_a_set_a_picture_repaints_the_picture_alone(
    qtbot: QtBot, qapp: QApplication, watched: Watched
) -> None:
    status = scenes.mid_rep()
    screen = watched.screen
    screen.board.move_card.loop.set_playing(False)
    picture = np.full((54, 96, 3), 120, np.uint8)
    shaper = Shaper()

    def show(t: float) -> None:
        now = replace(status, t=t, level=0.5 + 0.4 * math.sin(9 * t))
        pose = scenes.standing_pose(t, (96, 54))
        image, pixels, shape = shaper.shape(picture, pose, setting_up=False)
        screen.show_moment(Moment(image, pixels, pose, now, shape))
        qapp.processEvents()

    show(0.0)
    qtbot.wait(2 * FILL_MS)
    paintings = Paintings()
    qapp.installEventFilter(paintings)
    for number in range(1, 31):
        show(number / 30)
    qapp.removeEventFilter(paintings)
    painted = [name for name in paintings.seen if name != type(screen).__name__]
    assert painted
    assert set(painted) == {"LiveView"}


def test_in_a_set_the_move_is_shown_a_few_times_and_in_the_next_set_again(
    qtbot: QtBot, watched: Watched
) -> None:
    screen = watched.screen
    for _ in range(2):
        screen.show_moment(Moment(None, None, None, scenes.mid_rep()))
        loop = screen.board.move_card.loop
        assert loop.is_moving
        pictures = loop.findChild(LoopPictures)
        assert pictures is not None
        for _ in range(MOVE_ROUNDS * pictures.count):
            pictures.turn()
        assert not loop.is_moving
        screen.show_moment(Moment(None, None, None, scenes.resting()))


def test_a_ring_is_painted_when_its_end_has_moved(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    ring = RingView(theme)
    qtbot.addWidget(ring)
    ring.resize(200, 200)
    with qtbot.waitExposed(ring):
        ring.show()
    ring.show_number("5", "", 0.5, calm=False)
    qtbot.wait(2 * FILL_MS)
    paintings = Paintings()
    qapp.installEventFilter(paintings)
    # In a thousand steps its end moves by 63 pixels: 42 steps, each asked for and painted.
    for number in range(1001):
        ring.show_number("5", "", 0.5 + number / 10_000, calm=False)
        qapp.processEvents()
    qapp.removeEventFilter(paintings)
    assert paintings.seen.count("RingView") in range(60, 90)
    assert ring.shown == pytest.approx(0.6)


@pytest.mark.parametrize("tall_px", [100, 900])
def test_other_pictures_never_rest(qtbot: QtBot, theme: Theme, tall_px: int) -> None:
    view = LoopView(theme)
    qtbot.addWidget(view)
    view.resize(tall_px, tall_px)
    view.show_move("march")
    view.show()
    pictures = view.findChild(LoopPictures)
    assert pictures is not None
    for _ in range(3 * pictures.count + 1):
        pictures.turn()
    assert view.is_moving


@pytest.mark.parametrize("tall_px", [0, 100])
def test_each_round_shows_the_same_pictures(qapp: QApplication, tall_px: int) -> None:
    pictures = LoopPictures(loop_path("march"))
    assert pictures.fit(tall_px) is bool(tall_px)
    begins: list[bool] = []
    pictures.turned.connect(begins.append)
    rounds = []
    for _ in range(2):
        shown = []
        for _ in range(pictures.count):
            shown.append(pictures.image.copy())
            pictures.turn()
        rounds.append(shown)
    assert rounds[0] == rounds[1]
    assert rounds[0][0] != rounds[0][pictures.count // 2]
    once = [False] * (pictures.count - 1) + [True]
    assert begins == 2 * once
    pictures.stop()


def test_a_file_that_breaks_off_stands_still(qapp: QApplication, tmp_path: Path) -> None:
    whole = loop_path("march").read_bytes()
    broken = tmp_path / "broken.webp"
    broken.write_bytes(whole[: len(whole) // 3])
    pictures = LoopPictures(broken)
    for _ in range(200):
        pictures.turn()
    assert not pictures.is_running
