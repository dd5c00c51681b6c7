"""A second window that only looks: reads the record whenever it is told to, in its own process."""

from multiprocessing.connection import Connection
from pathlib import Path

from coach.record.errors import RecordError
from coach.record.history import History
from coach.record.read_only import open_to_read
from coach.record.seal import key, unlocked
from coach.record.seal.unlocking import unlock
from coach.record.store import Store

from .turning_child import QUICK_ROUNDS

LOOK, ANEW, NEW_FILE, END = "look", "close and open", "look with a new connection", "end"


def look_when_told(folder: Path, passphrase: str | None, told: Connection) -> None:
    """Answer each word with the number of sessions, or with the name of what was raised."""
    key.ROUNDS = QUICK_ROUNDS
    if passphrase is not None:
        unlock(folder, passphrase)
    store = open_to_read(folder)
    told.send(_seen(store))
    while (word := told.recv()) != END:
        if word == NEW_FILE:
            store.database._engine.dispose()
        if word == ANEW:
            store.close()
            try:
                # As the app does when it opens its window again.
                unlocked.look_again(folder)
                store = open_to_read(folder)
            except RecordError as error:
                told.send(type(error).__name__)
                continue
        told.send(_seen(store))


def _seen(store: Store) -> int | str:
    try:
        return len(History(store).sessions(10))
    except RecordError as error:
        return type(error).__name__
