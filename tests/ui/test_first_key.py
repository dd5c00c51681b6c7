"""The first key after a page opens already means what the page says."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coach.review.period import Period
from coach.ui.desk import Desk
from coach.ui.theme import Theme
from coach.ui.window import Window

from . import scenes
from .fakes import FakeSource

MOMENTS_MS = {"as soon as it is painted": 0, "once it has settled": 300}


@pytest.mark.parametrize("wait_ms", MOMENTS_MS.values(), ids=MOMENTS_MS)
@pytest.mark.parametrize("by_way_of", [None, "library", "settings"])
def test_space_starts_a_session(
    qtbot: QtBot, theme: Theme, desk: Desk, wait_ms: int, by_way_of: str | None
) -> None:
    window = Window(theme, desk, FakeSource, "recording")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
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


def test_enter_begins_with_the_first_person(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    desk.keep_settings(desk.settings.changed(physio=True))
    window = Window(theme, desk, FakeSource, "recording")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    try:
        assert window.focusWidget() is window.physio.people.home.list.empty.add
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
        assert window.physio.people.home.list.form.isVisible()
    finally:
        window.close()


def test_progress_begins_on_the_period_that_is_shown(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    scenes.fill_history(desk.store, datetime.now(UTC), (1, 3))
    window = Window(theme, desk, FakeSource, "recording")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    try:
        window.show_page("history")
        overview = window.history.overview
        assert window.focusWidget() is overview.periods.button(Period.THREE_MONTHS)
        overview.periods.button(Period.ALL).click()
        window.show_page("today")
        window.show_page("history")
        assert window.focusWidget() is overview.periods.button(Period.ALL)
    finally:
        window.close()


def test_whoever_goes_along_the_rail_stays_on_it(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    scenes.fill_history(desk.store, datetime.now(UTC), (1,))
    window = Window(theme, desk, FakeSource, "recording")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    try:
        button = window.shell.rail.buttons["history"]
        button.setFocus()
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
        assert window.shell.page is window.history
        assert window.focusWidget() is button
    finally:
        window.close()
