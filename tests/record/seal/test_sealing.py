"""Giving a record a passphrase, changing it and taking it away."""

import sqlite3
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest

from coach.record import backup, opening, replacing
from coach.record.errors import (
    PassphraseTooShort,
    RecordBusy,
    RecordDamaged,
    RecordLocked,
    WrongPassphrase,
)
from coach.record.place import database_file
from coach.record.repair import restore
from coach.record.seal import exporting, key_file, sealing, unlocked
from coach.record.seal.progress import Progress
from coach.record.seal.sealing import change, go_on, seal, unseal
from coach.record.seal.unlocking import unlock
from coach.record.store import Store

from .conftest import DAY, NOTE, PASSPHRASE, files_with, sessions_in, spoil

OTHER = "eine ganz andere"


def test_the_note_can_be_found_where_there_is_no_passphrase(written: Path) -> None:
    assert files_with(NOTE, written) == ["backups/coach-2025-03-30.db", "coach.db"]


def test_nothing_of_a_sealed_record_can_be_read_without_its_passphrase(sealed: Path) -> None:
    assert files_with(NOTE, sealed) == []
    assert files_with("session_run", sealed) == []
    with pytest.raises(RecordLocked):
        Store.open(sealed)


def test_the_record_says_the_same_when_it_is_unlocked(sealed: Path) -> None:
    unlock(sealed, PASSPHRASE)
    assert sessions_in(sealed) == 2
    assert [backup.sessions_in(one) for one in backup.listed(sealed)] == [1]
    assert files_with(NOTE, sealed) == []


def test_new_sessions_and_backups_are_sealed_as_well(sealed: Path, plan: object) -> None:
    unlock(sealed, PASSPHRASE)
    with Store.open(sealed) as store:
        store.begin_session(plan.model_copy(update={"name": NOTE}), "camera", at=_now())
        assert (sealed / "coach.db-wal").stat().st_size > 0
        backup.make(sealed, date(2025, 3, 31))
        assert files_with(NOTE, sealed) == []
    assert backup.check(backup.listed(sealed)[0].file).sessions == 3


@pytest.mark.parametrize("typed", ["", "grun wie die Wiese", PASSPHRASE + " ", "x" * 10_000])
def test_another_passphrase_opens_nothing(sealed: Path, typed: str) -> None:
    with pytest.raises(WrongPassphrase):
        unlock(sealed, typed)
    with pytest.raises(RecordLocked):
        Store.open(sealed)


def test_a_passphrase_may_be_typed_on_another_keyboard(sealed: Path) -> None:
    unlock(sealed, "gru\u0308n wie die Wiese")
    assert sessions_in(sealed) == 2


def test_a_short_passphrase_is_refused_and_nothing_is_changed(written: Path) -> None:
    with pytest.raises(PassphraseTooShort):
        seal(written, "sieben7")
    assert not key_file.file_of(written).exists()
    assert sessions_in(written) == 2


def test_a_lost_file_of_the_key_changes_nothing_for_the_right_passphrase(sealed: Path) -> None:
    key_file.remove(sealed)
    with pytest.raises(RecordLocked):
        Store.open(sealed)
    with pytest.raises(WrongPassphrase):
        unlock(sealed, OTHER)
    unlock(sealed, PASSPHRASE)
    assert sessions_in(sealed) == 2
    assert key_file.file_of(sealed).exists()


def test_a_garbled_file_of_the_key_as_well(sealed: Path) -> None:
    key_file.file_of(sealed).write_bytes(b"[" * 5000)
    unlock(sealed, PASSPHRASE)
    assert sessions_in(sealed) == 2


def test_a_changed_passphrase_opens_all_and_the_old_one_nothing(sealed: Path) -> None:
    unlock(sealed, PASSPHRASE)
    assert change(sealed, OTHER).done == 1
    unlocked.lock(sealed)
    with pytest.raises(WrongPassphrase):
        unlock(sealed, PASSPHRASE)
    unlock(sealed, OTHER)
    assert sessions_in(sealed) == 2
    salts = {one.read_bytes()[:16] for one in (database_file(sealed), *_copies(sealed))}
    assert salts == set(key_file.read(sealed).checks)
    assert len(salts) == 1
    assert key_file.read(sealed).handed_over == ()


