"""What a person sees where the record does not open, and that every way on leads on."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coach.care.default_plan import demo_plan
from coach.exercise.catalogue import Catalogue
from coach.record import backup, replacing
from coach.record.errors import RecordError, RecordReadOnly
from coach.record.in_use import InUse
from coach.record.store import Store
from coach.ui.desk import Desk
from coach.ui.reading_desk import ReadingDesk
from coach.ui.rescue_start import RescueStart
from coach.ui.rescue_window import RescueWindow
from coach.ui.rescue_words import Way
from coach.ui.theme import Theme

from .rescue_person import (
    NOW,
    Person,
    damage,
    fault_of,
    go_back,
    kept,
    press,
    sessions,
)
from .rescue_scenes import FAULTS

OFFERED = {
    "damaged": [Way.REPAIR, Way.ANEW, Way.QUIT],
    "newer": [Way.LOOK, Way.QUIT],
    "in_use": [Way.LOOK, Way.AGAIN, Way.QUIT],
    "busy": [Way.AGAIN, Way.QUIT],
    "unwritable": [Way.LOOK, Way.AGAIN, Way.QUIT],
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return kept(tmp_path / "data")


@pytest.fixture
def rescue(theme: Theme, data: Path, catalogue: Catalogue) -> Iterator[RescueStart]:
    started = RescueStart(
        theme,
        data,
        partial(Desk, data, catalogue, None),
        partial(ReadingDesk, data, catalogue, None),
    )
    yield started
    if started.lock is not None:
        started.lock.release()


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_has_its_ways_on(qtbot: QtBot, theme: Theme, data: Path, name: str) -> None:
    window = RescueWindow(theme, FAULTS[name], backup.listed(data))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.begin()
    assert set(window.buttons) == set(OFFERED[name])
    assert len(window.list.buttons) == (1 if name == "damaged" else 0)
    assert window.title.text()
    assert window.focusWidget() in window.buttons.values()
    for way in OFFERED[name][:-1]:
        with qtbot.waitSignal(window.chosen) as chosen:
            QTest.keyClick(window.buttons[way], Qt.Key.Key_Return)
        assert chosen.args == [way]
    with qtbot.waitSignal(window.chosen) as chosen:
        QTest.keyClick(window, Qt.Key.Key_Escape)
    assert chosen.args == [Way.QUIT]


def test_the_keyboard_reaches_every_control(qtbot: QtBot, theme: Theme, data: Path) -> None:
    window = RescueWindow(theme, FAULTS["damaged"], backup.listed(data))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.begin()
    wanted = {*window.buttons.values(), *window.list.buttons, window.folder}
    seen = set()
    for _ in range(12):
        seen.add(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert wanted <= seen
    assert all(one.accessibleName() for one in wanted)


@pytest.mark.parametrize(
    ("answer", "left", "word"),
    [
        (press(Way.REPAIR), 1, "repaired"),
        (go_back, 1, "was on that day"),
        (press(Way.ANEW), 0, "empty"),
    ],
)
def test_a_damaged_record_opens_again(
    rescue: RescueStart,
    data: Path,
    answer: Callable[[RescueWindow], object],
    left: int,
    word: str,
) -> None:
    spoilt = damage(data)
    person = Person(answer)
    desk = rescue.desk(fault_of(data))
    assert desk is not None
    assert desk.writes
    desk.close()
    assert len(person.seen) == 1
    assert word in rescue.news
    assert sessions(data) == left
    (aside,) = replacing.aside_folder(data).iterdir()
    assert (aside / "coach.db").read_bytes() == spoilt


def test_who_closes_the_window_leaves_all_as_it_was(rescue: RescueStart, data: Path) -> None:
    spoilt = damage(data)
    person = Person(lambda window: window.close())
    assert rescue.desk(fault_of(data)) is None
    assert person.answers == []
    assert (data / "coach.db").read_bytes() == spoilt


def test_what_fails_is_said_and_another_way_is_open(rescue: RescueStart, data: Path) -> None:
    damage(data)
    (copied,) = backup.listed(data)
    copied.file.write_bytes(copied.file.read_bytes()[:4096])
    said: list[str] = []

    def see_and_begin_anew(window: RescueWindow) -> None:
        said.append(window.message.text())
        window.buttons[Way.ANEW].click()

    person = Person(go_back, see_and_begin_anew)
    desk = rescue.desk(fault_of(data))
    assert desk is not None
    desk.close()
    assert person.answers == []
    assert "damaged" in said[0]


def test_a_second_window_looks_only(rescue: RescueStart, data: Path, catalogue: Catalogue) -> None:
    with InUse(data), Store.open(data) as first:
        with pytest.raises(RecordError) as refused:
            InUse(data)
        person = Person(press(Way.AGAIN), press(Way.LOOK))
        desk = rescue.desk(refused.value)
        assert desk is not None
        assert person.answers == []
        assert not desk.writes
        assert len(desk.sessions()) == 1
        first.begin_session(demo_plan(), "camera", NOW)
        assert len(desk.sessions()) == 2
        desk.keep_settings(desk.settings.changed(theme="dark"))
        assert desk.settings.theme == "dark"
        with pytest.raises(RecordReadOnly):
            desk.erase()
        assert backup.listed(data)
        desk.close()


def test_a_newer_record_is_looked_at_and_stays_as_it_is(rescue: RescueStart, data: Path) -> None:
    with closing(sqlite3.connect(data / "coach.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = (data / "coach.db").read_bytes()
    with pytest.raises(RecordError) as refused:
        Store.open(data)
    person = Person(press(Way.LOOK))
    desk = rescue.desk(refused.value)
    assert desk is not None
    assert person.answers == []
    assert not desk.writes
    assert len(desk.sessions()) == 1
    desk.close()
    assert (data / "coach.db").read_bytes() == before
