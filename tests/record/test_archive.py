"""The whole record out of the app and into it again: nothing is lost, doubled or overwritten."""

import csv
import io
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from coach.care.entries import MorningPain, PhaseChosen
from coach.record import settings as stored
from coach.record.archive.faults import ArchiveUnwritable
from coach.record.archive.flat import export_tables
from coach.record.archive.merging import Merged, import_record
from coach.record.archive.writing import export_record
from coach.record.care_log import CareLog
from coach.record.corrections import Corrections, Target
from coach.record.erase import erase
from coach.record.history import History
from coach.record.settings import Settings
from coach.record.store import Store
from coach.review.period import Period
from coach.review.trend import Sets, sets_of
from coach.session.events import PainReported
from tests.benchmarks.history_maker import Wish, write
from tests.platforms import is_private

FIRST = date(2025, 10, 20)
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2025, 11, 20, 8, tzinfo=UTC)
WORKED_OUT = ("set_figures", "answer")


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "filled") as store:
        write(store, Wish(FIRST, 12, BERLIN, seed=2, miss=0.1))
        chosen = Settings(theme="dark", ankle="left", age_band="40_49", storage_consent_at=NOW)
        stored.save(store, chosen)
        with closing(sqlite3.connect(store.database.file)) as db:
            first = db.execute("SELECT session_id, min(number) FROM set_run").fetchone()
            db.execute("INSERT INTO pose_track VALUES (?, ?, ?)", (*first, b"\x00poses" * 99))
            db.commit()
        Corrections(store).note(Target(*first), "Ümlaut, \u2028 and =1+1", NOW)
        yield store


@pytest.fixture
def archive(filled: Store, tmp_path: Path) -> Path:
    file = tmp_path / "record.zip"
    export_record(filled, file)
    return file


def worked_out(store: Store) -> list[object]:
    with closing(sqlite3.connect(store.database.file)) as db:
        return [sorted(db.execute(f"SELECT * FROM {name}")) for name in WORKED_OUT]


