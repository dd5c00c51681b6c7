"""Fills a practice by rows and not by results read one at a time: the same seed, the same practice.

It has what a real one has: people who came once and people who stayed for years, plans that were
changed, drafts, results of a fortnight each, totals, merges, some who were put aside.
"""

import io
import random
import tempfile
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from coach.care.prescription import Prescribed, Prescription
from coach.practice.database import PracticeDatabase
from coach.practice.folding import haystack
from coach.practice.rows import document_of, last_day
from coach.practice.schema import (
    AliasRow,
    ArchiveRow,
    Base,
    ClientRow,
    PlanRow,
    ResultRow,
    SetRow,
    StandingRow,
    TotalRow,
)
from coach.practice.values import Scale
from coach.record.archive.part import Part
from coach.record.archive.writing import write_archive
from coach.record.store import Store
from tests.benchmarks.history_maker import Wish, write

Row = dict[str, Any]

TODAY = date(2026, 6, 30)
FIRST_NAMES = ("Anna", "Ben", "Çiğdem", "David", "Élena", "Jürgen", "Ida", "Mehmet", "Zoë", "李")
LAST_NAMES = ("Müller", "Weber", "O’Brien", "Groß", "Yılmaz", "Nguyễn", "Huber", "حدّاد", "Ström")
NOTES = ("Sprain in March", "Achilles tendon, both sides", "Nach einer Fraktur", "Trail runner", "")
MOVES = (
    ("heel_raise_double", 15, None),
    ("heel_raise_single", 10, None),
    ("ankle_circles", 12, None),
    ("band_dorsiflexion", 12, None),
    ("calf_stretch_straight", None, 30.0),
    ("single_leg_balance", None, 30.0),
)
SETS_OF_SESSION = 14
SESSIONS_OF_RESULT = 5
_AT_A_TIME = 5000


@dataclass
class Rows:
    """The rows of each table, in the order in which they may be kept."""

    of: dict[type[Base], list[Row]] = field(default_factory=lambda: defaultdict(list))

    def add(self, table: type[Base], **row: object) -> None:
        """One row more."""
        self.of[table].append(row)


def fill(database: PracticeDatabase, people: int, sets: int, archive: bytes, seed: int = 1) -> None:
    """Keep ``people`` with ``sets`` among them; each result has the same ``archive``."""
    chance = random.Random(seed)
    rows = Rows()
    for number, many in enumerate(shares(people, sets, chance)):
        _person(rows, number, many, archive, chance)
    with database.write() as db:
        connection = db.connection()
        for table, made in rows.of.items():
            for start in range(0, len(made), _AT_A_TIME):
                connection.execute(insert(table.__table__), made[start : start + _AT_A_TIME])


def shares(people: int, sets: int, chance: random.Random) -> list[int]:
    """How many sets each has: most a few, some of them thousands, all together ``sets``."""
    weights = [chance.lognormvariate(0.0, 1.0) for _ in range(people)]
    whole = sum(weights)
    found = [int(sets * weight / whole) for weight in weights]
    found[0] += sets - sum(found)
    return found


def usual_archive() -> bytes:
    """Three days of somebody's record, as their app sends it."""
    zone = ZoneInfo("Europe/Berlin")
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder)) as store:
        write(store, Wish(TODAY - timedelta(days=2), 3, zone, seed=5, miss=0.0))
        out = io.BytesIO()
        write_archive(store, out, Part(None, None, zone, "client-1"))
    return out.getvalue()


def id_of(chance: random.Random) -> str:
    """A random id, always of the same length."""
    return f"{chance.getrandbits(128):032x}"


def at(day: date, hour: float) -> datetime:
    """An hour of a day."""
    return datetime.combine(day, time(), UTC) + timedelta(hours=hour)


