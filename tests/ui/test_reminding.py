"""Reminders on the desktop: only when allowed, only when the window is not in use."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coach.care.reminders import Due
from coach.record.settings import Settings
from coach.ui.app_icon import SIZES_PX, app_icon
from coach.ui.desk import Desk
from coach.ui.reminding import Reminding
from coach.ui.settings_reminders import HOURS, RemindersSection
from coach.ui.theme import Theme
from coach.ui.window import Window

from .fakes import FakeSource

NOON = datetime(2025, 3, 30, 12, 0)


class Shown:
    def __init__(self) -> None:
        self.words: list[str] = []

    def show(self, title: str, words: str) -> bool:
        self.words.append(words)
        return True

    def close(self) -> None: ...


class Bench:
    def __init__(self, window: QWidget) -> None:
        self.shown = Shown()
        self.due = Due(morning=True, today=True)
        self.settings = Settings(reminders=True)
        self.reminding = Reminding(self.shown, lambda now: self.due, lambda: self.settings, window)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    window = QWidget()
    qtbot.addWidget(window)
    return Bench(window)


def test_the_morning_comes_first_and_each_only_once(bench: Bench) -> None:
    for _ in range(5):
        bench.reminding.look(NOON)
    assert len(bench.shown.words) == 2
    assert "this morning" in bench.shown.words[0]
    assert "plan for today" in bench.shown.words[1]


def test_nothing_without_leave(bench: Bench) -> None:
    bench.settings = Settings()
    bench.reminding.look(NOON)
    assert bench.shown.words == []


def test_nothing_before_the_hour(bench: Bench) -> None:
    bench.settings = Settings(reminders=True, remind_from_hour=17)
    bench.reminding.look(NOON)
    assert bench.shown.words == []
    bench.reminding.look(NOON.replace(hour=17))
    assert len(bench.shown.words) == 1


def test_nothing_while_the_window_is_in_use(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QWidget, "isActiveWindow", lambda _self: True)
    bench.reminding.look(NOON)
    assert bench.shown.words == []


def test_the_choices_of_the_settings(qtbot: QtBot, theme: Theme) -> None:
    section = RemindersSection(theme)
    qtbot.addWidget(section)
    changed: list[object] = []
    section.changed.connect(changed.append)
    section.show_settings(Settings())
    assert not section.hour.isEnabled()
    section.allowed.button(True).click()
    section.show_settings(Settings(reminders=True))
    assert section.hour.isEnabled()
    section.hour.button(HOURS[-1]).click()
    assert changed == [{"reminders": True}, {"remind_from_hour": HOURS[-1]}]


def test_a_reminder_knows_what_is_open(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    window = Window(theme, desk, FakeSource, "recording")
    qtbot.addWidget(window)
    # A plan that the app was started with has no day.
    assert window._due(NOON.astimezone()) == Due(morning=False, today=False)
    window.close()


def test_the_icon_has_a_picture_in_every_size(qtbot: QtBot) -> None:
    icon = app_icon()
    assert {size.width() for size in icon.availableSizes()} == set(SIZES_PX)
