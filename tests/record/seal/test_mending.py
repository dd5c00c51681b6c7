"""A sealed record that is damaged, old, new, held by another, or whose passphrase is forgotten."""

import sqlite3
import unicodedata
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.record import backup, opening, replacing
from coach.record.care_log import CareLog
from coach.record.database import Database
from coach.record.erase import erase
from coach.record.errors import (
    RecordBusy,
    RecordDamaged,
    RecordFromNewerVersion,
    RecordLocked,
    RecordReadOnly,
)
from coach.record.history import History
from coach.record.place import database_file
from coach.record.read_only import open_to_read
from coach.record.repair import begin_anew, repair, restore
from coach.record.schema import REVISION
from coach.record.seal import connecting, exporting, key, unlocked
from coach.record.seal.key import key_from, normalised
from coach.record.seal.pages import plain_pages
from coach.record.seal.sealing import seal
from coach.record.seal.unlocking import leave_aside, unlock
from coach.record.store import Store

from .conftest import AT, NOTE, PASSPHRASE, files_with, sessions_in, spoil

DATA = Path(__file__).parents[1] / "data"
NOW = datetime(2025, 4, 1, 9)


@given(st.text(min_size=1))
@settings(max_examples=40, deadline=None)
def test_how_a_passphrase_was_typed_does_not_matter(text: str) -> None:
    salt = bytes(16)
    assert key_from(unicodedata.normalize("NFD", text), salt) == key_from(text, salt)
    assert normalised(normalised(text)) == normalised(text)


def test_any_sqlcipher_opens_it_with_the_passphrase_alone(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key, "ROUNDS", 256_000)
    seal(written, PASSPHRASE)
    with closing(connecting.sqlcipher().connect(str(database_file(written)))) as other:
        other.execute(f"PRAGMA key = '{PASSPHRASE}'")
        assert other.execute("SELECT count(*) FROM session_run").fetchone() == (2,)


def test_a_key_is_not_shown(sealed: Path) -> None:
    made = key_from(PASSPHRASE, bytes(16))
    assert made.raw.hex() not in repr(made)
    assert repr(made.raw) not in repr(made)


def test_a_spoilt_salt_is_in_the_file_of_the_key_as_well(sealed: Path) -> None:
    spoil(database_file(sealed), 0, 16)
    unlock(sealed, PASSPHRASE)
    assert sessions_in(sealed) == 2


@pytest.mark.parametrize("place", [0, 16, 200, 4000])
def test_a_spoilt_beginning_is_damage_and_not_a_wrong_passphrase(sealed: Path, place: int) -> None:
    spoil(database_file(sealed), place)
    unlock(sealed, PASSPHRASE)
    with pytest.raises(RecordDamaged):
        Store.open(sealed)
    done = repair(sealed, NOW)
    assert (done.sessions, done.backup) == (sessions_in(sealed), date(2025, 3, 30))
    assert files_with(NOTE, sealed) == []


def test_what_can_be_read_of_a_damaged_record_is_saved(sealed: Path) -> None:
    unlock(sealed, PASSPHRASE)
    backup.delete_all(sealed)
    file = database_file(sealed)
    with closing(connecting.connect(file)) as opened:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'event'"
        root = opened.execute(query).fetchone()[0]
    spoil(file, (root - 1) * 4096 + 500)
    with pytest.raises(RecordDamaged):
        backup.check(file)
    done = repair(sealed, NOW)
    assert (done.sessions, done.backup) == (2, None)
    assert backup.check(file).sessions == 2
    assert unlocked.is_sealed(sealed)
    assert files_with(NOTE, sealed) == []


def test_the_log_is_read_with_the_pages(sealed: Path, plan: object) -> None:
    unlock(sealed, PASSPHRASE)
    with Store.open(sealed) as store:
        store.begin_session(plan.model_copy(update={"name": "only in the log"}), "camera", AT)
        found = plain_pages(database_file(sealed), unlocked.key_of(database_file(sealed)))
    assert b"only in the log" in found
    assert NOTE.encode() in found


def test_a_cut_off_record_is_damaged(sealed: Path) -> None:
    file = database_file(sealed)
    file.write_bytes(file.read_bytes()[:-1000])
    unlock(sealed, PASSPHRASE)
    with pytest.raises(RecordDamaged, match="its end is missing"):
        Store.open(sealed)


def test_going_back_to_a_backup_keeps_the_record_sealed(sealed: Path) -> None:
    unlock(sealed, PASSPHRASE)
    done = restore(sealed, backup.listed(sealed)[0], NOW)
    assert (done.sessions, sessions_in(sealed)) == (1, 1)
    assert unlocked.is_sealed(sealed)
    assert files_with(NOTE, sealed) == []
    unlocked.lock(sealed)
    unlock(done.aside, PASSPHRASE)
    assert sessions_in(done.aside) == 2


def test_an_empty_record_after_damage_has_the_same_passphrase(sealed: Path) -> None:
    unlock(sealed, PASSPHRASE)
    begin_anew(sealed, NOW)
    unlocked.lock(sealed)
    unlock(sealed, PASSPHRASE)
    assert sessions_in(sealed) == 0


