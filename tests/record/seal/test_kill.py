"""Kills a process that seals and unseals, at random moments, and looks at what is left."""

import multiprocessing
import random
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from coach.record import backup, opening
from coach.record.errors import WrongPassphrase
from coach.record.history import History
from coach.record.place import database_file
from coach.record.repair import restore
from coach.record.seal import key, key_file, unlocked
from coach.record.seal.sealing import go_on
from coach.record.seal.unlocking import unlock
from coach.record.store import Store

from .conftest import NOTE, files_with
from .turning_child import FIRST, QUICK_ROUNDS, SECOND, turn_until_killed

KILLS = 24


@pytest.fixture(scope="module")
def processes() -> Any:
    """Where children come from: a fork of a process that has our modules, if there is fork."""
    has_fork = "forkserver" in multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if has_fork else "spawn")
    if has_fork:
        context.set_forkserver_preload(["tests.record.seal.turning_child", "sqlcipher3.dbapi2"])
    return context


def killed(processes: Any, folder: Path, start: str | None, wait_s: float) -> None:
    """Let a child turn the record for a while."""
    ours, childs = processes.Pipe(duplex=False)
    child = processes.Process(target=turn_until_killed, args=(folder, start, childs), daemon=True)
    child.start()
    childs.close()
    with ours:
        assert ours.recv() == "ready"
        time.sleep(wait_s)
        assert child.is_alive()
        child.kill()
    child.join()
    child.close()


def opened_by(folder: Path) -> str | None:
    """The passphrase that opens the record now, None where it has none."""
    unlocked.lock(folder)
    opening.replacing.finish(database_file(folder))
    if not unlocked.is_sealed(folder):
        return None
    for passphrase in (FIRST, SECOND):
        try:
            unlock(folder, passphrase)
        except WrongPassphrase:
            continue
        return passphrase
    raise AssertionError("nothing opens the record")


def test_a_kill_at_any_moment_leaves_one_whole_record(
    processes: Any, written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key, "ROUNDS", QUICK_ROUNDS)
    restore(written, backup.listed(written)[0], datetime(2025, 4, 1, 9))
    chance = random.Random(20250330)
    ends: set[str | None] = set()
    passphrase: str | None = None
    for _ in range(KILLS):
        killed(processes, written, passphrase, chance.uniform(0.0, 0.4))
        passphrase = opened_by(written)
        ends.add(passphrase)
        with Store.open(written) as store:
            assert len(History(store).sessions(10)) == 1
        assert backup.check(database_file(written)).sessions == 1
        if passphrase is not None:
            assert go_on(written).left == 0
            assert files_with(NOTE, written) == []
            assert len(key_file.read(written).checks) == 1
        (copy,) = backup.listed(written)
        assert backup.check(copy.file).sessions == 1
        (aside,) = (one for one in (written / "aside").iterdir() if one.is_dir())
        assert backup.check(aside / "coach.db").sessions == 2
    assert len(ends) > 1
