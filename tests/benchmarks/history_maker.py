"""Makes a record of years of sessions, by rows and not by events played one at a time.

    uv run python -m tests.benchmarks.history_maker DIR --years 5

The same arguments make the same record. It has what a real one has: weeks in which somebody kept
to it, gaps, sets that the person counted, sets cut short or skipped, restarts, answers that were
not given, morning pain, runs, walks, assessments, a screen every week, phases, corrections.
"""

import argparse
import random
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from datetime import time as clock
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from coach.care.entry import Entry
from coach.care.plan import Plan, PlanItem
from coach.motion.events import Event
from coach.record import codec, figures
from coach.record.projection import answer_of, begins_anew
from coach.record.schema import (
    AnswerRow,
    Base,
    CareRow,
    CorrectionRow,
    EventRow,
    SessionRun,
    SetFigures,
    SetRun,
)
from coach.record.store import Store
from coach.session.events import SetStarted
from tests.benchmarks.history_care import care_of
from tests.benchmarks.history_sets import Player

Row = dict[str, Any]

PLAN = Plan(
    id="default",
    name="All the moves",
    items=(
        PlanItem(exercise_id="ankle_circles", side="each", sets=1, reps=12, rest_s=20),
        PlanItem(exercise_id="calf_stretch_straight", side="each", sets=1, hold_s=30, rest_s=15),
        PlanItem(exercise_id="heel_raise_double", side="both", sets=4, reps=15, rest_s=60),
        PlanItem(exercise_id="heel_raise_single", side="each", sets=2, reps=21, rest_s=60),
        PlanItem(exercise_id="band_dorsiflexion", side="each", sets=2, reps=22, rest_s=45),
        PlanItem(exercise_id="single_leg_balance", side="each", sets=1, hold_s=30, rest_s=20),
    ),
)
"""Eighteen sets and two hundred and fifty-six repetitions a session."""


@dataclass(slots=True)
class History:
    """The rows of a record, by table, and the last of the numbers that count through it."""

    rows: dict[type[Base], list[Row]] = field(default_factory=dict)

    def add(self, table: type[Base], row: Row) -> None:
        """One more row."""
        self.rows.setdefault(table, []).append(row)


@dataclass(frozen=True, slots=True)
class Wish:
    """What to make: ``days`` from ``first`` on in ``zone``, the same for the same ``seed``."""

    first: date
    days: int
    zone: tzinfo
    seed: int = 1
    miss: float = 0.004
    plan: Plan = PLAN


def make(wish: Wish) -> Iterator[History]:
    """The rows of the wished record, a part at a time, in an order that foreign keys allow."""
    chance = random.Random(wish.seed)
    away = 0
    for number in range(wish.days):
        day = wish.first + timedelta(days=number)
        away = away - 1 if away else (chance.randrange(3, 15) if chance.random() < 0.0005 else 0)
        done = not away and chance.random() >= wish.miss
        history = History()
        if done:
            _session(history, wish, day, number / max(1, wish.days - 1), chance)
        yield history


def write(store: Store, wish: Wish) -> None:
    """Fill an empty record."""
    batch = History()
    chance = random.Random(wish.seed + 1)
    corrections = 0
    for part in make(wish):
        for table, rows in part.rows.items():
            for row in rows:
                if table is CorrectionRow:
                    corrections += 1
                    row["number"] = corrections
                batch.add(table, row)
        if len(batch.rows.get(EventRow, ())) > 40_000:
            _insert(store, batch)
            batch = History()
    log = care_of(wish.first, wish.days, wish.zone, chance)
    for number, entry in enumerate(log, start=1):
        batch.add(CareRow, _care_row(entry, number, chance))
    _insert(store, batch)


