import os
import sqlite3
import stat
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.motion.events import RepCounted
from coach.record import backup
from coach.record.erase import erase
from coach.record.errors import RecordDamaged, RecordError, RecordUnwritable
from coach.record.store import Store
from coach.session.events import SetStarted

TODAY = date(2025, 3, 30)
Play = Callable[..., str]
Rep = Callable[[float], RepCounted]
days = st.dates(date(2020, 1, 1), date(2025, 12, 31))


@pytest.fixture
def filled(store: Store, play: Play, heel_set: SetStarted, rep: Rep) -> Store:
    session_id = play(heel_set, rep(3.0), rep(6.0))
    store.save_track(session_id, b"the poses of somebody" * 500)
    return store


def test_a_backup_holds_what_the_open_record_holds(filled: Store, folder: Path) -> None:
    made = backup.make(folder, TODAY)
    assert backup.check(made.file) == backup.Checked("0004", 1, 3, 0)
    assert backup.listed(folder) == [made]
    assert made.size_bytes == made.file.stat().st_size
    assert [one.name for one in backup.folder_of(folder).iterdir()] == ["coach-2025-03-30.db"]


def test_it_is_due_once_a_day(store: Store, folder: Path) -> None:
    assert backup.is_due(folder, TODAY)
    backup.make(folder, TODAY)
    assert not backup.is_due(folder, TODAY)
    assert backup.is_due(folder, TODAY + timedelta(days=1))


def test_without_a_record_nothing_is_due(tmp_path: Path) -> None:
    assert not backup.is_due(tmp_path, TODAY)
    assert not backup.has_changed(tmp_path, TODAY)
    assert backup.listed(tmp_path) == []


def test_what_came_after_the_backup_is_seen(
    filled: Store, folder: Path, play: Play, heel_set: SetStarted
) -> None:
    assert backup.has_changed(folder, TODAY)
    made = backup.make(folder, TODAY)
    os.utime(made.file, (2**31, 2**31))
    assert not backup.has_changed(folder, TODAY)
    os.utime(made.file, (0, 0))
    assert backup.has_changed(folder, TODAY)
    play(heel_set)
    backup.make(folder, TODAY)
    assert backup.check(made.file).sessions == 2


def test_nobody_else_can_read_it(filled: Store, folder: Path) -> None:
    before = os.umask(0)
    try:
        made = backup.make(folder, TODAY)
    finally:
        os.umask(before)
    if os.name == "posix":
        assert stat.S_IMODE(made.file.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(made.file.stat().st_mode) == (0o600 if os.name == "posix" else 0o666)


def test_a_damaged_record_takes_no_good_backup_with_it(filled: Store, folder: Path) -> None:
    made = backup.make(folder, TODAY)
    before = made.file.read_bytes()
    filled.close()
    whole = bytearray((folder / "coach.db").read_bytes())
    whole[4096:12288] = bytes(range(256)) * 32
    (folder / "coach.db").write_bytes(whole)
    with pytest.raises(RecordDamaged):
        backup.make(folder, TODAY)
    assert made.file.read_bytes() == before
    assert backup.listed(folder) == [made]


def test_the_newest_that_is_whole_counts(filled: Store, folder: Path) -> None:
    older = backup.make(folder, TODAY - timedelta(days=1))
    newer = backup.make(folder, TODAY)
    assert backup.latest_good(folder) == newer
    newer.file.write_bytes(newer.file.read_bytes()[:5000])
    assert backup.latest_good(folder) == older
    older.file.write_bytes(b"")
    assert backup.latest_good(folder) is None


def test_a_dangling_reference_is_no_whole_record(filled: Store, folder: Path) -> None:
    made = backup.make(folder, TODAY)
    with closing(sqlite3.connect(made.file)) as connection:
        connection.execute("DELETE FROM session_run")
        connection.commit()
    with pytest.raises(RecordDamaged):
        backup.check(made.file)


def test_a_draft_that_was_cut_off_goes(store: Store, folder: Path) -> None:
    place = backup.folder_of(folder)
    place.mkdir()
    for name in ("coach-2025-03-01.db.x.new", "coach-2025-03-01.db.x.new-journal"):
        (place / name).write_bytes(b"half")
    assert backup.listed(folder) == []
    made = backup.make(folder, TODAY)
    assert list(place.iterdir()) == [made.file]


def test_a_file_where_the_folder_should_be_is_told(store: Store, folder: Path) -> None:
    backup.folder_of(folder).write_text("mine")
    with pytest.raises(RecordUnwritable, match="a file where the folder should be"):
        backup.make(folder, TODAY)


def test_a_session_writes_on_while_backups_are_made(
    store: Store, folder: Path, play: Play, heel_set: SetStarted, rep: Rep
) -> None:
    session_id = play(heel_set)
    stop, faults = threading.Event(), list[RecordError]()

    def copy_on() -> None:
        while not stop.is_set():
            try:
                backup.make(folder, TODAY)
            except RecordError as error:
                faults.append(error)

    copier = threading.Thread(target=copy_on)
    copier.start()
    for number in range(100):
        store.append(session_id, rep(2.0 * number), datetime(2025, 3, 30, 8, tzinfo=UTC))
    stop.set()
    copier.join()
    assert faults == []
    assert backup.check(backup.make(folder, TODAY).file).events == 101


def test_erasing_takes_every_copy(filled: Store, folder: Path) -> None:
    backup.make(folder, TODAY)
    (backup.folder_of(folder) / "coach-2025-03-01.db.x.new").write_bytes(b"half")
    erase(filled)
    assert b"poses of somebody" not in b"".join(
        one.read_bytes() for one in folder.rglob("*") if one.is_file()
    )
    assert not backup.folder_of(folder).exists()


def test_old_copies_go(store: Store, folder: Path) -> None:
    place = backup.folder_of(folder)
    place.mkdir()
    for back in range(1, 500):
        (place / f"coach-{TODAY - timedelta(days=back)}.db").touch()
    (place / "mine.db").touch()
    backup.make(folder, TODAY)
    left = [one.day for one in backup.listed(folder)]
    assert left[:7] == [TODAY - timedelta(days=back) for back in range(7)]
    assert date(2024, 12, 31) in left
    assert 7 < len(left) <= 23
    assert (place / "mine.db").exists()


def test_a_clock_set_back_loses_no_copy_that_was_just_made(store: Store, folder: Path) -> None:
    place = backup.folder_of(folder)
    place.mkdir()
    for ahead in range(400):
        (place / f"coach-{TODAY + timedelta(days=ahead)}.db").touch()
    made = backup.make(folder, TODAY - timedelta(days=900))
    assert made in backup.listed(folder)


@given(st.lists(days, max_size=60))
def test_rotation_keeps_the_newest_of_each(made: list[date]) -> None:
    keep = backup.kept(made)
    newest_first = sorted(set(made), reverse=True)
    assert keep <= set(made)
    assert keep >= set(newest_first[: backup.DAYS])
    assert len(keep) <= backup.DAYS + backup.WEEKS + backup.MONTHS
    assert backup.kept(keep) == keep


@given(st.integers(1, 900))
def test_day_by_day_there_is_always_one_of_every_age(many: int) -> None:
    copies: frozenset[date] = frozenset()
    for number in range(many):
        copies = backup.kept(copies | {TODAY + timedelta(days=number)})
    last = TODAY + timedelta(days=many - 1)
    for age in (0, 3, 6, 20, 100, 300):
        if age < many:
            assert any(age <= (last - day).days <= age + 31 for day in copies) or age + 31 >= many
