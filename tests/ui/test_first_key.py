"""The first key after the window opens already means what Today says: Space starts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coach.ui.desk import Desk
from coach.ui.theme import Theme
from coach.ui.window import Window

from .fakes import FakeSource

MOMENTS_MS = {"as soon as it is painted": 0, "once it has settled": 300}


@pytest.mark.parametrize("wait_ms", MOMENTS_MS.values(), ids=MOMENTS_MS)
@pytest.mark.parametrize("by_way_of", [None, "library", "settings"])
def test_space_starts_a_session(
    qtbot: QtBot, theme: Theme, desk: Desk, wait_ms: int, by_way_of: str | None
) -> None:
    window = Window(theme, desk, FakeSource, "recording")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    try:
        if by_way_of is not None:
            window.shell.rail.buttons[by_way_of].click()
            window.shell.rail.buttons["today"].click()
        qtbot.wait(wait_ms)
        # To the window as the system sees it, and not to a widget: Qt has to find where it goes.
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.running.runner is not None)
    finally:
        window.close()
