"""The window looks as it was chosen also where the record, which has the choice, is locked."""

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.record import settings as stored
from coach.record.seal import unlocked
from coach.record.seal.sealing import seal
from coach.record.settings import Settings
from coach.record.store import Store
from coach.ui.app import CANNOT_START, AppOptions, run
from coach.ui.kept_look import FILE_NAME, keep_look, kept_look
from coach.ui.record_lock_window import LockWindow
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.window import Window

CHOSEN = Settings(theme="dark", language="de", text_scale=150, camera="Desk camera", onboarded=True)


def test_only_the_look_is_kept_and_only_for_the_person(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        keep_look(tmp_path, CHOSEN)
    finally:
        os.umask(before)
    (file,) = tmp_path.iterdir()
    assert json.loads(file.read_text()) == {"language": "de", "text_scale": 150, "theme": "dark"}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600 or os.name != "posix"
    assert kept_look(tmp_path) == Settings(theme="dark", language="de", text_scale=150)


def test_it_is_written_only_where_it_says_something_else(tmp_path: Path) -> None:
    keep_look(tmp_path, CHOSEN)
    first = (tmp_path / FILE_NAME).stat().st_ino
    keep_look(tmp_path, CHOSEN.changed(camera=None))
    assert (tmp_path / FILE_NAME).stat().st_ino == first
    keep_look(tmp_path, CHOSEN.changed(theme="light"))
    assert kept_look(tmp_path).theme == "light"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"[" * 900,
        b"[]",
        b'"dark"',
        b'{"theme": "dark"',
        b'{"theme": "pink", "language": "xx", "text_scale": 1000000000}',
        b'{"theme": ["dark"], "language": {}, "text_scale": "150"}',
        b'{"text_scale": true, "text_scale": 1e400, "theme": null}',
        b'{"camera": "spy", "muted": true, "practice_database": "postgresql://x"}',
        b'{"theme": "dark"}' + b" " * 2000,
    ],
)
def test_what_is_no_such_file_stands_for_the_system(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    assert kept_look(tmp_path) == Settings()


def test_one_spoilt_choice_takes_no_other_with_it(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"theme": "pink", "language": "de"}')
    assert kept_look(tmp_path) == Settings(language="de")


def a_folder(file: Path) -> None:
    file.mkdir()


def a_pipe(file: Path) -> None:
    os.mkfifo(file)


def a_link_to_another_file(file: Path) -> None:
    other = file.with_name("other")
    other.write_text('{"theme": "dark"}')
    file.symlink_to(other)


@pytest.mark.parametrize(
    "make", [a_folder, a_pipe, a_link_to_another_file] if os.name == "posix" else [a_folder]
)
def test_what_is_no_file_is_neither_read_nor_written(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / FILE_NAME)
    assert kept_look(tmp_path) == Settings()
    keep_look(tmp_path, CHOSEN)
    if (tmp_path / "other").exists():
        assert (tmp_path / "other").read_text() == '{"theme": "dark"}'
    assert not list(tmp_path.glob("*.new"))


def test_a_disk_that_refuses_stops_nothing(tmp_path: Path) -> None:
    keep_look(tmp_path / "missing", CHOSEN)
    assert not (tmp_path / "missing").exists()


@pytest.fixture
def sealed(tmp_path: Path, quick_keys: None) -> Path:
    """A record with choices of its own, not unlocked."""
    folder = tmp_path / "data"
    with Store.open(folder) as store:
        stored.save(store, CHOSEN)
    return folder


class Seen:
    """Looks at the first window of a kind that comes up, and closes it."""

    def __init__(self, kind: type, look: Callable[[object], object]) -> None:
        self.found: list[object] = []
        self._kind, self._look = kind, look
        self._timer = QTimer()
        self._timer.timeout.connect(self._find)
        self._timer.start(20)

    def _find(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if type(widget) is self._kind and widget.isVisible():
                self._timer.stop()
                self.found.append(self._look(widget))
                widget.close()


def start(data: Path) -> int:
    return run(AppOptions(lambda: None, "recording", None, data, False, None))


def test_the_page_that_asks_for_the_passphrase_looks_as_chosen(
    qtbot: QtBot, theme: Theme, sealed: Path
) -> None:
    def title_of(window: LockWindow) -> tuple[str, int, str]:
        text = next(one for one in window.findChildren(Text) if one.isVisible())
        back = window.palette().window().color()
        return text.text(), text.font().pixelSize(), "dark" if back.lightness() < 128 else "light"

    opened = Seen(Window, lambda window: window.windowTitle())
    assert start(sealed) == 0
    assert len(opened.found) == 1
    seal(sealed, "grün wie die Wiese")
    unlocked.lock(sealed)
    chosen = Seen(LockWindow, title_of)
    assert start(sealed) == CANNOT_START
    (sealed / FILE_NAME).write_bytes(b"nonsense")
    system = Seen(LockWindow, title_of)
    assert start(sealed) == CANNOT_START
    ((words, size, look),) = chosen.found
    ((plain_words, plain_size, plain_look),) = system.found
    assert (words, look) == ("Deine Aufzeichnung ist verschlossen", "dark")
    assert (plain_words, plain_look) == ("Your record is locked", "light")
    assert size > plain_size
