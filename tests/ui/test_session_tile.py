"""A past session in the list shows all its words, however many lines they take."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from coach.ui.desk import Desk
from coach.ui.review_tiles import SessionTile
from coach.ui.theme import Theme
from coach.ui.window import Window

from . import scenes
from .fakes import FakeSource


@pytest.mark.parametrize("percent", [100, 200])
def test_no_line_of_it_is_cut_off(qtbot: QtBot, theme: Theme, desk: Desk, percent: int) -> None:
    scenes.fill_history(desk.store, datetime.now(UTC), (1, 3, 4))
    desk.keep_settings(desk.settings.changed(text_scale=percent))
    theme.scale_text(percent)
    window = Window(theme, desk, FakeSource, "recording")
    qtbot.addWidget(window)
    try:
        window.resize(1024, 640)
        with qtbot.waitExposed(window):
            window.show()
        window.show_page("history")
        qtbot.wait(100)
        tiles = window.history.findChildren(SessionTile)
        assert len(tiles) == 3
        for tile in tiles:
            # Narrower than the words: they break into more lines than were first asked for.
            tile.setFixedWidth(420)
            tile.setFixedHeight(tile.layout().heightForWidth(420))
            tile.layout().activate()
            for label in tile.findChildren(QLabel):
                if label.text():
                    assert label.height() >= label.heightForWidth(label.width()), label.text()
    finally:
        window.close()
        theme.scale_text(100)
