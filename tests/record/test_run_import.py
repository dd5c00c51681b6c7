"""Runs out of GPX, TCX and FIT files, good and hostile."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fit_tool.profile.profile_type import Sport as FitSport
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.care.run_entries import RunLogged, RunRemoved, SwapLogged
from coach.care.run_log import run_log
from coach.record import run_import
from coach.record.imports.faults import SENTENCES, Fault, RunFileError
from coach.record.run_import import entry_for, is_known, read_run_bytes, read_run_file
from tests.record.run_files import (
    START,
    fit,
    gpx,
    gpx_track,
    moments,
    tcx,
    tcx_activity,
)

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, tzinfo=UTC)
TEN_MINUTES = moments(121)
RUNNING, CYCLING, SWIMMING = FitSport.RUNNING, FitSport.CYCLING, FitSport.SWIMMING


def read(content: bytes):
    return read_run_bytes(content, BERLIN, NOW)


def fault_of(content: bytes) -> Fault:
    with pytest.raises(RunFileError) as caught:
        read(content)
    assert caught.value.sentence == SENTENCES[caught.value.fault]
    return caught.value.fault


GOOD = {
    "gpx": gpx(gpx_track(TEN_MINUTES)),
    "tcx": tcx(tcx_activity(TEN_MINUTES)),
    "fit": fit((RUNNING, START, 600.0, 1500.0)),
}


@pytest.mark.parametrize("kind", GOOD)
def test_a_run_of_each_kind(kind: str) -> None:
    (one,) = read(GOOD[kind]).activities
    assert (one.sport, one.kind, one.minutes) == ("run", kind, 10.0)
    assert one.km == pytest.approx(1.5, abs=0.005)
    assert one.started_at == START
    assert one.day == date(2026, 3, 2)


@pytest.mark.parametrize("kind", GOOD)
def test_the_same_file_twice_adds_nothing(kind: str) -> None:
    (one,) = read(GOOD[kind]).activities
    (again,) = read(GOOD[kind]).activities
    assert again == one
    log = run_log([entry_for(one, "run", "a", NOW)])
    assert is_known(again, log)
    assert len(run_log([entry_for(one, "run", n, NOW) for n in "ab"]).runs) == 1
    removed = RunRemoved(at=NOW, day=one.day, run_id="a")
    assert is_known(again, run_log([entry_for(one, "run", "a", NOW), removed]))


def test_the_same_run_out_of_another_file_is_known() -> None:
    log = run_log([entry_for(read(GOOD["fit"]).activities[0], "run", "a", NOW)])
    assert is_known(read(GOOD["gpx"]).activities[0], log)
    later = gpx(gpx_track(moments(121, start=START + timedelta(hours=1))))
    assert not is_known(read(later).activities[0], log)


def test_an_activity_becomes_the_entry_that_is_chosen() -> None:
    (one,) = read(GOOD["gpx"]).activities
    run = entry_for(one, "run", "a", NOW)
    assert isinstance(run, RunLogged)
    assert (run.source, run.day, run.pain_during, run.km) == ("gpx", one.day, None, one.km)
    swap = entry_for(one, "bike", "a", NOW)
    assert isinstance(swap, SwapLogged)
    assert (swap.sport, swap.minutes, swap.fingerprint) == ("bike", 10.0, one.fingerprint)


def test_late_in_the_evening_the_date_is_that_of_the_person() -> None:
    late = START.replace(hour=23, minute=30)
    content = gpx(gpx_track(moments(121, start=late)))
    assert read(content).activities[0].day == date(2026, 3, 3)
    west = timezone(timedelta(hours=-5))
    assert read_run_bytes(content, west, NOW).activities[0].day == date(2026, 3, 2)


def test_an_offset_in_the_file_beats_the_zone_of_the_computer() -> None:
    tokyo = timezone(timedelta(hours=9))
    there = datetime(2026, 3, 3, 6, tzinfo=tokyo)
    for content in (
        gpx(gpx_track(moments(121, start=there))),
        tcx(tcx_activity(moments(121, start=there))),
        fit((RUNNING, there, 600.0, 1500.0), offset=timedelta(hours=9)),
    ):
        (one,) = read(content).activities
        assert (one.day, one.started_at) == (date(2026, 3, 3), there)


def test_summer_time_changes_nothing_about_how_long_it_was() -> None:
    before = datetime(2025, 3, 30, 0, 55, tzinfo=UTC)
    (one,) = read(gpx(gpx_track(moments(121, start=before)))).activities
    assert (one.minutes, one.day) == (10.0, date(2025, 3, 30))


def test_several_activities_in_a_file() -> None:
    later = moments(121, start=START + timedelta(hours=2))
    ride = START + timedelta(hours=2)
    for content in (
        gpx(gpx_track(TEN_MINUTES), gpx_track(later, kind="cycling")),
        tcx(tcx_activity(later, sport="Biking"), tcx_activity(TEN_MINUTES)),
        fit((RUNNING, START, 600.0, 1500.0), (CYCLING, ride, 600.0, 4000.0)),
    ):
        found = read(content).activities
        assert [one.sport for one in found] == ["run", "bike"]
        assert [one.minutes for one in found] == [10.0, 10.0]


def test_a_good_activity_beside_a_broken_one() -> None:
    content = gpx(gpx_track(TEN_MINUTES), gpx_track([None] * 20))
    found = read(content)
    assert (len(found.activities), found.faults) == (1, (Fault.NO_TIMES,))


@pytest.mark.parametrize(
    ("name", "sport"),
    [
        ("running", "run"),
        ("Trail_Run", "run"),
        ("9", "run"),
        ("Cycling", "bike"),
        ("open-water swimming", "swim"),
        ("walking", "other"),
        ("generic", None),
        (None, None),
    ],
)
def test_sports(name: str | None, sport: str | None) -> None:
    (one,) = read(gpx(gpx_track(TEN_MINUTES, kind=name))).activities
    assert one.sport == sport


def test_what_is_too_fast_to_be_a_run() -> None:
    fast = {"speed_m_s": 9.0}
    assert fault_of(gpx(gpx_track(TEN_MINUTES, **fast))) is Fault.TOO_FAST
    assert fault_of(fit((RUNNING, START, 600.0, 6000.0))) is Fault.TOO_FAST
    (one,) = read(gpx(gpx_track(TEN_MINUTES, kind=None, **fast))).activities
    assert one.sport == "bike"


def test_a_hop_of_the_satellites_is_not_run() -> None:
    content = GOOD["gpx"].decode()
    assert content.count('lon="11.0"') == 121
    hopped = content.replace('lon="11.0"', 'lon="12.0"', 1).encode()
    (one,) = read(hopped).activities
    assert one.km == pytest.approx(1.4875, abs=0.002)


def test_with_too_many_hops_the_distance_is_unknown() -> None:
    points = GOOD["gpx"].decode().split("<trkpt ")
    wild = [part.replace("11.0", "12.0") if n % 2 else part for n, part in enumerate(points)]
    (one,) = read("<trkpt ".join(wild).encode()).activities
    assert (one.km, one.minutes) == (None, 10.0)


def test_pauses_are_not_run() -> None:
    again = moments(61, start=START + timedelta(hours=1))
    (one,) = read(gpx(gpx_track(TEN_MINUTES, again))).activities
    assert one.minutes == 15.0
    (one,) = read(tcx(tcx_activity([*TEN_MINUTES, *again]))).activities
    assert one.minutes == 15.0
    (slow,) = read(gpx(gpx_track(moments(6, every_s=120.0)))).activities
    assert slow.minutes == 10.0


def test_a_namespace_at_every_point_is_no_harm() -> None:
    said = b'<trkpt xmlns:x="http://x" lat'
    (one,) = read(GOOD["gpx"].replace(b"<trkpt lat", said)).activities
    assert one.minutes == 10.0


def test_a_treadmill_has_no_distance_and_no_places() -> None:
    (one,) = read(tcx(tcx_activity(TEN_MINUTES, meters=None, sport="Other"))).activities
    assert (one.km, one.sport) == (None, None)
    (one,) = read(fit((RUNNING, START, 600.0, None))).activities
    assert one.km is None


def test_a_watch_that_was_cut_off_before_its_summary() -> None:
    records = [(moment, 12.5 * number) for number, moment in enumerate(TEN_MINUTES)]
    (one,) = read(fit(records=records)).activities
    assert (one.minutes, one.km, one.sport) == (10.0, 1.5, None)


BOMB = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]>'

BROKEN = [
    ("nothing", b"", Fault.EMPTY),
    ("no file of runs", b"hello", Fault.NOT_A_RUN_FILE),
    ("a picture", b"\x89PNG\r\n\x1a\n" + bytes(200), Fault.NOT_A_RUN_FILE),
    ("another xml", b"<html><body/></html>", Fault.NOT_A_RUN_FILE),
    ("an entity bomb", gpx(gpx_track(TEN_MINUTES), head=BOMB), Fault.UNSAFE),
    ("a look outside", gpx(gpx_track(TEN_MINUTES), head=OUTSIDE), Fault.UNSAFE),
    ("nested deep", b"<gpx>" + b"<a>" * 1000 + b"</a>" * 1000 + b"</gpx>", Fault.UNSAFE),
    ("stray namespaces", b"<gpx>" + b" xmlns" * 1000 + b"</gpx>", Fault.UNSAFE),
    ("half a gpx", GOOD["gpx"][: len(GOOD["gpx"]) // 2], Fault.CUT_OFF),
    ("half a tcx", GOOD["tcx"][: len(GOOD["tcx"]) // 2], Fault.CUT_OFF),
    ("half a fit", GOOD["fit"][: len(GOOD["fit"]) // 2], Fault.CUT_OFF),
    ("a fit of other bytes", GOOD["fit"][:14] + bytes(80), Fault.CUT_OFF),
    ("wrong encoding", GOOD["gpx"].replace(b"running", b"r\xff\xfe"), Fault.CUT_OFF),
    ("no track", gpx(), Fault.EMPTY),
    ("no point", gpx("<trk><trkseg></trkseg></trk>"), Fault.EMPTY),
    ("no activity", tcx(), Fault.EMPTY),
    ("no trackpoint", tcx(tcx_activity([])), Fault.NO_TIMES),
    ("no session", fit(), Fault.EMPTY),
    ("no times", gpx(gpx_track([None] * 50)), Fault.NO_TIMES),
    ("one point", gpx(gpx_track(moments(1))), Fault.TOO_SHORT),
    ("a moment", fit((RUNNING, START, 5.0, 10.0)), Fault.TOO_SHORT),
    ("days", fit((RUNNING, START, 90_000.0, 10_000.0)), Fault.TOO_LONG),
    (
        "next year",
        fit((RUNNING, START + timedelta(days=400), 600.0, 1500.0)),
        Fault.IN_THE_FUTURE,
    ),
    (
        "a time that is none",
        GOOD["tcx"].replace(b"2026-03-02T17:05:00Z", b"soon"),
        Fault.CUT_OFF,
    ),
    ("a place that is none", GOOD["gpx"].replace(b"48.0000000", b"north"), Fault.CUT_OFF),
    ("no place", GOOD["gpx"].replace(b'lat="48.0000000"', b""), Fault.CUT_OFF),
]


@pytest.mark.parametrize(("name", "content", "fault"), BROKEN, ids=[one[0] for one in BROKEN])
def test_each_fault_has_its_sentence(name: str, content: bytes, fault: Fault) -> None:
    assert fault_of(content) is fault


def test_every_fault_has_a_sentence() -> None:
    assert set(SENTENCES) == set(Fault)
    assert all(sentence.endswith(".") for sentence in SENTENCES.values())


def test_a_huge_file_is_refused_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_import, "LARGEST_XML_BYTES", 1000)
    monkeypatch.setattr(run_import, "LARGEST_FIT_BYTES", 50)
    huge = tmp_path / "run.gpx"
    huge.write_bytes(GOOD["gpx"])
    with pytest.raises(RunFileError) as caught:
        read_run_file(huge, BERLIN, NOW)
    assert caught.value.fault is Fault.TOO_LARGE
    assert fault_of(GOOD["fit"]) is Fault.TOO_LARGE


def test_the_name_does_not_matter(tmp_path: Path) -> None:
    file = tmp_path / "run.fit"
    file.write_bytes(GOOD["gpx"])
    assert read_run_file(file, BERLIN, NOW).activities[0].kind == "gpx"
    with pytest.raises(RunFileError) as caught:
        read_run_file(tmp_path / "gone.gpx", BERLIN, NOW)
    assert caught.value.fault is Fault.UNREADABLE
    with pytest.raises(RunFileError):
        read_run_file(tmp_path, BERLIN, NOW)


def test_a_run_of_four_hours_is_read() -> None:
    content = gpx(gpx_track(moments(4 * 3600, every_s=1.0)))
    assert read(content).activities[0].minutes == pytest.approx(240, abs=0.1)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(GOOD)), st.data())
def test_spoiled_bytes_give_an_activity_or_the_error_with_a_sentence(
    kind: str, data: st.DataObject
) -> None:
    content = bytearray(GOOD[kind])
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    for spoiled in (bytes(content), bytes(content[:cut])):
        with suppress(RunFileError):
            assert all(one.minutes > 0 for one in read(spoiled).activities)
