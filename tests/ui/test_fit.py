"""No word is cut off on any screen, in German and with every text 40 % longer."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from coach.exercise.catalogue import Catalogue
from coach.record.settings import Settings
from coach.session.pacing import Pace
from coach.session.status import SessionStatus
from coach.ui.desk import Desk
from coach.ui.moment import Moment
from coach.ui.theme import Theme
from coach.ui.window import Window

from . import page_scenes, scenes, screenshots
from .conftest import AGREED
from .fits import at_rest, cut_off

Size = tuple[int, int]

PICTURE = QImage(96, 54, QImage.Format.Format_RGB32)
STATUSES: dict[str, Callable[[], SessionStatus]] = {
    "ready": scenes.get_ready,
    "setting_up": scenes.setting_up,
    "setup_late": lambda: scenes.setting_up(61.0),
    "hands_taught": lambda: replace(scenes.setting_up(), teaches_hands=True),
    "count_in": scenes.counting_in,
    "rep": lambda: replace(scenes.mid_rep(), pace=Pace("up", 0.8, 8)),
    "hand": scenes.mid_rep,
    "hold": scenes.mid_hold,
    "stretch": scenes.stretching,
    "own_ready": scenes.own_ready,
    "own_rep": scenes.own_rep,
    "own_hold": scenes.own_hold,
    "rest": scenes.resting,
    "paused": scenes.paused,
}


def session_scenes(window: Window) -> Iterator[str]:
    PICTURE.fill(QColor("gray"))
    moments = {name: Moment(PICTURE, None, None, make()) for name, make in STATUSES.items()}
    yield from screenshots.session(window, moments)


def all_scenes(window: Window, desk: Desk) -> Iterator[str]:
    yield from screenshots.pages(window, desk)
    yield from session_scenes(window)
    for group in page_scenes.ALL:
        yield from group(window, desk)


@contextmanager
def opened(
    qtbot: QtBot, theme: Theme, folder: Path, catalogue: Catalogue, settings: Settings, size: Size
) -> Iterator[tuple[Window, Desk]]:
    desk = Desk(folder, catalogue, scenes.PLAN)
    desk.keep_settings(settings)
    window = Window(theme, desk, None, "camera")
    try:
        window.resize(*size)
        qtbot.addWidget(window)
        window.show()
        yield window, desk
        assert (window.width(), window.height()) == size
    finally:
        window.close()
        desk.close()


def faults_in(qtbot: QtBot, window: Window, shown: Iterator[str]) -> list[str]:
    faults = []
    for name in shown:
        faults += [f"{name}: {one}" for one in at_rest(qtbot, partial(cut_off, window))]
    return faults


@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)], ids=["1280", "1024"])
@pytest.mark.parametrize("words", ["german", "longer"])
def test_nothing_is_cut_off(
    qtbot: QtBot, theme: Theme, tmp_path: Path, catalogue: Catalogue, words: str, size: Size
) -> None:
    longer = page_scenes.Longer()
    if words == "longer":
        QCoreApplication.installTranslator(longer)
    settings = AGREED.changed(theme="light", language="de" if words == "german" else "en")
    try:
        with opened(qtbot, theme, tmp_path, catalogue, settings, size) as (window, desk):
            faults = faults_in(qtbot, window, all_scenes(window, desk))
        assert not faults, "\n".join(faults)
    finally:
        QCoreApplication.removeTranslator(longer)


@pytest.mark.parametrize("text_scale", [150, 200])
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)], ids=["1280", "1920"])
def test_nothing_of_a_session_is_cut_off_in_large_text(
    qtbot: QtBot, theme: Theme, tmp_path: Path, catalogue: Catalogue, size: Size, text_scale: int
) -> None:
    theme.scale_text(text_scale)
    settings = AGREED.changed(theme="light", language="de", text_scale=text_scale)
    try:
        with opened(qtbot, theme, tmp_path, catalogue, settings, size) as (window, _):
            faults = faults_in(qtbot, window, session_scenes(window))
        assert not faults, "\n".join(faults)
    finally:
        theme.scale_text(100)
