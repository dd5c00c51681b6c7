"""Taking a plan and sending results take their time beside the window, which says so."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from coach.exchange.vault import Vault
from coach.record.errors import RecordUnwritable
from coach.ui.theme import Theme

from .received_scenes import Person, now


@pytest.fixture
def person(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Person]:
    one = Person(theme, tmp_path)
    qtbot.addWidget(one.window)
    one.window.show()
    yield one
    one.window.close()
    one.desk.close()


class Slow:
    """Work that goes on only once the window has been at work itself."""

    def __init__(self) -> None:
        self.began, self.goes_on = threading.Event(), threading.Event()
        self.thread = ""

    def wait(self) -> None:
        self.thread = threading.current_thread().name
        self.began.set()
        assert self.goes_on.wait(30)

    def meanwhile(self, look: "QTimer", seen: list[tuple[str, bool]], button: object) -> None:
        """Note from the window's own thread how ``button`` looks, and let the work go on."""

        def note() -> None:
            if self.began.is_set():
                seen.append((button.accessibleName(), button.isEnabled()))
                self.goes_on.set()
                look.stop()

        look.timeout.connect(note)
        look.start(5)


def test_sending_leaves_the_window_alive_and_says_so(person: Person) -> None:
    person.take()
    person.send.ask()
    slow, look, seen = Slow(), QTimer(), []
    vault = person.vault

    def open_keys(_passphrase: str | None) -> Vault:
        slow.wait()
        return vault

    person.exchange._open_keys = open_keys
    file = person.folder / "r.coachresult"
    person.send.ask_where = lambda _: file
    page = person.send.page
    slow.meanwhile(look, seen, page.write)
    page.write.click()
    assert seen == [("One moment …", False)]
    assert slow.thread == "beside the window"
    assert file.exists()
    assert page.write.isEnabled()
    assert page.write.accessibleName() == "Write the file"
    assert page.back.hasFocus()
    assert person.exchange.plan.last_sent(now()) is not None


def test_taking_a_plan_leaves_the_window_alive_and_says_so(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow, look, seen = Slow(), QTimer(), []
    add = person.desk.care.add

    def slowly(*entries: object) -> None:
        slow.wait()
        add(*entries)

    person.open()
    monkeypatch.setattr(person.desk.care, "add", slowly)
    slow.meanwhile(look, seen, person.received.page.accept)
    person.received.page.accept.click()
    assert seen == [("One moment …", False)]
    assert slow.thread == "beside the window"
    assert person.exchange.plan.in_force(now()) is not None


def test_a_plan_that_could_not_be_taken_can_be_tried_again(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise RecordUnwritable(person.folder, "the disk is full")

    person.open()
    page = person.received.page
    with monkeypatch.context() as patch:
        patch.setattr(person.desk.care, "add", full)
        page.accept.click()
    assert "the disk is full" in page.message.text()
    assert page.accept.isEnabled()
    assert page.accept.hasFocus()
    assert page.accept.accessibleName() == "Follow this plan"
    page.accept.click()
    assert person.exchange.plan.in_force(now()) is not None
