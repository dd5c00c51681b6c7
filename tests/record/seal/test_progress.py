"""How far a turn has come is told, and it can be stopped as long as that changes nothing."""

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest

from coach.record import backup
from coach.record.errors import RecordDamaged, TurningStopped, WrongPassphrase
from coach.record.repair import restore
from coach.record.seal import exporting, key_file, progress, unlocked
from coach.record.seal.progress import CHECKED, READ, WRITTEN, Progress
from coach.record.seal.sealing import change, seal, unseal
from coach.record.seal.unlocking import unlock
from coach.record.store import Store

from .conftest import AT, NOTE, PASSPHRASE, files_with, sessions_in, spoil

OTHER = "eine ganz andere"
TURNS: dict[str, Callable[[Path, Progress], object]] = {
    "seal": lambda data, how_far: seal(data, PASSPHRASE, how_far),
    "change": lambda data, how_far: change(data, OTHER, how_far),
    "unseal": unseal,
}
SHARES = (0.0, 0.1, 0.2, 0.3, 0.4, 0.55, 0.7, 0.85, 0.95)


@pytest.fixture(autouse=True)
def looked_at_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_EVERY", 20)
    monkeypatch.setattr(exporting, "_TELL_AFTER_BYTES", 100)


@pytest.fixture
def written(written: Path, plan: object) -> Path:
    """With one more record that was put aside, and a session that is larger than a page."""
    restore(written, backup.listed(written)[0], datetime(2025, 4, 1, 9))
    with Store.open(written) as store:
        large = plan.model_copy(update={"name": "x" * 100_000})
        store.begin_session(large, "camera", AT)
    return written


class Watched(Progress):
    """Remembers each share, and stops at one of them, if it is not too late."""

    def __init__(self, stops_at: float = 2.0) -> None:
        super().__init__()
        self._stops_at = stops_at
        self.shares: list[float] = []

    def __setattr__(self, name: str, value: object) -> None:
        super().__setattr__(name, value)
        if name == "_at" and hasattr(self, "shares"):
            self.shares.append(self.share)
            if self.share >= self._stops_at:
                self.stop()


def turned(data: Path, turn: str, how_far: Progress) -> None:
    if turn != "seal":
        seal(data, PASSPHRASE)
    TURNS[turn](data, how_far)


@pytest.mark.parametrize("turn", TURNS)
def test_it_rises_from_nothing_to_all(written: Path, turn: str) -> None:
    how_far = Watched()
    assert how_far.share == 0.0
    turned(written, turn, how_far)
    steps = [later - sooner for sooner, later in pairwise(how_far.shares)]
    assert min(steps) >= 0
    assert max(steps) < 0.3
    assert sum(step > 0 for step in steps) > 10
    assert how_far.share == 1.0
    assert not how_far.may_stop


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("share", SHARES)
def test_stopped_at_any_moment_all_is_as_it_was_or_all_is_done(
    written: Path, turn: str, share: float
) -> None:
    sizes = {one.file.name: backup.check(one.file).sessions for one in backup.listed(written)}
    how_far = Watched(share)
    try:
        turned(written, turn, how_far)
        done = True
    except TurningStopped:
        done = False
    assert how_far.is_stopping != done
    unlocked.lock(written)
    passphrase = {
        "seal": PASSPHRASE if done else None,
        "change": OTHER if done else PASSPHRASE,
        "unseal": None if done else PASSPHRASE,
    }[turn]
    assert unlocked.is_sealed(written) == (passphrase is not None)
    assert key_file.file_of(written).exists() == (passphrase is not None)
    if passphrase is not None:
        wrong = PASSPHRASE if passphrase == OTHER else OTHER
        with pytest.raises(WrongPassphrase):
            unlock(written, wrong)
        unlock(written, passphrase)
        assert files_with(NOTE, written) == []
    assert sessions_in(written) == 2
    assert {
        one.file.name: backup.check(one.file).sessions for one in backup.listed(written)
    } == sizes
    (aside,) = (written / "aside").iterdir()
    assert backup.check(aside / "coach.db").sessions == 2
    assert not list(written.rglob("*.new*"))


def test_early_it_is_stopped_and_late_it_is_not(written: Path) -> None:
    with pytest.raises(TurningStopped):
        seal(written, PASSPHRASE, Watched(0.0))
    late = Watched(0.95)
    assert seal(written, PASSPHRASE, late).left == 0
    late.stop()
    assert not late.is_stopping


def test_before_it_begins_as_well(written: Path) -> None:
    how_far = Progress()
    how_far.stop()
    assert not how_far.may_stop
    with pytest.raises(TurningStopped):
        seal(written, PASSPHRASE, how_far)
    assert not unlocked.is_sealed(written)
    assert seal(written, PASSPHRASE, Progress()).left == 0


def test_a_fault_is_not_taken_for_a_stop(written: Path) -> None:
    spoil(written / "coach.db", 8192, 4096)
    with pytest.raises(RecordDamaged):
        seal(written, PASSPHRASE, Watched())
    assert not unlocked.is_sealed(written)


def test_a_stage_never_runs_into_the_next() -> None:
    how_far = Progress()
    assert how_far.share == 0.0
    how_far.expect(100, 300)
    how_far.begin(READ, 100)
    how_far.advance(1000)
    assert how_far.share == pytest.approx(100 / 1600)
    how_far.begin(WRITTEN, 100)
    how_far.advance(50)
    assert how_far.share == pytest.approx(150 / 1600)
    how_far.file_done(100)
    assert how_far.share == pytest.approx(400 / 1600)
    how_far.begin(CHECKED, 300)
    how_far.file_done(300)
    assert how_far.share == 1.0
