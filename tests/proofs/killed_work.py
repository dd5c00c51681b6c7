"""Works on a record in one of several ways until it is killed, and says what is promised.

Each thing is sent after the call that did it has returned: from then on no kill may take it away.
"""

import random
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

from coach.care.entries import MorningPain
from coach.motion.events import Event, RepCounted
from coach.record import backup, settings
from coach.record.archive.merging import import_record
from coach.record.care_log import CareLog
from coach.record.repair import repair, restore
from coach.record.settings import Settings
from coach.record.store import Store
from coach.session.events import SessionFinished, SetDone, SetStarted
from tests.record.appending_child import PLAN

START = datetime(2025, 3, 30, 8, 0, tzinfo=UTC)
ARCHIVE_NAME = "archive.zip"


def one_session(reps: int) -> list[Event]:
    """A session of one set, as its events."""
    named = (0, "heel_raise", "left", 1)
    counted = [
        RepCounted(2.0 * n, 2.0 * n - 2, 2.0 * n - 1, 2.0 * n, 7.5, "cm", "left")
        for n in range(1, reps + 1)
    ]
    t = 2.0 * reps
    return [
        SetStarted(0.0, *named),
        *counted,
        SetDone(t, *named, reps, 0.0, True),
        SessionFinished(t, True),
    ]


def sessions(data: Path, confirm: Connection, chance: random.Random) -> None:
    """Sessions, event by event."""
    with Store.open(data) as store:
        while True:
            session_id = store.begin_session(PLAN, "camera", START)
            confirm.send(("session", session_id))
            for event in one_session(chance.randrange(1, 20)):
                at = START + timedelta(seconds=event.t)
                confirm.send(("event", session_id, store.append(session_id, event, at)))


def edits(data: Path, confirm: Connection, chance: random.Random) -> None:
    """Entries of the care log, and settings."""
    begun = time.time_ns() // 1000
    with Store.open(data) as store:
        log = CareLog(store)
        for number in count():
            at = datetime.fromtimestamp((begun + number) / 1e6, UTC)
            log.add(MorningPain(at=at, day=at.date(), score=number % 11))
            confirm.send(("entry", at))
            scale = chance.choice((100, 125, 150, 200))
            settings.save(store, Settings(text_scale=scale))


def imports(data: Path, confirm: Connection, chance: random.Random) -> None:
    """An archive taken over into an empty record."""
    with Store.open(data) as store:
        import_record(store, data.parent / ARCHIVE_NAME)
        confirm.send(("imported",))
    time.sleep(60)


def migrations(data: Path, confirm: Connection, chance: random.Random) -> None:
    """A record of an earlier version opened by this one."""
    Store.open(data).close()
    confirm.send(("migrated",))
    time.sleep(60)


def backups(data: Path, confirm: Connection, chance: random.Random) -> None:
    """A backup a day, with events in between."""
    today = date(2025, 3, 30)
    with Store.open(data) as store:
        while True:
            session_id = store.begin_session(PLAN, "camera", START)
            confirm.send(("session", session_id))
            today += timedelta(days=1)
            backup.make(data, today)
            confirm.send(("backup", today, session_id))


def restores(data: Path, confirm: Connection, chance: random.Random) -> None:
    """A new session, then back to the backup without it, or a repair, again and again."""
    chosen = backup.listed(data)[-1]
    while True:
        with Store.open(data) as store:
            confirm.send(("present", store.begin_session(PLAN, "camera", START)))
        if chance.random() < 0.7:
            restore(data, chosen, START)
            confirm.send(("restored",))
        else:
            repair(data, START)
            confirm.send(("repaired",))


WORK: dict[str, Callable[[Path, Connection, random.Random], None]] = {
    "sessions": sessions,
    "edits": edits,
    "imports": imports,
    "migrations": migrations,
    "backups": backups,
    "restores": restores,
}


def work_until_killed(kind: str, data: Path, seed: int, confirm: Connection) -> None:
    """Say "ready", then do the work of this ``kind``."""
    confirm.send("ready")
    WORK[kind](data, confirm, random.Random(seed))
