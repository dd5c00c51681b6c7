"""Nobody else on the computer can read anything of the record: folders 0700, files 0600."""

import os
import stat
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from coach.care.plan import Plan
from coach.record import backup, replacing
from coach.record.in_use import InUse
from coach.record.repair import begin_anew, repair, restore
from coach.record.store import Store

NOW = datetime(2025, 3, 30, 8, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    return {
        str(one.relative_to(folder)): stat.S_IMODE(one.stat().st_mode)
        for one in (folder, *folder.rglob("*"))
    }


def assert_private(folder: Path, *wanted: str) -> None:
    found = modes(folder)
    for name in wanted:
        assert any(one.endswith(name) for one in found), (name, found)
    if os.name == "posix":
        allowed = {name: 0o700 if (folder / name).is_dir() else 0o600 for name in found}
        assert found == allowed


def test_while_the_record_is_open(folder: Path, plan: Plan) -> None:
    with InUse(folder), Store.open(folder) as store:
        store.begin_session(plan, "camera", NOW)
        backup.make(folder, date(2025, 3, 30))
        assert_private(folder, "coach.db", "coach.db-wal", "coach.db-shm", "coach.lock", ".db")


def test_while_a_backup_is_made(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store.open(folder).close()
    seen: list[dict[str, int]] = []
    check = backup.check

    def look(file: Path) -> backup.Checked:
        seen.append(modes(folder))
        assert_private(folder, ".new")
        return check(file)

    monkeypatch.setattr(backup, "check", look)
    backup.make(folder, date(2025, 3, 30))
    assert len(seen) == 1


def test_after_every_replacement(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store.open(folder).close()
    made = backup.make(folder, date(2025, 3, 30))
    finish = replacing.finish

    def look(file: Path) -> None:
        assert_private(folder)
        finish(file)

    monkeypatch.setattr(replacing, "finish", look)
    restore(folder, made, NOW)
    repair(folder, NOW)
    begin_anew(folder, NOW)
    assert_private(folder, "aside", "backups", "coach.db.ready.lock")
    assert len(list(replacing.aside_folder(folder).iterdir())) == 3
