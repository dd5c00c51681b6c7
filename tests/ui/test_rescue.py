"""What a person sees where the record does not open, and that every way on leads on."""

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.care.default_plan import demo_plan
from coach.exercise.catalogue import Catalogue
from coach.record import backup, replacing
from coach.record.errors import RecordDamaged, RecordError, RecordReadOnly
from coach.record.history import History
from coach.record.in_use import InUse
from coach.record.store import Store
from coach.ui.app import CANNOT_START, AppOptions, run
from coach.ui.desk import Desk
from coach.ui.reading_desk import ReadingDesk
from coach.ui.record_notice import RecordNotice
from coach.ui.rescue_start import RescueStart
from coach.ui.rescue_window import RescueWindow
from coach.ui.rescue_words import Way
from coach.ui.theme import Theme
from coach.ui.window import Window

from .rescue_scenes import FAULTS

NOW = datetime(2025, 3, 30, 8, 0, tzinfo=UTC)
TODAY = date(2025, 3, 30)
OFFERED = {
    "damaged": [Way.REPAIR, Way.ANEW, Way.QUIT],
    "newer": [Way.LOOK, Way.QUIT],
    "in_use": [Way.LOOK, Way.AGAIN, Way.QUIT],
    "busy": [Way.AGAIN, Way.QUIT],
    "unwritable": [Way.LOOK, Way.AGAIN, Way.QUIT],
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A record with one session, and a backup of it."""
    folder = tmp_path / "data"
    with Store.open(folder) as store:
        store.begin_session(demo_plan(), "camera", NOW)
    backup.make(folder, TODAY)
    return folder


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


class Person:
    """Answers each rescue window that comes up with the next of ``answers``."""

    def __init__(self, *answers: Callable[[RescueWindow], object]) -> None:
        self.answers = list(answers)
        self.seen: list[RescueWindow] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def _look(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if not isinstance(widget, RescueWindow) or not widget.isVisible():
                continue
            if self.answers and widget.buttons[Way.QUIT].isEnabled():
                self.seen.append(widget)
                self.answers.pop(0)(widget)


def press(way: Way) -> Callable[[RescueWindow], object]:
    return lambda window: window.buttons[way].click()


def go_back(window: RescueWindow) -> None:
    window.list.buttons[0].click()


def damage(data: Path) -> bytes:
    file = data / "coach.db"
    file.write_bytes(file.read_bytes()[:5000])
    return file.read_bytes()


def sessions(data: Path) -> int:
    with Store.open(data) as store:
        return len(History(store).sessions(10))


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_has_its_ways_on(qtbot: QtBot, theme: Theme, data: Path, name: str) -> None:
    window = RescueWindow(theme, FAULTS[name], backup.listed(data))
    qtbot.addWidget(window)
    window.begin()
    qtbot.waitExposed(window)
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
    window.begin()
    qtbot.waitExposed(window)
    wanted = {*window.buttons.values(), *window.list.buttons, window.folder}
    seen = set()
    for _ in range(12):
        seen.add(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert wanted <= seen
    assert all(one.accessibleName() for one in wanted)


def fault_of(data: Path) -> RecordError:
    with pytest.raises(RecordDamaged) as refused:
        Store.open(data)
    return refused.value


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


class Visitor:
    """Does the next of ``steps`` with each window of the app that comes up."""

    def __init__(self, *steps: Callable[[Window], object]) -> None:
        self._steps = list(steps)
        self._done: list[Window] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(50)

    def _look(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, Window) and widget.isVisible() and widget not in self._done:
                self._done.append(widget)
                step = self._steps.pop(0)
                if not self._steps:
                    self._timer.stop()
                step(widget)

    @property
    def done(self) -> int:
        return len(self._done)


def options(data: Path) -> AppOptions:
    return AppOptions(None, "camera", None, data, autostart=False, plan=None)


def notice_of(window: Window) -> str:
    return " ".join(one.body.text() for one in window.findChildren(RecordNotice) if one.isVisible())


@pytest.fixture
def _app_stays(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """The application is the tests' own."""
    monkeypatch.setattr("coach.ui.app.garbage_seen", lambda: None)


@pytest.mark.usefixtures("_app_stays")
def test_a_backup_comes_back_from_settings(data: Path) -> None:
    with Store.open(data) as store:
        store.begin_session(demo_plan(), "camera", NOW)
    said: list[str] = []

    def restore(window: Window) -> None:
        window.show_page("settings")
        section = window.settings_page.backups
        section.list.buttons[0].click()
        assert section.question.isVisible()
        section.question.restore.click()

    def look(window: Window) -> None:
        said.append(notice_of(window))
        window.close()

    visitor = Visitor(restore, look)
    assert run(options(data)) == 0
    assert visitor.done == 2
    assert "Sessions in it: 1" in said[0]
    assert sessions(data) == 1
    assert len(list(replacing.aside_folder(data).iterdir())) == 1


@pytest.mark.usefixtures("_app_stays")
def test_a_fault_that_nobody_caught_is_said_and_can_be_looked_into(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fault = RecordDamaged(data / "coach.db", "parts of it are missing or overwritten")
    said: list[str] = []

    def stumble(window: Window) -> None:
        sys.excepthook(RecordDamaged, fault, None)
        said.append(notice_of(window))
        window.findChildren(RecordNotice)[0].mend.click()

    person = Person(press(Way.REPAIR))
    visitor = Visitor(stumble, lambda window: window.close())
    assert run(options(data)) == 0
    assert (visitor.done, person.answers) == (2, [])
    assert "Nothing was deleted" in said[0]
    assert sessions(data) == 1


@pytest.mark.usefixtures("_app_stays")
def test_who_gives_up_leaves_with_a_code_and_a_sentence(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    damage(data)
    person = Person(press(Way.QUIT))
    assert run(options(data)) == CANNOT_START
    assert person.answers == []
    assert "damaged" in capsys.readouterr().err
    with InUse(data):
        assert fault_of(data)


@pytest.mark.usefixtures("_app_stays")
def test_the_day_ends_with_a_backup(data: Path) -> None:
    visitor = Visitor(lambda window: window.close())
    assert run(options(data)) == 0
    assert visitor.done == 1
    assert [one.day for one in backup.listed(data)] == [date.today(), TODAY]
