"""Gives a record a passphrase, or another, or none, until it is killed."""

from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path

from coach.record import backup, replacing
from coach.record.in_use import InUse
from coach.record.place import database_file
from coach.record.repair import restore
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


def stop_in_the_middle(folder: Path, turn: str, talk: Connection) -> None:
    """Turn the record as the app does, and wait for a word when the new file is whole and does
    not have its name yet."""
    key.ROUNDS = QUICK_ROUNDS
    replace = replacing.replace

    def wait_and_replace(data: Path, draft: Path) -> None:
        talk.send("in the middle")
        assert talk.recv() == "go on"
        replace(data, draft)

    replacing.replace = wait_and_replace
    with InUse(folder):
        if turn == "seal":
            seal(folder, FIRST)
        else:
            restore(folder, backup.listed(folder)[0], datetime(2025, 4, 1, 9))
    talk.send("done")
