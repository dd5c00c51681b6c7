"""The whole window: its pages, a session from start to record, and a clean end."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QThread
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from coach.capture.errors import CameraMissing
from coach.record.store import Store
from coach.session.commands import Finish, ReportPain
from coach.session.events import SetStarted
from coach.session.status import Stage
from coach.ui.desk import Desk
from coach.ui.review_tiles import SessionTile
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.tokens import DARK, LIGHT
from coach.ui.window import Window

from . import scenes
from .fakes import FakeSource

Open = Callable[[FakeSource], Window]


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme, desk: Desk) -> Iterator[Open]:
    windows: list[Window] = []

    def make(source: FakeSource) -> Window:
        window = Window(theme, desk, lambda: source, "recording")
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.close()


def session_thread(window: Window) -> QThread:
    assert window.running.runner is not None
    return window.running.runner._thread


def test_the_rail_leads_everywhere(open_window: Open) -> None:
    window = open_window(FakeSource())
    assert list(window.shell.hosts) == [
        "today",
        "path",
        "run",
        "history",
        "library",
        "learn",
        "settings",
    ]
    for name, button in window.shell.rail.buttons.items():
        button.click()
        assert window.shell.page is window.shell.hosts[name].page
        assert button.isChecked()


def test_a_move_on_a_card_opens_its_page_in_the_library(open_window: Open) -> None:
    window = open_window(FakeSource())
    window.show_page("learn")
    window.shell.hosts["learn"].page.move_asked.emit("heel_raise_double")
    assert window.shell.page is window.library
    assert window.library.currentWidget() is not window.library.list
    window.shell.hosts["learn"].page.move_asked.emit("one_that_is_gone")
    assert window.library.currentWidget() is window.library.list


class Strays(QObject):
    """Notes every other window that is shown, if only for a moment: it would flash, and take the
    keyboard from the real one."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and watched is not self._window:
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def test_nothing_flashes_up_beside_the_window(
    qtbot: QtBot, qapp: QApplication, open_window: Open
) -> None:
    window = open_window(FakeSource())
    strays = Strays(window)
    qapp.installEventFilter(strays)
    for name in window.shell.hosts:
        window.show_page(name)
    assert window.session.summary is not None
    assert window._safety.screen is not None
    window._rebuild()
    qapp.removeEventFilter(strays)
    assert strays.seen == []


def test_every_button_has_a_name(open_window: Open) -> None:
    window = open_window(FakeSource())
    for button in window.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text().strip()


def test_history_with_and_without_sessions(open_window: Open, desk: Desk) -> None:
    window = open_window(FakeSource())
    window.show_page("history")
    assert not window.grab().isNull()
    with Store.open(desk.data_folder) as store:
        scenes.fill_history(store, datetime.now(UTC), (0, 1, 9))
    window.show_page("history")
    assert window.history.overview.subtitle.text() == "3 sessions in the last 4 weeks."
    assert len(window.history.overview.findChildren(SessionTile)) == 3
    window.show_page("today")
    assert not window.grab().isNull()


def test_the_theme_is_chosen_kept_and_applied(open_window: Open, desk: Desk, theme: Theme) -> None:
    window = open_window(FakeSource())
    window.show_page("settings")
    window.settings_page.look.theme.button("dark").click()
    assert theme.colors is DARK
    assert desk.settings.theme == "dark"
    window.settings_page.look.theme.button("light").click()
    assert theme.colors is LIGHT
    theme.choose(ThemeChoice.SYSTEM)
    assert theme.colors in (LIGHT, DARK)


def test_sound_is_chosen_and_kept(open_window: Open, desk: Desk) -> None:
    window = open_window(FakeSource())
    window.show_page("settings")
    window.settings_page.sound.heard.button("nothing").click()
    assert desk.settings.muted
    window.settings_page.sound.heard.button("sounds").click()
    assert not desk.settings.muted
    assert not desk.settings.voice


def test_space_starts(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(FakeSource())
    qtbot.keyClick(window.today.start, Qt.Key.Key_Space)
    assert window._stack.currentWidget() is window.session


def test_a_session_ends_in_the_record(qtbot: QtBot, open_window: Open, desk: Desk) -> None:
    window = open_window(FakeSource())
    window.start()
    qtbot.waitUntil(lambda: window.session._status is not None)
    qtbot.waitUntil(lambda: window.session._status.t > 3.0)
    window.session.commanded.emit(Finish())
    qtbot.waitUntil(lambda: window.session.is_over)
    # What is said about pain in the summary is still of this session.
    window.session.commanded.emit(ReportPain("after", 2))
    window.session.summary.button.click()
    assert window.running.runner is None
    (summary,) = desk.sessions()
    assert summary.ended_at is not None
    assert summary.source == "recording"
    assert window._stack.currentWidget() is not window.session


def test_closing_in_the_middle_leaves_no_thread(qtbot: QtBot, open_window: Open) -> None:
    source = FakeSource()
    window = open_window(source)
    window.start()
    qtbot.waitUntil(lambda: window.session._status is not None and window.session._status.t > 0)
    thread = session_thread(window)
    window.close()
    assert not thread.isRunning()
    assert source.closed == 1


def test_a_missing_camera_is_said_in_the_session(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(FakeSource([], fault=CameraMissing("Please plug one in.")))
    window.start()
    qtbot.waitUntil(window.session.questions.trouble.isVisible)
    assert window.session.questions.trouble.body.text() == "Please plug one in."
    window.session.questions.trouble.end.click()
    qtbot.waitUntil(lambda: window.running.runner is None)


def test_a_session_that_was_cut_off_can_go_on(qtbot: QtBot, open_window: Open, desk: Desk) -> None:
    began = datetime.now(UTC) - timedelta(minutes=5)
    with Store.open(desk.data_folder) as store:
        session_id = store.begin_session(scenes.PLAN, "recording", began, "full")
        for event in scenes.events_of_a_session()[:2]:
            store.append(session_id, event, began)
        store.append(session_id, SetStarted(100.0, 0, "calf_stretch_straight", "left", 2), began)
    window = open_window(FakeSource())
    assert window.today.offer.isVisible()
    window.today.offer.button.click()
    qtbot.waitUntil(lambda: window.session._status is not None and window.session._status.t > 100)
    assert window.session._status.steps_done == 1
    assert window.session._status.stage is not Stage.FINISHED
    window.close()
    assert desk.unfinished() is not None


def test_a_session_that_was_cut_off_can_be_left(open_window: Open, desk: Desk) -> None:
    now = datetime.now(UTC)
    with Store.open(desk.data_folder) as store:
        session_id = store.begin_session(scenes.PLAN, "recording", now, "full")
        store.append(session_id, scenes.events_of_a_session()[0], now)
    window = open_window(FakeSource())
    window.today.offer.drop.click()
    assert not window.today.offer.isVisible()
    assert desk.unfinished() is None


def test_a_session_without_a_camera_starts_from_today(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(FakeSource())
    window.today.no_camera.alone.emit()
    qtbot.waitUntil(lambda: window.session._status is not None)
    assert window._stack.currentWidget() is window.session


def test_who_refuses_the_camera_can_go_without(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(FakeSource())
    window.camera_question.ask()
    window.camera_question.without.click()
    assert not window.camera_question.isVisible()
    qtbot.waitUntil(lambda: window.session._status is not None)
    assert window._stack.currentWidget() is window.session