def test_exported_erased_and_taken_over_it_is_the_same_record(
    filled: Store, archive: Path, tmp_path: Path
) -> None:
    before, choices = worked_out(filled), stored.load(filled)
    erase(filled)
    assert History(filled).sessions(1) == []
    merged = import_record(filled, archive)
    assert (merged.sessions > 5, merged.tracks, merged.conflicts) == (True, 1, ())
    export_record(filled, tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == archive.read_bytes()
    assert worked_out(filled) == before
    assert stored.load(filled) == choices


def test_what_is_there_already_is_passed_over(filled: Store, archive: Path, tmp_path: Path) -> None:
    first = import_record(filled, archive)
    assert (first.sessions, first.entries, first.corrections, first.settings) == (0, 0, 0, 0)
    assert first.sessions_there > 5
    assert first.entries_there > 5
    assert first.conflicts == ()
    export_record(filled, tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == archive.read_bytes()


def test_a_session_that_went_on_is_a_conflict_and_stays(filled: Store, archive: Path) -> None:
    ours = History(filled).sessions(50)[3].id
    filled.append(ours, PainReported(9e3, "after", 7), NOW)
    before = History(filled).session(ours)
    merged = import_record(filled, archive)
    assert merged.conflicts == (ours,)
    assert History(filled).session(ours) == before


def test_another_track_alone_is_a_conflict(filled: Store, archive: Path) -> None:
    with closing(sqlite3.connect(filled.database.file)) as db:
        (id_,) = db.execute("SELECT session_id FROM pose_track").fetchone()
        db.execute("UPDATE pose_track SET npz = x'00'")
        db.commit()
    assert import_record(filled, archive).conflicts == (id_,)


def test_two_records_become_one_in_the_order_of_time(
    filled: Store, archive: Path, tmp_path: Path
) -> None:
    later = PhaseChosen(at=NOW + timedelta(days=90), day=date(2026, 2, 18), phase=4, by="own")
    early = datetime(2025, 10, 22, 5, tzinfo=UTC)
    between = MorningPain(at=early, day=early.date(), score=0)
    with Store.open(tmp_path / "other") as other:
        CareLog(other).add(between, later)
        own = other.begin_session(
            History(filled).session(History(filled).sessions(1)[0].id).plan,  # type: ignore[arg-type]
            "camera",
            NOW,
        )
        merged = import_record(other, archive)
        entries = CareLog(other).read().entries
        assert len(entries) == merged.entries + 2
        assert [one.at for one in entries] == sorted(one.at for one in entries)
        assert entries[-1] == later
        assert own in {one.id for one in History(other).sessions(50)}
        with closing(sqlite3.connect(other.database.file)) as db:
            numbers = [n for (n,) in db.execute("SELECT number FROM care_entry ORDER BY 1")]
        assert numbers == list(range(1, len(entries) + 1))


def test_trends_are_those_of_the_first_record(filled: Store, archive: Path, tmp_path: Path) -> None:
    with Store.open(tmp_path / "other") as other:
        import_record(other, archive)

        def read(store: Store) -> Sets:
            return sets_of(store, "heel_raise_single", Period.ALL, date(2025, 11, 1), BERLIN)

        assert len(read(filled).rows) > 10
        assert read(other) == read(filled)


def test_an_empty_record(store: Store, tmp_path: Path) -> None:
    export_record(store, tmp_path / "empty.zip")
    assert import_record(store, tmp_path / "empty.zip") == Merged(0, 0, 0, 0, 0, 0, 0, ())


def test_the_archive_is_the_owners_alone_and_never_half(filled: Store, tmp_path: Path) -> None:
    export_record(filled, tmp_path / "record.zip")
    assert is_private(tmp_path / "record.zip")
    with pytest.raises(ArchiveUnwritable) as refused:
        export_record(filled, tmp_path / "no such folder" / "record.zip")
    assert "choose another folder" in refused.value.sentence
    assert not list(tmp_path.glob(".*.part"))


def test_flat_tables(filled: Store, tmp_path: Path) -> None:
    words = {"Begun": "Anfang"}
    export_tables(filled, tmp_path / "t.zip", BERLIN, lambda word: words.get(word, word))
    with zipfile.ZipFile(tmp_path / "t.zip") as tables:
        read = {
            name: list(csv.DictReader(io.StringIO(tables.read(name).decode("utf-8-sig"))))
            for name in tables.namelist()
        }
    with closing(sqlite3.connect(filled.database.file)) as db:
        for name, table in (("sessions.csv", "session_run"), ("sets.csv", "set_run")):
            (rows,) = db.execute(f"SELECT count(*) FROM {table}").fetchone()
            assert len(read[name]) == rows
        kinds = "('RepCounted', 'RepRejected', 'RepTapped')"
        (reps,) = db.execute(f"SELECT count(*) FROM event WHERE kind IN {kinds}").fetchone()
    assert len(read["repetitions.csv"]) == reps
    assert {one["Kind"] for one in read["care_log.csv"]} >= {"morning_pain", "assessed"}
    assert all(one["Anfang"].endswith(("+01:00", "+02:00")) for one in read["sessions.csv"])
    skipped = [one for one in read["sets.csv"] if one["Skipped"] == "yes"]
    assert {one["Repetitions"] for one in skipped} <= {""}
    pains = {one["Pain before (0-10)"] for one in read["sessions.csv"]}
    assert pains <= {"", *map(str, range(11))}


def test_a_cell_that_a_spreadsheet_would_run_is_quoted(filled: Store, tmp_path: Path) -> None:
    ours = History(filled).sessions(1)[0].id
    Corrections(filled).note(Target(ours), "=HYPERLINK(1)", NOW)
    export_tables(filled, tmp_path / "t.zip", BERLIN)
    with zipfile.ZipFile(tmp_path / "t.zip") as tables:
        text = tables.read("sessions.csv").decode("utf-8-sig")
    assert "'=HYPERLINK(1)" in text
