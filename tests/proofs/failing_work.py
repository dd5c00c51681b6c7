"""Refuses every single write of the app's work on a record in turn, and looks at what is left.

    python -m tests.proofs.failing_work [EVERY]

Opening, migrating, a session, the care log, a backup and a restore, on a disk that is full, fails
to write or fails to sync, at the n-th write, once or from then on, for each n. After each the disk
is well again: the record must open, be whole and hold all that was promised, and what failed must
have been said in a sentence. With EVERY only each so-manieth n is tried. Prints the figures.
"""

import re
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from coach.care.entries import MorningPain
from coach.record import backup, place
from coach.record.care_log import CareLog
from coach.record.errors import RecordError
from coach.record.history import History
from coach.record.repair import restore
from coach.record.store import Store
from tests.record.appending_child import PLAN

from .failing_disk import FailingDisk, Refusal, library
from .kill_many import FIXTURES, fill
from .killed_work import START, one_session

_DRAFT = re.compile(r"[\w.-]+\.new")

Promise = tuple[str, object, object]
TODAY = date(2025, 3, 30)


@dataclass
class Tally:
    """What was seen of one kind of work with one kind of refusal."""

    tried: int = 0
    said: set[str] = field(default_factory=set)
    lost: list[str] = field(default_factory=list)


def session(data: Path, promised: list[Promise]) -> None:
    """A session with poses, then entries."""
    with Store.open(data) as store:
        session_id = store.begin_session(PLAN, "camera", START)
        for event in one_session(2):
            promised.append(("event", session_id, store.append(session_id, event, START)))
        store.save_track(session_id, bytes(20_000))
        CareLog(store).add(MorningPain(at=START, day=TODAY, score=3))
        promised.append(("entry", START, None))


def backing_up(data: Path, promised: list[Promise]) -> None:
    """A session, and a backup of it in the place of one that is there."""
    with Store.open(data) as store:
        session_id = store.begin_session(PLAN, "camera", START)
        promised.append(("session", session_id, None))
        backup.make(data, TODAY)


def restoring(data: Path, promised: list[Promise]) -> None:
    """Back to the backup that is there."""
    restore(data, backup.listed(data)[0], START)


def opening(data: Path, promised: list[Promise]) -> None:
    """The start of the app: a new record, or an old one brought up to date."""
    Store.open(data).close()


def of_today(data: Path) -> None:
    with Store.open(data) as store:
        fill(store, 1)
    backup.make(data, TODAY)


def of_before(data: Path) -> None:
    data.mkdir(mode=0o700)
    with closing(sqlite3.connect(place.database_file(data))) as connection:
        connection.executescript(FIXTURES[0].read_text(encoding="utf-8"))


def of_nobody(data: Path) -> None:
    data.mkdir(mode=0o700)


WORK: dict[str, tuple[Callable[[Path], None], Callable[[Path, list[Promise]], None]]] = {
    "first start": (of_nobody, opening),
    "migration": (of_before, opening),
    "session": (of_today, session),
    "backup": (of_today, backing_up),
    "restore": (of_today, restoring),
}


def fail_each(disk: FailingDisk, root: Path, every: int) -> dict[tuple[str, str], Tally]:
    """Try each ``every``-th write of each work with each refusal, once and for good."""
    tallies: dict[tuple[str, str], Tally] = {}
    for name, (prepare, work) in WORK.items():
        model = root / f"model of {name}"
        prepare(model)
        for refusal in Refusal:
            tally = tallies[name, refusal.name] = Tally()
            for for_good in (False, True):
                at = 0
                while _tried(disk, root, model, work, (at, refusal, for_good), tally):
                    at += every
    return tallies


def _tried(
    disk: FailingDisk,
    root: Path,
    model: Path,
    work: Callable[[Path, list[Promise]], None],
    order: tuple[int, Refusal, bool],
    tally: Tally,
) -> bool:
    """Do the work once with one refusal; the answer is whether it came so far."""
    data = root / "data"
    shutil.rmtree(data, ignore_errors=True)
    shutil.copytree(model, data)
    held = _held(data)
    promised: list[Promise] = []
    at, refusal, for_good = order
    disk.fail(at, refusal, for_good=for_good)
    try:
        work(data, promised)
    except RecordError as error:
        tally.said.add(_DRAFT.sub("coach.db", error.sentence.replace(str(root), "")))
    except Exception as error:
        tally.lost.append(f"no sentence, but {error!r}")
    finally:
        disk.heal()
    tally.tried += 1
    try:
        tally.lost += [f"{lost} at {order}" for lost in _lost(data, held, promised)]
    except Exception as error:
        tally.lost.append(f"it does not open at {order}: {error!r}")
    return disk.refused > 0


def _held(data: Path) -> int:
    file = place.database_file(data)
    if not file.exists():
        return 0
    with closing(sqlite3.connect(file)) as connection:
        held: int = connection.execute("SELECT count(*) FROM event").fetchone()[0]
    return held


def _lost(data: Path, held: int, promised: list[Promise]) -> list[str]:
    with Store.open(data) as store:
        history = History(store)
        ids = {one.id for one in history.sessions(100)}
        events = {("event", one, kept.seq) for one in ids for kept in history.session(one).events}
        entries = {("entry", one.at, None) for one in CareLog(store).read().entries}
    lost = [
        str(one)
        for one in promised
        if one not in events | entries | {("session", one_id, None) for one_id in ids}
    ]
    if len(events) < held:
        lost.append("an event of before")
    backup.check(place.database_file(data))
    for one in backup.listed(data):
        backup.check(one.file)
    return lost


def main(every: int) -> int:
    """Print a line for each work and refusal, what was said, and the sum."""
    sqlite = library()
    if sqlite is None:
        print("this Python hides its SQLite: nothing can be put below it")
        return 2
    disk = FailingDisk(sqlite)
    with tempfile.TemporaryDirectory() as folder:
        tallies = fail_each(disk, Path(folder), every)
    for (name, refusal), tally in tallies.items():
        print(f"{name:12} {refusal:12} {tally.tried:5} writes refused {len(tally.lost)} lost")
        for one in tally.lost[:5]:
            print(f"  {one}")
    for sentence in sorted(set().union(*(tally.said for tally in tallies.values()))):
        print(f"said: {sentence}")
    lost = sum(len(tally.lost) for tally in tallies.values())
    print(f"{sum(tally.tried for tally in tallies.values())} writes refused, {lost} lost")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
