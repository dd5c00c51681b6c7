import multiprocessing
import os
import stat
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from coach.record.erase import erase
from coach.record.errors import RecordInUse, RecordUnwritable
from coach.record.in_use import LOCK_NAME, InUse
from coach.record.store import Store


def hold_until_killed(folder: Path, told: Connection) -> None:
    with InUse(folder):
        told.send("held")
        told.recv()


def test_a_second_app_is_told(folder: Path) -> None:
    with InUse(folder), pytest.raises(RecordInUse, match="already open"):
        InUse(folder)


def test_when_the_first_has_gone_the_second_may(folder: Path) -> None:
    InUse(folder).release()
    with InUse(folder):
        assert (folder / LOCK_NAME).exists()


def test_a_killed_app_holds_nothing(folder: Path) -> None:
    processes = multiprocessing.get_context("spawn")
    ours, childs = processes.Pipe()
    child = processes.Process(target=hold_until_killed, args=(folder, childs), daemon=True)
    child.start()
    assert ours.recv() == "held"
    with pytest.raises(RecordInUse):
        InUse(folder)
    child.kill()
    child.join()
    with InUse(folder):
        assert not child.is_alive()


def test_two_folders_are_two_records(tmp_path: Path) -> None:
    with InUse(tmp_path / "a"), InUse(tmp_path / "b"):
        assert (tmp_path / "b" / LOCK_NAME).exists()


def test_the_lock_is_private(folder: Path) -> None:
    before = os.umask(0)
    try:
        with InUse(folder):
            mode = stat.S_IMODE((folder / LOCK_NAME).stat().st_mode)
    finally:
        os.umask(before)
    assert mode == 0o600 or os.name != "posix"


def test_a_disk_without_locks_is_used_without(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr("filelock.FileLock.acquire", refuse)
    with InUse(folder):
        assert folder.exists()


def test_a_folder_that_takes_no_file_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("filelock.FileLock.acquire", refuse)
    with pytest.raises(RecordUnwritable, match="the disk can only be read"):
        InUse(folder)


def test_erasing_leaves_the_lock_held(folder: Path) -> None:
    with InUse(folder), Store.open(folder) as store:
        erase(store)
        with pytest.raises(RecordInUse):
            InUse(folder)
