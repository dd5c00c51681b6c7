"""What was put aside goes in time, and never with the only copy of anything."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.care.entries import MorningPain
from coach.care.plan import Plan
from coach.motion.events import Event
from coach.record import replacing
from coach.record.care_log import CareLog
from coach.record.seal import unlocked
from coach.record.seal.sealing import change, seal
from coach.record.store import Store
from coach.record.thinning import AGE, NEWEST, thin

NOW = datetime(2025, 3, 30, 8, 0, tzinfo=UTC)
TODAY = date(2025, 12, 1)
LONG_AGO = datetime(2025, 4, 1, 9)


pytestmark = pytest.mark.usefixtures("quick_keys")


@pytest.fixture
def filled(folder: Path, plan: Plan, heel_set: Event, rep: Callable[[float], Event]) -> Path:
    """A record with one session that has ended and one that has not."""
    with Store.open(folder) as store:
        for ends in (True, False):
            session_id = store.begin_session(plan, "camera", NOW)
            for event in (heel_set, rep(3.0)):
                store.append(session_id, event, NOW)
            store.save_track(session_id, b"poses")
            if ends:
                store.abandon(session_id, NOW)
    return folder


def put_aside(data: Path, *moments: datetime) -> list[Path]:
    return [replacing.set_aside(data, at) for at in moments]


def old_ones(data: Path, many: int) -> list[Path]:
    return put_aside(data, *(LONG_AGO + timedelta(days=day) for day in range(many)))


def execute(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / "coach.db")) as opened:
        opened.execute(statement)
        opened.commit()


def test_beyond_the_newest_what_the_record_has_as_well_goes(filled: Path) -> None:
    made = old_ones(filled, NEWEST + 2)
    assert thin(filled, TODAY) == made[:2]
    assert sorted(replacing.aside_folder(filled).iterdir()) == made[2:]
    assert thin(filled, TODAY) == []


def test_none_goes_that_is_young(filled: Path) -> None:
    made = old_ones(filled, NEWEST + 1)
    day = LONG_AGO.date() + AGE
    assert thin(filled, day) == []
    assert thin(filled, day + timedelta(days=1)) == made[:1]


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO session_run (id, started_at, plan, source) VALUES ('x', '2025', '{}', 'y')",
        "UPDATE session_run SET plan = '{}' WHERE ended_at IS NULL",
        "UPDATE session_run SET completed = 1 WHERE ended_at IS NOT NULL",
        "UPDATE event SET payload = '{}' WHERE seq = 2",
        "UPDATE pose_track SET npz = x'00'",
        "INSERT INTO care_entry VALUES ('x', 1, '2025', '2025-03-30', 'note', '{}')",
        "INSERT INTO correction SELECT 'x', 1, '2025', min(id), 1, 'y', '{}' FROM session_run",
        "ALTER TABLE event ADD COLUMN mood TEXT",
        "DROP TABLE session_run",
    ],
)
def test_the_only_copy_of_anything_stays(filled: Path, statement: str) -> None:
    made = old_ones(filled, NEWEST + 2)
    execute(made[1], statement)
    assert thin(filled, TODAY) == made[:1]


def test_the_log_is_part_of_what_was_put_aside(filled: Path, plan: Plan) -> None:
    with Store.open(filled) as store:
        session_id = store.begin_session(plan, "camera", NOW)
        (made, *_) = old_ones(filled, NEWEST + 1)
        assert (made / "coach.db-wal").stat().st_size > 0
    execute(filled, f"DELETE FROM session_run WHERE id = '{session_id}'")
    assert thin(filled, TODAY) == []


def test_what_went_on_since_does_not_hold_it(filled: Path) -> None:
    made = old_ones(filled, NEWEST + 1)
    with Store.open(filled) as store:
        store.abandon(store.unfinished().session_id, NOW)
        CareLog(store).add(MorningPain(at=NOW, day=NOW.date(), score=0))
    assert thin(filled, TODAY) == made[:1]


def test_one_that_is_damaged_stays(filled: Path) -> None:
    made = old_ones(filled, NEWEST + 3)
    content = (made[0] / "coach.db").read_bytes()
    (made[0] / "coach.db").write_bytes(content[:5000])
    (made[1] / "coach.db").write_bytes(content[:8192] + bytes(4096) + content[12288:])
    (made[2] / "coach.db").unlink()
    assert thin(filled, TODAY) == []


def test_one_with_anything_else_in_it_stays(filled: Path) -> None:
    made = old_ones(filled, NEWEST + 2)
    (made[0] / "letter.txt").write_text("mine")
    (made[1] / "backups").mkdir()
    aside = replacing.aside_folder(filled)
    (aside / "2024-01-01 mine").mkdir()
    assert thin(filled, TODAY) == []
    assert len(list(aside.iterdir())) == NEWEST + 3


def test_with_a_passphrase_as_well(filled: Path) -> None:
    made = old_ones(filled, NEWEST + 2)
    kept_elsewhere = shutil.copytree(made[0], filled / "elsewhere")
    seal(filled, "the first of them")
    former = shutil.copytree(made[1], filled / "former")
    change(filled, "the second of them")
    for folder, before in ((made[0], kept_elsewhere), (made[1], former)):
        shutil.rmtree(folder)
        shutil.copytree(before, folder)
    # In the clear, or under another passphrase: not ours to judge.
    assert thin(filled, TODAY) == []
    unlocked.lock(filled)
    assert thin(filled, TODAY) == []


def test_a_sealed_one_that_the_record_has_goes(filled: Path) -> None:
    made = old_ones(filled, NEWEST + 1)
    seal(filled, "the first of them")
    assert thin(filled, TODAY) == made[:1]


def test_nothing_is_there(folder: Path) -> None:
    assert thin(folder, TODAY) == []


@given(days=st.lists(st.integers(0, 400), min_size=1, max_size=9, unique=True))
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_newest_and_the_young_always_stay(filled: Path, days: list[int]) -> None:
    replacing.delete_all(filled)
    midnight = datetime(TODAY.year, TODAY.month, TODAY.day)
    put_aside(filled, *(midnight - timedelta(days=back) for back in days))
    gone = thin(filled, TODAY)
    left = sorted(date.fromisoformat(one.name[:10]) for one in (filled / "aside").iterdir())
    ages = [(TODAY - day).days for day in left]
    assert ages == sorted(
        (back for place, back in enumerate(sorted(days)) if place < NEWEST or back <= AGE.days),
        reverse=True,
    )
    assert len(gone) + len(left) == len(days)
