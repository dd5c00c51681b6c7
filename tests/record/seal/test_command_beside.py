"""``coach import`` and ``coach export`` while another process is writing the record anew."""

import multiprocessing
import shutil
import threading
import zipfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from coach import cli_passphrase
from coach.care.plan import Plan
from coach.cli import app
from coach.record.archive import writing
from coach.record.archive.writing import export_record
from coach.record.in_use import InUse
from coach.record.seal import key, unlocked
from coach.record.seal.unlocking import unlock
from coach.record.store import Store

from .conftest import AT, NOTE, PASSPHRASE, sessions_in
from .turning_child import FIRST, QUICK_ROUNDS, stop_in_the_middle

Begin = Callable[[str], Connection]


@pytest.fixture(autouse=True)
def same_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key, "ROUNDS", QUICK_ROUNDS)


@pytest.fixture
def archive(tmp_path: Path, plan: Plan) -> Path:
    """Another record, as a file: three sessions."""
    with Store.open(tmp_path / "another") as store:
        for number in range(3):
            store.begin_session(plan, "camera", AT + timedelta(days=number))
        export_record(store, tmp_path / "another.zip")
    return tmp_path / "another.zip"


@pytest.fixture
def begin(written: Path) -> Iterator[Begin]:
    """Begins a turn of ``written`` in a process of its own, which stops in the middle."""
    processes = multiprocessing.get_context("spawn")
    ours, childs = processes.Pipe()

    def begun(turn: str) -> Connection:
        child = processes.Process(
            target=stop_in_the_middle, args=(written, turn, childs), daemon=True
        )
        child.start()
        childs.close()
        assert ours.recv() == "in the middle"
        return ours

    yield begun
    ours.close()


def finish(other: Connection) -> None:
    other.send("go on")
    assert other.recv() == "done"


def coach(command: str, file: Path, data: Path) -> Result:
    return CliRunner().invoke(app, [command, str(file), "--data", str(data)])


def test_an_import_in_the_middle_of_a_swap_is_refused_and_loses_nothing(
    written: Path, archive: Path, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli_passphrase, "PATIENCE_S", 0.1)
    other = begin("seal")
    done = coach("import", archive, written)
    assert done.exit_code == 2
    assert "Coach is open with this record" in done.stderr
    assert "taken over" not in done.stdout
    finish(other)
    unlock(written, FIRST)
    assert sessions_in(written) == 2
    assert coach("import", archive, written).exit_code == 0
    assert sessions_in(written) == 5


def test_an_import_waits_for_what_soon_ends(written: Path, archive: Path, begin: Begin) -> None:
    other = begin("restore")
    soon = threading.Timer(0.5, lambda: other.send("go on"))
    soon.start()
    done = coach("import", archive, written)
    soon.join()
    assert done.exit_code == 0, done.stderr
    assert other.recv() == "done"
    # The backup holds one session.
    assert sessions_in(written) == 1 + 3


def test_an_import_beside_a_window_says_where_to_do_it(
    written: Path, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli_passphrase, "PATIENCE_S", 0.1)
    with InUse(written):
        done = coach("import", archive, written)
    assert done.exit_code == 2
    assert "Do it there, or close it" in done.stderr
    assert sessions_in(written) == 2


def test_an_export_in_the_middle_of_a_swap_is_whole(
    written: Path, tmp_path: Path, begin: Begin
) -> None:
    other = begin("seal")
    done = coach("export", tmp_path / "out.zip", written)
    assert done.exit_code == 0, done.stderr
    finish(other)
    assert coach("import", tmp_path / "out.zip", tmp_path / "new").exit_code == 0
    assert sessions_in(tmp_path / "new") == 2


@pytest.mark.parametrize("arguments", [(), ("--csv",)])
def test_an_export_of_two_records_in_one_is_not_written(
    written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    """The record is exchanged for another while it is being read."""
    add = zipfile.ZipFile.open

    def swap_and_add(*given: object, **named: object) -> object:
        if not (tmp_path / "swapped").exists():
            shutil.copyfile(written / "coach.db", tmp_path / "swapped")
            shutil.copyfile(written / "coach.db", tmp_path / "other")
            (tmp_path / "other").replace(written / "coach.db")
        return add(*given, **named)

    monkeypatch.setattr(writing.zipfile.ZipFile, "open", swap_and_add)
    with InUse(written):
        done = CliRunner().invoke(
            app, ["export", str(tmp_path / "out.zip"), *arguments, "--data", str(written)]
        )
    assert (tmp_path / "swapped").exists()
    assert done.exit_code == 2
    assert "run this command again" in done.stderr
    assert list(tmp_path.glob("*out.zip*")) == []


def test_an_import_into_a_sealed_record_leaves_nothing_in_the_clear(
    sealed: Path, tmp_path: Path, plan: Plan
) -> None:
    with Store.open(tmp_path / "another") as store:
        named = plan.model_copy(update={"name": "plum-jam-in-the-attic"})
        session_id = store.begin_session(named, "camera", AT + timedelta(days=3))
        store.abandon(session_id, AT + timedelta(days=3))
        export_record(store, tmp_path / "another.zip")
    assert coach("import", tmp_path / "another.zip", sealed).exit_code == 2
    unlock(sealed, PASSPHRASE)
    first = coach("import", tmp_path / "another.zip", sealed)
    assert first.exit_code == 0, first.stderr
    assert first.stdout.startswith("1 sessions taken over, 0 were there already")
    again = coach("import", tmp_path / "another.zip", sealed)
    assert again.stdout.startswith("0 sessions taken over, 1 were there already")
    assert sessions_in(sealed) == 3
    for file in (one for one in sealed.rglob("*") if one.is_file()):
        content = file.read_bytes()
        assert b"plum-jam" not in content
        assert NOTE.encode() not in content
        assert not content.startswith(unlocked.MAGIC)


def test_an_export_of_a_sealed_record_says_that_the_file_is_not(
    sealed: Path, tmp_path: Path
) -> None:
    unlock(sealed, PASSPHRASE)
    done = coach("export", tmp_path / "out.zip", sealed)
    assert done.exit_code == 0
    assert done.stdout.strip() == str(tmp_path / "out.zip")
    assert "not encrypted" in done.stderr
    with zipfile.ZipFile(tmp_path / "out.zip") as out:
        assert any(NOTE.encode() in out.read(name) for name in out.namelist())


def test_an_export_without_a_passphrase_says_nothing_of_it(written: Path, tmp_path: Path) -> None:
    assert coach("export", tmp_path / "out.zip", written).stderr == ""