def test_a_forgotten_passphrase_leaves_all_aside_and_begins_anew(sealed: Path) -> None:
    aside = leave_aside(sealed, NOW)
    assert sessions_in(sealed) == 0
    assert not unlocked.is_sealed(sealed)
    assert backup.listed(sealed) == []
    unlocked.lock(sealed)
    unlock(aside, PASSPHRASE)
    assert sessions_in(aside) == 2
    assert [backup.sessions_in(one) for one in backup.listed(aside)] == [1]


def test_a_new_passphrase_leaves_what_lies_aside_under_the_old(sealed: Path) -> None:
    aside = leave_aside(sealed, NOW)
    turned = seal(sealed, "eine ganz andere")
    assert (turned.removed, turned.left) == (0, 1)
    unlocked.lock(sealed)
    unlock(aside, PASSPHRASE)
    assert sessions_in(aside) == 2


def test_a_backup_that_a_kill_left_in_the_clear_is_sealed_where_it_lies_aside(
    written: Path,
) -> None:
    (copy,) = backup.listed(written)
    before = copy.file.read_bytes()
    seal(written, PASSPHRASE)
    copy.file.write_bytes(before)
    aside = leave_aside(written, NOW)
    assert len(files_with(NOTE, written)) == 1
    assert seal(written, "eine ganz andere").done == 1
    assert files_with(NOTE, written) == []
    key_ = unlocked.key_of(database_file(written))
    exporting.require_whole(aside / "backups" / copy.file.name, key_)


def test_what_is_put_aside_with_its_log_is_sealed_with_it(written: Path, plan: object) -> None:
    with Store.open(written) as store:
        store.begin_session(plan.model_copy(update={"name": NOTE}), "camera", AT)
        aside = replacing.set_aside(written, NOW)
    assert NOTE.encode() in (aside / "coach.db-wal").read_bytes()
    assert seal(written, PASSPHRASE).done == 2
    assert files_with(NOTE, written) == []
    unlock(aside, PASSPHRASE)
    assert sessions_in(aside) == 3


def test_a_second_window_looks_and_changes_nothing(sealed: Path) -> None:
    with pytest.raises(RecordLocked):
        open_to_read(sealed)
    unlock(sealed, PASSPHRASE)
    with open_to_read(sealed) as store:
        assert len(History(store).sessions(10)) == 2
        with pytest.raises(RecordReadOnly), store.database.write():
            pass


def test_two_writers_wait_for_each_other(sealed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coach.record.database.BUSY_TIMEOUT_S", 0.1)
    unlock(sealed, PASSPHRASE)
    with (
        Store.open(sealed) as one,
        Store.open(sealed) as other,
        one.database.write(),
        pytest.raises(RecordBusy),
        other.database.write(),
    ):
        pass


def test_a_newer_record_is_told_from_a_damaged_one(sealed: Path) -> None:
    unlock(sealed, PASSPHRASE)
    with closing(connecting.connect(database_file(sealed))) as opened:
        opened.execute("UPDATE alembic_version SET version_num = '9999'")
        opened.commit()
    with pytest.raises(RecordFromNewerVersion):
        Store.open(sealed)
    with open_to_read(sealed) as store:
        assert len(History(store).sessions(10)) == 2


@pytest.mark.parametrize("old", sorted(DATA.glob("*.sql")), ids=lambda one: one.stem)
def test_a_sealed_record_of_every_version_is_brought_up(folder: Path, old: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(database_file(folder))) as made:
        made.executescript(old.read_text())
    seal(folder, PASSPHRASE)
    assert opening.stored_revision(database_file(folder)) == old.stem
    with Store.open(folder) as store:
        assert History(store).sessions(1)
        assert CareLog(store).read().entries is not None
    assert opening.stored_revision(database_file(folder)) == REVISION


def test_deleting_everything_leaves_an_empty_sealed_record(sealed: Path) -> None:
    unlock(sealed, PASSPHRASE)
    with Store.open(sealed) as store:
        erase(store)
        assert History(store).sessions(10) == []
    assert unlocked.is_sealed(sealed)
    assert not replacing.aside_folder(sealed).exists()
    key_ = unlocked.key_of(database_file(sealed))
    assert NOTE.encode() not in plain_pages(database_file(sealed), key_)


@given(st.data())
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_change_of_any_byte_is_noticed_or_harmless(sealed: Path, data: st.DataObject) -> None:
    """Every page is authenticated: nothing is ever read that was not written."""
    file = database_file(sealed)
    content = file.read_bytes()
    place = data.draw(st.integers(0, len(content) - 1))
    try:
        file.write_bytes(content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :])
        unlock(sealed, PASSPHRASE)
        try:
            # The salt alone stands outside, and is in the file of the key as well.
            assert backup.check(file).sessions == 2
            assert place < 16
        except RecordDamaged:
            assert place >= 16
    finally:
        file.write_bytes(content)
        unlocked.lock(sealed)


def test_no_connection_to_a_sealed_record_writes_temporary_files(sealed: Path) -> None:
    unlock(sealed, PASSPHRASE)
    database = Database(database_file(sealed))
    with database.read() as db:
        stored = db.connection().exec_driver_sql("PRAGMA temp_store").scalar()
    database.close()
    assert stored == 2
