"""Gives a record a passphrase, or another, or none, until it is killed."""

from multiprocessing.connection import Connection
from pathlib import Path

from coach.record.place import database_file
from coach.record.seal import key, unlocked
from coach.record.seal.sealing import change, go_on, seal, unseal
from coach.record.seal.unlocking import unlock

QUICK_ROUNDS = 10
FIRST, SECOND = "the first of them", "the second of them"


def turn_until_killed(folder: Path, start: str | None, confirm: Connection) -> None:
    """Turn the record round and round; ``start`` is its passphrase, None where it has none."""
    key.ROUNDS = QUICK_ROUNDS
    if start is not None:
        unlock(folder, start)
        go_on(folder)
    confirm.send("ready")
    while True:
        if unlocked.key_of(database_file(folder)) is None:
            seal(folder, FIRST)
        change(folder, SECOND)
        change(folder, FIRST)
        unseal(folder)
