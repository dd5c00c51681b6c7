"""Result files: the days that were asked for arrive at the one who asked, and nobody else."""

import io
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.care.entries import MorningPain
from coach.care.prescription_entries import Author, PrescriptionTaken, ResultsSent
from coach.exchange import result_file
from coach.exchange.faults import (
    ExchangeError,
    FileUnwritable,
    NotForThisKey,
    ResultTooLarge,
)
from coach.exchange.result_file import OpenedResult, ResultScope, open_result, write_result
from coach.record import settings as stored
from coach.record.archive.merging import import_record
from coach.record.care_log import CareLog
from coach.record.corrections import Corrections, Target
from coach.record.history import History
from coach.record.settings import Settings
from coach.record.store import Store
from tests.benchmarks.history_maker import Wish, write
from tests.exchange.making import PATIENT, PHYSIO, STRANGER, prescription
from tests.platforms import is_private

FIRST, LAST = date(2025, 10, 20), date(2025, 10, 31)
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2025, 10, 30, 8, tzinfo=UTC)
TRACK = b"\x00poses" * 99


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store.open(tmp_path_factory.mktemp("patient")) as store:
        write(store, Wish(FIRST, 12, BERLIN, seed=2, miss=0.0))
        stored.save(store, Settings(theme="dark", ankle="left"))
        with closing(sqlite3.connect(store.database.file)) as db:
            first = db.execute("SELECT session_id, min(number) FROM set_run").fetchone()
            db.execute("INSERT INTO pose_track VALUES (?, ?, ?)", (*first, TRACK))
            db.commit()
        Corrections(store).note(Target(*first), "Ümlaut, \u2028 and =1+1", NOW)
        yield store


def sent(
    store: Store, folder: Path, since: date | None, until: date | None, tracks: bool = False
) -> OpenedResult:
    scope = ResultScope("client-1", ("plan-1", "plan-2"), since, until, tracks)
    file = folder / "a.coachresult"
    written = write_result(store, scope, PHYSIO.public, PATIENT, file, BERLIN)
    read = open_result(file, PHYSIO)
    assert read.result_id == written.result_id
    return read


def taken(result: OpenedResult, folder: Path) -> Store:
    file = folder / f"{result.result_id}.zip"
    file.write_bytes(result.archive)
    store = Store.open(folder / result.result_id)
    import_record(store, file)
    return store


def days(store: Store) -> set[date]:
    return {one.started_at.astimezone(BERLIN).date() for one in History(store).sessions(500)}


def names(result: OpenedResult) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(result.archive)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_everything_arrives_but_the_settings(store: Store, tmp_path: Path) -> None:
    result = sent(store, tmp_path, None, None, tracks=True)
    assert (result.client_id, result.plan_ids) == ("client-1", ("plan-1", "plan-2"))
    assert result.signer == PATIENT.public.signing_key
    assert result.tracks
    with taken(result, tmp_path) as other:
        assert days(other) == days(store)
        assert CareLog(other).read().entries == CareLog(store).read().entries
        assert stored.load(other) == Settings()
        assert History(other).sessions(500) == History(store).sessions(500)
    assert names(result)["setting.jsonl"] == b""
    assert b"without the settings" in names(result)["README.txt"]


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25
)
@given(since=st.integers(-2, 13), length=st.integers(0, 12))
def test_of_the_days_that_were_asked_for_and_no_others(
    store: Store, tmp_path: Path, since: int, length: int
) -> None:
    begin = date.fromordinal(FIRST.toordinal() + since)
    end = date.fromordinal(begin.toordinal() + length)
    result = sent(store, tmp_path, begin, end)
    wanted = {day for day in days(store) if begin <= day <= end}
    entries = [one for one in CareLog(store).read().entries if begin <= one.day <= end]
    all_days = wanted | {one.day for one in entries}
    assert (result.first, result.last) == (
        min(all_days, default=None),
        max(all_days, default=None),
    )
    assert (result.contents.sessions > 0) == bool(wanted)
    assert result.contents.entries == len(entries)
    with taken(result, tmp_path) as other:
        assert days(other) == wanted
        assert list(CareLog(other).read().entries) == entries


def test_movement_only_where_it_was_asked_for(store: Store, tmp_path: Path) -> None:
    without = sent(store, tmp_path, None, None)
    assert not without.tracks
    assert not [name for name in names(without) if name.startswith("tracks/")]
    assert TRACK not in b"".join(names(without).values())
    within = sent(store, tmp_path, None, None, tracks=True)
    assert names(within)["tracks/000001.npz"] == TRACK
    later = sent(store, tmp_path, LAST, None, tracks=True)
    assert not later.tracks


