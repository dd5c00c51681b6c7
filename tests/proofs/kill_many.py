"""Kills the app's work on a record at random moments, and looks at what is left each time.

    python -m tests.proofs.kill_many [KILLS] [SEED]

Sessions, edits, imports, migrations, backups and restores in turn. After each SIGKILL the record
must open, be whole, and hold all that was promised; every backup must be whole. Prints the
figures, and ends with 1 where anything was lost.
"""

import multiprocessing
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from coach.record import backup, migrate, place, replacing
from coach.record.archive.writing import export_record
from coach.record.care_log import CareLog
from coach.record.history import History
from coach.record.store import Store
from tests.record.appending_child import PLAN

from .killed_work import ARCHIVE_NAME, START, WORK, one_session, work_until_killed
from .places import ROOT

FIXTURES = tuple(sorted((ROOT / "tests" / "record" / "data").glob("[0-9]*.sql")))
LONGEST_S = {
    "sessions": 1.0,
    "edits": 1.0,
    "imports": 1.5,
    "migrations": 0.8,
    "backups": 1.2,
    "restores": 2.0,
}
KILLS_A_RECORD = 8
"""After so many kills a record is begun anew, so that looking at it stays quick."""


@dataclass
class Tally:
    """What was seen of one kind of work."""

    kills: int = 0
    promised: int = 0
    lost: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Before:
    """What the record holds before the work begins."""

    sessions: frozenset[str]
    events: int


def processes() -> Any:
    """Where children come from: a fork of a process that has our modules, if there is fork."""
    has_fork = "forkserver" in multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if has_fork else "spawn")
    if has_fork:
        context.set_forkserver_preload(["tests.proofs.killed_work", "coach.record.migrate"])
    return context


def killed(context: Any, kind: str, data: Path, seed: int, wait_s: float) -> list[Any]:
    """Let a child work for a while, kill it, and return all that it has promised."""
    ours, childs = context.Pipe(duplex=False)
    child = context.Process(target=work_until_killed, args=(kind, data, seed, childs), daemon=True)
    child.start()
    childs.close()
    promised: list[Any] = []
    with ours:
        assert ours.recv() == "ready"
        end = time.monotonic() + wait_s
        while (left_s := end - time.monotonic()) > 0 and child.is_alive():
            if ours.poll(left_s):
                try:
                    promised.append(ours.recv())
                except EOFError:
                    break
        fell = not child.is_alive()
        child.kill()
        while True:
            try:
                promised.append(ours.recv())
            except (EOFError, OSError):
                break
    child.join()
    if fell:
        promised.append(("fell",))
    return promised


def prepared(kind: str, data: Path, chance: random.Random) -> None:
    """Make the record that the work begins with, where it is not there yet."""
    shutil.rmtree(data, ignore_errors=True)
    if kind == "migrations":
        data.mkdir(mode=0o700)
        script = chance.choice(FIXTURES).read_text(encoding="utf-8")
        with closing(sqlite3.connect(place.database_file(data))) as connection:
            connection.executescript(script)
    elif kind == "restores":
        with Store.open(data) as store:
            fill(store, 3)
        backup.make(data, date(2025, 3, 30))


def fill(store: Store, many: int) -> None:
    """Store some sessions."""
    for _ in range(many):
        session_id = store.begin_session(PLAN, "camera", START)
        for event in one_session(10):
            store.append(session_id, event, START)


def found_before(data: Path) -> Before:
    """What the file holds, of whatever version it is; nothing where there is none."""
    file = place.database_file(data)
    if not file.exists():
        return Before(frozenset(), 0)
    with closing(sqlite3.connect(file)) as connection:
        ids = connection.execute("SELECT id FROM session_run").fetchall()
        events = connection.execute("SELECT count(*) FROM event").fetchone()[0]
    return Before(frozenset(one for (one,) in ids), events)