def _session(
    history: History, wish: Wish, day: date, progress: float, chance: random.Random
) -> None:
    session_id = str(uuid.UUID(int=chance.getrandbits(128), version=4))
    began = datetime.combine(day, clock(chance.randrange(6, 23), chance.randrange(60)), wish.zone)
    began = began.astimezone(UTC)
    player = Player(wish.plan, progress, chance)
    played = list(player.play())
    ended = played[-1][0].t if player.finished else None
    history.add(
        SessionRun,
        {
            "id": session_id,
            "started_at": began,
            "ended_at": began + timedelta(seconds=ended if ended is not None else played[-1][0].t),
            "completed": player.completed,
            "abandoned_at": None if player.finished else began + timedelta(days=1),
            "plan": wish.plan.model_dump(mode="json"),
            "source": "camera" if chance.random() > 0.005 else "recording",
            "app_version": "0.1.0",
            "model": "full",
        },
    )
    for row in player.sets:
        moments = {name: _moment(began, row[name]) for name in ("started_at", "ended_at")}
        history.add(SetRun, {"session_id": session_id, **row, **moments})
    _events(history, session_id, began, played, player.sets)
    if chance.random() < 0.01:
        number = chance.choice(player.sets)["number"]
        what = chance.choice([("count", 11), ("excluded", True), ("note", "The light was bad")])
        history.add(
            CorrectionRow,
            {
                "id": str(uuid.UUID(int=chance.getrandbits(128), version=4)),
                "at": began + timedelta(hours=2),
                "session_id": session_id,
                "set_run_number": number,
                "kind": what[0],
                "value": what[1],
            },
        )


def _events(
    history: History,
    session_id: str,
    began: datetime,
    played: list[tuple[Event, int | None]],
    sets: list[Row],
) -> None:
    by_number = {row["number"]: row for row in sets}
    found: dict[int, SetFigures] = {}
    for seq, (event, number) in enumerate(played, start=1):
        document = codec.encode(event)
        kind, t_s = document.pop("kind"), document.pop("t")
        history.add(
            EventRow,
            {
                "session_id": session_id,
                "seq": seq,
                "set_run_number": number,
                "t_s": t_s,
                "at": began + timedelta(seconds=event.t),
                "kind": kind,
                "payload": document,
            },
        )
        answer = answer_of(session_id, seq, event)
        if answer is not None:
            history.add(AnswerRow, _row(answer))
        if number is None or isinstance(event, SetStarted):
            continue
        of = by_number[number]
        if begins_anew(event, of["item"], of["set_number"]):
            found.pop(number, None)
        elif figures.measures(event):
            mine = found.setdefault(number, figures.none_yet(session_id, number))
            figures.add(mine, event, timed=of["target_reps"] is None)
    for mine in found.values():
        history.add(SetFigures, _row(mine))


def _care_row(entry: Entry, number: int, chance: random.Random) -> Row:
    return {
        "id": str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        "number": number,
        "at": entry.at,
        "day": entry.day,
        "kind": entry.kind,
        "payload": entry.model_dump(mode="json"),
    }


def _row(mapped: Base) -> Row:
    return {column.key: getattr(mapped, column.key) for column in mapped.__table__.columns}


def _moment(began: datetime, seconds: float | None) -> datetime | None:
    return None if seconds is None else began + timedelta(seconds=seconds)


def _insert(store: Store, history: History) -> None:
    order = (SessionRun, SetRun, EventRow, SetFigures, AnswerRow, CorrectionRow, CareRow)
    with store.database.write() as db:
        for table in order:
            if history.rows.get(table):
                db.execute(insert(table), history.rows[table])


def main() -> None:
    """Make a record in a folder and say how much there is in it."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--years", type=float, default=5)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--zone", default="Europe/Berlin")
    asked.add_argument("--last", type=date.fromisoformat, default=date(2026, 6, 30))
    given = asked.parse_args()
    days = round(given.years * 365.25)
    first = given.last - timedelta(days=days - 1)
    began = time.perf_counter()
    with Store.open(given.folder) as store:
        write(store, Wish(first, days, ZoneInfo(given.zone), given.seed))
        with store.database.read() as db:
            for table in Base.metadata.sorted_tables:
                rows = db.connection().exec_driver_sql(f"SELECT count(*) FROM {table.name}")
                print(f"{table.name:<16}{rows.scalar_one():>9}")
    size = sum(file.stat().st_size for file in given.folder.iterdir())
    print(f"{size / 1e6:.0f} MB in {time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