def test_a_record_without_its_passphrase_is_as_it_was_before(written: Path) -> None:
    before = _content(database_file(written))
    seal(written, PASSPHRASE)
    assert unseal(written).done == 1
    assert _content(database_file(written)) == before
    assert {one.name for one in written.iterdir()} <= {"backups", "coach.db", "coach.db.ready.lock"}
    unlocked.lock(written)
    assert sessions_in(written) == 2
    assert backup.check(_copies(written)[0]).sessions == 1


def test_a_record_that_was_put_aside_is_sealed_with_the_others(written: Path) -> None:
    restore(written, backup.listed(written)[0], _now())
    assert len(files_with(NOTE, written)) == 3
    assert seal(written, PASSPHRASE).done == 2
    assert files_with(NOTE, written) == []
    aside = next(replacing.aside_folder(written).iterdir())
    unlock(aside, PASSPHRASE)
    assert sessions_in(aside) == 2


def test_a_damaged_copy_in_the_clear_does_not_stay(written: Path) -> None:
    spoil(_copies(written)[0], 0, 4096)
    assert files_with(NOTE, written)
    turned = seal(written, PASSPHRASE)
    assert (turned.removed, turned.left) == (1, 0)
    assert files_with(NOTE, written) == []


def test_a_damaged_record_is_not_sealed(written: Path) -> None:
    with closing(sqlite3.connect(database_file(written))) as opened:
        root = opened.execute("SELECT rootpage FROM sqlite_master WHERE name='event'").fetchone()[0]
    spoil(database_file(written), (root - 1) * 4096, 4096)
    before = database_file(written).read_bytes()[100:]
    with pytest.raises(RecordDamaged):
        seal(written, PASSPHRASE)
    assert database_file(written).read_bytes()[100:] == before
    assert not unlocked.is_sealed(written)
    assert len(_copies(written)) == 1


def test_a_record_that_came_out_otherwise_takes_no_place(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(("one", "another"))
    monkeypatch.setattr(exporting, "content_of", lambda *_: next(answers))
    with pytest.raises(RecordDamaged):
        seal(written, PASSPHRASE)
    monkeypatch.undo()
    assert sessions_in(written) == 2
    assert not unlocked.is_sealed(written)


def test_another_program_that_writes_makes_it_wait(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "BUSY_TIMEOUT_S", 0.1)
    opening.as_one_file(database_file(written))
    # Of the same library: within one process two would not see each other's locks.
    with closing(exporting.opened(database_file(written), None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(RecordBusy):
            sealing._turn_record(written, None, sealing.new_key(PASSPHRASE), Progress())
        other.execute("ROLLBACK")
    assert sessions_in(written) == 2


def test_copies_that_a_kill_left_in_the_clear_are_sealed_later(written: Path) -> None:
    copy = _copies(written)[0]
    before = copy.read_bytes()
    seal(written, PASSPHRASE)
    copy.write_bytes(before)
    unlocked.lock(written)
    unlock(written, PASSPHRASE)
    assert go_on(written).done == 1
    assert files_with(NOTE, written) == []
    assert go_on(written).done == 0


def test_copies_of_the_passphrase_before_are_sealed_later(sealed: Path) -> None:
    unlock(sealed, PASSPHRASE)
    copy = _copies(sealed)[0]
    former, before = copy.read_bytes(), sealing._key_of(sealed)
    change(sealed, OTHER)
    copy.write_bytes(former)
    key_file.write(sealed, before, sealing._key_of(sealed), former=(before,))
    unlocked.lock(sealed)
    unlock(sealed, OTHER)
    assert go_on(sealed).done == 1
    assert backup.check(copy).sessions == 1
    assert key_file.read(sealed).handed_over == ()


def test_a_practice_in_the_same_folder_stays_as_it_is(written: Path) -> None:
    (written / "practice.db").write_bytes(b"SQLite format 3\x00 and more")
    seal(written, PASSPHRASE)
    assert (written / "practice.db").read_bytes() == b"SQLite format 3\x00 and more"
    assert unlocked.key_of(written / "practice.db") is None


def _copies(folder: Path) -> list[Path]:
    return [one.file for one in backup.listed(folder)]


def _content(file: Path) -> str:
    with closing(sqlite3.connect(file)) as opened:
        return exporting.content_of(opened)


def _now() -> datetime:
    return datetime(DAY.year, DAY.month, DAY.day, 9).astimezone()
