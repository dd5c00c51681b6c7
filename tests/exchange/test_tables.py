import csv
import io
import re
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.care.entries import Assessed, Test, TestResult
from coach.exchange.tables import (
    TOTALS_FILE,
    TOTALS_HEADERS,
    _words,
    export_results,
    spelling_for,
    table_words,
)
from coach.library import load_catalogue
from coach.practice.values import Scale, Total
from coach.record.archive.flat import COMMAS, SEMICOLONS, TABLES, Spelling, _cell
from coach.record.care_log import CareLog
from coach.record.store import Store

NOW = datetime(2025, 3, 10, 9, tzinfo=UTC)
DAY = date(2025, 3, 10)
TOTAL = Total("t1", "c1", Scale.LEFS, DAY, 61.5)


@pytest.fixture
def store(tmp_path: Path):
    with Store.open(tmp_path / "record") as opened:
        results = (
            TestResult(test="knee_to_wall_cm", side="left", value=9.5, pain=0),
            TestResult(test="single_raises", side="right", value=14, by="camera"),
        )
        CareLog(opened).add(Assessed(at=NOW, day=DAY, results=results))
        yield opened


def tables_of(file: Path, spelling: Spelling) -> dict[str, list[dict[str, str]]]:
    encoding = "utf-8-sig" if spelling.marked else "utf-8"
    with zipfile.ZipFile(file) as archive:
        return {
            name: list(
                csv.DictReader(
                    io.StringIO(archive.read(name).decode(encoding)), delimiter=spelling.separator
                )
            )
            for name in archive.namelist()
        }


def test_tests_and_totals_in_german(store: Store, tmp_path: Path) -> None:
    words = table_words("de", load_catalogue())
    export_results(store, [TOTAL], tmp_path / "t.zip", UTC, words, SEMICOLONS)
    tables = tables_of(tmp_path / "t.zip", SEMICOLONS)
    first, second = tables["tests.csv"]
    assert first["Test"] == "Knie zur Wand"
    assert (first["Wert"], first["Maßeinheit"], first["Seite"]) == ("9,5", "cm", "links")
    assert first["Stärkster Schmerz dabei (0-10)"] == "0"
    assert second["Stärkster Schmerz dabei (0-10)"] == ""
    assert second["Gemessen von"] == "Kamera"
    (total,) = tables["fragebogen.csv"]
    assert total == {"Tag": "2025-03-10", "Fragebogen": "LEFS", "Gesamtwert (Punkte)": "61,5"}


def test_and_in_english(store: Store, tmp_path: Path) -> None:
    export_results(store, [TOTAL], tmp_path / "t.zip", UTC, table_words("en", load_catalogue()))
    tables = tables_of(tmp_path / "t.zip", COMMAS)
    assert tables["tests.csv"][0]["Test"] == "Knee to wall"
    assert tables["tests.csv"][0]["Value"] == "9.5"
    assert tables["totals.csv"][0]["Total (points)"] == "61.5"


@pytest.mark.parametrize("marked", [True, False])
def test_the_mark_in_front_is_a_choice(store: Store, tmp_path: Path, marked: bool) -> None:
    export_results(store, [], tmp_path / "t.zip", UTC, str, Spelling(marked=marked))
    with zipfile.ZipFile(tmp_path / "t.zip") as archive:
        starts = {archive.read(name).startswith(b"\xef\xbb\xbf") for name in archive.namelist()}
    assert starts == {marked}


def test_every_header_has_its_german() -> None:
    german = _words()["de"]
    headers = {header for flat in TABLES for header in (flat.file, *flat.headers)}
    assert headers | {TOTALS_FILE, *TOTALS_HEADERS} <= german.keys()
    ours = {*get_args(Test), *(one.value for one in Scale)}
    assert ours <= german.keys() & _words()["en"].keys() | {"hops"}
    for flat in TABLES:
        told = [german[header] for header in flat.headers]
        assert len(set(told)) == len(told)


def test_exercises_go_by_their_names() -> None:
    assert table_words("de", load_catalogue())("march") == "Marschieren auf der Stelle"
    assert table_words("en", load_catalogue())("a note") == "a note"


def test_units_stand_in_the_headers() -> None:
    for flat in TABLES:
        for header in flat.headers:
            if header.startswith(("Mean time", "Held", "Planned hold", "Longest")):
                assert header.endswith("(s)")
            if "pain" in header.lower():
                assert header.endswith("(0-10)")


def test_the_separator_goes_by_the_decimal_point() -> None:
    assert spelling_for(",") == SEMICOLONS
    assert spelling_for(".") == COMMAS


RUNS = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")


@given(st.text(alphabet="=+-@;,\t\r\n a1'\"＝＋－＠", max_size=12))
def test_no_cell_runs_whatever_the_spreadsheet_splits_at(text: str) -> None:
    cell = str(_cell(text, str, COMMAS))
    for separator in (";", ",", "\t", "\n", "\r"):
        for part in cell.split(separator):
            assert not RUNS.match(part), (text, cell)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("fine;=HYPERLINK(1)", "fine;'=HYPERLINK(1)"),
        ("＝1", "'＝1"),
        ("3-4 times + more", "3-4 times + more"),
    ],
)
def test_what_a_spreadsheet_would_run(text: str, cell: str) -> None:
    assert _cell(text, str, COMMAS) == cell
