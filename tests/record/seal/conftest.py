"""A record with a note in it that is easy to find again, sealed or not."""

import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from coach.care.plan import Plan
from coach.motion.events import Event
from coach.record import backup
from coach.record.history import History
from coach.record.place import database_file
from coach.record.seal import unlocked
from coach.record.seal.sealing import seal
from coach.record.store import Store

# Elsewhere there is no terminal and no limit of a file's size to try them with.
collect_ignore = [] if os.name == "posix" else ["test_command.py", "test_full_disk.py"]

PASSPHRASE = "grün wie die Wiese"
NOTE = "marmalade-on-the-stairs"
DAY = date(2025, 3, 30)
AT = datetime(2025, 3, 30, 8, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _quick_keys(quick_keys: None) -> None:
    """One test alone has all the rounds of a key."""


@pytest.fixture
def written(folder: Path, plan: Plan, heel_set: Event, rep: Callable[[float], Event]) -> Path:
    """A record in the clear with two sessions and a backup of the first."""
    noted = plan.model_copy(update={"name": NOTE})
    for number in (1, 2):
        with Store.open(folder) as store:
            session_id = store.begin_session(noted, "recording", AT)
            store.append(session_id, heel_set, AT)
            for moment in (3.0, 6.0, 9.0):
                store.append(session_id, rep(moment), AT)
        if number == 1:
            backup.make(folder, DAY)
    return folder


@pytest.fixture
def sealed(written: Path) -> Path:
    """The same with a passphrase, not unlocked."""
    seal(written, PASSPHRASE)
    unlocked.lock(written)
    return written


def sessions_in(folder: Path) -> int:
    with Store.open(folder) as store:
        return len(History(store).sessions(10))


def files_with(text: str, folder: Path) -> list[str]:
    """The names of all files below ``folder`` that hold ``text``."""
    return [
        str(one.relative_to(folder))
        for one in sorted(folder.rglob("*"))
        if one.is_file() and text.encode() in one.read_bytes()
    ]


def spoil(file: Path, place: int, length: int = 64) -> None:
    """Write over part of ``file``."""
    content = bytearray(file.read_bytes())
    content[place : place + length] = b"\x55" * length
    file.write_bytes(content)


__all__ = ["AT", "DAY", "NOTE", "PASSPHRASE", "database_file", "files_with", "sessions_in", "spoil"]
