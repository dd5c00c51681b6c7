"""A disk that takes no more while a record is being turned: the record is as it was before."""

import multiprocessing
import resource
import signal
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from coach.record import backup
from coach.record.errors import RecordError, RecordUnwritable
from coach.record.place import database_file
from coach.record.seal import key, unlocked
from coach.record.seal.sealing import change, seal, unseal
from coach.record.seal.unlocking import unlock

from .conftest import PASSPHRASE, sessions_in
from .turning_child import QUICK_ROUNDS

OTHER = "eine ganz andere"


def turn_with(data: Path, turn: str, most_bytes: int, tell: Connection) -> None:
    """Turn the record where no file may grow beyond ``most_bytes``, and tell what was raised."""
    key.ROUNDS = QUICK_ROUNDS
    if turn != "seal":
        unlock(data, PASSPHRASE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))
    try:
        {
            "seal": lambda: seal(data, PASSPHRASE),
            "change": lambda: change(data, OTHER),
            "unseal": lambda: unseal(data),
        }[turn]()
    except RecordError as error:
        tell.send(type(error).__name__)
    else:
        tell.send("done")


@pytest.mark.parametrize("turn", ["seal", "change", "unseal"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_the_record_is_as_it_was(
    written: Path, turn: str, share: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key, "ROUNDS", QUICK_ROUNDS)
    if turn != "seal":
        seal(written, PASSPHRASE)
        unlocked.lock(written)
    most_bytes = round(database_file(written).stat().st_size * share)
    context = multiprocessing.get_context("spawn")
    ours, childs = context.Pipe(duplex=False)
    child = context.Process(target=turn_with, args=(written, turn, most_bytes, childs))
    child.start()
    childs.close()
    with ours:
        assert ours.recv() == RecordUnwritable.__name__
    child.join()
    child.close()
    assert unlocked.is_sealed(written) == (turn != "seal")
    unlocked.lock(written)
    if turn != "seal":
        unlock(written, PASSPHRASE)
    assert sessions_in(written) == 2
    (copy,) = backup.listed(written)
    assert backup.check(copy.file).sessions == 1
    assert not list(written.rglob("*.new*"))
