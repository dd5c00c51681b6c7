"""The note of a fault says where it was, and nothing of the person or the computer."""

import os
import stat
import sys
import threading
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coach.record import place
from coach.record.errors import RecordUnwritable
from coach.ui import crash_log
from coach.ui.fault_hook import FaultHook
from coach.ui.leaving import Leaving
from coach.ui.theme import Theme

NOW = datetime(2025, 3, 30, 8, 0)


def stumble(name: str, pain: int) -> None:
    told = {"name": name, "pain": pain}
    raise ValueError(f"{told} in {Path.home()}")


def note_of_a_fault(folder: Path) -> str:
    try:
        stumble("Anna Muster", 7)
    except ValueError as error:
        crash_log.note(folder, NOW, type(error), error.__traceback__)
    return (folder / place.FAULTS_NAME).read_text(encoding="utf-8")


def test_it_says_where_and_nothing_of_the_person(tmp_path: Path) -> None:
    said = note_of_a_fault(tmp_path)
    assert said.startswith("2025-03-30T08:00:00 builtins.ValueError\n")
    assert "ui/test_crash_log.py:" in said
    assert "stumble" in said
    for private in ("Anna", "Muster", "pain", "7}", str(Path.home()), str(tmp_path)):
        assert private not in said


def test_only_the_owner_reads_it(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        note_of_a_fault(tmp_path)
    finally:
        os.umask(before)
    mode = stat.S_IMODE((tmp_path / place.FAULTS_NAME).stat().st_mode)
    assert mode == 0o600 or os.name != "posix"


def test_it_does_not_grow_for_ever(tmp_path: Path) -> None:
    (tmp_path / place.FAULTS_NAME).write_bytes(bytes(crash_log.LARGEST_BYTES + 1))
    assert len(note_of_a_fault(tmp_path)) < 1000


def test_a_folder_that_is_gone_makes_no_second_fault(tmp_path: Path) -> None:
    crash_log.note(tmp_path / "gone", NOW, ValueError, None)
    assert not (tmp_path / "gone").exists()


def test_the_hook_says_what_the_record_says_and_notes_the_rest(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed_on: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *about: passed_on.append(about[1]))
    monkeypatch.setattr(threading, "excepthook", lambda about: passed_on.append(about.exc_value))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    hook = FaultHook(tmp_path, theme, window, Leaving())
    refused = RecordUnwritable(tmp_path / "coach.db", "the disk is full")
    sys.excepthook(RecordUnwritable, refused, None)
    assert "the disk is full" in hook.notice.body.text()
    assert hook.notice.isVisible()
    assert not hook.notice.mend.isVisible()
    assert passed_on == []
    fault = KeyError("Anna")
    sys.excepthook(KeyError, fault, None)
    thread = threading.Thread(target=stumble, args=("Anna", 7))
    thread.start()
    thread.join()
    said = (tmp_path / place.FAULTS_NAME).read_text(encoding="utf-8")
    assert "builtins.KeyError" in said
    assert "builtins.ValueError" in said
    assert "Anna" not in said
    assert passed_on[0] is fault
    assert len(passed_on) == 2
    hook.close()
    sys.excepthook(KeyError, fault, None)
    assert len(passed_on) == 3
