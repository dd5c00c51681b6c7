"""The short form of ``failing_work``, and a folder and a disk that really take nothing more."""

import os
import subprocess
import sys
from pathlib import Path

from tests.platforms import needs_posix

from .places import ROOT

READ_ONLY = """
import os, sys
from pathlib import Path
import coach.record.migrate, coach.care.entries
from coach.record import backup
from coach.record.errors import RecordError
from coach.record.in_use import InUse
from coach.record.history import History
from coach.record.read_only import open_to_read
from coach.record.store import Store
from tests.proofs.kill_many import fill
from datetime import date
data = Path(sys.argv[1])
with Store.open(data) as store:
    fill(store, 1)
if os.geteuid() == 0:
    # To the one who may do everything no folder is read-only.
    (data / "coach.db").chmod(0o444)
    data.chmod(0o555)
    os.setuid(65534)
else:
    data.chmod(0o500)
for asked in (InUse, Store.open, lambda folder: backup.make(folder, date(2025, 3, 30))):
    try:
        asked(data)
    except RecordError as error:
        print(type(error).__name__)
with open_to_read(data) as store:
    (one,) = History(store).sessions(10)
    print(len(History(store).session(one.id).events))
"""

FULL = """
import resource, signal, sys
from pathlib import Path
from coach.record.errors import RecordError
from coach.record.history import History
from coach.record.store import Store
from tests.proofs.kill_many import fill
from tests.proofs.killed_work import START, one_session
from tests.record.appending_child import PLAN
data = Path(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
promised = 0
with Store.open(data) as store:
    fill(store, 1)
    room = (data / "coach.db").stat().st_size + 2_000_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
    session_id = store.begin_session(PLAN, "camera", START)
    try:
        for event in one_session(5000):
            store.append(session_id, event, START)
            promised += 1
    except RecordError as error:
        print(type(error).__name__)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
with Store.open(data) as store:
    kept = len(History(store).session(session_id).events)
    print(promised > 10, kept - promised)
"""


def python(*arguments: object) -> list[str]:
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=500,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def test_every_refused_write_loses_nothing_and_is_said() -> None:
    said = python("-m", "tests.proofs.failing_work", 17)
    if said != ["this Python hides its SQLite: nothing can be put below it"]:
        tried, lost = (int(word) for word in said[-1].split() if word.isdigit())
        assert (tried > 100, lost) == (True, 0), said
        assert any("the disk is full" in one for one in said)
        assert any("the disk reported an error" in one for one in said)
        assert not any("damaged" in one for one in said)


@needs_posix
def test_a_folder_that_can_only_be_read_is_told_and_looked_at(tmp_path: Path) -> None:
    for one in (tmp_path, *tmp_path.parents):
        if one.stat().st_uid == tmp_path.stat().st_uid and one != Path("/"):
            one.chmod(one.stat().st_mode | 0o011)
    said = python("-c", READ_ONLY, tmp_path / "data")
    # Who owns the folder gets it made writable again.
    assert said == ["RecordUnwritable"] * (3 if os.geteuid() == 0 else 0) + ["13"]


@needs_posix
def test_a_file_that_may_not_grow_keeps_what_was_promised(tmp_path: Path) -> None:
    assert python("-c", FULL, tmp_path / "data") == ["RecordUnwritable", "True 0"]
