"""A second window that only looks, in a process of its own, while the first turns the record."""

import multiprocessing
from collections.abc import Callable, Iterator
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from coach.record import backup
from coach.record.errors import RecordBusy, RecordChangedElsewhere, RecordLocked
from coach.record.history import History
from coach.record.in_use import InUse
from coach.record.read_only import open_to_read
from coach.record.repair import restore
from coach.record.seal import key, unlocked
from coach.record.seal.sealing import change, seal, unseal
from coach.record.seal.unlocking import unlock
from coach.record.store import Store

from .conftest import PASSPHRASE, sessions_in
from .looking_child import ANEW, END, LOOK, NEW_FILE, look_when_told
from .turning_child import QUICK_ROUNDS

OTHER = "eine ganz andere"
ELSEWHERE = RecordChangedElsewhere.__name__
Look = Callable[[str], int | str]
Looker = Callable[..., Look]


@pytest.fixture(autouse=True)
def same_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key, "ROUNDS", QUICK_ROUNDS)


@pytest.fixture
def looker() -> Iterator[Looker]:
    """Opens a second window on a folder; what it gives asks that window to look."""
    processes = multiprocessing.get_context("spawn")
    ends: list[Connection] = []

    def opened(folder: Path, passphrase: str | None = None) -> Look:
        ours, childs = processes.Pipe()
        processes.Process(
            target=look_when_told, args=(folder, passphrase, childs), daemon=True
        ).start()
        childs.close()
        ends.append(ours)
        assert ours.recv() == 2

        def look(word: str) -> int | str:
            ours.send(word)
            seen: int | str = ours.recv()
            return seen

        return look

    yield opened
    for ours in ends:
        ours.send(END)
        ours.close()


def turn(data: Path, what: str) -> None:
    if what == "seal":
        seal(data, PASSPHRASE)
    elif what == "change":
        change(data, OTHER)
    else:
        unseal(data)


@pytest.mark.parametrize("what", ["seal", "change", "unseal"])
@pytest.mark.parametrize("word", [LOOK, NEW_FILE])
def test_who_looks_is_told_that_it_changed_and_never_of_damage(
    written: Path, looker: Looker, what: str, word: str
) -> None:
    """Opened while nobody had the record, it keeps nobody from turning it."""
    if what != "seal":
        seal(written, PASSPHRASE)
    look = looker(written, None if what == "seal" else PASSPHRASE)
    with InUse(written):
        turn(written, what)
        assert look(word) == ELSEWHERE
        assert look(LOOK) == ELSEWHERE
        # Closed and opened, it asks for the passphrase, or needs none any more.
        assert look(ANEW) == (2 if what == "unseal" else RecordLocked.__name__)


@pytest.mark.parametrize("what", ["seal", "change", "unseal"])
def test_a_record_that_both_have_open_is_not_turned(
    written: Path, looker: Looker, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coach.record.opening.BUSY_TIMEOUT_S", 0.1)
    if what != "seal":
        seal(written, PASSPHRASE)
    with InUse(written):
        with Store.open(written) as store:
            assert len(History(store).sessions(10)) == 2
            look = looker(written, None if what == "seal" else PASSPHRASE)
        with pytest.raises(RecordBusy, match="Close other windows"):
            turn(written, what)
        assert look(LOOK) == look(NEW_FILE) == 2
    assert unlocked.is_sealed(written) == (what != "seal")
    assert sessions_in(written) == 2
    if what == "unseal":
        assert {one.file.read_bytes()[:6] for one in backup.listed(written)} != {b"SQLite"}


def test_a_backup_that_was_brought_back_is_told(written: Path, looker: Looker) -> None:
    with InUse(written):
        with Store.open(written) as store:
            assert len(History(store).sessions(10)) == 2
            look = looker(written)
        restore(written, backup.listed(written)[0], datetime(2025, 4, 1, 9))
        assert look(LOOK) == ELSEWHERE
        assert look(NEW_FILE) == ELSEWHERE
        assert look(ANEW) == 1


def test_what_cannot_be_read_while_another_has_it_is_in_use_and_not_damaged(written: Path) -> None:
    (written / "coach.db").write_bytes((written / "coach.db").read_bytes()[:5000])
    with InUse(written), pytest.raises(RecordBusy):
        open_to_read(written)


def test_a_passphrase_that_was_taken_away_meanwhile_is_not_called_wrong(written: Path) -> None:
    """A window may still ask for it."""
    unlock(written, PASSPHRASE)
    assert sessions_in(written) == 2
    assert not unlocked.is_sealed(written)


def test_a_key_that_is_right_is_not_forgotten(sealed: Path) -> None:
    unlock(sealed, PASSPHRASE)
    unlocked.look_again(sealed)
    assert sessions_in(sealed) == 2
    file = sealed / "coach.db"
    file.write_bytes(b"\x55" * 16 + file.read_bytes()[16:])
    unlocked.look_again(sealed)
    assert sessions_in(sealed) == 2
