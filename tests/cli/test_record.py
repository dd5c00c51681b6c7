"""The commands that take a record out and in."""

import zipfile
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from typer.testing import CliRunner

from coach.cli import app
from coach.record.history import History
from coach.record.store import Store
from tests.benchmarks.history_maker import Wish, write


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    with Store.open(tmp_path / "data") as store:
        write(store, Wish(date(2025, 3, 25), 2, ZoneInfo("Europe/Berlin"), miss=0.0))
    return tmp_path / "data"


def run(*arguments: object) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, [str(one) for one in arguments])
    return done.exit_code, done.stdout, done.stderr


def test_out_and_in_again(filled: Path, tmp_path: Path) -> None:
    assert run("export", tmp_path / "r.zip", "--data", filled)[0] == 0
    code, said, _ = run("import", tmp_path / "r.zip", "--data", tmp_path / "new")
    assert (code, said.splitlines()[0]) == (0, "2 sessions taken over, 0 were there already")
    with Store.open(tmp_path / "new") as store:
        assert len(History(store).sessions(9)) == 2


def test_tables(filled: Path, tmp_path: Path) -> None:
    assert run("export", tmp_path / "t.zip", "--csv", "--data", filled)[0] == 0
    assert "sets.csv" in zipfile.ZipFile(tmp_path / "t.zip").namelist()


def test_what_is_no_archive_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"holiday pictures")
    code, _, said = run("import", tmp_path / "x.zip", "--data", tmp_path / "new")
    assert code == 2
    assert said.startswith("coach: x.zip cannot be taken over")
    assert run("export", tmp_path / "no" / "r.zip", "--data", tmp_path / "new")[0] == 2
