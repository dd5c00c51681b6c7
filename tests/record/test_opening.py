import random
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from coach.care.entries import MorningPain
from coach.care.plan import Plan
from coach.motion.events import Event, RepCounted
from coach.record import migrate, opening
from coach.record.care_log import CareLog, Kept
from coach.record.errors import RecordDamaged, RecordError, RecordFromNewerVersion
from coach.record.history import History
from coach.record.store import Store
from coach.session.events import SetStarted

DATA = Path(__file__).parent / "data"
At = Callable[[float], datetime]


def contents(folder: Path) -> dict[str, bytes]:
    """Every file's bytes but those of SQLite's index of the log, which it may always remake."""
    return {
        file.name: file.read_bytes() for file in folder.iterdir() if not file.name.endswith("-shm")
    }


def execute(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
        connection.commit()


@pytest.fixture
def filled(
    folder: Path, plan: Plan, at: At, heel_set: SetStarted, rep: Callable[[float], RepCounted]
) -> Path:
    """The file of a closed record with one session of 30 repetitions."""
    with Store.open(folder) as store:
        session_id = store.begin_session(plan, "camera", at(0.0))
        store.append(session_id, heel_set, at(0.5))
        for number in range(30):
            store.append(session_id, rep(2.0 * number), at(2.0 * number))
        store.save_track(session_id, bytes(range(256)) * 40)
    return folder / "coach.db"


def test_a_new_record_is_whole_when_it_gets_its_name(folder: Path) -> None:
    file = opening.ready(folder)
    assert opening.stored_revision(file) == migrate.head()
    assert contents(folder).keys() == {"coach.db"}
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_record_that_is_up_to_date_is_not_touched(filled: Path) -> None:
    before = contents(filled.parent)
    opening.ready(filled.parent)
    assert contents(filled.parent) == before


def test_many_first_starts_make_one_record(folder: Path, plan: Plan, at: At) -> None:
    ids: list[str] = []

    def start() -> None:
        with Store.open(folder) as store:
            ids.append(store.begin_session(plan, "camera", at(0.0)))

    threads = [threading.Thread(target=start) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Store.open(folder) as store:
        assert {one.id for one in History(store).sessions(10)} == set(ids)
    assert len(ids) == 6
    assert contents(folder).keys() == {"coach.db"}


def test_a_draft_that_was_cut_off_is_removed(folder: Path) -> None:
    folder.mkdir()
    for name in ("coach.db.x1.new", "coach.db.x1.new-wal"):
        (folder / name).write_bytes(b"half")
    Store.open(folder).close()
    assert contents(folder).keys() == {"coach.db"}


def test_a_disk_without_hard_links(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("no hard links here")

    monkeypatch.setattr("os.link", refuse)
    file = opening.ready(folder)
    before = file.read_bytes()
    opening.ready(folder)
    assert contents(folder) == {"coach.db": before}


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 500, bytes(8192)])
def test_a_file_that_is_no_record_is_never_written_over(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / "coach.db").write_bytes(content)
    with pytest.raises(RecordDamaged) as refused:
        Store.open(folder)
    assert str(folder / "coach.db") in refused.value.sentence
    assert contents(folder) == {"coach.db": content}


def test_a_database_of_something_else(folder: Path) -> None:
    folder.mkdir()
    execute(folder / "coach.db", "CREATE TABLE recipe (name TEXT)")
    before = contents(folder)
    with pytest.raises(RecordDamaged, match="some of its tables are missing"):
        Store.open(folder)
    assert contents(folder) == before


@pytest.mark.parametrize(
    "change",
    ["DELETE FROM alembic_version", "UPDATE alembic_version SET version_num = x'ff00'"],
)
def test_a_record_that_does_not_say_its_version(filled: Path, change: str) -> None:
    execute(filled, change)
    before = contents(filled.parent)
    with pytest.raises(RecordDamaged):
        Store.open(filled.parent)
    assert contents(filled.parent) == before


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
def test_a_truncated_record(filled: Path, share: float) -> None:
    whole = filled.read_bytes()
    filled.write_bytes(whole[: int(len(whole) * share)])
    before = contents(filled.parent)
    with pytest.raises(RecordDamaged):
        Store.open(filled.parent)
    assert contents(filled.parent) == before


def test_a_log_without_its_record(filled: Path) -> None:
    filled.rename(filled.parent / "coach.db-wal")
    before = contents(filled.parent)
    with pytest.raises(RecordDamaged, match="only its log is left"):
        Store.open(filled.parent)
    assert contents(filled.parent) == before


def use(folder: Path, event: Event, at: datetime) -> None:
    with Store.open(folder) as store:
        found = store.unfinished()
        for one in History(store).sessions(10):
            History(store).session(one.id)
            History(store).track(one.id, 1)
        if found is not None:
            store.append(found.session_id, event, at)


def test_bits_that_flip_are_told_and_never_crash(
    filled: Path, at: At, heel_set: SetStarted
) -> None:
    whole = filled.read_bytes()
    refused = 0
    for seed in range(80):
        chance = random.Random(seed)
        broken = bytearray(whole)
        for _ in range(chance.choice([1, 10, 300])):
            broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
        filled.write_bytes(broken)
        try:
            use(filled.parent, heel_set, at(99.0))
        except RecordError:
            refused += 1
        for name in contents(filled.parent):
            (filled.parent / name).unlink()
        (filled.parent / "coach.db-shm").unlink(missing_ok=True)
    assert refused > 20


def test_a_newer_record_is_refused_and_not_touched(filled: Path) -> None:
    execute(filled, "UPDATE alembic_version SET version_num = '9999'")
    before = contents(filled.parent)
    with pytest.raises(RecordFromNewerVersion) as refused:
        Store.open(filled.parent)
    assert refused.value.revision == "9999"
    assert "newer version" in refused.value.sentence
    assert contents(filled.parent) == before


def test_a_newer_record_that_was_cut_off_keeps_its_log(filled: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
        for name in ("coach.db", "coach.db-wal"):
            shutil.copy(filled.parent / name, copy / name)
    before = contents(copy)
    assert before["coach.db-wal"]
    with pytest.raises(RecordFromNewerVersion):
        Store.open(copy)
    assert contents(copy) == before


def test_a_log_that_was_left_over_is_part_of_the_record(
    filled: Path, tmp_path: Path, at: At, plan: Plan
) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    with Store.open(filled.parent) as store:
        later = store.begin_session(plan, "camera", at(500.0))
        for name in ("coach.db", "coach.db-wal"):
            shutil.copy(filled.parent / name, copy / name)
    with Store.open(copy) as store:
        found = store.unfinished()
        assert found is not None
        assert found.session_id == later
    assert contents(copy).keys() == {"coach.db"}


@pytest.mark.parametrize("dump", sorted(DATA.glob("*.sql")), ids=lambda dump: dump.stem)
def test_a_record_of_every_released_version_opens(folder: Path, dump: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "coach.db")) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
    assert opening.stored_revision(folder / "coach.db") == dump.stem
    with Store.open(folder) as store:
        history = History(store)
        (summary,) = history.sessions(10)
        assert [one.counts for one in summary.sets] == [(3,), (), (None,)]
        detail = history.session(summary.id)
        assert [type(kept.event).__name__ for kept in detail.events] == [
            "SetStarted",
            "RepCounted",
            "RepCounted",
            "CountCorrected",
            "SetDone",
            "SetStarted",
            "HoldEnded",
        ]
        assert history.track(summary.id, 1) == b"poses"
        assert store.unfinished() is not None
        morning = MorningPain(
            at=datetime(2025, 3, 31, 6, tzinfo=UTC), day=date(2025, 3, 31), score=0
        )
        answers = (morning,) if dump.stem >= "0003" else ()
        assert CareLog(store).read() == Kept(answers, 0)
    assert opening.stored_revision(folder / "coach.db") == migrate.head()