def lost_of(kind: str, data: Path, before: Before, promised: list[Any]) -> list[str]:
    """What is wrong with the record now, in words."""
    wrong = ["the work fell"] if ("fell",) in promised else []
    with Store.open(data) as store:
        history = History(store)
        ids = {one.id for one in history.sessions(10_000)}
        events = {(one, kept.seq) for one in ids for kept in history.session(one).events}
        entries = {one.at for one in CareLog(store).read().entries}
    holds = backup.check(place.database_file(data))
    if holds.revision != migrate.head():
        wrong.append("of an earlier version")
    wrong += [f"a draft is left: {one.name}" for one in data.glob("coach.db.*.new*")]
    present = None
    for kind_of, *about in promised:
        match kind_of:
            case "session" if about[0] not in ids:
                wrong.append("a session")
            case "event" if tuple(about) not in events:
                wrong.append("an event")
            case "entry" if about[0] not in entries:
                wrong.append("an entry")
            case "imported" if len(ids) != 12:
                wrong.append("an import")
            case "present" | "restored" | "repaired":
                present = about[0] if kind_of == "present" else None
    wrong += [
        f"a backup of {one.day}" for one in backup.listed(data) if not is_whole(one, promised)
    ]
    if kind == "imports" and len(ids) not in (0, 12):
        wrong.append("half an import")
    if kind != "imports" and not before.sessions <= ids:
        wrong.append("a session of before")
    if kind == "migrations" and len(events) != before.events:
        wrong.append("an event of before")
    if present is not None and present not in ids and not is_aside(data, present):
        wrong.append("the record that a backup took the place of")
    return wrong


def is_whole(one: backup.Backup, promised: list[Any]) -> bool:
    """Whether a backup can be opened and holds the session that was promised to be in it."""
    backup.check(one.file)
    with closing(sqlite3.connect(one.file)) as connection:
        ids = {found for (found,) in connection.execute("SELECT id FROM session_run")}
    return all(said[2] in ids for said in promised if said[0] == "backup" and said[1] == one.day)


def is_aside(data: Path, session_id: str) -> bool:
    """Whether a record that was put aside holds the session."""
    kept = replacing.aside_folder(data).rglob("coach.db*")
    return any(session_id.encode() in one.read_bytes() for one in kept)


def kill_many(kills: int, seed: int, root: Path) -> dict[str, Tally]:
    """Kill ``kills`` times, each kind of work in turn, in folders under ``root``."""
    context, chance = processes(), random.Random(seed)
    with Store.open(root / "source") as store:
        fill(store, 12)
        export_record(store, root / ARCHIVE_NAME)
    tallies = {kind: Tally() for kind in WORK}
    for number in range(kills):
        kind = list(WORK)[number % len(WORK)]
        tally, data = tallies[kind], root / kind
        if kind in ("imports", "migrations") or tally.kills % KILLS_A_RECORD == 0:
            prepared(kind, data, chance)
        before = found_before(data) if kind != "restores" else Before(frozenset(), 0)
        wait_s = chance.uniform(0.0, LONGEST_S[kind])
        promised = killed(context, kind, data, chance.randrange(10**6), wait_s)
        tally.kills += 1
        tally.promised += len(promised)
        try:
            tally.lost += lost_of(kind, data, before, promised)
        except Exception as error:
            tally.lost.append(f"it does not open: {error!r}")
    return tallies


def main(kills: int, seed: int) -> int:
    """Print a line for each kind of work, and the sum."""
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        tallies = kill_many(kills, seed, Path(folder))
    for kind, tally in tallies.items():
        print(f"{kind:12} {tally.kills:4} kills {tally.promised:7} promised {len(tally.lost)} lost")
        for one in tally.lost:
            print(f"  {one}")
    lost = sum(len(tally.lost) for tally in tallies.values())
    promised = sum(tally.promised for tally in tallies.values())
    took_s = time.monotonic() - begun
    print(f"{kills} kills, {promised} promised, {lost} lost, {took_s:.0f} s, seed {seed}")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(*(int(one) for one in (sys.argv[1:] + ["500", "1"][len(sys.argv) - 1 :])[:2])))