def _person(rows: Rows, number: int, sets: int, archive: bytes, chance: random.Random) -> None:
    client_id = id_of(chance)
    name = f"{chance.choice(FIRST_NAMES)} {chance.choice(LAST_NAMES)} {number + 1}"
    note = chance.choice(NOTES)
    last = TODAY - timedelta(days=int(chance.expovariate(1 / 12)))
    stamp = {"version": 1 + chance.randrange(9), "changed_at": at(last, 18), "changed_by": "desk"}
    rows.add(
        ClientRow,
        id=client_id,
        name=name,
        note=note,
        folded=haystack(name, note),
        ankle=chance.choice(("left", "right", "both", None)),
        archived=chance.random() < 0.05,
        seen_on=None if chance.random() < 0.4 else last,
        **stamp,
    )
    sessions = -(-sets // SETS_OF_SESSION)
    pain = round(chance.uniform(0, 4), 1)
    rows.add(
        StandingRow,
        client_id=client_id,
        last_active=last if sessions else None,
        red_flag=last if chance.random() < 0.01 else None,
        morning_pain=pain if sessions else None,
        morning_pain_before=max(0.0, pain - chance.choice((-0.4, 0.2, 1.5))) if sessions else None,
        adherence=round(chance.random(), 2) if sessions else None,
        sessions=sessions,
        result_key=chance.randbytes(32) if sessions else None,
        settled_flag=None,
        settled_pain=None,
        settled_pain_before=None,
        **stamp,
    )
    if chance.random() < 0.02:
        rows.add(AliasRow, id=id_of(chance), client_id=client_id)
    _plans(rows, client_id, last, sessions, stamp, chance)
    _results(rows, client_id, last, sets, archive, chance)
    for _ in range(min(12, sessions // 8)):
        rows.add(
            TotalRow,
            id=id_of(chance),
            client_id=client_id,
            scale=chance.choice(list(Scale)).value,
            day=last - timedelta(days=chance.randrange(400)),
            score=float(chance.randrange(80)),
            changed_at=at(last, 12),
            changed_by="desk",
        )


def _plans(
    rows: Rows, client_id: str, last: date, sessions: int, stamp: Row, chance: random.Random
) -> None:
    """A version for every eight weeks, and for some a draft of the next one."""
    versions = 1 + min(12, sessions // 24)
    drafts = chance.random() < 0.2
    plan_id = id_of(chance)
    for version in range(1, versions + 1 + drafts):
        is_draft = version > versions
        starts = last - timedelta(weeks=8 * (versions - version))
        document = Prescription(
            id=plan_id,
            version=version,
            name="Strength and balance",
            starts=starts,
            review=starts + timedelta(weeks=8),
            phase=chance.randint(1, 5),
            note="Rather one set less than one with pain.",
            items=tuple(
                Prescribed(
                    exercise_id=move, side="each", sets=3, reps=reps, hold_s=hold_s, rest_s=45
                )
                for move, reps, hold_s in chance.sample(MOVES, chance.randint(3, len(MOVES)))
            ),
        )
        rows.add(
            PlanRow,
            made_for=client_id,
            plan_id=plan_id,
            plan_version=version,
            client_id=client_id,
            document=document_of(document),
            starts=starts,
            ends=last_day(document),
            signed_at=None if is_draft else at(starts, 9),
            **stamp,
        )


def _results(
    rows: Rows, client_id: str, last: date, sets: int, archive: bytes, chance: random.Random
) -> None:
    """Sessions on most days up to ``last``, five of them to a result."""
    sessions = -(-sets // SETS_OF_SESSION)
    days = sorted(last - timedelta(days=round(number * 1.6)) for number in range(sessions))
    left = sets
    for first in range(0, sessions, SESSIONS_OF_RESULT):
        part = days[first : first + SESSIONS_OF_RESULT]
        result_id = id_of(chance)
        rows.add(
            ResultRow,
            id=result_id,
            client_id=client_id,
            number=1 + len(rows.of[ResultRow]),
            received_at=at(part[-1], 17),
            first=part[0],
            last=part[-1],
            sessions=len(part),
            tracks=False,
            signer=b"k" * 32,
        )
        rows.add(ArchiveRow, result_id=result_id, archive=archive)
        for day in part:
            many = min(SETS_OF_SESSION, left)
            left -= many
            _session(rows, client_id, result_id, day, many, chance)


def _session(
    rows: Rows, client_id: str, result_id: str, day: date, many: int, chance: random.Random
) -> None:
    session_id = id_of(chance)
    for number in range(1, many + 1):
        move, reps, hold_s = chance.choice(MOVES)
        rows.add(
            SetRow,
            client_id=client_id,
            session_id=session_id,
            number=number,
            result_id=result_id,
            started_at=at(day, 8 + number / 30),
            exercise_id=move,
            side=chance.choice(("left", "right")),
            count=reps and max(0, reps - chance.randrange(3)),
            held_s=hold_s and hold_s - chance.random(),
            target_reps=reps,
            target_hold_s=hold_s,
            completed=chance.random() < 0.95,
        )
