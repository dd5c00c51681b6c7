"""The whole app where its record is at fault, from its first window to its last word."""

import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from coach.care.default_plan import demo_plan
from coach.record import backup, replacing
from coach.record.errors import RecordDamaged
from coach.record.in_use import InUse
from coach.record.store import Store
from coach.ui.app import CANNOT_START, AppOptions, run
from coach.ui.record_notice import RecordNotice
from coach.ui.rescue_words import Way
from coach.ui.window import Window

from .rescue_person import (
    NOW,
    TODAY,
    Person,
    Visitor,
    damage,
    fault_of,
    kept,
    press,
    sessions,
)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return kept(tmp_path / "data")


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
