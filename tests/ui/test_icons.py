"""Icons: one picture of each, however often it is asked for."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from coach.ui.icons import icon

SIZE = QSize(24, 24)


def test_an_icon_is_drawn_once_for_each_size_and_state(qtbot: QtBot) -> None:
    drawn = icon("check", "#123456").pixmap(SIZE)
    assert icon("check", "#123456").pixmap(SIZE).cacheKey() == drawn.cacheKey()
    assert icon("check", "#123456").pixmap(SIZE * 2).size() == SIZE * 2
    assert icon("check", "#654321").pixmap(SIZE).toImage() != drawn.toImage()


def test_a_disabled_icon_has_a_colour_of_its_own(qtbot: QtBot) -> None:
    both = icon("check", "#000000", disabled="#FFFFFF")
    mode = both.Mode
    assert both.pixmap(SIZE, mode.Normal).toImage() != both.pixmap(SIZE, mode.Disabled).toImage()


def test_a_mark_that_is_set_again_and_again_takes_no_more_room(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.resize(30, 30)
    seen = set[int]()
    for _ in range(5):
        label.setPixmap(icon("check", "#123456").pixmap(SIZE))
        label.grab()
        seen.add(label.pixmap().cacheKey())
    assert len(seen) == 1
