"""The figures of a set are the same by events as they come, by rebuilding and by the migration."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from coach.motion.events import FaultStarted, HoldEnded, RepCounted, SwayMeasured
from coach.motion.reasons import Reason
from coach.record import figures
from coach.record.rows import event_of
from coach.record.schema import EventRow, SetFigures
from coach.record.store import Store
from tests.benchmarks.history_maker import PLAN, Wish, write

WISH = Wish(date(2025, 3, 28), 4, ZoneInfo("Europe/Berlin"), seed=3, miss=0.0)
WORKED_OUT = ("set_figures", "answer")


def table(file: Path, name: str, columns: str = "*") -> list[Any]:
    with closing(sqlite3.connect(file)) as connection:
        return sorted(connection.execute(f"SELECT {columns} FROM {name}"), key=repr)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    with Store.open(tmp_path / "made") as store:
        write(store, WISH)
    return tmp_path / "made" / "coach.db"


def without_session(rows: list[Any]) -> list[Any]:
    return sorted((row[1:] for row in rows), key=repr)


def test_events_one_by_one_make_the_rows_of_the_maker(made: Path, store: Store) -> None:
    with Store.open(made.parent) as old, old.database.read() as db:
        rows = db.scalars(select(EventRow).order_by(EventRow.session_id, EventRow.seq)).all()
        events = [(row.session_id, event_of(row), row.at) for row in rows]
    ids: dict[str, str] = {}
    for session_id, event, at in events:
        if session_id not in ids:
            ids[session_id] = store.begin_session(PLAN, "camera", at, "full")
        store.append(ids[session_id], event, at)
    for name in WORKED_OUT:
        expected = without_session(table(made, name))
        assert len(expected) > 20
        assert without_session(table(store.database.file, name)) == expected
    columns = (
        "session_id, number, item, exercise_id, side, set_number, count, camera_count, "
        "round(held_s, 6), target_reps, target_hold_s, skipped, why, self_counted"
    )
    assert without_session(table(store.database.file, "set_run", columns)) == without_session(
        table(made, "set_run", columns)
    )


def test_the_migration_works_out_the_same(made: Path) -> None:
    before = {name: table(made, name) for name in WORKED_OUT}
    with closing(sqlite3.connect(made)) as connection:
        for name in (*WORKED_OUT, "correction"):
            connection.execute(f"DROP TABLE {name}")
        connection.execute("UPDATE alembic_version SET version_num = '0003'")
        connection.commit()
    Store.open(made.parent).close()
    assert {name: table(made, name) for name in WORKED_OUT} == before


def test_events_of_another_version_do_not_stop_the_migration(made: Path) -> None:
    with closing(sqlite3.connect(made)) as connection:
        for name in (*WORKED_OUT, "correction"):
            connection.execute(f"DROP TABLE {name}")
        connection.execute("UPDATE alembic_version SET version_num = '0003'")
        connection.execute("UPDATE event SET payload = '[]' WHERE kind = 'RepCounted'")
        connection.execute("UPDATE event SET payload = 'no json' WHERE kind = 'HoldEnded'")
        connection.commit()
    Store.open(made.parent).close()
    assert sum(row[2] for row in table(made, "set_figures", "session_id, number, counted")) == 0
    assert sum(row[2] for row in table(made, "set_figures", "session_id, number, rejected")) > 0


def rep(size: float, **more: Any) -> RepCounted:
    return RepCounted(3.0, 0.0, 1.0, 3.0, size, "foot", "left", **more)


def test_what_is_not_known_is_left_out() -> None:
    mine = figures.none_yet("s", 1)
    nan = float("nan")
    for one in (rep(0.3, seen=nan), rep(nan, tempo_s=(1.0, nan, 1.0)), rep(0.1)):
        figures.add(mine, one, timed=False)
    assert (mine.counted, mine.ranges, mine.tempos, mine.seens) == (3, 2, 0, 2)
    assert mine.range_sum == pytest.approx(0.4)
    assert (mine.best, mine.second, mine.third) == (0.3, 0.1, None)
    figures.add(mine, HoldEnded(9.0, nan, 9.0, None, Reason("gap")), timed=False)
    figures.add(mine, SwayMeasured(9.0, 1.0, 9.0, None, nan, 0.1), timed=False)
    assert (mine.holds, mine.longest_s, mine.sway_s) == (0, None, 0.0)


def test_the_three_largest_are_kept_in_any_order() -> None:
    mine = figures.none_yet("s", 1)
    for size in (0.2, 0.5, 0.1, 0.4, 0.3):
        figures.add(mine, rep(size), timed=False)
    assert (mine.best, mine.second, mine.third) == (0.5, 0.4, 0.3)


@pytest.mark.parametrize(("timed", "times"), [(True, 1), (False, 0)])
def test_a_named_fault_counts_by_itself_only_in_a_timed_set(timed: bool, times: int) -> None:
    mine = figures.none_yet("s", 1)
    figures.add(mine, FaultStarted(2.0, "heel_up", 1.0, "Heel down"), timed=timed)
    assert mine.faults.get("heel_up", 0) == times


def test_a_session_begun_in_another_zone_keeps_its_moment(store: Store) -> None:
    at = datetime(2025, 3, 30, 3, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    id_ = store.begin_session(PLAN, "camera", at)
    store.append(id_, rep(0.2), at + timedelta(seconds=1))
    with store.database.read() as db:
        assert db.scalars(select(EventRow.at)).one() == datetime(2025, 3, 30, 1, 30, 1, tzinfo=UTC)
        # A repetition before any set belongs to none, and makes no figures.
        assert db.scalars(select(SetFigures)).all() == []
