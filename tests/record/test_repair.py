import os
import random
import sqlite3
import stat
from contextlib import closing, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from coach.care.entries import MorningPain
from coach.care.plan import Plan, PlanItem
from coach.motion.events import RepCounted
from coach.record import backup, migrate, replacing
from coach.record.care_log import CareLog
from coach.record.database import Database
from coach.record.errors import RecordDamaged, RecordError
from coach.record.history import History
from coach.record.repair import begin_anew, repair, restore
from coach.record.store import Store
from coach.session.events import SetStarted

NOW = datetime(2025, 3, 30, 8, 0, tzinfo=UTC)
TODAY = date(2025, 3, 30)
SESSIONS, REPS = 6, 40
PLAN = Plan(
    id="first",
    name="First steps",
    items=(PlanItem(exercise_id="heel_raise", side="each", sets=2, reps=12, rest_s=30),),
)
PAGE = 4096
DATA = Path(__file__).parent / "data"


def rep(t: float) -> RepCounted:
    return RepCounted(t, t - 2.0, t - 1.0, t, 7.5, "cm", "left", None, ("knee_bends",))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of a closed record with sessions of many repetitions, and mornings."""
    folder = tmp_path_factory.mktemp("whole")
    with Store.open(folder) as store:
        # Nothing of this has to survive a power cut.
        store.database = Database(folder / "coach.db", ("synchronous = OFF",))
        for hour in range(SESSIONS):
            at = NOW + timedelta(hours=hour)
            session_id = store.begin_session(PLAN, "camera", at)
            store.append(session_id, SetStarted(0.5, 0, "heel_raise", "left", 1), at)
            for number in range(REPS):
                store.append(session_id, rep(2.0 * number), at)
            store.save_track(session_id, bytes(range(256)) * 40)
        log = CareLog(store)
        log.add(*(MorningPain(at=NOW, day=TODAY, score=score) for score in range(8)))
        store.database.compact()
    return (folder / "coach.db").read_bytes()


@pytest.fixture
def filled(folder: Path, whole: bytes) -> Path:
    folder.mkdir()
    (folder / "coach.db").write_bytes(whole)
    return folder / "coach.db"


def events_in(folder: Path) -> set[tuple[str, int]]:
    with Store.open(folder) as store:
        history = History(store)
        return {
            (one.id, kept.seq)
            for one in history.sessions(1000)
            for kept in history.session(one.id).events
        }


def spoil(file: Path, page: int, with_: bytes) -> None:
    content = bytearray(file.read_bytes())
    content[page * PAGE : (page + 1) * PAGE] = with_
    file.write_bytes(content)


def test_a_sound_record_loses_nothing_by_repair(filled: Path, folder: Path) -> None:
    before = events_in(folder)
    done = repair(folder, NOW)
    assert (done.sessions, done.entries, done.backup) == (SESSIONS, 8, None)
    assert events_in(folder) == before
    with Store.open(folder) as store:
        assert len(CareLog(store).read().entries) == 8
        assert len(History(store).sessions(100)) == SESSIONS


def test_with_a_backup_every_event_of_it_is_there_whatever_was_spoilt(
    filled: Path, folder: Path, whole: bytes
) -> None:
    before = events_in(folder)
    backup.make(folder, TODAY)
    chance = random.Random(7)
    for page in range(0, len(whole) // PAGE, 5):
        filled.write_bytes(whole)
        spoil(filled, page, chance.choice([bytes(PAGE), chance.randbytes(PAGE)]))
        damaged = filled.read_bytes()
        done = repair(folder, NOW)
        assert done.backup == TODAY
        assert events_in(folder) == before
        assert (done.aside / "coach.db").read_bytes() == damaged


def test_without_a_backup_one_spoilt_page_takes_only_what_was_on_it(
    filled: Path, folder: Path, whole: bytes
) -> None:
    before = events_in(folder)
    share = []
    for page in range(1, len(whole) // PAGE, 4):
        filled.write_bytes(whole)
        spoil(filled, page, bytes(PAGE))
        try:
            repair(folder, NOW)
        except RecordDamaged:
            share.append(0.0)
            continue
        found = events_in(folder)
        assert found <= before
        share.append(len(found) / len(before))
    # Without the root of the events, or their definition, none of them can be found.
    assert sum(one > 0.5 for one in share) >= 0.8 * len(share)
    assert sorted(share)[len(share) // 2] == 1.0


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
def test_a_truncated_record_is_read_as_far_as_it_goes(
    filled: Path, folder: Path, share: float
) -> None:
    before = events_in(folder)
    filled.write_bytes(filled.read_bytes()[: int(filled.stat().st_size * share)])
    with pytest.raises(RecordDamaged):
        Store.open(folder)
    try:
        repair(folder, NOW)
    except RecordDamaged:
        assert share < 0.5
    else:
        assert events_in(folder) <= before
        assert events_in(folder) or share < 0.5


def test_a_header_that_was_written_over_is_given_again(filled: Path, folder: Path) -> None:
    before = events_in(folder)
    with filled.open("rb+") as opened:
        opened.write(b"not a database any more, see?" * 3)
    repair(folder, NOW)
    assert events_in(folder) == before


def test_spoilt_values_are_left_out(filled: Path, folder: Path) -> None:
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute("UPDATE event SET payload = '{\"half' WHERE seq = 3")
        connection.execute("UPDATE care_entry SET at = 'never' WHERE number = 2")
        connection.commit()
    before = filled.read_bytes()
    done = repair(folder, NOW)
    assert (done.sessions, done.entries) == (SESSIONS, 7)
    assert len(events_in(folder)) == SESSIONS * REPS
    assert (done.aside / "coach.db").read_bytes() == before


def test_events_whose_session_is_lost_are_kept(filled: Path, folder: Path) -> None:
    before = events_in(folder)
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute("DELETE FROM session_run")
        connection.execute("DELETE FROM set_run")
        connection.commit()
    assert repair(folder, NOW).sessions == SESSIONS
    assert events_in(folder) == before
    with Store.open(folder) as store:
        assert store.unfinished() is None


@pytest.mark.parametrize("revision", ["0001", "0002", "0003"])
def test_a_damaged_record_of_an_earlier_version(folder: Path, revision: str) -> None:
    folder.mkdir()
    file = folder / "coach.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript((DATA / f"{revision}.sql").read_text(encoding="utf-8"))
        rows = connection.execute("SELECT count(*) FROM event").fetchone()[0]
    with file.open("rb+") as opened:
        opened.write(bytes(16))
    repair(folder, NOW)
    assert backup.check(file).revision == migrate.head()
    assert backup.check(file).events == rows


def test_nothing_readable_and_no_backup_leaves_all_as_it_was(folder: Path) -> None:
    folder.mkdir()
    (folder / "coach.db").write_bytes(b"a letter, not a record " * 900)
    before = (folder / "coach.db").read_bytes()
    with pytest.raises(RecordDamaged):
        repair(folder, NOW)
    assert (folder / "coach.db").read_bytes() == before
    assert list(replacing.aside_folder(folder).iterdir()) == []


def test_a_log_whose_record_is_gone(filled: Path, folder: Path) -> None:
    before = events_in(folder)
    backup.make(folder, TODAY)
    filled.rename(folder / "coach.db-wal")
    with pytest.raises(RecordDamaged):
        Store.open(folder)
    repair(folder, NOW)
    assert events_in(folder) == before


def test_a_backup_comes_back_and_the_present_is_kept(filled: Path, folder: Path) -> None:
    before = events_in(folder)
    made = backup.make(folder, TODAY)
    with Store.open(folder) as store:
        store.begin_session(PLAN, "camera", NOW)
    present = filled.read_bytes()
    done = restore(folder, made, NOW)
    assert (done.sessions, done.day) == (SESSIONS, TODAY)
    assert events_in(folder) == before
    assert (done.aside / "coach.db").read_bytes() == present
    again = restore(folder, made, NOW)
    assert again.aside != done.aside


def test_a_backup_that_is_damaged_takes_no_place(filled: Path, folder: Path) -> None:
    made = backup.make(folder, TODAY)
    before = filled.read_bytes()
    made.file.write_bytes(made.file.read_bytes()[: 5 * PAGE])
    with pytest.raises(RecordDamaged):
        restore(folder, made, NOW)
    assert filled.read_bytes() == before


def test_beginning_anew_keeps_the_damaged_one(filled: Path, folder: Path) -> None:
    filled.write_bytes(b"")
    (folder / "coach.db-wal").write_bytes(b"what is left of the log")
    aside = begin_anew(folder, NOW)
    assert events_in(folder) == set()
    assert {one.name for one in aside.iterdir()} == {"coach.db", "coach.db-wal"}
    assert (aside / "coach.db-wal").read_bytes() == b"what is left of the log"


def test_everything_aside_is_private(filled: Path, folder: Path) -> None:
    before = os.umask(0)
    try:
        aside = begin_anew(folder, NOW)
    finally:
        os.umask(before)
    if os.name == "posix":
        for one in (aside, aside.parent):
            assert stat.S_IMODE(one.stat().st_mode) == 0o700
        assert stat.S_IMODE((aside / "coach.db").stat().st_mode) == 0o600
    assert (aside / "coach.db").exists()


class Cut(BaseException):
    """Stands for a kill."""


@pytest.mark.parametrize("moment", range(6))
def test_a_replacement_cut_off_at_any_step_is_the_one_or_the_other(
    filled: Path, folder: Path, moment: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = events_in(folder)
    steps = iter(range(100))

    def cut_at(name: str) -> None:
        real = getattr(Path, name)

        def step(self: Path, *values: object, **named: object) -> object:
            if next(steps) == moment:
                raise Cut
            return real(self, *values, **named)

        monkeypatch.setattr(Path, name, step)

    made = backup.make(folder, TODAY)
    for name in ("replace", "unlink"):
        cut_at(name)
    with suppress(Cut, RecordError):
        restore(folder, made, NOW)
    monkeypatch.undo()
    assert events_in(folder) == before
    assert not replacing.is_under_way(folder)
