"""The commands about a practice's data, run in this process."""

from datetime import date
from pathlib import Path
from types import SimpleNamespace

import keyring
import pytest
from keyring.backends import fail
from typer.testing import CliRunner, Result

from coach.cli import app
from coach.practice import copies
from coach.practice.opening import open_book
from coach.practice.schema import Base

from .fresh import Fresh, FreshServer
from .made import day

URL = "postgresql+psycopg://anna@practice.example/coach"


def coach(*arguments: object, typed: str | None = None) -> Result:
    return CliRunner().invoke(app, ["database", *(str(one) for one in arguments)], input=typed)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "mine"
    with open_book(folder) as book:
        book.add_client("Anna")
        book.add_client("Ben")
    return folder


@pytest.fixture
def place(fresh: Fresh, tmp_path: Path) -> str:
    return fresh.url if isinstance(fresh, FreshServer) else str(tmp_path / "theirs")


def test_check_says_what_is_there(data: Path) -> None:
    done = coach("check", "--data", data)
    assert done.exit_code == 0
    assert str(data / "practice.db") in done.stdout
    assert "2 people, 0 versions of plans" in done.stdout
    assert "1 backups, the newest of" in done.stdout


def test_check_makes_nothing_where_nothing_is(tmp_path: Path) -> None:
    done = coach("check", "--data", tmp_path / "none")
    assert done.exit_code == 2
    assert "No people and plans are kept" in done.stderr
    assert not (tmp_path / "none").exists()


def test_check_of_a_damaged_file(data: Path) -> None:
    (data / "practice.db").write_bytes(b"spoilt")
    done = coach("check", "--data", data)
    assert done.exit_code == 2
    assert "coach: The practice's data are damaged" in done.stderr


def test_copy_there_and_back(data: Path, place: str, tmp_path: Path) -> None:
    done = coach("copy", "local", place, "--data", data)
    assert (done.exit_code, done.stderr) == (0, "")
    assert "client: 2 copied, 0 were there already" in done.stdout
    assert "Checked: both hold the same" in done.stdout
    for table in Base.metadata.tables:
        assert f"{table}: " in done.stdout
    again = coach("copy", "local", place, "--data", data)
    assert "client: 0 copied, 2 were there already" in again.stdout
    back = coach("copy", place, tmp_path / "back")
    assert back.exit_code == 0
    with open_book(tmp_path / "back") as book:
        assert len(book.clients(day(0))) == 2
    checked = coach("check", place)
    assert checked.exit_code == 0
    assert "2 people" in checked.stdout
    assert ("PostgreSQL" in checked.stdout) is place.startswith("postgresql")


def test_copy_names_what_differs(data: Path, place: str) -> None:
    coach("copy", "local", place, "--data", data)
    with open_book(data) as book:
        (line,) = book.clients(day(0), "ben")
        book.change_client(line.client, name="Benjamin", note="", ankle=None)
    done = coach("copy", "local", place, "--data", data)
    assert done.exit_code == 1
    assert "client “Benjamin” differs there and was left as it is" in done.stderr


def test_copy_onto_itself(data: Path) -> None:
    done = coach("copy", "local", data, "--data", data)
    assert done.exit_code == 2
    assert "the same place" in done.stderr


def test_copy_to_an_address_that_is_refused(data: Path) -> None:
    done = coach("copy", "local", f"{URL}?sslmode=disable", "--data", data)
    assert done.exit_code == 2
    assert "others on the network could read" in done.stderr


def test_restore(data: Path) -> None:
    with open_book(data) as book:
        copies.make(data, date.today())
        book.add_client("after")
    (data / "practice.db").write_bytes(b"spoilt")
    done = coach("restore", "--data", data)
    assert done.exit_code == 0
    assert "practice-aside" in done.stdout
    with open_book(data) as book:
        assert len(book.clients(day(0))) == 2


def test_a_password_is_asked_for_kept_and_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: dict[str, str] = {}
    store = SimpleNamespace(
        set_password=lambda _, name, secret: kept.update({name: secret}),
        delete_password=lambda _, name: kept.pop(name),
    )
    monkeypatch.setattr(keyring, "get_keyring", lambda: store)
    done = coach("password", URL, typed="s3cret\n")
    assert done.exit_code == 0
    assert kept == {"anna@practice.example/coach": "s3cret"}
    assert "s3cret" not in done.output
    assert coach("password", URL, "--forget").exit_code == 0
    assert kept == {}


def test_a_password_without_a_key_store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    done = coach("password", URL, typed="s3cret\n")
    assert done.exit_code == 2
    assert "was not kept" in done.stderr


def test_roles_are_printed() -> None:
    done = coach("roles", "our practice")
    assert done.exit_code == 0
    assert 'CREATE DATABASE "our practice"' in done.stdout
    for table in Base.metadata.tables:
        assert table in done.stdout