def test_a_correction_goes_with_its_session(store: Store, tmp_path: Path) -> None:
    assert "Ümlaut".encode() not in sent(store, tmp_path, None, None).archive
    with_it = names(sent(store, tmp_path, None, None))["correction.jsonl"]
    assert b"\\u00dcmlaut" in with_it
    assert names(sent(store, tmp_path, LAST, None))["correction.jsonl"] == b""


def test_a_session_that_may_go_on_stays(tmp_path: Path) -> None:
    with Store.open(tmp_path / "data") as store:
        write(store, Wish(FIRST, 1, BERLIN, seed=2, miss=0.0))
        plan = History(store).session(History(store).sessions(1)[0].id).plan
        assert plan is not None
        store.begin_session(plan, "camera", datetime(2025, 10, 20, 18, tzinfo=UTC))
        result = sent(store, tmp_path, None, None)
        assert len(History(store).sessions(9)) == result.contents.sessions + 1


def test_what_passed_with_another_physio_stays(tmp_path: Path) -> None:
    author = Author(name="P", signing_key="ab" * 32, sealing_key="cd" * 32)

    def from_physio(client_id: str) -> tuple[PrescriptionTaken, ResultsSent]:
        about = {"at": NOW, "day": NOW.date(), "client_id": client_id}
        plan = prescription(items=prescription().items[1:])
        return (
            PrescriptionTaken(**about, prescription=plan, author=author, file_id="f", made_at=NOW),
            ResultsSent(**about, since=None, until=LAST, signing_key="ab" * 32),
        )

    ended = PrescriptionTaken(at=NOW, day=NOW.date(), prescription=None)
    morning = MorningPain(at=NOW, day=NOW.date(), score=0)
    own = from_physio("client-1")
    with Store.open(tmp_path / "data") as store:
        CareLog(store).add(morning, *own, *from_physio("client-2"), ended)
        with taken(sent(store, tmp_path, None, None), tmp_path) as other:
            assert CareLog(other).read().entries == (morning, *own, ended)


def test_nothing_at_all_is_sent_as_nothing(tmp_path: Path) -> None:
    with Store.open(tmp_path / "data") as store:
        result = sent(store, tmp_path, None, None)
    assert (result.first, result.last, result.contents.sessions) == (None, None, 0)


def test_only_its_reader_opens_it(store: Store, tmp_path: Path) -> None:
    sent(store, tmp_path, None, None)
    for other in (STRANGER, PATIENT):
        with pytest.raises(NotForThisKey):
            open_result(tmp_path / "a.coachresult", other)


def test_nothing_can_be_read_of_it_on_the_way(store: Store, tmp_path: Path) -> None:
    sent(store, tmp_path, None, None)
    raw = (tmp_path / "a.coachresult").read_bytes()
    for word in (b"client-1", b"plan-1", b"session_run", b"PK\x03\x04", b"manifest"):
        assert word not in raw
    assert PATIENT.public.signing_key not in raw
    assert is_private(tmp_path / "a.coachresult")
    assert [one.name for one in tmp_path.iterdir()] == ["a.coachresult"]


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("raw")
    with Store.open(folder / "data") as store:
        write(store, Wish(FIRST, 1, BERLIN, seed=2, miss=0.0))
        sent(store, folder, None, None)
    return (folder / "a.coachresult").read_bytes()


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200
)
@given(data=st.data())
def test_any_byte_changed_is_refused(raw: bytes, tmp_path: Path, data: st.DataObject) -> None:
    near = st.integers(0, min(200, len(raw) - 1))
    at = data.draw(near | st.integers(0, len(raw) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda one: one != raw[at]))
    (tmp_path / "in").write_bytes(raw[:at] + bytes([other]) + raw[at + 1 :])
    with pytest.raises(ExchangeError) as told:
        open_result(tmp_path / "in", PHYSIO)
    assert told.value.sentence.startswith("in ")


@pytest.mark.parametrize("tracks", [True, False])
def test_too_much_for_a_file_is_said(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tracks: bool
) -> None:
    monkeypatch.setattr(result_file, "_MOST_ARCHIVE", 5_000)
    with pytest.raises(ResultTooLarge) as told:
        sent(store, tmp_path, None, None, tracks)
    assert ("movement" in told.value.sentence) == tracks
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_takes_nothing(store: Store, tmp_path: Path) -> None:
    with pytest.raises(FileUnwritable):
        sent(store, tmp_path / "none", None, None)
